import type { Address, Resource, SourceRange } from '../../model/index.ts';
import { didYouMean } from '../words.ts';
import { menuOf } from './menu.ts';
import { addressOf, at, commentAt, type Field, keyPlace, resource, type View } from './view.ts';

/** Menus whose rows have sections of their own, and what these are called. */
const sections: Readonly<Record<string, string>> = {
  '/container': 'containers:',
  '/container/envs': 'envs:',
  '/container/mounts': 'mounts:',
  '/container/config': 'config:',
  '/interface/veth': 'veths:',
  '/file': 'files: or directories:',
};

/** In a NAT menu a row may stand before a published port too: a name that no row has is one of those. */
const ports: Readonly<Record<string, string>> = { '/ip/firewall/nat': 'nat', '/ipv6/firewall/nat': 'nat6' };

function placeIn(
  menu: string,
  before: string | undefined,
  isRow: boolean,
  beforeAt: SourceRange,
): { readonly before?: Address; readonly beforeAt?: SourceRange } {
  if (before === undefined) return {};
  return { before: addressOf(isRow ? 'row' : (ports[menu] ?? 'row'), before), beforeAt };
}

/** `rows:`: any other list menu, properties as RouterOS spells them. */
export function rowResources(view: View): Resource[] {
  return Object.entries(view.stack.rows ?? {}).flatMap(([key, row]) => {
    const path = ['rows', key];
    const menu = menuOf(row.menu);
    const section = sections[menu];
    const place = at(view, ...path, 'menu');
    if (section !== undefined || /^\/app(\/|$)/.test(menu)) {
      const hint =
        section === undefined
          ? 'apps belong to RouterOS; rosctr leaves them alone'
          : `write it under ${section}`;
      view.report.error('spec/bad-menu', `${menu} is no menu for rows`, place, { hint });
      return [];
    }
    const other = row.before === undefined ? undefined : view.stack.rows?.[row.before];
    const beforeAt = at(view, ...path, 'before');
    if (other && menuOf(other.menu) !== menu) {
      const hint = `it has to be in ${menu} too`;
      view.report.error(
        'spec/unknown-reference',
        `row "${row.before ?? ''}" is in ${menuOf(other.menu)}`,
        beforeAt,
        { hint },
      );
    }
    for (const [index, name] of (row.writeOnly ?? []).entries()) {
      if (Object.hasOwn(row.set, name)) continue;
      const hint = didYouMean(name, Object.keys(row.set), 'set has') ?? 'name one of set:';
      const there = at(view, ...path, 'writeOnly', index);
      view.report.error('spec/unknown-reference', `"${name}" is not set in row "${key}"`, there, { hint });
    }
    return resource(
      'row',
      key,
      keyPlace(view, ...path),
      Object.entries(row.set).map(([prop, value]): Field => [prop, value, at(view, ...path, 'set', prop)]),
      {
        menu,
        comment: commentAt(view, row.comment, ...path, 'comment'),
        previously: row.previously,
        writeOnly: row.writeOnly,
        ...placeIn(menu, row.before, other !== undefined, beforeAt),
      },
    );
  });
}
