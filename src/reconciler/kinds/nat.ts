import { flag, hostAddress, prefix, text } from '../../codecs/index.ts';
import type { Codec, Kind, Prop } from '../../model/index.ts';

/** A matcher that nobody wrote is not there; it cannot be unset for sure over the API, so the row is made anew. */
const matcher = (name: string, codec: Codec = text): Prop => ({
  wire: [{ name }],
  codec,
  absent: '',
  default: [{ value: '' }],
  resetBy: 'replace',
});

/** A bare address and its `/32` are the same network for a matcher. */
const network: Codec = {
  decode: prefix.decode,
  encode: (value) => String(hostAddress.decode(String(value))),
};

/**
 * A NAT row. `toAddress` is `to-addresses` in IPv4 and `to-address` in IPv6, singular in all 48 releases of the
 * argument data (routeros.md 5).
 */
function natKind(name: string, menu: string, target: string): Kind {
  return {
    name,
    menu,
    identity: [],
    unique: false,
    likeness: [
      'chain',
      'action',
      'protocol',
      'dstPort',
      'dstAddress',
      'dstAddressType',
      'srcAddress',
      'inInterface',
      'inInterfaceList',
      'outInterface',
      'outInterfaceList',
    ],
    membership: 'live',
    ordered: true,
    props: {
      chain: { wire: [{ name: 'chain' }], codec: text },
      action: { wire: [{ name: 'action' }], codec: text },
      protocol: matcher('protocol'),
      dstPort: matcher('dst-port'),
      dstAddress: matcher('dst-address', network),
      dstAddressType: matcher('dst-address-type'),
      srcAddress: matcher('src-address', network),
      inInterface: matcher('in-interface'),
      inInterfaceList: matcher('in-interface-list'),
      outInterface: matcher('out-interface'),
      outInterfaceList: matcher('out-interface-list'),
      toAddress: matcher(target, hostAddress),
      toPorts: matcher('to-ports'),
      disabled: { wire: [{ name: 'disabled' }], codec: flag, default: [{ value: false }] },
    },
  };
}

export const nat: Kind = natKind('nat', '/ip/firewall/nat', 'to-addresses');
export const nat6: Kind = natKind('nat6', '/ipv6/firewall/nat', 'to-address');
