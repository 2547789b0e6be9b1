/**
 * The library: everything the command line does, as functions over plain data. It prints nothing and reads no
 * environment; whoever calls it passes both.
 */
export {
  apply,
  type ApplyOptions,
  type Clock,
  defaultOptions,
  explain,
  type Explanation,
  makePlan,
  observe,
  type PlanOptions,
  type Snapshot,
} from './reconciler/index.ts';
export { connectRouter } from './routeros/api/index.ts';
export type { ListOptions, RouterClient } from './routeros/client.ts';
export { RouterError, type RouterErrorKind } from './routeros/error.ts';
export { Secret } from './model/index.ts';
export type * from './model/index.ts';
