import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clock, systemClock } from '../../../src/reconciler/apply/clock.ts';
import { main } from '../../../src/cli/main.ts';
import {
  type RunningSimulator,
  type SimulatorOptions,
  startSimulator,
} from '../../../src/sim/server/start.ts';
import { type FakeIo, fakeIo } from './io.ts';

/** Waits of a run take a twentieth of their time: they are for a router that has a hundred times as much to do. */
const haste = 20;

export const password = 'router-password-1';

/** What one command line came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder with a stack, and a simulated router that it is for. */
export interface World {
  readonly folder: string;
  readonly simulator: RunningSimulator;
  /** Of `admin` on that router. */
  readonly password: string;
  /** Writes a stack for the router `home`; the rest of the document is the test's. */
  readonly stack: (body: string, name?: string) => void;
  readonly run: (...argv: string[]) => Promise<Ran>;
  readonly runWith: (given: Parameters<typeof fakeIo>[0], ...argv: string[]) => Promise<Ran>;
  readonly start: (
    given: Parameters<typeof fakeIo>[0],
    ...argv: string[]
  ) => { io: FakeIo; done: Promise<Ran> };
  readonly close: () => Promise<void>;
}

/** How `routers:` says where a simulated router is. */
export function routerYaml(port: number, fingerprint: string): string {
  return `
    address: 127.0.0.1:${port}
    username: admin
    password: \${env:ROUTER_PASSWORD}
    tls: { mode: pin, fingerprint: "${fingerprint}" }
    storage: usb1
    timeouts: { connect: 2s, command: 5s }`;
}

/** The time of day, which goes faster from now on. */
function hastyClock(): Clock {
  const began = Date.now();
  return {
    now: () => began + (Date.now() - began) * haste,
    sleep: (ms, signal) => systemClock.sleep(ms / haste, signal),
  };
}

/** Starts a simulated router on a fast clock, in a folder of its own. */
export async function world(options: SimulatorOptions = {}): Promise<World> {
  const simulator = await startSimulator({
    ros: '7.23.3',
    tls: 'certificate',
    speed: 1000,
    password,
    ...options,
  });
  const folder = mkdtempSync(join(tmpdir(), 'rosctr-cli-'));
  const [router] = simulator.announcement.routers;
  const tls = router?.tls.mode === 'certificate' ? router.tls : { port: 0, fingerprint: '' };
  const start: World['start'] = (given = {}, ...argv) => {
    const env = { ROUTER_PASSWORD: password, ...given.env };
    const io = fakeIo({ cwd: folder, clock: hastyClock(), ...given, env });
    return { io, done: main(argv, io).then((code) => ({ code, ...io.written })) };
  };
  return {
    folder,
    simulator,
    password,
    stack: (body, name = 'rosctr.yaml') => {
      const text = `apiVersion: rosctr.dev/v1
kind: Stack
metadata: { name: dns }
routers:
  home:${routerYaml(tls.port, tls.fingerprint ?? '')}
${body}
`;
      writeFileSync(join(folder, name), text);
    },
    run: (...argv) => start({}, ...argv).done,
    runWith: (given, ...argv) => start(given, ...argv).done,
    start,
    close: async () => {
      await simulator.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Rows of networking only: applied in a moment. */
export const veths = `
networks:
  containers: { bridge: containers, address: 172.17.0.1/24 }
veths:
  veth-a: { network: containers, address: 172.17.0.2/24 }
envs:
  common: { TZ: Europe/Riga, TOKEN: "\${env:TOKEN}" }
`;
