import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ageKey, sopsFile } from '../support/sops-file.ts';
import { type Ran, routerYaml, world, type World } from './support/world.ts';

const pw = 'router-password-1';

describe('secrets of a stack that is encrypted itself', () => {
  let here: World;
  let key: Awaited<ReturnType<typeof ageKey>>;
  const run = (env: Record<string, string>, ...argv: string[]): Promise<Ran> =>
    here.runWith({ env }, ...argv);
  const put = (name: string, text: string): void => {
    writeFileSync(join(here.folder, name), text);
  };
  const onRouter = (): Record<string, string> => {
    const rows = here.simulator.routers[0]?.device.rows('container/envs') ?? [];
    return Object.fromEntries(
      rows.map(({ fields }) => [String(fields.get('key')), String(fields.get('value'))]),
    );
  };
  after(() => here.close());

  const plain = (port: number, fingerprint: string): string => `apiVersion: rosctr.dev/v1
kind: Stack
metadata:
  name: dns
routers:
  home:${routerYaml(port, fingerprint).replace('${env:ROUTER_PASSWORD}', pw)}
vars:
  token_secret: "sEcret-\${of a variable}"
envs:
  e:
    A: "\${vars:token_secret}"
    B_secret: sEcret-B
containers: {}
`;
  const encrypts = (path: readonly string[]): boolean =>
    path.some((name) => /^password$|_secret$/.test(name));
  const metadata = { encrypted_regex: '^password$|_secret$' };
  const env = (): Record<string, string> => ({ SOPS_AGE_KEY: key.identity });
  let text: string;
  before(async () => {
    [here, key] = await Promise.all([world({ password: pw }), ageKey()]);
    const [announced] = here.simulator.announcement.routers;
    const tls = announced?.tls.mode === 'certificate' ? announced.tls : { port: 0, fingerprint: '' };
    const recipients = [key.recipient];
    text = await sopsFile(plain(tls.port, tls.fingerprint ?? ''), { recipients, encrypts, metadata });
    put('dns.sops.yaml', text);
  });

  it('are secrets: they reach the router as they are, and no text', async () => {
    assert.doesNotMatch(text, /sEcret|router-password/);
    const applied = await run(env(), 'apply', '-y', '-f', 'dns.sops.yaml', '-v');
    assert.equal(applied.code, 0, applied.err);
    assert.deepEqual(onRouter(), { A: 'sEcret-${of a variable}', B_secret: 'sEcret-B' });
    const rendered = await run(env(), 'render', '-f', 'dns.sops.yaml');
    assert.doesNotMatch(JSON.stringify([applied, rendered]), /sEcret|router-password/);
    assert.equal((await run(env(), 'drift', '-f', 'dns.sops.yaml')).code, 0);
  });

  it('do not move the places of mistakes', async () => {
    const recipients = [key.recipient];
    const wrong = await sopsFile(
      `apiVersion: rosctr.dev/v1\nkind: Stack\nmetadata: { name: x }\nrouters:\n  home:\n    address: 10.0.0.1\n    password: |\n      long\n      password\n    lables: {}\n`,
      { recipients, encrypts, metadata },
    );
    put('wrong.sops.yaml', wrong);
    const line = wrong.split('\n').findIndex((each) => each.includes('lables')) + 1;
    const { err } = await run(env(), 'validate', 'wrong.sops.yaml');
    assert.match(err, new RegExp(`unknown key "lables"[^]*-- wrong\\.sops\\.yaml:${line}:5`));
  });

  it('are told once for the file where there is no key, and then validate goes on', async () => {
    const { code, err } = await run({}, 'validate', 'dns.sops.yaml');
    assert.equal(code, 0, err);
    assert.equal(err.match(/spec\/sops-unavailable/g)?.length, 1);
    assert.match(err, /-- dns\.sops\.yaml:\d+:1/);
    const plan = await run({}, 'plan', '-f', 'dns.sops.yaml');
    assert.equal(plan.code, 1);
    assert.match(plan.err, /the router.s password is not known/);
  });

  it('are refused where plans have to show them, with the way to encrypt less', async () => {
    const recipients = [key.recipient];
    put('all.sops.yaml', await sopsFile(plain(1, ''), { recipients }));
    const all = await run(env(), 'validate', 'all.sops.yaml');
    assert.equal(all.code, 1);
    assert.match(all.err, /everything in this file is encrypted[^]*--encrypted-regex/);
    assert.equal(all.err.match(/error\[/g)?.length, 1);
    const image = `apiVersion: rosctr.dev/v1\nkind: Stack\nmetadata: { name: x }\ncontainers:\n  a: { image: sEcret/image, veth: {} }\n`;
    put(
      'image.sops.yaml',
      await sopsFile(image, {
        recipients,
        encrypts: (path) => path.includes('image'),
        metadata: { encrypted_regex: '^image$' },
      }),
    );
    const shown = await run(env(), 'validate', 'image.sops.yaml');
    assert.match(shown.err, /image of container "a" would show a secret/);
    assert.doesNotMatch(shown.err, /sEcret/);
  });

  it('are refused as soon as somebody edits the file by hand, with or without the key', async () => {
    put('edited.sops.yaml', text.replace('name: dns', 'name: evil'));
    const { code, err } = await run(env(), 'plan', '-f', 'edited.sops.yaml');
    assert.equal(code, 1);
    assert.match(err, /error\[spec\/sops-tampered\][^]*-- edited\.sops\.yaml:\d+:1/);
  });

  it('are taken from a folder, too; a store of secrets there is none', async () => {
    mkdirSync(join(here.folder, 'stacks'), { recursive: true });
    put('stacks/dns.sops.yaml', text);
    put('stacks/secrets.sops.yaml', await sopsFile('a: b\n', { recipients: [key.recipient] }));
    const { code, out, err } = await run(env(), 'validate', 'stacks');
    assert.equal(code, 0, err);
    assert.match(out, /1 file, 1 stack/);
  });
});
