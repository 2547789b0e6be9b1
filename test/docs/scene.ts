import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { Secret } from '../../src/model/index.ts';
import { connectRouter } from '../../src/routeros/api/index.ts';
import { startSimulator, type RunningSimulator } from '../../src/sim/server/start.ts';
import { fakeIo } from '../cli/support/io.ts';

/** The address that pages use for a router; a simulated one stands in for it, and others for .2, .3... */
const written = '192.168.88.1';
const routerAddress = /address: 192\.168\.88\.(\d)(?![\d/.])/g;
const user = 'rosctr';
const password = 'correct horse battery staple';

export interface Said {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Where the commands of a page run: a folder of its own, and a simulated router behind the address that it names. */
export class Scene {
  readonly #folder = mkdtempSync(join(tmpdir(), 'rosctr-docs-'));
  readonly #files = new Map<string, string>();
  readonly #env: Record<string, string> = { ROSCTR_PASSWORD: password, LANG: 'C.UTF-8' };
  #router = { release: '7.23.3', architecture: 'arm64' };
  #simulator: RunningSimulator | undefined;
  #lastExit = 0;

  async useRouter(release: string, architecture: string): Promise<void> {
    await this.#simulator?.close();
    this.#simulator = undefined;
    this.#router = { release, architecture };
  }

  write(name: string, text: string): void {
    this.#files.set(name, text);
  }

  /** Runs `rosctr ...`, with variables before it, or `export NAME=value`, or `echo $?`. */
  async run(command: string): Promise<Said> {
    if (command === 'echo $?') return { exit: 0, out: `${this.#lastExit}\n`, err: '' };
    const assigned = /^export (\w+)=(.*)$/.exec(command);
    if (assigned) {
      this.#env[assigned[1] ?? ''] = assigned[2]?.replace(/^'(.*)'$/, '$1') ?? '';
      return { exit: 0, out: '', err: '' };
    }
    const [program, ...args] = words(command);
    if (program !== 'rosctr') throw new Error(`only rosctr can be run in a console block, not: ${command}`);
    const places = await this.#listening();
    for (const [name, text] of this.#files) {
      const path = join(this.#folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, standIn(text, places));
    }
    const io = fakeIo({ cwd: this.#folder, env: this.#env });
    this.#lastExit = await main(args, io);
    const back = (text: string): string =>
      places.reduceRight(
        (said, { host, port }, index) =>
          said.replaceAll(`${host}:${port}`, `192.168.88.${index + 1}`).replaceAll(host, written),
        text,
      );
    return { exit: this.#lastExit, out: back(io.written.out), err: back(io.written.err) };
  }

  /** `/container/envs set [find key=TZ] value=UTC`: what somebody does on the router, past rosctr. */
  async byHand(text: string): Promise<void> {
    const match = /^(\S+) (\S+)(?: \[find (\S+)=(\S+)\])?(.*)$/.exec(text);
    const [, menu = '', command = '', key = '', value = '', rest = ''] = match ?? [];
    const fields = Object.fromEntries(
      words(rest).map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
    );
    const [{ host, port, pin }] = await this.#listening();
    const router = await connectRouter({
      host,
      port,
      username: user,
      password: new Secret(password),
      tls: { mode: 'pin', fingerprint: pin },
      connectTimeoutMs: 5000,
      commandTimeoutMs: 5000,
    });
    try {
      if (key === '') await router.add(menu, fields);
      for (const row of await router.list(menu, { proplist: ['.id', key] })) {
        const id = row['.id'];
        if (row[key] !== value || !id?.startsWith('*')) continue;
        if (command === 'set') await router.set(menu, `*${id.slice(1)}`, fields);
        else if (command === 'remove') await router.remove(menu, `*${id.slice(1)}`);
        else await router.run(menu, command, `*${id.slice(1)}`);
      }
    } finally {
      router.close();
    }
  }

  async close(): Promise<void> {
    await this.#simulator?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** As many routers as the files name. */
  async #listening(): Promise<Places> {
    const named = [...this.#files.values()].flatMap((text) => [...text.matchAll(routerAddress)]);
    this.#simulator ??= await startSimulator({
      routers: Math.max(1, ...named.map(([, last]) => Number(last))),
      ros: this.#router.release,
      arch: this.#router.architecture,
      tls: 'certificate',
      speed: 100,
      device: { users: [{ name: user, password }] },
    });
    const [first, ...others] = this.#simulator.announcement.routers.map(({ host, tls }): Place => {
      if (tls.mode !== 'certificate') throw new Error('the simulator does not speak TLS');
      const pin = (tls.fingerprint ?? '')
        .replace(/^sha256:/, '')
        .replaceAll(':', '')
        .toLowerCase();
      return { host, port: tls.port, pin };
    });
    if (!first) throw new Error('no router is simulated');
    return [first, ...others];
  }
}

interface Place {
  readonly host: string;
  readonly port: number;
  readonly pin: string;
}
type Places = readonly [Place, ...Place[]];

/** The file with simulated routers in the place of the written ones; where no `tls:` is written, pins are added. */
function standIn(text: string, places: Places): string {
  return text
    .replace(/(fingerprint: "?sha256:)[0-9a-f]{64}/g, `$1${places[0].pin}`)
    .replace(routerAddress, (whole, last: string) => {
      const place = places[Number(last) - 1];
      if (!place) return whole;
      const tls = text.includes('tls:') ? '' : `tls: { mode: pin, fingerprint: "sha256:${place.pin}" }, `;
      return `${tls}address: "${place.host}:${place.port}"`;
    });
}

/** Splits a command line as a shell does, as far as pages need it. */
function words(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
}
