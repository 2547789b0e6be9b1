import type { Menu } from '../device/types.ts';

/** The container menus; their life-cycle comes with the next commits. */
export const containerMenus: readonly Menu[] = [];
