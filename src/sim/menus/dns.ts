import type { Menu } from '../device/types.ts';
import { flag, integer, ip, listOf, oneOf, optional, time } from '../device/values.ts';
import { shown } from './shown.ts';

/** `/ip/dns`: a container without DNS of its own asks these (routeros.md 1.1). */
const dns: Menu = {
  path: 'ip/dns',
  singleton: true,
  values: { servers: optional(listOf(ip)), 'allow-remote-requests': flag, 'verify-doh-cert': flag },
  defaults: () => ({ 'dynamic-servers': '', 'use-doh-server': '', 'allow-remote-requests': 'false' }),
};

/** A record; `ttl=1d` is the default that every source shows, the rest is lenient. */
const records: Menu = {
  path: 'ip/dns/static',
  ordered: true,
  values: {
    type: oneOf('A', 'AAAA', 'CNAME', 'FWD', 'MX', 'NS', 'NXDOMAIN', 'SRV', 'TXT'),
    // The argument data says IP address; AAAA records hold an IPv6 one.
    address: optional(ip),
    ttl: time(),
    'mx-preference': integer(0, 65_535),
  },
  defaults: (_device, row) => ({ ttl: '1d', dynamic: shown(row.dynamic), disabled: 'false' }),
};

export const dnsMenus: readonly Menu[] = [dns, records];
