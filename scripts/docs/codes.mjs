// Finds every stable code in src: by the tables where there is one, else by its spelling.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemCodes } from '../../src/spec/problem-codes.ts';
import { RULES } from '../../src/routeros/words.ts';

const root = join(import.meta.dirname, '..', '..');

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !path.includes(join('src', 'generated')) && !path.includes(join('src', 'sim')))
  .map((path) => ({ path: path.slice(root.length + 1), text: readFileSync(path, 'utf8') }));

const all = (pattern, where = () => true) =>
  sources
    .filter(({ path }) => where(path))
    .flatMap(({ text }) => [...text.matchAll(pattern)].map(([, code]) => code));

/** `plan/data-loss` and its like, wherever they stand in quotes. */
const spelled = all(/['"`]((?:spec|plan|apply|router|rosctr)\/[a-z][a-z0-9-]*)(?=['"`:])/g);
const bugs = all(/(rosctr\/[a-z-]+): /g);
/** Conflicts get their prefix in guard.ts. */
const conflicts = all(/code: '([a-z-]+)'/g, (path) => path === 'src/reconciler/conflict.ts').map(
  (code) => `plan/${code}`,
);
/** Faults between us and a router get theirs where they are shown. */
const faults = all(/new RouterError\(\s*[^,()]+,\s*'([a-z0-9-]+)'/g).map((code) => `router/${code}`);
const categories = all(/\{ code: '([a-z-]+)', means: /g, (path) => path === 'src/routeros/words.ts').map(
  (code) => `router/${code}`,
);

export const specTitles = new Map(problemCodes.map(({ code, title }) => [code, title]));
export const routerRules = new Map(RULES.toReversed().map((rule) => [`router/${rule.code}`, rule]));

export const codes = [
  ...new Set([
    ...specTitles.keys(),
    ...spelled,
    ...bugs,
    ...conflicts,
    ...faults,
    ...categories,
    ...routerRules.keys(),
  ]),
].sort();
