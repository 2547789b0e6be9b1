import type { Run } from '../packed.ts';
import { seconds } from '../../amounts.ts';
import { count } from '../words.ts';
import { h } from './dom.ts';

const marks = { done: '✓', failed: '✕', skipped: '·', undone: '↶' } as const;
const until = {
  settled: 'the image is there',
  up: 'it is up',
  stopped: 'it has stopped',
  gone: 'it is gone',
} as const;

/** Steps one after the other, each with a bar as long as it took. */
export function runsOf(runs: readonly Run[]): HTMLElement[] {
  return runs.map(({ stack, ok, writes, seconds: whole, steps }) => {
    const total = steps.reduce((sum, step) => sum + step.seconds, 0) || 1;
    let before = 0;
    const lines = steps.map((step) => {
      const { do: what, address, status, problem } = step;
      const bar = h('span', { class: 'bar', attrs: { 'aria-hidden': 'true' } });
      bar.style.marginLeft = `${(before / total) * 100}%`;
      bar.style.width = `${Math.max(0.4, (step.seconds / total) * 100)}%`;
      before += step.seconds;
      return h(
        'tr',
        status,
        h('td', { class: 'mark', attrs: { title: status } }, marks[status]),
        h(
          'th',
          { attrs: { scope: 'row' } },
          what,
          ' ',
          h('span', 'address', address),
          step.until ? ` until ${until[step.until]}` : '',
          problem ? h('p', 'message', problem.message) : undefined,
        ),
        h('td', 'track', bar),
        h('td', 'time', seconds(step.seconds)),
      );
    });
    return h(
      'details',
      { class: 'run', attrs: { open: steps.length <= 40 || !ok } },
      h(
        'summary',
        {},
        h('h3', {}, stack),
        ` ${ok ? 'done' : 'failed'}: ${count(writes, 'write')} in ${seconds(whole)}`,
      ),
      h('table', 'steps', h('caption', 'unseen', `Steps of stack ${stack}`), h('tbody', {}, lines)),
    );
  });
}
