import type { DeviceView, Row } from '../device/types.ts';
import { bindingsOf, insideName } from './binding.ts';
import { dnsOf, environmentOf } from './environment.ts';
import { field, type Process } from './live.ts';
import { mountsOf } from './mounting.ts';
import type { Extracted } from './site.ts';

/** What `/container/run` may change for one start. */
export type Overrides = Readonly<Partial<Record<'cmd' | 'entrypoint' | 'user' | 'workdir', string>>>;

const words = (text: string): readonly string[] => text.split(/[ ,]+/).filter(Boolean);

/** Everything a process takes from its rows, read once, at the start (routeros.md 7.2). */
export function snapshotOf(
  device: DeviceView,
  row: Row,
  image: Extracted,
  overrides: Overrides = {},
): Process {
  const { config } = image.image;
  const value = (name: keyof Overrides): string => overrides[name] ?? field(row, name);
  const ownEntry = words(value('entrypoint'));
  const ownCmd = words(value('cmd'));
  return {
    image,
    startedAt: device.now,
    env: environmentOf(device, row, image),
    mounts: mountsOf(device, row),
    interfaces: bindingsOf(device, row).map(({ name, row: veth }, index) => ({
      id: veth?.id ?? '',
      name,
      inside: insideName(device, name, index),
    })),
    entrypoint: ownEntry.length > 0 ? ownEntry : config.entrypoint,
    cmd: ownCmd.length > 0 ? ownCmd : config.cmd,
    workdir: value('workdir') || config.workdir,
    user: value('user') || config.user,
    hostname: field(row, 'hostname'),
    dns: dnsOf(device, row),
  };
}
