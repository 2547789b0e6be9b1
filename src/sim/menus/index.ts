import type { Menu } from '../device/types.ts';
import { addressMenus } from './address.ts';
import { bridgeMenus } from './bridge.ts';
import { deviceModeMenu } from './device-mode.ts';
import { diskMenu } from './disk.ts';
import { dnsMenus } from './dns.ts';
import { furtherMenus } from './further.ts';
import { fileMenu } from './file.ts';
import { firewallMenus } from './firewall.ts';
import { interfaceListMenus } from './interface-list.ts';
import { interfaceReadMenus } from './interface.ts';
import { logMenu } from './log.ts';
import { packageMenu } from './package.ts';
import { routeMenus } from './route.ts';
import { serviceMenu } from './service.ts';
import { systemMenus } from './system.ts';
import { userMenus } from './user.ts';
import { vethMenu } from './veth.ts';

/** All menus but those of containers. What the argument data knows beyond them is generic. */
export const networkMenus: readonly Menu[] = [
  ...addressMenus,
  ...bridgeMenus,
  ...dnsMenus,
  ...firewallMenus,
  ...furtherMenus,
  ...interfaceListMenus,
  ...interfaceReadMenus,
  ...routeMenus,
  ...systemMenus,
  ...userMenus,
  deviceModeMenu,
  diskMenu,
  fileMenu,
  logMenu,
  packageMenu,
  serviceMenu,
  vethMenu,
];
