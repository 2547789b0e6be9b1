import type { ApplyEvent, RunState, Step } from '../../model/index.ts';
import { megabytes, seconds } from './amounts.ts';
import { type Style, paint } from './style.ts';
import { done, stateWord } from './step-words.ts';
import { safe } from './values.ts';

/** One line per event, for logs: every finished step, and every new state of a container. Polls that tell nothing new are dropped. */
export function progressLines(style: Style, router: string): (event: ApplyEvent) => string | undefined {
  let place = '';
  let last: { readonly address: string; readonly state: RunState } | undefined;
  const line = (step: Step, words: string): string =>
    `${paint(style, 'bold', safe(router))}  ${place} ${safe(step.address)}: ${words}`;
  return (event) => {
    switch (event.type) {
      case 'step-start':
        place = `[${event.index + 1}/${event.total}]`;
        return undefined;
      case 'progress': {
        const { step, state, bytes } = event;
        if (last?.address === step.address && last.state === state) return undefined;
        last = { address: step.address, state };
        const size =
          bytes === undefined || bytes === 0 || state !== 'pulling' ? '' : `  ${megabytes(bytes)}`;
        return line(step, `${stateWord(state)}${size}  ${seconds(event.seconds)}`);
      }
      case 'retry':
        return line(event.step, `trying again (${event.attempt}): ${safe(event.why)}`);
      case 'step-done': {
        const { step, status, seconds: time } = event.outcome;
        if (status === 'skipped') return undefined;
        const words =
          status === 'failed'
            ? paint(style, 'bad', 'failed')
            : `${done(step)}${status === 'undone' ? ', put back' : ''}`;
        return line(step, `${words}  ${seconds(time)}`);
      }
    }
  };
}
