import { LogRing } from '../device/log-ring.ts';
import type { ApiReply, DeviceView, Menu } from '../device/types.ts';

/** `2026-01-31 08:00:05` (routeros.md 1b). */
export function logTime(moment: number): string {
  return new Date(moment).toISOString().slice(0, 19).replace('T', ' ');
}

type Command = (
  device: DeviceView,
  rows: unknown,
  attributes: ReadonlyMap<string, string>,
) => ApiReply | undefined;

const says =
  (level: string): Command =>
  (device, _rows, attributes) => {
    device.log(`script,${level}`, attributes.get('message') ?? '');
    return undefined;
  };

export const logMenu: Menu = {
  path: 'log',
  rows: (device) =>
    LogRing.of(device).lines.map(({ id, at, topics, message }) => ({
      id,
      dynamic: false,
      fields: new Map([
        ['time', logTime(at)],
        ['topics', topics],
        ['message', message],
      ]),
    })),
  commands: { info: says('info'), warning: says('warning'), error: says('error'), debug: says('debug') },
};
