import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Desired, Plan } from '../src/model/index.ts';
import { Secret } from '../src/model/index.ts';
import { defaultOptions, makePlan, observe } from '../src/reconciler/index.ts';
import { connectRouter } from '../src/routeros/api/index.ts';
import type { Announcement } from '../src/sim/server/announce.ts';
import { startSimulator } from '../src/sim/server/start.ts';
import { loadStacks } from '../src/spec/index.ts';

export const release = '7.23.3';
export const binary = 'bin/rosctr.js';

/** For files of one run; gone at its end. */
const folder = mkdtempSync(join(tmpdir(), 'rosctr-bench-'));
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

export interface Place {
  readonly host: string;
  readonly port: number;
  readonly pin?: string | undefined;
}

/**
 * A stack of this many containers, each with a veth, two variables, a mount and a published port, on these routers. A
 * variable of the router stands in each container, so that no router can take over what was worked out for another.
 */
export function stackText(containers: number, routers: readonly Place[]): string {
  const one = (index: number): string => `  app${index}:
    image: registry.example/app:${index}
    veth: { network: containers, address: 172.17.0.${index + 2}/24 }
    env: { TZ: Europe/Riga, NUMBER: "${index}" }
    mounts: ["usb1/data/app${index}:/data"]
    ports: ["${8100 + index}:80"]
    update: { watch: "\${vars:watch}" }
`;
  const router = ({ host, port, pin }: Place, index: number): string => {
    const tls = pin === undefined ? '{ mode: off }' : `{ mode: pin, fingerprint: "${pin}" }`;
    return `  r${index}: { address: "${host}:${port}", username: admin, password: "\${env:ROSCTR_PASSWORD}", storage: usb1, tls: ${tls}, vars: { watch: ${20 + index}s } }\n`;
  };
  return `apiVersion: rosctr.dev/v1
kind: Stack
metadata: { name: bench }
routers:
${routers.map(router).join('')}networks: { containers: { address: 172.17.0.1/24, masquerade: true } }
containers:
${Array.from({ length: containers }, (_, index) => one(index)).join('')}`;
}

export const pathTo = (name: string): string => join(folder, name);

/** Writes a file that the command line reads. */
export function fileWith(name: string, text: string): string {
  const path = pathTo(name);
  writeFileSync(path, text);
  return path;
}

export function desiredOf(text: string): Desired {
  const loaded = loadStacks([{ path: 'bench.yaml', text }], {
    env: { ROSCTR_PASSWORD: '' },
    readFile: () => {
      throw new Error('no files in a measurement');
    },
  });
  const [router] = loaded.routers;
  const [desired] = router ? loaded.desired(router.name) : [];
  if (loaded.problems.length > 0 || !desired)
    throw new Error(JSON.stringify(loaded.problems, undefined, 2));
  return desired;
}

export function connect({ host, port, pin }: Place): ReturnType<typeof connectRouter> {
  return connectRouter({
    host,
    port,
    username: 'admin',
    password: new Secret(''),
    tls: pin === undefined ? { mode: 'off' } : { mode: 'pin', fingerprint: pin },
    connectTimeoutMs: 30_000,
    commandTimeoutMs: 30_000,
  });
}

/** A file with what a router holds to which a stack of so many containers was applied. */
export async function appliedSeed(containers: number): Promise<string> {
  const simulator = await startSimulator({ ros: release });
  try {
    const [router] = simulator.announcement.routers;
    const place = { host: router?.host ?? '', port: router?.port ?? 0 };
    const desired = desiredOf(stackText(containers, [place]));
    const client = await connect(place);
    const plan = makePlan(desired, await observe(client, desired), defaultOptions);
    client.close();
    return seedOf(plan);
  } finally {
    await simulator.close();
  }
}

/** The rows that a plan would add, and the containers running. */
function seedOf(plan: Plan): string {
  const rows: Record<string, Record<string, string>[]> = {};
  const files: { name: string; type: string }[] = [];
  for (const step of plan.steps) {
    if (step.do !== 'add') continue;
    const [row = {}] = step.rows;
    const plain = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));
    if (step.menu === '/file') files.push({ name: String(plain['name']), type: 'directory' });
    else
      (rows[step.menu.slice(1)] ??= []).push(
        step.kind === 'container' ? { ...plain, running: 'true' } : plain,
      );
  }
  return fileWith('seed.json', JSON.stringify({ rows, files }));
}

export interface Simulated {
  readonly places: readonly Place[];
  readonly announcement: Announcement;
  readonly close: () => Promise<void>;
}

/** Simulated routers in a process of their own, so that their work is not counted as ours. */
export async function simulate(options: Readonly<Record<string, string | number>>): Promise<Simulated> {
  const args = Object.entries(options).map(([name, value]) =>
    value === '' ? `--${name}` : `--${name}=${value}`,
  );
  const child: ChildProcess = spawn(process.execPath, [binary, 'sim', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('no output to read');
  const lines = createInterface(child.stdout);
  const line = await new Promise<string>((got, fail) => {
    lines.once('line', got);
    child.once('exit', (code) => {
      fail(new Error(`rosctr sim ended with ${code}`));
    });
  });
  const announcement = JSON.parse(line) as Announcement;
  const places = announcement.routers.map(({ host, port, tls }) =>
    tls.mode === 'certificate' ? { host, port: tls.port, pin: tls.fingerprint } : { host, port },
  );
  const close = async (): Promise<void> => {
    const ended = new Promise((done) => child.once('close', done));
    child.removeAllListeners('exit');
    child.kill('SIGINT');
    await ended;
  };
  return { places, announcement, close };
}
