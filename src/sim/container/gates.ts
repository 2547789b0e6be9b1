import { Refusal, type DeviceView } from '../device/types.ts';
import { isAllowed } from '../menus/device-mode.ts';
import { hasPackage } from '../menus/package.ts';

/** The menus are there only with the package (routeros.md 1b). */
export function isInstalled(device: DeviceView): boolean {
  return hasPackage(device, 'container');
}

/** Containers need `container=yes` in device-mode (routeros.md 3, transcript 30). */
export function checkDeviceMode(device: DeviceView): void {
  if (!isAllowed(device, 'container')) throw new Refusal('failure: not allowed by device-mode');
}
