import type { Address, SourceRange } from '../../model/index.ts';
import { menuOf } from './menu.ts';
import { addressOf, type View } from './view.ts';

const menus = { nat: '/ip/firewall/nat', nat6: '/ipv6/firewall/nat' } as const;

/**
 * The row of `rows:` to stand before, where it is in the same menu; a name that no row has is one of our own NAT
 * rows. A row for IPv4 says nothing about the order in IPv6.
 */
export function beforeRow(
  view: View,
  kind: 'nat' | 'nat6',
  key: string | undefined,
  place: SourceRange,
): { readonly before?: Address; readonly beforeAt?: SourceRange } {
  if (key === undefined) return {};
  const row = view.stack.rows?.[key];
  if (!row) return { before: addressOf(kind, key), beforeAt: place };
  const menu = menuOf(row.menu);
  if (menu === menus[kind]) return { before: addressOf('row', key), beforeAt: place };
  if (menu !== menus.nat && menu !== menus.nat6) {
    const hint = `it has to be in ${menus[kind]}`;
    view.report.error(
      'spec/unknown-reference',
      `row "${key}" is in ${menu}, this one in ${menus[kind]}`,
      place,
      { hint },
    );
  }
  return {};
}
