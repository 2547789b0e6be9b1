import type { DeviceView, Row } from '../device/types.ts';
import { interfaceError } from './binding.ts';
import { dnsOf } from './environment.ts';
import { field, type Live } from './live.ts';
import { isMounted, mountsOf } from './mounting.ts';
import { rootOf } from './root-dir.ts';
import { layersOf } from './image.ts';
import { nameOf } from './text.ts';

/** Why a start comes to nothing; the command itself succeeds (routeros.md 2.3, 7.2). Undefined = it can start. */
export function startError(device: DeviceView, row: Row, live: Live): string | undefined {
  const asked = device.fault('start-fail');
  if (asked !== undefined && nameOf(row).includes(asked)) return layerMissing(live, rootOf(row));
  return (
    interfaceError(device, row) ??
    dnsError(device, row) ??
    mountError(device, row) ??
    (live.image === undefined ? layerMissing(live, rootOf(row)) : undefined) ??
    commandError(device, row, live)
  );
}

/** `start failed: layer …/layer/<sha>/layer missing, need repull` (transcript 44). */
function layerMissing(live: Live, root: string): string {
  const [layer = ''] = live.image === undefined ? [] : layersOf(live.image.image);
  const above = root.slice(0, Math.max(0, root.lastIndexOf('/')));
  return `start failed: layer /${above}/layer/${layer}/layer missing, need repull`;
}

/** No DNS anywhere: it will not start (routeros.md 1.1, changelog of 7.24). The words are [I]. */
function dnsError(device: DeviceView, row: Row): string | undefined {
  return dnsOf(device, row).length === 0 ? 'start failed: no dns servers' : undefined;
}

/** From 7.21.2 on it refuses if the disk of any volume is not mounted (routeros.md 2.8); the words are [I]. */
function mountError(device: DeviceView, row: Row): string | undefined {
  if (!device.atLeast('7.21.2')) return undefined;
  const missing = mountsOf(device, row).find(({ src }) => !isMounted(device, src));
  return missing && `start failed: volume /${missing.src} not mounted`;
}

/** Scratch images without a command (transcript 45); older releases try a shell and say so [I]. */
function commandError(device: DeviceView, row: Row, live: Live): string | undefined {
  const config = live.image?.image.config;
  const has = (own: string, inherited: readonly string[] | undefined): boolean =>
    field(row, own) !== '' || (inherited?.length ?? 0) > 0;
  if (has('entrypoint', config?.entrypoint) || has('cmd', config?.cmd)) return undefined;
  return device.atLeast('7.22')
    ? 'start failed: no command specified, set cmd or entrypoint'
    : 'exited with status 255: execvp /bin/sh: No such file or directory';
}
