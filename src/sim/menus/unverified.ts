import { furtherMenus } from './further.ts';

/** Where the simulator says more than a source does. The documentation lists these. */
export interface Unverified {
  /** Without a leading slash. */
  readonly menu: string;
  readonly what: string;
}

const noData = 'no argument data: any argument is taken and echoed';
const lenient = 'known arguments are stored and echoed as written, nothing is checked beyond their names';

/** Menus, or parts of them, whose behaviour has no source; a transcript of a real router would change that. */
export const unverifiedMenus: readonly Unverified[] = [
  {
    menu: '*',
    what: 'which policy a command needs (read, write, policy for users); words for changing dynamic rows',
  },
  { menu: 'certificate', what: 'rows are kept, none of the commands that make certificates is there' },
  { menu: 'disk', what: 'add and set take any argument; formatting is not simulated' },
  { menu: 'file', what: 'words for contents that are too long and for a full disk' },
  { menu: 'interface', what: 'read view; of rows of `rows:` no more than name, comment and disabled' },
  { menu: 'interface/bridge', what: 'the defaults shown; monitor' },
  { menu: 'interface/bridge/port', what: 'the defaults shown are those of one 7.6 print' },
  { menu: 'interface/bridge/vlan', what: lenient },
  { menu: 'interface/ethernet', what: noData },
  { menu: 'interface/list', what: 'words for changing a built-in list' },
  { menu: 'interface/list/member', what: 'words for a second equal member' },
  { menu: 'ip/dns', what: lenient },
  { menu: 'ip/dns/static', what: lenient },
  { menu: 'ip/firewall/address-list', what: lenient },
  { menu: 'ip/firewall/filter', what: "names of actions are the manual's; no traffic, so counters stay 0" },
  { menu: 'ip/firewall/mangle', what: "names of actions are the manual's; no traffic, so counters stay 0" },
  { menu: 'ip/firewall/nat', what: "names of actions are the manual's; no traffic, so counters stay 0" },
  { menu: 'ip/route', what: 'only written routes are shown, all of them active' },
  { menu: 'ipv6/address', what: 'the defaults shown' },
  { menu: 'ipv6/firewall/address-list', what: noData },
  { menu: 'ipv6/firewall/filter', what: noData },
  { menu: 'ipv6/firewall/mangle', what: noData },
  { menu: 'ipv6/firewall/nat', what: "names of actions are the manual's; no traffic, so counters stay 0" },
  { menu: 'ipv6/route', what: 'only written routes are shown, all of them active' },
  { menu: 'routing/table', what: lenient },
  { menu: 'system/package', what: 'words for what is scheduled, other than enabling' },
  { menu: 'system/routerboard', what: noData },
  { menu: 'system/scheduler', what: 'nothing runs' },
  { menu: 'system/script', what: 'nothing runs' },
  { menu: 'tool/netwatch', what: 'nothing is watched' },
  { menu: 'user/group', what: lenient },
  ...furtherMenus.map(({ path }) => ({ menu: path, what: noData })),
];
