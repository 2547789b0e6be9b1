import { echoRow } from '../device/echo.ts';
import type { DeviceView, Menu, Row } from '../device/types.ts';
import { flag, integer, listOf, oneOf, optional, prefix } from '../device/values.ts';
import { field, shown } from './shown.ts';

/** Services: names, ports, at most 20 sessions each (wire-protocol.md 1.8). `www-ssl` is the one that is off. */
export const serviceMenu: Menu = {
  path: 'ip/service',
  byName: true,
  values: {
    port: integer(1, 65_535),
    'max-sessions': integer(1, 1000),
    'tls-version': oneOf('any', 'only-1.2'),
    address: optional(listOf(prefix)),
    'available-from': optional(listOf(prefix)),
    disabled: flag,
  },
  defaults: (device, row) => ({
    [device.atLeast('7.24') ? 'available-from' : 'address']: '',
    ...(device.atLeast('7.16') && { 'max-sessions': '20' }),
    certificate: 'none',
    'tls-version': 'any',
    proto: 'tcp',
    dynamic: shown(row.dynamic),
    invalid: 'false',
    disabled: shown(field(row, 'name') === 'www-ssl'),
  }),
  afterSet: (device, row) => {
    renameAddress(device, row);
  },
  migrate: (device, row) => {
    renameAddress(device, row);
  },
  render: (device, row) => echoRow(device, serviceMenu, row),
};

/** `address` became `available-from` in 7.24, which still takes both (wire-protocol.md 1.8). */
function renameAddress(device: DeviceView, row: Row): void {
  const address = row.fields.get('address');
  if (address === undefined || !device.atLeast('7.24')) return;
  row.fields.set('available-from', address);
  row.fields.delete('address');
}

/** From 7.19 on each connection is a dynamic row here (wire-protocol.md 1.8). Gives the way to close it. */
export function connectionOpened(
  device: DeviceView,
  connection: { readonly service: 'api' | 'api-ssl'; readonly local: string; readonly remote: string },
): () => void {
  if (!device.atLeast('7.19')) return () => undefined;
  const { service, local, remote } = connection;
  const port = device.rows('ip/service').find((row) => field(row, 'name') === service);
  const fields = {
    name: service,
    port: port === undefined ? '' : field(port, 'port'),
    connection: 'true',
    local,
    remote,
  };
  const row = device.insert('ip/service', fields, { dynamic: true });
  return () => {
    device.erase('ip/service', row);
  };
}
