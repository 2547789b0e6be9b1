import type { WireRow } from '../../src/model/index.ts';
import type { Snapshot } from '../../src/reconciler/index.ts';

/** A router's rows as a test writes them down, in the words of its release; ids are given in order. */
export function snapshot(rows: Readonly<Record<string, readonly WireRow[]>>, release = '7.23.3'): Snapshot {
  const menus = new Map<string, readonly WireRow[]>([
    ['/system/resource', [{ version: `${release} (stable)`, 'architecture-name': 'arm64' }]],
    ['/disk', [{ '.id': '*1', slot: 'usb1', 'mount-point': 'usb1' }]],
  ]);
  for (const [menu, list] of Object.entries(rows)) {
    menus.set(
      menu,
      list.map((row, index) => ({ '.id': `*${(index + 1).toString(16).toUpperCase()}`, ...row })),
    );
  }
  return { router: 'home', release, architecture: 'arm64', menus, missing: new Map() };
}
