/** The API server in front of simulated devices, and all of it from plain options. */
export { startSimServer, type SimServer, type SimServerOptions } from './server.ts';
export {
  startSimulator,
  type RunningRouter,
  type RunningSimulator,
  type SimulatorOptions,
} from './start.ts';
export type { AnnouncedRouter, Announcement } from './announce.ts';
export { parseFault, wireFaults, type WireFault } from './wire-faults.ts';
export { SimUsageError } from './usage-error.ts';
