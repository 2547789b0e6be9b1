import { duration, flag, hostAddress, prefix, text } from '../../codecs/index.ts';
import type { Kind, Prop } from '../../model/index.ts';

const interfaceOf: Prop = {
  wire: [{ name: 'interface' }],
  codec: text,
  ref: ['veth', 'bridge'],
  follows: true,
};
const disabled: Prop = { wire: [{ name: 'disabled' }], codec: flag, default: [{ value: false }] };

/** `/ip/address`: a second equal address is refused, `already have such address` (transcript 58). */
export const address: Kind = {
  name: 'address',
  menu: '/ip/address',
  identity: ['address', 'interface'],
  unique: true,
  membership: 'live',
  props: { address: { wire: [{ name: 'address' }], codec: prefix }, interface: interfaceOf, disabled },
};

/** `/ipv6/address`: a bare one gains `/64` there (routeros.md 5), so it is always written with its prefix. */
export const address6: Kind = {
  name: 'address6',
  menu: '/ipv6/address',
  identity: ['address', 'interface'],
  unique: true,
  membership: 'live',
  props: {
    address: { wire: [{ name: 'address' }], codec: prefix },
    interface: interfaceOf,
    advertise: { wire: [{ name: 'advertise' }], codec: flag, unmanaged: 'no source for its default' },
    disabled,
  },
};

const dnsText = (name: string): Prop => ({
  wire: [{ name }],
  codec: text,
  absent: '',
  resetBy: 'replace',
  default: [{ value: '' }],
});

/** `/ip/dns/static`: names may repeat, so rows are told by marker. */
export const dns: Kind = {
  name: 'dns',
  menu: '/ip/dns/static',
  identity: [],
  unique: false,
  likeness: ['name', 'regexp', 'type', 'address', 'cname'],
  membership: 'live',
  props: {
    name: dnsText('name'),
    regexp: dnsText('regexp'),
    // Absent for A and AAAA records in some releases, so `A` is what an absent one means.
    type: { wire: [{ name: 'type' }], codec: text, absent: 'A', resetBy: 'replace' },
    address: { ...dnsText('address'), codec: hostAddress },
    cname: dnsText('cname'),
    text: dnsText('text'),
    forwardTo: dnsText('forward-to'),
    matchSubdomain: { wire: [{ name: 'match-subdomain' }], codec: flag, absent: false },
    ttl: { wire: [{ name: 'ttl' }], codec: duration, unmanaged: 'RouterOS gives 1d' },
    addressList: dnsText('address-list'),
    disabled,
  },
};
