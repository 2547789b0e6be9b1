import { Parser } from 'yaml';
import type { Problem } from '../../model/index.ts';
import { parseFile } from '../parse.ts';
import { Collected } from '../report.ts';
import type { Tree } from '../tree.ts';
import { Page } from './page.ts';
import { Typesetter } from './tokens.ts';

export type Formatted =
  | { readonly text: string; readonly problems?: never }
  /** It is no YAML that rosctr reads. */
  | { readonly text?: never; readonly problems: readonly Problem[] };

/**
 * The file in its canonical layout. Only white space changes, never a word or the order of anything; both that and
 * the meaning are checked before the text is given back.
 */
export function formatFile(file: string, given: string): Formatted {
  const text = given.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const report = new Collected();
  const before = parseFile(file, text, report);
  if (report.problems.length > 0) return { problems: report.problems };
  const page = new Page();
  const typesetter = new Typesetter(page, (offset) => offset - (text.lastIndexOf('\n', offset - 1) + 1));
  for (const token of new Parser().parse(text)) typesetter.document(token);
  const formatted = page.text();
  const after = parseFile(file, formatted, new Collected());
  if (meaning(before) !== meaning(after) || words(text) !== words(formatted))
    throw new Error(`formatting ${file} would change more than its layout, so it was left as it is`);
  return { text: formatted };
}

const words = (text: string): string => text.replaceAll(/\s+/g, '');

/** What the documents say, without the places where they say it. */
function meaning(trees: readonly Tree[]): string {
  return JSON.stringify(trees, (key, value: unknown) => {
    if (key === 'at' || key === 'keyAt' || key === 'via') return undefined;
    return value instanceof Map ? [...value] : value;
  });
}
