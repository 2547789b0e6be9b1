import { typeOf } from '../../facts/index.ts';
import { parseTime } from './quantities.ts';
import type { DeviceView, Menu, Row, ValueType } from './types.ts';
import { flag, mac, optional, text, textUpTo, time } from './values.ts';

/**
 * Arguments that hold yes or no, wherever they occur: the argument data has no type for them. Others of their shape
 * (`edge`, `restart-policy`) have further values and are left as written.
 */
const flags = new Set(
  [
    'disabled advertise eui-64 no-dad auto-link-local dhcp log passthrough vlan-filtering ingress-filtering',
    'igmp-snooping dhcp-snooping dhcpv6-snooping fast-forward auto-mac mvrp trusted bpdu-guard broadcast-flood',
    'unknown-multicast-flood unknown-unicast-flood restricted-role restricted-tcn tag-stacking auto-isolate hw',
    'fast-leave match-subdomain suppress-hw-offload allow-remote-requests verify-doh-cert same-not-by-dst',
    'randomise-ports dont-require-permissions time-zone-autodetect check-certificate early-failure-detection',
    'early-success-detection ignore-initial-down ignore-initial-up accept-icmp-time-exceeded',
    'forward-reserved-addresses add-dhcp-option82 multicast-querier hw-offload trusted-ra trusted-dhcpv6',
  ].flatMap((line) => line.split(' ')),
);

const typeCache = new Map<string, ValueType>();

/** The type of a property: what the menu says, else what the argument data says, else plain words. */
export function valueType(menu: Menu, name: string): ValueType {
  const own = menu.values?.[name];
  if (own !== undefined) return own;
  const key = `${menu.path} ${name}`;
  let type = typeCache.get(key);
  if (type === undefined) {
    type = typeFromData(menu.path, name);
    typeCache.set(key, type);
  }
  return type;
}

function typeFromData(menu: string, name: string): ValueType {
  if (flags.has(name)) return flag;
  const named = typeOf(menu, name) ?? '';
  if (named.endsWith('(MAC address)')) return mac;
  const length = /^string value, max length (\d+)$/.exec(named)?.[1];
  if (length !== undefined) return textUpTo(Number(length));
  const interval = /^(?:(\S+)\.\.(\S+) \()?time interval\)?$/.exec(named);
  if (interval === null) return text;
  const [, min = '0s', max] = interval;
  return optional(time(parseTime(min, name), max === undefined ? Infinity : parseTime(max, name)));
}

/**
 * The default echo: what was written in the router's form, what nobody wrote at its default, no empty comment
 * (routeros.md 1c, 7.4).
 */
export function echoRow(device: DeviceView, menu: Menu, row: Row): Record<string, string> {
  const shown: Record<string, string> = { ...menu.defaults?.(device, row) };
  for (const [name, stored] of row.fields) {
    if (name === 'comment' && stored === '') continue;
    shown[name] = valueType(menu, name).echo?.(stored) ?? stored;
  }
  return shown;
}

/** What a print shows of a row, `.id` first. */
export function showRow(device: DeviceView, menu: Menu, row: Row): Record<string, string> {
  const body = menu.render?.(device, row) ?? echoRow(device, menu, row);
  return menu.singleton === true ? body : { '.id': row.id, ...body };
}
