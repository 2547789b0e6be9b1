import type { Step } from '../../generated/documents.ts';
import type { ApplyEvent, Step as ModelStep } from '../../model/index.ts';
import { seconds } from '../amounts.ts';
import { type Event, type Place, resourceOf } from './event.ts';

/** What a step does, as the documents call it. */
function deedOf(step: ModelStep): Pick<Step, 'address' | 'do' | 'until'> {
  return {
    address: step.address,
    do: step.do === 'run' ? step.command : step.do,
    ...(step.do === 'wait' ? { until: step.until } : {}),
  };
}

/** What apply tells while it works, as it works; words of a wait that tell nothing new are left out by the reader. */
export function applyingEvent(event: ApplyEvent, place: Place): Event {
  switch (event.type) {
    case 'step-start':
      return start(deedOf(event.step), place);
    case 'progress': {
      const deed = deedOf(event.step);
      const { state, seconds: time, bytes } = event;
      return {
        '@level': 'info',
        '@message': `${place.router} ${deed.address}: ${state} (${seconds(time)})`,
        type: 'apply_progress',
        hook: {
          ...hook(deed, place),
          state,
          elapsed_seconds: rounded(time),
          ...(bytes === undefined ? {} : { bytes }),
        },
      };
    }
    case 'retry': {
      const deed = deedOf(event.step);
      return {
        '@level': 'warn',
        '@message': `${place.router} ${deed.address}: trying again (${event.attempt}): ${event.why}`,
        type: 'apply_progress',
        hook: { ...hook(deed, place), attempt: event.attempt, why: event.why },
      };
    }
    case 'step-done': {
      const { step, status, seconds: time } = event.outcome;
      return end({ ...deedOf(step), status, seconds: rounded(time) }, place);
    }
  }
}

/** The same of a step that is over. */
export function stepEvents(step: Step, place: Place): readonly Event[] {
  return step.status === 'skipped' ? [end(step, place)] : [start(step, place), end(step, place)];
}

type Deed = Pick<Step, 'address' | 'do' | 'until'>;

const hook = ({ address, do: action, until }: Deed, place: Place): object => ({
  resource: resourceOf(address, place),
  action,
  ...(until === undefined ? {} : { until }),
});

function start(deed: Deed, place: Place): Event {
  return {
    '@level': 'info',
    '@message': `${place.router} ${deed.address}: ${wordOf(deed)}...`,
    type: 'apply_start',
    hook: hook(deed, place),
  };
}

/** `apply_complete`, `apply_errored`, or `apply_skipped`, which terraform does not know. */
function end(deed: Deed & Pick<Step, 'status' | 'seconds'>, place: Place): Event {
  const { status, seconds: time } = deed;
  const words = { done: 'done', undone: 'done, put back', failed: 'failed', skipped: 'not tried' }[status];
  return {
    '@level': status === 'failed' ? 'error' : 'info',
    '@message': `${place.router} ${deed.address}: ${wordOf(deed)} ${words}${status === 'skipped' ? '' : ` after ${seconds(time)}`}`,
    type: {
      done: 'apply_complete',
      undone: 'apply_complete',
      failed: 'apply_errored',
      skipped: 'apply_skipped',
    }[status],
    hook: { ...hook(deed, place), status, elapsed_seconds: time },
  };
}

const wordOf = ({ do: action, until }: Deed): string =>
  until === undefined ? action : `${action} until ${until}`;
const rounded = (time: number): number => Math.round(time * 1000) / 1000;
