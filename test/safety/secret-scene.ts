import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { containerSettings, createRegistry } from '../../src/sim/container/index.ts';
import type { SimDevice } from '../../src/sim/index.ts';
import { type Ran, world, type World } from '../cli/support/world.ts';
import { ageKey, sopsFile } from '../support/sops-file.ts';
import { unpacked } from '../report/html/unpack.ts';

/** All seeded secrets have this in common, plainly, in base64 and in hexadecimal, and nothing else has. */
export const trace = /sEcret|c0VjcmV0|73456372657/;

export const secrets = {
  TOKEN: 'sEcret-env-5f1c "quoted" $x=1, \\n',
  FILE: 'key = sEcret-file-91d2\nsecond line sEcret-file-77\n',
  ROUTER_PASSWORD: 'sEcret-router-3b7e',
  REGISTRY: 'sEcret-registry-c0de',
  ROW: 'sEcret-row-8e8e',
};
/** Lies in a SOPS file, and stands in a longer value: alone it must not come out, either. */
const sealed = 'sEcret-sops-31ab';

export const rotated = {
  ...secrets,
  TOKEN: 'sEcret-env-rotated-77aa',
  REGISTRY: 'sEcret-registry-rotated',
};

/** Other secrets than those on the router, so that there is something to write. */
export const others = (what: string): Record<string, string> =>
  Object.fromEntries(['TOKEN', 'FILE', 'ROW', 'REGISTRY'].map((name) => [name, `sEcret-${name}-${what}`]));

/** All values in one line, as an error text repeats them. */
export const inOneLine = (values: readonly string[]): string => values.join(' ').replaceAll('\n', ' ');

const stackOf = (image: string, probe: string): string => `
veths: { veth-web: { address: 172.17.0.2/24 } }
config: { registryUrl: https://registry-1.docker.io, username: robot, password: "\${env:REGISTRY}" }
files: { conf: { path: usb1/rosctr/dns/conf.txt, contents: "\${env:FILE}" } }
rows: { job: { menu: /system/scheduler, set: { name: job, on-event: "\${env:ROW}" } } }
containers:
  web:
    image: ${image}
    veth: veth-web
    env: { TOKEN: "\${env:TOKEN}", URL: "postgres://web:\${sops:secrets.sops.yaml#/db}@db/web", PLAIN: "not a secret" }
    mounts: [usb1/data:/data]
    logging: true
    volatile: true
    update: { strategy: recreate, watch: 1s, probe: { http: "${probe}" } }
`;

/** A router with a stack full of secrets, and everything that came out of this process. */
export interface SecretScene {
  readonly here: World;
  readonly device: SimDevice;
  /** Ports of this scene: the router, and the service that is probed. */
  readonly ports: readonly string[];
  readonly rosctr: (env: Record<string, string>, ...argv: string[]) => Promise<Ran>;
  readonly useImage: (image: string) => void;
  /** Makes the router answer wrongly for as long as something runs. */
  readonly during: <T>(fault: string, what: () => Promise<T>) => Promise<T>;
  /** Fails with the place of the first trace of a secret; gives how much was looked at. */
  readonly search: () => { readonly runs: number; readonly bytes: number };
  readonly close: () => Promise<void>;
}

export async function secretScene(release: string): Promise<SecretScene> {
  const runs: { readonly what: string; readonly ran: Ran }[] = [];
  const probed: string[] = [];
  const web = createServer((request, response) => {
    probed.push(`${request.url ?? ''} ${JSON.stringify(request.headers)}`);
    response.end('ok');
  });
  await new Promise<void>((done) => web.listen(0, '127.0.0.1', done));
  const { port } = web.address() as AddressInfo;
  const registry = createRegistry();
  // What a program says of its own configuration, in all the ways programs do.
  const prints = [...Object.values(secrets), sealed].flatMap((secret) => [
    `starting with ${secret}`,
    JSON.stringify({ config: secret }),
    `GET /?token=${encodeURIComponent(secret)}`,
    ...secret.split('\n').filter((line) => line.length > 8),
  ]);
  registry.publish('demo/web:2', { behaviour: { exits: { code: 3, afterMs: 100 }, prints } });
  const here = await world({
    ros: release,
    password: secrets.ROUTER_PASSWORD,
    device: { state: containerSettings({ registry }) },
  });
  const key = await ageKey();
  writeFileSync(
    join(here.folder, 'secrets.sops.yaml'),
    await sopsFile(`db: ${sealed}\n`, { recipients: [key.recipient] }),
  );
  const [router] = here.simulator.routers;
  const announced = here.simulator.announcement.routers[0];
  assert.ok(router && announced?.tls.mode === 'certificate');

  const search = (): { readonly runs: number; readonly bytes: number } => {
    let bytes = 0;
    const look = (where: string, text: string): void => {
      bytes += text.length;
      const at = trace.exec(text)?.index;
      if (at !== undefined) assert.fail(`${where}: ...${text.slice(Math.max(0, at - 200), at + 80)}...`);
    };
    for (const { what, ran } of runs) {
      look(`stdout of ${what}`, ran.out);
      look(`stderr of ${what}`, ran.err);
      assert.ok(!`${ran.out}${ran.err}`.includes('AGE-SECRET-KEY'), `the age key is in ${what}`);
    }
    for (const request of probed) look('a probe', request);
    const files = readdirSync(here.folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    assert.ok(
      files.some(({ name }) => name.startsWith('journal-')),
      'there are journals',
    );
    assert.ok(probed.length > 0, 'somebody was probed');
    for (const { parentPath, name } of files) {
      const text = readFileSync(join(parentPath, name), 'utf8');
      // What a page carries is compressed.
      look(name, name.endsWith('.html') ? unpacked(text).text : text);
    }
    return { runs: runs.length, bytes };
  };

  return {
    here,
    device: router.device,
    ports: [announced.tls.port, port].map(String),
    rosctr: async (env, ...argv) => {
      const ran = await here.runWith({ env: { ...env, SOPS_AGE_KEY: key.identity } }, ...argv);
      runs.push({ what: argv.join(' '), ran });
      return ran;
    },
    useImage: (image) => {
      here.stack(stackOf(image, `http://127.0.0.1:${port}/health`));
    },
    during: async (fault, what) => {
      const takeBack = router.server.inject(fault);
      try {
        return await what();
      } finally {
        takeBack();
      }
    },
    search,
    close: async () => {
      web.closeAllConnections();
      await new Promise((done) => web.close(done));
      await here.close();
    },
  };
}
