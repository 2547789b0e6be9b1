import {
  Refusal,
  type DeviceView,
  type Menu,
  type Reference,
  type Row,
  type ValueType,
} from '../device/types.ts';
import {
  flag,
  integer,
  listOf,
  negatable,
  oneOf,
  optional,
  ports,
  prefix6,
  range4,
  range6,
} from '../device/values.ts';
import { field, isDangling, shown } from './shown.ts';

/** Protocols with names (the manual's list); any other goes by number. */
const protocols = [
  'icmp igmp ggp ip-encap st tcp egp pup udp hmp xns-idp rdp iso-tp4 dccp xtp ddp idpr-cmtp ipv6-encap rsvp gre',
  'ipsec-esp ipsec-ah rspf vmtp ospf ipip etherip encap pim vrrp l2tp sctp udp-lite icmpv6',
].flatMap((line) => line.split(' '));

const protocol = negatable({
  check: (raw, name) =>
    /^\d+$/.test(raw) ? integer(0, 255).check(raw, name) : oneOf(...protocols).check(raw, name),
});

/** Interfaces may also be all of a kind: `out-interface=all-ppp` (corpus, api-004). */
const anInterface: Reference = {
  to: 'interface',
  words: ['all-ethernet', 'all-ppp', 'all-vlan', 'all-wireless'],
};
const aList: Reference = { to: 'interface/list' };
const references = {
  'in-interface': anInterface,
  'out-interface': anInterface,
  'in-interface-list': aList,
  'out-interface-list': aList,
};

const common: Readonly<Record<string, ValueType>> = {
  protocol,
  'dst-port': negatable(ports),
  'src-port': negatable(ports),
  port: negatable(ports),
  'to-ports': ports,
  log: flag,
  'dst-address-type': negatable(listOf(addressTypes())),
  'src-address-type': negatable(listOf(addressTypes())),
};

function addressTypes(): ValueType {
  return oneOf(
    'unicast',
    'local',
    'broadcast',
    'multicast',
    'anycast',
    'blackhole',
    'prohibit',
    'unreachable',
  );
}

/** Actions as the manual lists them, by table. */
const shared = 'accept add-dst-to-address-list add-src-to-address-list jump log passthrough return';
const actions: Readonly<Record<string, string>> = {
  nat: 'dst-nat endpoint-independent-nat masquerade netmap redirect same socksify src-nat',
  filter: 'drop fasttrack-connection reject tarpit',
  mangle:
    'change-dscp change-mss change-ttl clear-df fasttrack-connection mark-connection mark-packet mark-routing route set-priority sniff-pc sniff-tzsp strip-ipv4-options',
};

/** Matchers that are written as empty are not there (routeros.md 1c); so each type takes `''` too. */
function matchers(types: Readonly<Record<string, ValueType>>): Record<string, ValueType> {
  return Object.fromEntries(Object.entries(types).map(([name, type]) => [name, optional(type)]));
}

const withPorts = ['tcp', 'udp', 'udp-lite', 'dccp', 'sctp', '6', '17', '33', '132', '136'];

/** The words: danikf/tik4net issue 52. */
function checkPorts(fields: ReadonlyMap<string, string>): void {
  const hasPorts = ['dst-port', 'src-port', 'port'].some((name) => (fields.get(name) ?? '') !== '');
  if (hasPorts && !withPorts.includes(fields.get('protocol') ?? '')) {
    throw new Refusal('failure: ports can be specified if proto is tcp,udp,udp-lite,dccp,sctp');
  }
}

function dropEmpty(fields: Map<string, string>): void {
  for (const [name, value] of fields) if (value === '' && name !== 'log-prefix') fields.delete(name);
}

function table(family: 'ip' | 'ipv6', name: string): Menu {
  const address = negatable(family === 'ip' ? range4 : range6);
  return {
    path: `${family}/firewall/${name}`,
    ordered: true,
    // No argument data for these, so nothing can be said of their arguments.
    ...(family === 'ipv6' && name !== 'nat' && { beyondData: lenientCommands }),
    mandatory: () => ['chain'],
    references,
    values: matchers({
      ...common,
      action: oneOf(...`${shared} ${actions[name] ?? ''}`.split(' ')),
      'src-address': address,
      'dst-address': address,
      // Ranges in IPv4, one prefix in IPv6: the types of the argument data.
      'to-addresses': range4,
      'to-address': prefix6,
    }),
    beforeAdd: (_device, fields) => {
      dropEmpty(fields);
      checkPorts(fields);
    },
    beforeSet: (_device, row, changes) => {
      checkPorts(new Map([...row.fields, ...changes]));
    },
    afterSet: (_device, row) => {
      dropEmpty(row.fields);
    },
    defaults,
    commands: { 'reset-counters': () => undefined, 'reset-counters-all': () => undefined },
  };
}

const lenientCommands = [
  'print',
  'get',
  'add',
  'set',
  'remove',
  'unset',
  'enable',
  'disable',
  'comment',
  'move',
];

/** Nothing passes through a simulator, so the counters stay at nought. */
function defaults(_device: DeviceView, row: Row): Record<string, string> {
  const names = Object.keys(references).map((name) => field(row, name).replace(/^!/, ''));
  return {
    action: 'accept',
    bytes: '0',
    packets: '0',
    invalid: shown(names.some(isDangling)),
    dynamic: shown(row.dynamic),
    disabled: 'false',
  };
}

function addressList(family: 'ip' | 'ipv6'): Menu {
  return {
    path: `${family}/firewall/address-list`,
    ...(family === 'ipv6' && { beyondData: lenientCommands.filter((command) => command !== 'move') }),
    mandatory: () => ['list', 'address'],
    defaults: (_device, row) => ({ dynamic: shown(row.dynamic), disabled: 'false' }),
  };
}

export const firewallMenus: readonly Menu[] = [
  ...(['ip', 'ipv6'] as const).flatMap((family) => [
    table(family, 'nat'),
    table(family, 'filter'),
    table(family, 'mangle'),
    addressList(family),
  ]),
];
