import type { DeviceView } from '../device/types.ts';
import type { Image } from './image.ts';
import type { ContainerOptions, Dialect, DialectKind } from './options.ts';
import { defaultOptions } from './options.ts';
import { createRegistry, type Registry } from './registry.ts';

/** An image that is extracted somewhere. */
export interface Extracted {
  readonly image: Image;
  readonly platform: string;
  /** What `tag` or `repo` shows. */
  readonly shown: string;
  /** Shows no image-id, or has lost its files: no start succeeds (routeros.md 2.7). */
  readonly broken: 'no' | 'no-image-id' | 'empty-root';
}

/** What one device keeps for its containers, beside their rows. */
export interface Site {
  options: ContainerOptions;
  /** Root-dir -> what lies in it; a folder keeps its image when its row is forgotten. */
  readonly extracted: Map<string, Extracted>;
  /** Root-dir -> until when nobody may use it (routeros.md 2.4). */
  readonly locks: Map<string, number>;
}

/** Where this device's images come from: what was put into its state as `registry`, else one that has everything. */
export function registryOf(device: DeviceView): Registry {
  return device.state('registry', createRegistry);
}

/** The device's container world. */
export function siteOf(device: DeviceView): Site {
  return device.state('container', () => ({
    options: {
      ...defaultOptions,
      ...device.state<Partial<ContainerOptions>>('container options', () => ({})),
    },
    extracted: new Map(),
    locks: new Map(),
  }));
}

/** What `SimOptions.state` needs for another registry or other options than the defaults. */
export function containerSettings(settings: {
  readonly registry?: Registry;
  readonly options?: Partial<ContainerOptions>;
}): Readonly<Record<string, unknown>> {
  return {
    ...(settings.registry && { registry: settings.registry }),
    ...(settings.options && { 'container options': settings.options }),
  };
}

/** Turns an option while the device runs. */
export function setContainerOptions(device: DeviceView, changes: Partial<ContainerOptions>): void {
  const site = siteOf(device);
  site.options = { ...site.options, ...changes };
}

/** Which of two documented spellings this device takes. */
export function dialectOf(device: DeviceView, kind: DialectKind): Dialect {
  const asked = device.fault('dialect');
  return asked === 'manual' || asked === 'cli' ? asked : siteOf(device).options.dialects[kind];
}
