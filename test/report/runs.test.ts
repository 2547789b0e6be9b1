import assert from 'node:assert/strict';
import type { ApplyEvent, Step } from '../../src/model/index.ts';
import { applyingEvent, formats } from '../../src/report/index.ts';
import { about, scenes } from './scenes.ts';

describe('the last success in a Prometheus file', () => {
  const prometheus = formats.find(({ name }) => name === 'prometheus')!;
  const write = (scene: string, generatedAt: string, previous: string): string =>
    prometheus.write(scenes[scene]!, { ...about, generatedAt, previous }) as string;
  const last = (text: string): string[] =>
    text.split('\n').filter((line) => line.startsWith('rosctr_last_success_timestamp_seconds{'));

  it('is this run where it ended well, stays while runs fail, and is absent where none has', () => {
    assert.deepEqual(last(write('unreachable', '2026-11-27T18:33:00Z', '')), []);
    const good = write('changes', '2026-11-27T18:33:00Z', '');
    assert.deepEqual(last(good), ['rosctr_last_success_timestamp_seconds{command="plan"} 1795804380']);
    const bad = write('unreachable', '2026-11-27T19:33:00Z', good);
    assert.deepEqual(last(bad), last(good));
    assert.deepEqual(last(write('unreachable', '2026-11-27T20:33:00Z', bad)), last(good));
    // Of another command it says nothing.
    assert.deepEqual(last(write('apply-failed', '2026-11-27T20:33:00Z', good)), []);
  });
});

describe('an event of apply', () => {
  const place = { router: 'home', stack: 'dns' };
  const step = {
    address: 'container/pihole',
    kind: 'container',
    menu: '/container',
    do: 'wait',
    row: { id: '*1' },
    until: 'up',
    deadlineSeconds: 60,
  } as const satisfies Step;

  it('has the type that terraform has for it, and says on which router', () => {
    const told = (event: ApplyEvent): readonly unknown[] => {
      const { type, '@message': message, '@level': level } = applyingEvent(event, place);
      return [type, level, message];
    };
    const outcome = { step, seconds: 2 };
    for (const [event, expected] of [
      [
        { type: 'step-start', step, index: 0, total: 3 },
        ['apply_start', 'info', 'home container/pihole: wait until up...'],
      ],
      [
        { type: 'progress', step, state: 'pulling', seconds: 1.5, bytes: 10 },
        ['apply_progress', 'info', 'home container/pihole: pulling (1.5 s)'],
      ],
      [
        { type: 'retry', step, attempt: 2, why: 'connection lost' },
        ['apply_progress', 'warn', 'home container/pihole: trying again (2): connection lost'],
      ],
      [
        { type: 'step-done', outcome: { ...outcome, status: 'done' } },
        ['apply_complete', 'info', 'home container/pihole: wait until up done after 2 s'],
      ],
      [
        { type: 'step-done', outcome: { ...outcome, status: 'undone' } },
        ['apply_complete', 'info', 'home container/pihole: wait until up done, put back after 2 s'],
      ],
      [
        { type: 'step-done', outcome: { ...outcome, status: 'failed' } },
        ['apply_errored', 'error', 'home container/pihole: wait until up failed after 2 s'],
      ],
      [
        { type: 'step-done', outcome: { ...outcome, status: 'skipped' } },
        ['apply_skipped', 'info', 'home container/pihole: wait until up not tried'],
      ],
    ] as const)
      assert.deepEqual(told(event), expected);
  });
});
