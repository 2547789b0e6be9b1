import type { DeviceView, Row } from '../device/types.ts';
import { field } from './live.ts';
import { siteOf } from './site.ts';

/** One veth that a container names; `row` is missing where that veth is gone. */
export interface Binding {
  readonly name: string;
  readonly row: Row | undefined;
}

/**
 * The veths of a container. A veth that vanished leaves its id behind, and another one of the same name is not it
 * (routeros.md 2.8: "stays bound to the old object").
 */
export function bindingsOf(device: DeviceView, row: Row): readonly Binding[] {
  const value = field(row, 'interface');
  const replaced = device.fault('veth-replaced');
  return (value === '' ? [] : value.split(',')).map((name) => {
    const lost = replaced !== undefined && (replaced === '' || replaced === name);
    const veth = device.rows('interface/veth').find((candidate) => field(candidate, 'name') === name);
    return { name, row: lost ? undefined : veth };
  });
}

/** Why a container cannot have its veths; undefined = it can. */
export function interfaceError(device: DeviceView, row: Row): string | undefined {
  for (const { name, row: veth } of bindingsOf(device, row)) {
    if (veth !== undefined) continue;
    // A veth made anew under the old name says `no device` (transcript 56, 7.22.2); one that is not there (08, 7.20).
    const reason = device.atLeast('7.22') ? 'no device (6)' : `${name} get ifindex failed (6)`;
    return `could not acquire interface: ${reason}`;
  }
  return undefined;
}

/** The echo of `interface`: names; what is gone shows `unknown` or its id (routeros.md 1.1). */
export function showInterfaces(device: DeviceView, row: Row): string {
  const { lostInterface } = siteOf(device).options;
  return bindingsOf(device, row)
    .map(({ name, row: veth }) =>
      veth !== undefined ? field(veth, 'name') : lostInterface === 'id' ? name : 'unknown',
    )
    .join(',');
}

/** What the process calls it: `eth0` up to 7.19, from 7.20 the veth's name cut to 15 characters (transcript 48). */
export function insideName(device: DeviceView, name: string, index: number): string {
  return device.atLeast('7.20') ? name.slice(0, 15) : `eth${index}`;
}
