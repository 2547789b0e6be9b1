import type { Tables } from './tables.ts';
import type { DeviceView, Menu } from './types.ts';

/** What the device's own parts see of it: more than a menu may. */
export interface Core extends DeviceView {
  readonly tables: Tables;
  readonly menus: ReadonlyMap<string, Menu>;
}
