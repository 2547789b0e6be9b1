import assert from 'node:assert/strict';
import type { MaintenanceWindow, Rollout, Share } from '../../src/model/index.ts';
import { mostFailures, wavesOf } from '../../src/reconciler/rollout/waves.ts';
import { isOpenAt, nextOpening } from '../../src/reconciler/rollout/windows.ts';

const part = (percent: number): Share => ({ percent });
const number = (routers: number): Share => ({ routers });
const rollout = (more: Partial<Rollout>): Rollout => ({
  batches: [],
  maxFailures: number(1),
  pauseMs: 0,
  ...more,
});

const waves = (total: number, more: Partial<Rollout>, canaries: readonly number[] = []): string[] =>
  wavesOf(
    Array.from({ length: total }, (_, index) => ({ name: `${index}`, isCanary: canaries.includes(index) })),
    rollout(more),
  ).map(({ name, routers, isCanary }) => `${name}${isCanary ? '!' : ''}: ${routers.join(' ')}`);

describe('the waves of a rollout', () => {
  it('begin with the canary; batches count the routers before them, and the last is all', () => {
    assert.deepEqual(waves(10, { canary: number(1), batches: [part(10), part(50), part(100)] }), [
      'canary!: 0',
      'batch 1 of 2: 1 2 3 4',
      'batch 2 of 2: 5 6 7 8 9',
    ]);
    assert.deepEqual(waves(4, { canary: part(50), batches: [number(3)] }), [
      'canary!: 0 1',
      'batch 1 of 2: 2',
      'batch 2 of 2: 3',
    ]);
  });

  it('round parts up: of five routers 10% is one', () => {
    assert.deepEqual(waves(5, { batches: [part(10), part(50)] }), [
      'batch 1 of 3: 0',
      'batch 2 of 3: 1 2',
      'batch 3 of 3: 3 4',
    ]);
  });

  it('have none that is empty, however few routers there are', () => {
    assert.deepEqual(waves(1, { canary: number(1), batches: [part(10), part(50), part(100)] }), [
      'canary!: 0',
    ]);
    assert.deepEqual(waves(0, { canary: number(1), batches: [part(10)] }), []);
    assert.deepEqual(waves(3, { canary: number(0) }), ['all others: 0 1 2']);
    assert.deepEqual(waves(3, { batches: [number(50)] }), ['all others: 0 1 2']);
  });

  it('begin with the routers that the file chooses, wherever they stand', () => {
    assert.deepEqual(waves(5, { canary: 'marked', batches: [part(60)] }, [1, 3]), [
      'canary!: 1 3',
      'batch 1 of 2: 0',
      'batch 2 of 2: 2 4',
    ]);
    assert.deepEqual(waves(2, { canary: 'marked' }), ['all others: 0 1']);
  });

  it('hold every router once', () => {
    for (let total = 0; total < 40; total++) {
      for (const batches of [[], [part(1)], [number(2), part(30), part(99)], [part(50), number(1)]]) {
        const each = wavesOf(
          Array.from({ length: total }, (_, index) => ({ name: `${index}`, isCanary: false })),
          rollout({ canary: number(total % 3), batches }),
        );
        assert.deepEqual(
          each.flatMap(({ routers }) => routers),
          Array.from({ length: total }, (_, index) => `${index}`),
        );
        assert.ok(each.every(({ routers }) => routers.length > 0));
      }
    }
  });
});

describe('the failures that stop a rollout', () => {
  it('are a number or a part, and at least one', () => {
    assert.equal(mostFailures({ maxFailures: number(3) }, 10), 3);
    assert.equal(mostFailures({ maxFailures: part(10) }, 25), 3);
    assert.equal(mostFailures({ maxFailures: part(10) }, 0), 1);
  });
});

describe('a maintenance window', () => {
  const at = { file: 'fleet.yaml', line: 1, col: 1, length: 1 };
  const minutes = (text: string): number => {
    const [hours = 0, rest = 0] = text.split(':').map(Number);
    return hours * 60 + rest;
  };
  const window = (
    days: MaintenanceWindow['days'],
    from: string,
    to: string,
    timeZone = 'UTC',
  ): MaintenanceWindow => ({ days, from: minutes(from), to: minutes(to), timeZone, at });
  const open = (windows: readonly MaintenanceWindow[], text: string): boolean =>
    isOpenAt(windows, Date.parse(text));
  const all = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

  it('is open from its first minute to before its last', () => {
    const windows = [window(['fri'], '02:00', '04:30')];
    // 2026-11-27 is a Friday.
    assert.equal(open(windows, '2026-11-27T01:59:59Z'), false);
    assert.equal(open(windows, '2026-11-27T02:00:00Z'), true);
    assert.equal(open(windows, '2026-11-27T04:29:59Z'), true);
    assert.equal(open(windows, '2026-11-27T04:30:00Z'), false);
    assert.equal(open(windows, '2026-11-28T03:00:00Z'), false);
  });

  it('that closes before it opens goes over midnight, and belongs to the day on which it opens', () => {
    const windows = [window(['fri'], '22:00', '04:00')];
    assert.equal(open(windows, '2026-11-27T21:59:59Z'), false);
    assert.equal(open(windows, '2026-11-27T22:00:00Z'), true);
    assert.equal(open(windows, '2026-11-27T23:00:00Z'), true);
    assert.equal(open(windows, '2026-11-28T03:59:00Z'), true);
    assert.equal(open(windows, '2026-11-28T04:00:00Z'), false);
    assert.equal(open(windows, '2026-11-27T03:00:00Z'), false);
    assert.equal(open([window(['sun'], '22:00', '04:00')], '2026-11-30T03:00:00Z'), true);
    assert.equal(open([window(['sun'], '00:00', '24:00')], '2026-11-29T23:59:00Z'), true);
  });

  it('goes by the clock on the wall of its time zone, in summer too', () => {
    const windows = [window(all, '22:00', '23:00', 'Europe/Riga')];
    assert.equal(open(windows, '2026-01-15T20:30:00Z'), true);
    assert.equal(open(windows, '2026-07-15T20:30:00Z'), false);
    assert.equal(open(windows, '2026-07-15T19:30:00Z'), true);
    assert.equal(
      open([window(['sat'], '00:00', '06:00', 'Pacific/Auckland')], '2026-11-27T12:00:00Z'),
      true,
    );
  });

  it('is one of several, of which any may be open; without any it is always', () => {
    const windows = [window(['mon'], '01:00', '02:00'), window(['fri'], '01:00', '02:00')];
    assert.equal(open(windows, '2026-11-27T01:30:00Z'), true);
    assert.equal(open(windows, '2026-11-26T01:30:00Z'), false);
    assert.equal(isOpenAt(undefined, 0), true);
  });

  it('says when it opens next', () => {
    const next = (windows: readonly MaintenanceWindow[], text: string): string =>
      nextOpening(windows, Date.parse(text));
    assert.equal(next([window(all, '22:00', '04:00')], '2026-11-27T12:00:00Z'), 'fri 22:00 UTC');
    assert.equal(next([window(['fri'], '22:00', '23:00')], '2026-11-27T22:30:00Z'), 'fri 22:00 UTC');
    assert.equal(
      next(
        [window(['wed'], '01:05', '02:00', 'Europe/Riga'), window(['mon'], '03:00', '04:00')],
        '2026-11-27T23:00:00Z',
      ),
      'mon 03:00 UTC',
    );
    assert.equal(
      next([window(['sat'], '00:30', '06:00', 'Pacific/Auckland')], '2026-11-27T11:00:00Z'),
      'sat 00:30 Pacific/Auckland',
    );
    assert.equal(nextOpening([], 0), '');
  });

  it('says which of several opens first', () => {
    const next = (text: string, ...windows: readonly MaintenanceWindow[]): string[] => [
      nextOpening(windows, Date.parse(text)),
      nextOpening(windows.toReversed(), Date.parse(text)),
    ];
    const both = (words: string): string[] => [words, words];
    const late = window(['fri'], '23:00', '23:30');
    const early = window(['fri'], '01:00', '02:00');
    const saturday = window(['sat'], '03:00', '04:00');
    assert.deepEqual(next('2026-11-27T00:30:00Z', early, late), both('fri 01:00 UTC'));
    assert.deepEqual(next('2026-11-27T12:00:00Z', early, late, saturday), both('fri 23:00 UTC'));
    assert.deepEqual(next('2026-11-27T12:00:00Z', early, saturday), both('sat 03:00 UTC'));
    assert.deepEqual(next('2026-11-27T23:00:00Z', late, saturday), both('sat 03:00 UTC'));
    assert.deepEqual(
      next('2026-11-27T12:00:00Z', window(['thu', 'mon', 'sun'], '05:00', '06:00')),
      both('sun 05:00 UTC'),
    );
  });

  it('compares windows by how long one waits, not by what the clocks say', () => {
    // Noon in London is 14:00 in Riga: 15:30 there comes before 14:00 here.
    const riga = window(['fri'], '15:30', '16:00', 'Europe/Riga');
    const london = window(['fri'], '14:00', '15:00', 'Europe/London');
    assert.equal(nextOpening([london, riga], Date.parse('2026-11-27T12:00:00Z')), 'fri 15:30 Europe/Riga');
  });
});
