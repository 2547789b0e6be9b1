import type { RunState, Step } from '../../model/index.ts';

/** What a step does, while it does it. */
export function doing(step: Step): string {
  switch (step.do) {
    case 'add':
      return 'adding';
    case 'set':
      return 'changing';
    case 'remove':
      return 'removing';
    case 'run':
      return step.command === 'start' ? 'starting' : 'stopping';
    case 'wait':
      return { settled: 'pulling', up: 'starting', stopped: 'stopping', gone: 'removing' }[step.until];
    case 'probe':
      return 'asking it';
    case 'save':
      return 'saving';
    case 'exec':
      return 'running its hook';
  }
}

/** What a step has done. */
export function done(step: Step): string {
  switch (step.do) {
    case 'add':
      return 'added';
    case 'set':
      return 'changed';
    case 'remove':
      return 'removed';
    case 'run':
      return `${step.command} sent`;
    case 'wait':
      return { settled: 'pulled and extracted', up: 'up', stopped: 'stopped', gone: 'gone' }[step.until];
    case 'probe':
      return 'answers';
    case 'save':
      return `saved in ${step.file}`;
    case 'exec':
      return 'its hook has run';
  }
}

/** The state of a container, as its progress line says it. */
export function stateWord(state: RunState): string {
  return state === 'transition' ? 'changing state' : state;
}
