import type { Props } from '../../../src/model/index.ts';
import { resource, veth } from '../stack.ts';
import { disabled, word } from './network.ts';
import type { WireCase, WireKind } from './table.ts';

const published: Props = { chain: 'dstnat', action: 'dst-nat', protocol: 'tcp', toAddress: '172.17.0.2' };

/** A matcher that leaves the file is taken away with the row: nobody knows how to unset one over the API. */
const matcher = (
  name: string,
  value: string,
  differs: readonly (string | undefined)[],
  more: Partial<WireCase> = {},
): WireCase => word(name, value, [...differs, '', undefined], { unset: { '..': 'replaced' }, ...more });

/** Ports need a protocol that has some. */
const ofTcp = { with: { protocol: 'tcp' } };

/** A bare address is its own /32 or /128 ([I] in routeros.md 5): one of the two is sent, both are read. */
const host = (name: string, written: string, bare: string, other: string): WireCase => ({
  value: written,
  stored: { '..': { [name]: bare } },
  echoes: { '..': [{ [name]: bare }, { [name]: written }] },
  differs: { '..': [{ [name]: other }, { [name]: '' }, { [name]: undefined }] },
  unset: { '..': 'replaced' },
});

interface Family {
  readonly kind: string;
  readonly menu: string;
  /** `to-addresses` in IPv4, `to-address` in IPv6, in every release of the argument data (routeros.md 5). */
  readonly target: string;
  readonly inside: string;
  readonly other: string;
  readonly network: string;
  readonly otherNetwork: string;
  readonly prefix: string;
}

function natWords({ kind, menu, target, inside, other, network, otherNetwork, prefix }: Family): WireKind {
  const ports = (name: string, value: string, differs: readonly (string | undefined)[]): WireCase => ({
    value,
    ...ofTcp,
    stored: { '..': { protocol: 'tcp', [name]: value } },
    echoes: { '..': [{ protocol: 'tcp', [name]: value }] },
    differs: { '..': differs.map((text) => ({ protocol: 'tcp', [name]: text })) },
    unset: { '..': 'replaced' },
  });
  const address = (name: string): readonly WireCase[] => [
    matcher(name, network, [otherNetwork]),
    host(name, `${inside}/${prefix}`, inside, `${other}/${prefix}`),
  ];
  return {
    kind,
    menu,
    base: { chain: 'dstnat', action: 'accept' },
    baseStored: { '..': { chain: 'dstnat', action: 'accept' } },
    shown: {
      '..': {
        chain: 'dstnat',
        action: 'accept',
        bytes: '0',
        packets: '0',
        invalid: 'false',
        dynamic: 'false',
        disabled: 'false',
      },
    },
    needs: [veth('v', '172.17.0.2/24'), resource('bridge', 'br', { name: 'br' })],
    together: true,
    props: {
      chain: [word('chain', 'srcnat', ['dstnat'])],
      action: [
        word('action', 'masquerade', ['accept', 'src-nat'], {
          with: { chain: 'srcnat' },
          stored: { '..': { chain: 'srcnat', action: 'masquerade' } },
          echoes: { '..': [{ chain: 'srcnat', action: 'masquerade' }] },
          differs: { '..': [{ chain: 'srcnat', action: 'accept' }] },
        }),
      ],
      protocol: [matcher('protocol', 'udp', ['tcp', '!udp'])],
      dstPort: [
        ports('dst-port', '53', ['53,54', '530', '', undefined]),
        ports('dst-port', '8000-8010', ['8000']),
      ],
      dstAddress: address('dst-address'),
      // What passes through the router must not be caught (design.md 2).
      dstAddressType: [matcher('dst-address-type', 'local', ['!local', 'unicast'])],
      srcAddress: address('src-address'),
      inInterface: [matcher('in-interface', 'br', ['v', '*1F'])],
      inInterfaceList: [matcher('in-interface-list', 'LAN', ['WAN', '!LAN'])],
      outInterface: [matcher('out-interface', 'br', ['v', '!br'])],
      outInterfaceList: [matcher('out-interface-list', 'WAN', ['LAN'])],
      toAddress: [
        {
          value: inside,
          with: { action: 'dst-nat' },
          stored: { '..': { action: 'dst-nat', [target]: inside } },
          // Shown as given; IPv6 may append /128 ([I] in routeros.md 5).
          echoes: {
            '..': [
              { action: 'dst-nat', [target]: inside },
              { action: 'dst-nat', [target]: `${inside}/${prefix}` },
            ],
          },
          differs: {
            '..': [
              { action: 'dst-nat', [target]: other },
              { action: 'dst-nat', [target]: '' },
              { action: 'dst-nat' },
            ],
          },
        },
      ],
      toPorts: [
        matcher('to-ports', '5353', ['53'], {
          with: { ...published, toAddress: inside },
          stored: { '..': { action: 'dst-nat', protocol: 'tcp', [target]: inside, 'to-ports': '5353' } },
          echoes: { '..': [{ action: 'dst-nat', protocol: 'tcp', [target]: inside, 'to-ports': '5353' }] },
          differs: {
            '..': ['53', undefined].map((text) => ({
              action: 'dst-nat',
              protocol: 'tcp',
              [target]: inside,
              'to-ports': text,
            })),
          },
        }),
      ],
      disabled,
    },
  };
}

/** `/ip/firewall/nat`: routeros.md 5 and 7.4. */
export const nat4Words = natWords({
  kind: 'nat',
  menu: '/ip/firewall/nat',
  target: 'to-addresses',
  inside: '172.17.0.2',
  other: '172.17.0.3',
  network: '172.17.0.0/24',
  otherNetwork: '172.17.0.0/16',
  prefix: '32',
});

/** `/ipv6/firewall/nat`. */
export const nat6Words = natWords({
  kind: 'nat6',
  menu: '/ipv6/firewall/nat',
  target: 'to-address',
  inside: 'fd8d:5ad2:24:2::2',
  other: 'fd8d:5ad2:24:2::3',
  network: 'fd8d:5ad2:24:2::/64',
  otherNetwork: 'fd8d:5ad2:24::/48',
  prefix: '128',
});
