import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { containerSettings, createRegistry, type Registry } from '../../../src/sim/container/index.ts';
import type { SimulatorOptions } from '../../../src/sim/server/start.ts';
import type { SimDevice } from '../../../src/sim/index.ts';
import { type Ran, world, type World } from './world.ts';

export const token = 'token-that-nobody-sees';
/** What web writes beside its mounts may go. */
export const yes = ['--allow-data-loss', 'container/web'];

/** A stack of one container that is watched for a second only, so that tests need not wait. */
export const web = (image: string, more = ''): string => `
veths: { veth-web: { address: 172.17.0.2/24 } }
mounts: { data: "usb1/data:/data" }
containers:
  web:
    image: ${image}
    veth: veth-web
    mounts: [data]
    env: { TOKEN: "\${env:TOKEN}" }
    logging: true
    update: { watch: 1s }
${more}`;

/** A simulated router with a registry of its own. */
export interface WebWorld extends World {
  readonly registry: Registry;
  readonly device: SimDevice;
  /** With the token in the environment. */
  readonly rosctr: (...argv: string[]) => Promise<Ran>;
  /** Names and images of the containers that are there. */
  readonly containers: () => string[];
  readonly journals: () => string[];
  readonly entries: (path: string) => Record<string, unknown>[];
}

export async function webWorld(options: SimulatorOptions = {}): Promise<WebWorld> {
  const registry = createRegistry();
  const here = await world({
    ...options,
    device: { state: containerSettings({ registry }), ...options.device },
  });
  const [router] = here.simulator.routers;
  if (!router) throw new Error('no router');
  const { device } = router;
  const folder = join(here.folder, '.rosctr');
  return {
    ...here,
    registry,
    device,
    rosctr: (...argv) => here.runWith({ env: { TOKEN: token } }, ...argv),
    containers: () =>
      device
        .rows('container')
        .map(({ fields }) => `${fields.get('name') ?? ''} ${fields.get('remote-image') ?? ''}`),
    journals: () =>
      existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ndjson')) : [],
    entries: (path) =>
      readFileSync(join(here.folder, path), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}
