import assert from 'node:assert/strict';
import {
  isUp,
  next,
  type Circumstances,
  type LifeEvent,
  type LifeState,
} from '../../../src/sim/container/life.ts';

const usual: Circumstances = {
  startsAfterImport: false,
  healthcheck: false,
  restarts: false,
  stopsOnUnhealthy: false,
  startOnBoot: false,
  failureIsAState: true,
  repullStops: true,
};

type Line = readonly [LifeState, LifeEvent, Partial<Circumstances>, string];

/** Rows of routeros.md 7.2. */
const lines: readonly Line[] = [
  ['PULLING', 'import-ok', {}, 'STOPPED'],
  ['PULLING', 'import-ok', { startsAfterImport: true }, 'STARTING'],
  ['PULLING', 'import-fail', {}, 'FAILED'],
  ['PULLING', 'import-fail', { failureIsAState: false }, 'STOPPED'],
  ['PULLING', 'start', {}, 'unchanged'],
  ['PULLING', 'stop', {}, 'STOPPED'],
  ['PULLING', 'remove', {}, 'refused'],
  ['STOPPED', 'start', {}, 'STARTING'],
  ['STARTING', 'up', {}, 'RUNNING'],
  ['STARTING', 'up', { healthcheck: true }, 'STARTING_HC'],
  ['STARTING_HC', 'probe-good', {}, 'HEALTHY'],
  ['STARTING_HC', 'probe-bad', {}, 'UNHEALTHY'],
  ['HEALTHY', 'probe-bad', {}, 'UNHEALTHY'],
  ['HEALTHY', 'probe-bad', { stopsOnUnhealthy: true }, 'STOPPING'],
  ['UNHEALTHY', 'probe-good', {}, 'HEALTHY'],
  ['RUNNING', 'exit', {}, 'STOPPED'],
  ['RUNNING', 'exit', { restarts: true }, 'STARTING'],
  ['HEALTHY', 'exit', { restarts: true }, 'STARTING'],
  ['UNHEALTHY', 'exit', {}, 'STOPPED'],
  ['RUNNING', 'stop', {}, 'STOPPING'],
  ['HEALTHY', 'stop', {}, 'STOPPING'],
  ['UNHEALTHY', 'stop', {}, 'STOPPING'],
  ['STOPPING', 'ended', {}, 'STOPPED'],
  ['RUNNING', 'repull', {}, 'STOPPING'],
  ['RUNNING', 'repull', { repullStops: false }, 'refused'],
  ['STOPPED', 'repull', {}, 'PULLING'],
  ['FAILED', 'repull', {}, 'PULLING'],
  ['FAILED', 'start', {}, 'unchanged'],
  ['FAILED', 'stop', {}, 'unchanged'],
  ['FAILED', 'remove', {}, 'DELETING'],
  ['STOPPED', 'remove', {}, 'DELETING'],
  ['RUNNING', 'remove', {}, 'refused'],
  ['STARTING', 'remove', {}, 'refused'],
  ['STOPPING', 'remove', {}, 'refused'],
  ['STOPPED', 'reboot', {}, 'STOPPED'],
  ['STOPPED', 'reboot', { startOnBoot: true }, 'STARTING'],
  ['RUNNING', 'reboot', {}, 'STOPPED'],
  ['HEALTHY', 'reboot', { startOnBoot: true }, 'STARTING'],
  ['DELETING', 'start', {}, 'unchanged'],
];

describe('the state machine of a container', () => {
  for (const [state, event, circumstances, target] of lines) {
    const when = Object.keys(circumstances).join(', ');
    it(`${state} + ${event}${when === '' ? '' : ` (${when})`} -> ${target}`, () => {
      assert.equal(next(state, event, { ...usual, ...circumstances }), target);
    });
  }

  it('counts a container as up from its start to its stop', () => {
    const up = (
      ['PULLING', 'STARTING', 'RUNNING', 'STARTING_HC', 'HEALTHY', 'UNHEALTHY', 'STOPPING'] as const
    ).filter(isUp);
    assert.deepEqual(up, ['STARTING', 'RUNNING', 'STARTING_HC', 'HEALTHY', 'UNHEALTHY']);
  });
});
