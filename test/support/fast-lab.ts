import { containerSettings, createRegistry, type Registry } from '../../src/sim/index.ts';
import { Lab } from './lab.ts';

type Settings = Parameters<typeof containerSettings>[0];

/** A registry from which every image comes at once: laws are about rows, not about waiting. */
function fastRegistry(): Registry {
  return createRegistry({ bytesPerSecond: 1e12 });
}

/** A router that pulls at once, from Docker Hub on every release, and has an archive on its disk. */
export async function fastLab(
  release: string,
  settings: Settings = {},
  faults: readonly string[] = [],
): Promise<Lab> {
  const lab = new Lab(release, {
    state: containerSettings({ registry: fastRegistry(), ...settings }),
    seed: { files: [{ name: 'usb1/app.tar', type: '.tar file', size: 1000 }] },
    faults,
  });
  // Before 7.18 nothing is pulled without one (routeros.md 1.10).
  await lab.client.set('/container/config', undefined, { 'registry-url': 'https://registry-1.docker.io' });
  return lab;
}
