import { closeIssue, type Forge, keepIssue, keyPattern, markerOf } from '../../forge/index.ts';
import { closingWords, issueBody, issueTitle, planOf, summaryOf } from '../../report/drift/index.ts';
import type { RunDocument } from '../../report/index.ts';
import { aboutRun } from '../about.ts';
import type { Context } from '../context.ts';
import { CommandError, UsageError } from '../errors.ts';

/** Labels of an issue that is made; it is found by its marker, so who takes them off breaks nothing. */
const labels = ['drift'];

export function checkedKey(key: string | undefined): string {
  if (key === undefined) return 'default';
  if (keyPattern.test(key)) return key;
  throw new UsageError(`--key ${key}: letters, digits, dots, dashes and slashes, at most 100`);
}

/**
 * One issue for as long as something that counts differs: made, written anew in its place, closed when all is well.
 * What could not be read is neither well nor drift: such a run closes nothing, and opens nothing by itself.
 */
export async function keepDriftIssue(
  document: RunDocument,
  forge: Forge,
  key: string,
  { io, quiet }: Pick<Context, 'io' | 'quiet'>,
): Promise<void> {
  const say = (words: string): void => {
    if (!quiet) io.err.write(`${words}\n`);
  };
  const { complete, shard } = planOf(document);
  if (shard && shard.count > 1)
    throw new CommandError(
      'a part of a fleet has no issue of its own: give rosctr issue the reports of all parts',
    );
  const marker = markerOf('drift', key);
  const about = aboutRun(io);
  if (summaryOf(document).isOff) {
    const body = issueBody(document, about, forge.longest - marker.length - 1);
    const { post, was } = await keepIssue(forge.issues, marker, { title: issueTitle(key), body, labels });
    say(`Issue #${post.number} ${was === 'unchanged' ? 'says so already' : was}: ${post.url}`);
    return;
  }
  if (!complete) {
    say('Not every router was read, so an issue stays as it is.');
    return;
  }
  const closed = await closeIssue(forge.issues, marker, closingWords(document, about));
  if (closed) say(`Issue #${closed.number} closed: ${closed.url}`);
}
