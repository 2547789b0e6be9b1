/** Containers of the simulated device: menus for its registry, and what tests ask and turn. */
import type { Menu } from '../device/types.ts';
import { app, appSettings } from './app.ts';
import { config } from './config.ts';
import { envs } from './envs.ts';
import { container } from './menu.ts';
import { mounts } from './mounts.ts';
import { layers, log } from './readings.ts';

export const containerMenus: readonly Menu[] = [
  container,
  config,
  envs,
  mounts,
  layers,
  log,
  app,
  appSettings,
];

export { containerState, dataIn, effectiveContainer, rootData } from './effective.ts';
export { cutConnection, lifecycleFaults, type LifecycleFault } from './faults.ts';
export { createRegistry, type Registry, type RegistryOptions } from './registry.ts';
export type { Behaviour, Healthcheck, Image, ImageConfig, ImageSpec, PullFailure } from './image.ts';
export { defaultOptions, type ContainerOptions } from './options.ts';
export { containerSettings, registryOf, setContainerOptions } from './site.ts';
export type { DataMarker } from './data.ts';
export type { LifeState } from './life.ts';
export type { EffectiveMount, Process } from './live.ts';
