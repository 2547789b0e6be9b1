import type { Change, Outcome, Report } from '../../model/index.ts';
import { type Style, paint } from './style.ts';
import { safe } from './values.ts';

/** Of a failed run, what became of every container that was to be replaced or restarted: both states are told. */
export function putBackLines(style: Style, { plan, outcomes }: Report): string[] {
  return plan.changes.flatMap((change) => {
    const words = wordsFor(change, outcomes);
    return words === undefined ? [] : [`${paint(style, 'bold', safe(change.address))}: ${safe(words)}`];
  });
}

function wordsFor(change: Change, outcomes: readonly Outcome[]): string | undefined {
  const { address } = change;
  const staged = address.replace(/^[^/]*/, 'staged');
  const about = outcomes.filter(({ step }) => step.address === address || step.address === staged);
  const first = outcomes.findIndex(({ status }) => status === 'failed' || status === 'skipped');
  const after = outcomes.slice(first + 1).filter((one) => about.includes(one) && one.status !== 'skipped');
  if (after.length === 0) return undefined;
  const isUp = after.some(
    ({ step, status }) => step.do === 'wait' && step.until === 'up' && status === 'undone',
  );
  const isDown = after.some(
    ({ step, status }) =>
      step.address === address &&
      status === 'failed' &&
      (step.do === 'run' || (step.do === 'wait' && step.until === 'up')),
  );
  if (change.action !== 'replace') {
    if (isDown) return 'it was stopped, and does not come up again';
    return isUp ? 'it was stopped, and runs again' : undefined;
  }
  const [old, next] = [imageOf(change.before.props), imageOf(change.after.props)];
  if (isDown) return `${next} failed, and ${old} could not be put back: it is down`;
  return isUp ? `${next} failed; ${old} is back` : `${next} failed; ${old} has served all the time`;
}

function imageOf(props: Readonly<Record<string, unknown>>): string {
  const name = props['image'] ?? props['file'];
  return typeof name === 'string' && name !== '' ? name : 'the image';
}
