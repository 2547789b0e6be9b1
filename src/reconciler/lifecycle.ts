import type { FieldChange, Observed, Resource } from '../model/index.ts';
import { isUp } from './run-state.ts';

/**
 * Does the run state differ from what the file asks for? A container that is starting, or shows no state for a
 * moment, is on its way (routeros.md 2.2); one whose pull failed has to be made anew.
 */
export function stateDifference({ run, at }: Resource, { state }: Observed): FieldChange | undefined {
  if (!run || state === undefined) return undefined;
  const change = (disrupts: FieldChange['disrupts']): FieldChange => ({
    prop: 'state',
    before: state,
    after: run.state,
    disrupts,
    at,
    secret: false,
  });
  switch (state) {
    case 'failed':
      return change('recreate');
    case 'running':
    case 'unhealthy':
    case 'starting':
      return run.state === 'running' ? undefined : change('live');
    case 'stopped':
    case 'stopping':
    case 'pulling':
      return run.state === 'stopped' ? undefined : change('live');
    case 'deleting':
    case 'transition':
      return undefined;
  }
}

/** Has the process to be stopped before a change, so that it takes effect at the start after it? */
export function holdsProcess(live: Observed | undefined): boolean {
  return live?.state !== undefined && (isUp(live.state) || live.state === 'starting');
}
