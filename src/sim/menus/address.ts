import { isIPv4, isIPv6 } from 'node:net';
import { Refusal, type DeviceView, type Menu, type Row, type ValueType } from '../device/types.ts';
import { ipv4, prefix4, prefix6 } from '../device/values.ts';
import { field, isDangling, shown } from './shown.ts';

type Fields = ReadonlyMap<string, string>;
type Complete = (address: string) => string;

/** A bare address gains `/32` (transcript 34). */
const whole4: Complete = (address) => (isIPv4(address) ? `${address}/32` : address);
/** A bare address gains `/64` (routeros.md 5). */
const whole6: Complete = (address) => (isIPv6(address) ? `${address}/64` : address);

/** `failure: already have such address` (transcript 58); on another interface it may be there again [I]. */
function refuseTwice(device: DeviceView, path: string, whole: Complete, fields: Fields, self?: Row): void {
  const address = whole(fields.get('address') ?? '');
  const isThere = device
    .rows(path)
    .filter((row) => row !== self && field(row, 'interface') === fields.get('interface'))
    .some((row) => whole(field(row, 'address')) === address);
  if (isThere) throw new Refusal('failure: already have such address');
}

/** Of `10.0.0.111/24` it is `10.0.0.0`, of a `/32` the address itself (transcript 34). */
function networkOf(address: string): string {
  const [host = '', length = '32'] = address.split('/');
  const bits = host.split('.').reduce((value, part) => value * 256 + Number(part), 0);
  const size = 2 ** (32 - Number(length));
  const network = Math.floor(bits / size) * size;
  return [24, 16, 8, 0].map((shift) => Math.floor(network / 2 ** shift) % 256).join('.');
}

const flags = (row: Row): Record<string, string> => ({
  'actual-interface': field(row, 'interface'),
  dynamic: shown(row.dynamic),
  // Of an interface that is gone [I].
  invalid: shown(isDangling(field(row, 'interface'))),
  disabled: 'false',
});

function common(path: string, type: ValueType, whole: Complete) {
  return {
    path,
    mandatory: () => ['address', 'interface'],
    references: { interface: { to: 'interface' } },
    values: { address: { check: type.check, echo: whole } },
    beforeAdd: (device: DeviceView, fields: Fields) => {
      refuseTwice(device, path, whole, fields);
    },
    beforeSet: (device: DeviceView, row: Row, changes: Fields) => {
      if (!changes.has('address') && !changes.has('interface')) return;
      refuseTwice(device, path, whole, new Map([...row.fields, ...changes]), row);
    },
  } as const;
}

const ip = common('ip/address', prefix4, whole4);

/** Echo: transcript 34; the `vrf` column: transcript 07. */
const ipAddress: Menu = {
  ...ip,
  values: { ...ip.values, network: ipv4, netmask: ipv4, broadcast: ipv4 },
  defaults: (device, row) => ({
    network: networkOf(field(row, 'address')),
    ...flags(row),
    ...(device.atLeast('7.23') && { vrf: 'main' }),
  }),
};

/** The defaults shown are the manual's. */
const ipv6Address: Menu = {
  ...common('ipv6/address', prefix6, whole6),
  defaults: (_device, row) => ({
    advertise: 'true',
    'eui-64': 'false',
    'no-dad': 'false',
    'from-pool': '',
    ...flags(row),
  }),
};

export const addressMenus: readonly Menu[] = [ipAddress, ipv6Address];
