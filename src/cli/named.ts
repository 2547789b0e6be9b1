import type { Address, Desired, Plan } from '../model/index.ts';
import { matches } from '../reconciler/options.ts';
import { didYouMean } from '../spec/words.ts';
import { UsageError } from './errors.ts';
import type { ScopeFlags } from './flags.ts';

/** What `--target` and `--exclude` name, and whether any file or router knows it. */
export interface Named {
  readonly look: (desired: Desired, plan: Plan) => void;
  /** A word that fits nothing is a typing error: the run would do nothing, or what it was told not to do. */
  readonly check: () => void;
}

/** Watches the plans of a run for the addresses that its flags name. */
export function namedBy({ target, exclude }: Pick<ScopeFlags, 'target' | 'exclude'>): Named {
  const words = [
    ...target.map((word) => ({ flag: '--target', word })),
    ...exclude.map((word) => ({ flag: '--exclude', word })),
  ];
  const open = new Set(words);
  const known = new Set<Address>();
  return {
    look: ({ resources }, { changes }) => {
      if (open.size === 0) return;
      const addresses = [...resources, ...changes].map(({ address }) => address);
      for (const one of open)
        if (addresses.some((address) => matches(address, [one.word]))) open.delete(one);
      if (open.size > 0) for (const address of addresses) known.add(address);
    },
    check: () => {
      const [first] = open;
      if (!first) return;
      const hint = didYouMean(first.word, [...known], 'there is');
      throw new UsageError(
        `${first.flag} ${first.word}: nothing has that address${hint === undefined ? '' : `; ${hint}`}`,
      );
    },
  };
}
