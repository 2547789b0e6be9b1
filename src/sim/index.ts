/** A RouterOS device in memory, as a library: the device, its containers, and the API server in front of it. */
export * from './container/index.ts';
export * from './server/index.ts';
export { SimDevice, type JournalEntry } from './device/device.ts';
export { RealClock, VirtualClock } from './device/clock.ts';
export { deviceFaults, type DeviceFault } from './device/faults.ts';
export { parseSeed, SeedError } from './device/seed.ts';
export { connectionOpened } from './menus/service.ts';
export { unverifiedMenus, type Unverified } from './menus/unverified.ts';
export type * from './device/options.ts';
export type {
  ApiCall,
  ApiDevice,
  ApiReply,
  DeviceView,
  FileEntry,
  FileTree,
  Menu,
  Row,
  Session,
  SimClock,
  Trap,
} from './device/types.ts';
