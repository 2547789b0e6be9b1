import type { TargetNames } from '../generated/stack.ts';

/** What routers are chosen by. */
export interface Named {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
}

export type Matcher = (router: Named) => boolean;

type Selector = string | { readonly labels: Readonly<Record<string, string>> };

/** Does a router have this name, fit this glob, or have all of these labels? */
export function matcherOf(selector: Selector): Matcher {
  if (typeof selector === 'string') {
    const isMatch = wordMatcher(selector);
    return ({ name }) => isMatch(name);
  }
  const wanted = Object.entries(selector.labels).map(([label, glob]) => ({
    label,
    isMatch: wordMatcher(glob),
  }));
  return ({ labels }) =>
    wanted.every(({ label, isMatch }) => {
      const value = Object.hasOwn(labels, label) ? labels[label] : undefined;
      return value !== undefined && isMatch(value);
    });
}

/** The same for one selector or several, of which one has to fit. */
export function anyMatcherOf(selectors: TargetNames): Matcher {
  const matchers = (Array.isArray(selectors) ? selectors : [selectors]).map(matcherOf);
  return (router) => matchers.some((isMatch) => isMatch(router));
}

/** `branch-*` matches `branch-7`; without a star it is the word itself. */
function wordMatcher(glob: string): (word: string) => boolean {
  if (!/[*?]/.test(glob)) return (word) => word === glob;
  const source = glob
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const pattern = new RegExp(`^${source}$`);
  return (word) => pattern.test(word);
}
