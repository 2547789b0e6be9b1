import type { Menu } from '../device/types.ts';

/** All menus but those of containers. */
export const networkMenus: readonly Menu[] = [];
