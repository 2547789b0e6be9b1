import { Refusal, type DeviceView } from '../device/types.ts';
import { hasPackage } from '../menus/package.ts';
import { isYes } from './live.ts';

/** The menus are there only with the package (routeros.md 1b). */
export function isInstalled(device: DeviceView): boolean {
  return hasPackage(device, 'container');
}

/** Containers need `container=yes` in device-mode, which is off unless somebody turned it on (routeros.md 3, 4). */
export function checkDeviceMode(device: DeviceView): void {
  const [mode] = device.rows('system/device-mode');
  if (mode === undefined || !isYes(mode, 'container'))
    throw new Refusal('failure: not allowed by device-mode');
}
