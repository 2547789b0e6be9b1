import type { Address, Resource, SourceRange } from '../../model/index.ts';
import type { AddressObject, InterfaceLists, RouterAddresses } from '../../generated/stack.ts';
import { addressText, type Cidr, parseCidr } from '../ip.ts';
import type { Path } from '../tree.ts';
import { at, commentAt, requirement, resource, type View } from './view.ts';

/** An address in the file. */
export interface Written {
  readonly cidr: Cidr;
  /** As RouterOS writes it: `fd00::1/64`. */
  readonly text: string;
  readonly at: SourceRange;
}

/** An address with its place; tells of one that is none though it looks like one (`172.17.0.999/24`). */
function written(view: View, text: string, ...path: Path): Written | undefined {
  const cidr = parseCidr(text);
  const place = at(view, ...path);
  if (cidr) return { cidr, text: `${addressText(cidr)}/${cidr.prefix}`, at: place };
  const hint = text.includes(':')
    ? 'eight groups of hex digits, or :: once, and a prefix up to 128'
    : 'four numbers up to 255, and a prefix up to 32';
  view.report.error('spec/bad-address', `"${text}" is no address`, place, { hint });
  return undefined;
}

/** An address without prefix length, as RouterOS writes it; none where it is none. */
export function host(view: View, text: string, ...path: Path): string[] {
  const cidr = parseCidr(text);
  if (cidr) return [addressText(cidr)];
  const hint = 'write 172.17.0.1 or fd00:17::1';
  view.report.error('spec/bad-address', `"${text}" is no address`, at(view, ...path), { hint });
  return [];
}

/** All addresses of a single one or a list at a path. */
export function writtenList(
  view: View,
  value: string | readonly string[] | undefined,
  ...path: Path
): Written[] {
  if (typeof value === 'string') return [written(view, value, ...path)].flatMap((one) => one ?? []);
  return (value ?? []).flatMap((text, index) => written(view, text, ...path, index) ?? []);
}

export interface RouterAddress extends Written {
  readonly options: Partial<AddressObject>;
  readonly path: Path;
}

/** The router's addresses at a path, in any of their forms. */
export function routerAddresses(
  view: View,
  value: RouterAddresses | undefined,
  ...path: Path
): RouterAddress[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => routerAddresses(view, item, ...path, index));
  }
  const isShort = typeof value === 'string';
  const one = isShort ? written(view, value, ...path) : written(view, value.address, ...path, 'address');
  return one ? [{ ...one, options: isShort ? {} : value, path }] : [];
}

/** The interface that a row stands on: a bridge or a veth. */
export interface Interface {
  readonly address: Address;
  /** Local name of the network or veth, and those it had. */
  readonly key: string;
  readonly previously: readonly string[] | undefined;
  readonly name: string;
  readonly nameAt: SourceRange;
}

/** Former keys of a row whose key is made of its owner's. */
export function former(
  owner: { readonly previously?: readonly string[] | undefined },
  keyOf: (owner: string) => string,
): readonly string[] | undefined {
  return owner.previously?.map(keyOf);
}

/** Rows of `/ip/address` and `/ipv6/address`: `address/containers`, `address/containers-2`. */
export function addressRows(view: View, owner: Interface, addresses: readonly RouterAddress[]): Resource[] {
  const counts = { ipv4: 0, ipv6: 0 };
  return addresses.map(({ cidr, text, at: place, options, path }) => {
    const kind = cidr.family === 'ipv4' ? 'address' : 'address6';
    const number = ++counts[cidr.family];
    if (kind === 'address' && options.advertise !== undefined) {
      const hint = 'take it out: only IPv6 prefixes are announced';
      view.report.error(
        'spec/family-mismatch',
        'advertise has no meaning for IPv4',
        at(view, ...path, 'advertise'),
        { hint },
      );
    }
    const keyOf = (name: string): string => (number === 1 ? name : `${name}-${number}`);
    return resource(
      kind,
      keyOf(owner.key),
      place,
      [
        ['address', text, place],
        ['interface', owner.name, owner.nameAt],
        [
          'advertise',
          kind === 'address6' ? options.advertise : undefined,
          () => at(view, ...path, 'advertise'),
        ],
        ['disabled', options.disabled, () => at(view, ...path, 'disabled')],
      ],
      {
        comment: commentAt(view, options.comment, ...path, 'comment'),
        previously: former(owner, keyOf),
        partOf: owner.address,
      },
    );
  });
}

/** Rows of `/interface/list/member`: `list-member/LAN-containers`. */
export function listMembers(
  view: View,
  owner: Interface,
  lists: InterfaceLists | undefined,
  path: Path,
): Resource[] {
  return (lists ?? []).map((item, index) => {
    const here = [...path, index];
    const options = typeof item === 'string' ? { list: item } : item;
    const place = typeof item === 'string' ? at(view, ...here) : at(view, ...here, 'list');
    const needs = requirement(
      '/interface/list',
      { name: options.list },
      `interface list "${options.list}"`,
      'Add it on the router, or with rows: { menu: /interface/list }.',
      place,
    );
    const keyOf = (name: string): string => `${options.list}-${name}`;
    return resource(
      'list-member',
      keyOf(owner.key),
      place,
      [
        ['list', options.list, place],
        ['interface', owner.name, owner.nameAt],
        ['disabled', options.disabled, () => at(view, ...here, 'disabled')],
      ],
      {
        comment: commentAt(view, options.comment, ...here, 'comment'),
        previously: former(owner, keyOf),
        partOf: owner.address,
        requires: ownList(view, options.list, needs),
      },
    );
  });
}

/** A list that `rows:` of this stack makes need not be there before. */
export function ownList<T>(view: View, name: string, needs: T): T[] {
  const isOurs = Object.values(view.stack.rows ?? {}).some(
    ({ menu, set }) => /^\/?interface[/ ]list$/.test(menu) && set['name'] === name,
  );
  return isOurs ? [] : [needs];
}
