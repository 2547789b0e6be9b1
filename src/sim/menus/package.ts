import { Refusal, type DeviceView, type Menu, type Row } from '../device/types.ts';
import { field } from './shown.ts';

const isActive = (row: Row): boolean =>
  field(row, 'disabled') === 'false' && field(row, 'available') === 'false';

/** Is a package installed and enabled: a row that is neither disabled nor only available (routeros.md 1b)? */
export function hasPackage(device: DeviceView, name: string): boolean {
  return device.rows('system/package').some((row) => field(row, 'name') === name && isActive(row));
}

/** Only the words for enabling were seen (transcript 32). */
function apply(device: DeviceView, row: Row): void {
  const scheduled = field(row, 'scheduled');
  row.fields.set('scheduled', '');
  if (scheduled === 'scheduled for uninstall') device.erase('system/package', row);
  if (scheduled === 'scheduled for disable') row.fields.set('disabled', 'true');
  if (scheduled === 'scheduled for enable') {
    row.fields.set('disabled', 'false');
    row.fields.set('available', 'false');
  }
}

function schedule(what: string) {
  return (_device: DeviceView, rows: readonly Row[]): undefined => {
    if (rows.length === 0) throw new Refusal('missing =numbers=');
    for (const row of rows) row.fields.set('scheduled', what);
    return undefined;
  };
}

/**
 * Packages and what is planned for them (transcript 32, routeros.md 4). From 7.18 on a plan is carried out by
 * `apply-changes`, which reboots, and dropped by any other reboot; before that by the reboot [I].
 */
export const packageMenu: Menu = {
  path: 'system/package',
  byName: true,
  render: (device, row) => ({
    available: field(row, 'available'),
    'build-time': '2026-01-01 00:00:00',
    disabled: field(row, 'disabled'),
    name: field(row, 'name'),
    scheduled: field(row, 'scheduled'),
    size: field(row, 'size') || '897169',
    version: field(row, 'available') === 'true' ? '' : device.release,
  }),
  commands: {
    enable: schedule('scheduled for enable'),
    disable: schedule('scheduled for disable'),
    uninstall: schedule('scheduled for uninstall'),
    unschedule: schedule(''),
    'apply-changes': (device) => {
      device.after(1000, () => {
        for (const row of [...device.rows('system/package')]) apply(device, row);
        device.reboot();
      });
      return undefined;
    },
  },
  onBoot: (device, row) => {
    if (!device.atLeast('7.18')) apply(device, row);
    else row.fields.set('scheduled', '');
  },
};
