import type { Action } from './plan.ts';

/** What happens to a resource, in words that stand after its address: on terminals, in reports and on pages. */
export const verdicts: Readonly<Record<Action, string>> = {
  create: 'will be created',
  update: 'will be changed in place',
  replace: 'must be replaced',
  delete: 'will be destroyed',
  adopt: 'will be adopted',
  rename: 'will be renamed',
  conflict: 'is in the way',
  keep: 'is as the files say',
};

/** The same read the other way round, where nothing is going to be done: what drift says of it. */
export const differences: Readonly<Record<Action, string>> = {
  create: 'is not on the router',
  update: 'differs from the files',
  replace: 'differs from the files',
  delete: 'is on the router, but no longer in the files',
  adopt: 'is not marked as ours yet',
  rename: 'has its former name',
  conflict: 'is in the way',
  keep: 'is as the files say',
};
