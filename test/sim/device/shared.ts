import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Context } from 'mocha';

const folder = '../shared/facts';

/** A file of the facts beside the project; without them the test is skipped, and the report says so. */
export function fact(test: Context, name: string): string {
  const path = `${folder}/${name}`;
  if (!existsSync(path)) test.skip();
  return readFileSync(path, 'utf8');
}

/** The transcript with that number. */
export function transcript(test: Context, number: string): string {
  const path = `${folder}/transcripts`;
  if (!existsSync(path)) test.skip();
  const name = readdirSync(path).find((each) => each.startsWith(`${number}-`));
  if (name === undefined) throw new Error(`no transcript ${number}`);
  return readFileSync(`${path}/${name}`, 'utf8');
}
