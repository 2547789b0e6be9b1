import type { StackDefaults } from './fleet/stack-defaults.ts';
import type { RouterTarget } from './routers.ts';
import type { Tree } from './tree.ts';

/** A router with what else the files say of it. */
export interface Member {
  readonly router: RouterTarget;
  /** As it is described, resolved. */
  readonly tree: Tree;
  readonly vars: Tree | undefined;
  readonly defaults: StackDefaults | undefined;
}
