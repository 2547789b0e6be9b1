import assert from 'node:assert/strict';
import type { Change, Finding } from '../../src/model/index.ts';
import { confirmed, type Pulse, pulsesOf } from '../../src/reconciler/drift/index.ts';
import { container, resource } from '../support/stack.ts';
import { after, base, before, finding, planOf, updateOf } from './found.ts';

describe('two readings', () => {
  const pulse = (restarts: number): Pulse => ({
    address: 'container/pihole',
    stack: 'dns',
    id: '*1',
    restarts,
    isSettled: true,
  });
  const reading = (findings: readonly Finding[], restarts = 0) => ({
    router: 'home',
    findings,
    pulses: [pulse(restarts)],
  });
  const stopped = finding({ category: 'runtime', code: 'not-running' });

  it('agree on what differs both times, with the values of the second', () => {
    const later = finding({ reason: 'memoryHigh differs still' });
    assert.deepEqual(confirmed(reading([finding(), stopped]), reading([later])), [later]);
    assert.deepEqual(confirmed(reading([]), reading([stopped])), []);
  });

  it('agree on a finding only where it is about the same thing', () => {
    const bare: Finding = {
      router: 'home',
      category: 'blocked',
      severity: 'error',
      code: 'unreadable',
      reason: '',
    };
    const field = { prop: 'image', before: 1, after: 2, disrupts: 'live', secret: false } as const;
    for (const other of [
      { stack: 'other' },
      { address: 'container/unbound' },
      { code: 'other-image' },
      { field },
    ] as const)
      assert.deepEqual(confirmed(reading([finding()]), reading([finding(other)])), []);
    assert.deepEqual(confirmed(reading([bare]), reading([bare])), [bare]);
  });

  it('show a container that starts again and again, in whatever state it was seen', () => {
    const restarting: Finding = {
      router: 'home',
      stack: 'dns',
      address: 'container/pihole',
      category: 'runtime',
      severity: 'error',
      code: 'restarting',
      reason: 'it exits, and RouterOS starts it again and again (5 times so far)',
      hint: 'its last words stand in the log of the router: /log/print where topics~"container"',
    };
    assert.deepEqual(confirmed(reading([stopped], 3), reading([stopped], 5)), [restarting]);
    assert.deepEqual(confirmed(reading([], 4), reading([], 5)), [restarting]);
    assert.deepEqual(confirmed(reading([], 5), reading([], 5)), []);
    assert.deepEqual(confirmed(reading([], 6), reading([], 5)), []);
  });

  it('keep what else they found, of that container and of others', () => {
    const kept = [
      finding(),
      { ...stopped, stack: 'other' },
      { ...stopped, address: 'container/unbound' } as const,
    ];
    const codes = confirmed(reading(kept, 3), reading(kept, 5));
    assert.deepEqual(codes.slice(0, -1), kept);
    assert.equal(codes.at(-1)?.code, 'restarting');
  });

  it('do not take a new row, or the row of another stack, for one that was started again', () => {
    const second = { ...reading([]), pulses: [pulse(5)] };
    for (const other of [{ id: '*2' }, { stack: 'other' }] as const)
      assert.deepEqual(confirmed({ ...reading([]), pulses: [{ ...pulse(3), ...other }] }, second), []);
    assert.deepEqual(confirmed({ ...reading([]), pulses: [] }, second), []);
    const two = [pulse(5), { ...pulse(5), id: '*2', address: 'container/b' } as const];
    const first = [pulse(5), { ...pulse(3), id: '*2', address: 'container/b' } as const];
    const loud = confirmed({ ...reading([]), pulses: first }, { ...reading([]), pulses: two });
    assert.deepEqual(
      loud.map(({ address }) => address),
      ['container/b'],
    );
  });

  it('know which of several containers is the one', () => {
    const other = { ...pulse(0), id: '*2', address: 'container/b' } as const;
    const first = { ...reading([stopped]), pulses: [pulse(3), other] };
    const second = { ...reading([stopped]), pulses: [pulse(4), { ...other, restarts: 1 }] };
    assert.deepEqual(
      confirmed(first, second).map(({ code, address }) => `${code} ${address ?? ''}`),
      ['restarting container/pihole', 'restarting container/b'],
    );
  });
});

describe('the pulse of containers', () => {
  const pulse = (row: Readonly<Record<string, string>>, state: 'running' | 'starting') =>
    pulsesOf(planOf({ changes: [updateOf([], { before: { ...before, row, state } })] }));

  it('is how often RouterOS has started them again, and whether they are on their way', () => {
    const web = { address: 'container/web', stack: 'demo', id: '*1' };
    assert.deepEqual(pulse({ 'restart-count': '3' }, 'running'), [
      { ...web, restarts: 3, isSettled: true },
    ]);
    assert.deepEqual(pulse({}, 'starting'), [{ ...web, restarts: 0, isSettled: false }]);
  });

  it('has come to rest in four states', () => {
    const states = [
      'pulling',
      'failed',
      'stopped',
      'starting',
      'running',
      'unhealthy',
      'stopping',
      'deleting',
      'transition',
    ] as const;
    const changes = states.map((state) => updateOf([], { before: { ...before, state } }));
    const settled = pulsesOf(planOf({ changes })).map(({ isSettled }, index) =>
      isSettled ? [states[index]] : [],
    );
    assert.deepEqual(settled.flat(), ['failed', 'stopped', 'running', 'unhealthy']);
  });

  it('is that of containers that are there and should run, and of nothing else', () => {
    const others: Change[] = [
      { ...base, action: 'create', after, fields: [] },
      { ...base, action: 'delete', before, fields: [] },
      updateOf([], { after: container('web', {}, { state: 'stopped' }) }),
      updateOf([], { after: resource('veth', 'web', {}) }),
    ];
    assert.deepEqual(pulsesOf(planOf({ changes: others })), []);
  });
});
