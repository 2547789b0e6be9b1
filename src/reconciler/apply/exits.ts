import type { WireRow } from '../../model/index.ts';
import { covers } from '../../routeros/release.ts';
import type { Run } from './run.ts';

/**
 * How often a container has ended so far, by its own log. From 7.20 on RouterOS starts it again by itself, and only
 * 7.23 counts that in the row (routeros.md 1.1, 1.2, 1.8): in between a restart can pass unseen between two looks.
 */
export async function exitsOf(run: Run, row: WireRow): Promise<number | undefined> {
  const name = row['name'];
  if (name === undefined || !covers({ since: '7.20', until: '7.23' }, run.plan.release)) return undefined;
  const lines = await run.client.list('/container/log', {
    proplist: ['container', 'message'],
    match: [{ container: name }],
  });
  return lines.filter((line) => /exited with (status|signal)/i.test(String(line['message']))).length;
}
