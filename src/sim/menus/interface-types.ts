/** Menus whose rows are interfaces, and what `/interface` calls them: one name space, one counter of ids. */
export const describedInterfaces: Readonly<Record<string, string>> = {
  'interface/ethernet': 'ether',
  'interface/bridge': 'bridge',
  'interface/veth': 'veth',
};

/** Those of which nothing is known but that addresses, ports and lists can name their rows. */
export const furtherInterfaces: Readonly<Record<string, string>> = {
  'interface/bonding': 'bond',
  'interface/eoip': 'eoip',
  'interface/gre': 'gre-tunnel',
  'interface/ipip': 'ipip-tunnel',
  'interface/l2tp-client': 'l2tp-out',
  'interface/macvlan': 'macvlan',
  'interface/ovpn-client': 'ovpn-out',
  'interface/pppoe-client': 'pppoe-out',
  'interface/sstp-client': 'sstp-out',
  'interface/vlan': 'vlan',
  'interface/vrrp': 'vrrp',
  'interface/vxlan': 'vxlan',
  'interface/wireguard': 'wg',
  'interface/6to4': '6to4-tunnel',
};
