import { Refusal, type DeviceView, type Menu, type Row } from '../device/types.ts';
import { refuseInterfaceName } from './interface.ts';
import { furtherInterfaces } from './interface-types.ts';
import { isOn, sameElsewhere, shown } from './shown.ts';

/**
 * List menus that stand beside containers in real set-ups (`rows:`) and of which nothing is known here but that they
 * hold rows: any argument is taken and echoed, so that a stack with them can be rehearsed. Whether RouterOS takes the
 * arguments only RouterOS knows.
 */
const paths: readonly string[] = [
  'ip/dhcp-client ip/dhcp-server ip/dhcp-server/lease ip/dhcp-server/network ip/dhcp-server/option ip/dns/adlist',
  'ip/dns/forwarders ip/firewall/layer7-protocol ip/firewall/raw ip/ipsec/identity ip/ipsec/mode-config ip/ipsec/peer',
  'ip/ipsec/policy ip/ipsec/profile ip/ipsec/proposal ip/kid-control ip/pool ip/vrf ipv6/dhcp-client ipv6/dhcp-server',
  'ipv6/firewall/raw ipv6/nd ipv6/nd/prefix ipv6/pool iot/mqtt/brokers ppp/profile ppp/secret queue/simple queue/tree',
  'queue/type radius routing/bgp/connection routing/bgp/instance routing/bgp/template routing/filter/rule routing/id',
  'routing/ospf/area routing/ospf/instance routing/ospf/interface-template routing/rule snmp/community system/logging',
  'system/logging/action tool/mac-server/ping interface/bridge/filter interface/bridge/mdb interface/bridge/nat',
  'interface/vxlan/vteps interface/wireguard/peers interface/wifi/security interface/wifi/configuration',
].flatMap((line) => line.split(' '));

const commands = ['print', 'get', 'add', 'set', 'remove', 'unset', 'enable', 'disable', 'comment', 'move'];

/** Values that are hidden from users without the `sensitive` policy, by any of their usual names. */
const secrets = [
  'password',
  'secret',
  'private-key',
  'preshared-key',
  'passphrase',
  'authentication-password',
];

const defaults = (_device: DeviceView, row: Row): Record<string, string> => ({
  dynamic: shown(row.dynamic),
  disabled: shown(isOn(row, 'disabled')),
});

/** A second row of one name is refused, in the words of other menus. */
function refuseName(path: string, device: DeviceView, name: string | undefined, self?: Row): void {
  if (name !== undefined && sameElsewhere(device, path, self, { name }))
    throw new Refusal('failure: already have such name');
}

function plain(path: string): Menu {
  return {
    path,
    ordered: true,
    byName: true,
    beyondData: commands,
    secrets,
    defaults,
    beforeAdd: (device, fields) => {
      refuseName(path, device, fields.get('name'));
    },
    beforeSet: (device, row, changes) => {
      refuseName(path, device, changes.get('name'), row);
    },
  };
}

function networkInterface(path: string): Menu {
  return {
    ...plain(path),
    namespace: 'interface',
    mandatory: () => ['name'],
    defaults: (device, row) => ({ ...defaults(device, row), running: shown(!isOn(row, 'disabled')) }),
    beforeAdd: (device, fields) => {
      refuseInterfaceName(device, fields.get('name'));
    },
    beforeSet: (device, row, changes) => {
      refuseInterfaceName(device, changes.get('name'), row);
    },
  };
}

export const furtherMenus: readonly Menu[] = [
  ...paths.map(plain),
  ...Object.keys(furtherInterfaces).map(networkInterface),
];
