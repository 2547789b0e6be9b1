import { invalidValue } from '../device/quantities.ts';
import type { DeviceView, Menu, Row } from '../device/types.ts';
import { checkAdd, checkFile, checkInterface, checkLists, checkName } from './add.ts';
import { containerCommands } from './commands.ts';
import { composite, inlineEnv } from './composites.ts';
import { isInstalled } from './gates.ts';
import { lifeOf } from './seeded.ts';
import { boot, checkRemovable, pull, removeContainer, repull } from './lifecycle.ts';
import { isYes } from './live.ts';
import { migrateContainer } from './migrate.ts';
import { renderContainer } from './render.ts';
import { checkRootDir } from './root-dir.ts';
import { parseSignal } from './signals.ts';
import { containerValues } from './values.ts';

/** `/container`: routeros.md 1.1 to 1.3 for its words, 2 for its life. */
export const container: Menu = {
  path: 'container',
  available: isInstalled,
  values: containerValues,
  parse: {
    'stop-signal': parseSignal,
    env: inlineEnv,
    hosts: composite('hosts'),
    tmpfs: composite('tmpfs'),
    mount: composite('mount'),
    devices: composite('devices'),
  },
  mandatory: () => ['interface'],
  // A container stays bound to the veth it was given: a rename follows, a new one of the same name is not it (2.8).
  references: { interface: { to: 'interface/veth' } },
  beforeAdd: checkAdd,
  afterAdd: (device, row) => {
    pull(device, row, true);
  },
  beforeSet: checkSet,
  afterSet: afterSet,
  beforeRemove: checkRemovable,
  remove: removeContainer,
  render: renderContainer,
  commands: containerCommands,
  migrate: migrateContainer,
  onBoot: boot,
};

function checkSet(device: DeviceView, row: Row, changes: ReadonlyMap<string, string>): void {
  lifeOf(device, row);
  const veths = changes.get('interface');
  if (veths !== undefined) checkInterface(device, veths);
  const file = changes.get('file');
  if (file !== undefined) checkFile(device, file);
  const name = changes.get('name');
  if (name === '') throw invalidValue('name');
  if (name !== undefined) checkName(device, name, row);
  checkLists(device, changes);
  const root = changes.get('root-dir');
  if (root !== undefined && root !== '') checkRootDir(device, root, row);
}

/**
 * Values are stored at once and count from the next start (routeros.md 2.5). Another `remote-image` is only a text
 * up to 7.21; from 7.22 it is stopped, pulled and started, unless the row says not to (7.23.2+).
 */
function afterSet(device: DeviceView, row: Row, changes: ReadonlyMap<string, string>): void {
  const image = changes.get('remote-image');
  if (image === undefined || image === '' || !device.atLeast('7.22')) return;
  const ignored = device.atLeast('7.23.2') && isYes(row, 'ignore-remote-image-change');
  if (!ignored && image !== lifeOf(device, row).reference) repull(device, row);
}
