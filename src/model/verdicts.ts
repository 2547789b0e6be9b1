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
