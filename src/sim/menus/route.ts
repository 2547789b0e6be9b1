import type { Menu, ValueType } from '../device/types.ts';
import { integer, invalidValue, isPrefix4, isPrefix6, oneOf } from '../device/values.ts';
import { isOn, shown } from './shown.ts';

function destination(family: 'ip' | 'ipv6'): ValueType {
  const isPrefix = family === 'ip' ? isPrefix4 : isPrefix6;
  return {
    check(raw, name) {
      if (!isPrefix(raw)) throw invalidValue(name);
      return raw;
    },
  };
}

/** Only what somebody wrote: the routes that follow from addresses are left out. Defaults are the manual's. */
function routes(family: 'ip' | 'ipv6'): Menu {
  return {
    path: `${family}/route`,
    references: { 'routing-table': { to: 'routing/table' } },
    values: {
      'dst-address': destination(family),
      distance: integer(1, 255),
      scope: integer(0, 255),
      'target-scope': integer(0, 255),
      'check-gateway': oneOf('none', 'arp', 'ping', 'bfd', 'bfd-multihop'),
    },
    defaults: (_device, row) => ({
      'dst-address': family === 'ip' ? '0.0.0.0/0' : '::/0',
      'routing-table': 'main',
      distance: '1',
      scope: '30',
      'target-scope': '10',
      dynamic: shown(row.dynamic),
      static: 'true',
      active: shown(!isOn(row, 'disabled')),
      disabled: 'false',
    }),
  };
}

const tables: Menu = {
  path: 'routing/table',
  mandatory: () => ['name'],
  defaults: (_device, row) => ({
    dynamic: shown(row.dynamic),
    invalid: 'false',
    disabled: 'false',
  }),
};

export const routeMenus: readonly Menu[] = [routes('ip'), routes('ipv6'), tables];
