import assert from 'node:assert/strict';
import { boardFor, boardLines, note } from '../../src/cli/render/progress-board.ts';
import { progressLines } from '../../src/cli/render/progress-lines.ts';
import { reportText } from '../../src/cli/render/report.ts';
import type { Style } from '../../src/cli/render/style.ts';
import type { ApplyEvent, Outcome, Report, Step } from '../../src/model/index.ts';
import { golden } from './support/golden.ts';
import { change, outlook, plan } from './support/plans.ts';

const style: Style = { color: false, unicode: true };
const container = { kind: 'container', menu: '/container' } as const;
const add: Step = { ...container, address: 'container/pihole', do: 'add', rows: [{ name: 'pihole' }] };
const settle: Extract<Step, { do: 'wait' }> = {
  ...container,
  address: 'container/pihole',
  do: 'wait',
  row: { addedBy: 'container/pihole' },
  until: 'settled',
  deadlineSeconds: 600,
};
const start: Step = {
  ...container,
  address: 'container/pihole',
  do: 'run',
  row: { addedBy: 'container/pihole' },
  command: 'start',
};
const veth: Step = { kind: 'veth', menu: '/interface/veth', address: 'veth/pihole', do: 'add', rows: [{}] };
const unbound: Step = { ...container, address: 'container/unbound', do: 'remove', row: { id: '*2' } };

const steps: readonly Step[] = [veth, add, settle, start, unbound];
const applied = plan(
  [
    change('create', 'veth/pihole', {}),
    change('create', 'container/pihole', { impact: { pulls: true, pullBytes: 43_100_000 } }),
    change('delete', 'container/unbound', {}),
  ],
  { steps },
);

const started = (step: Step): ApplyEvent => ({
  type: 'step-start',
  step,
  index: steps.indexOf(step),
  total: steps.length,
});
const finished = (step: Step, status: Outcome['status'], seconds: number): ApplyEvent => ({
  type: 'step-done',
  outcome: { step, status, seconds },
});
const pulling = (seconds: number, bytes: number): ApplyEvent => ({
  type: 'progress',
  step: settle,
  state: 'pulling',
  seconds,
  bytes,
});

const events: readonly ApplyEvent[] = [
  started(veth),
  finished(veth, 'done', 0.05),
  started(add),
  finished(add, 'done', 0.2),
  started(settle),
  pulling(1, 1_000_000),
  pulling(9, 26_400_000),
  { type: 'progress', step: settle, state: 'transition', seconds: 17 },
  { type: 'retry', step: settle, attempt: 2, why: 'the connection was lost' },
  finished(settle, 'done', 18),
  started(start),
  finished(start, 'failed', 3.2),
  finished(unbound, 'skipped', 0),
];

function report(ok: boolean, outcomes: readonly Outcome[] = []): Report {
  return {
    router: 'home',
    stack: 'dns',
    plan: applied,
    outcomes,
    problems: [],
    writes: 4,
    seconds: 47.2,
    ok,
  };
}

describe('progress where lines cannot be drawn again', () => {
  it('is one line an event, and none for a poll that tells nothing new', () => {
    const lineOf = progressLines(style, 'home');
    const lines = events.flatMap((event) => lineOf(event) ?? []);
    golden('progress-lines.txt', `${lines.join('\n')}\n`);
  });
});

describe('progress on a terminal', () => {
  it('is a block with a line for every container: state, bytes and seconds', () => {
    const board = boardFor(applied);
    const frames = [boardLines(style, board, 0)];
    events.forEach((event, index) => {
      note(board, event, index * 2);
      if ([2, 6, 8, 12].includes(index)) frames.push(boardLines(style, board, index * 2 + 1));
    });
    golden('progress-board.txt', `${frames.map((lines) => lines.join('\n')).join('\n---\n')}\n`);
  });

  it('stops counting when a container is done', () => {
    const board = boardFor(applied);
    note(board, started(unbound), 10);
    note(board, finished(unbound, 'done', 2), 12);
    assert.deepEqual(boardLines(style, board, 100), boardLines(style, board, 500));
  });
});

describe('the end of an apply', () => {
  it('counts what was done', () => {
    golden('report-complete.txt', reportText(style, [outlook([applied])], [report(true)]));
  });

  it('says how far a failed one came, and that the next run goes on from there', () => {
    const outcomes = events.flatMap((event) => (event.type === 'step-done' ? [event.outcome] : []));
    golden('report-failed.txt', reportText(style, [outlook([applied])], [report(false, outcomes)]));
  });

  it('says once what to do next, for all routers of which it is true', () => {
    const outcomes = events.flatMap((event) => (event.type === 'step-done' ? [event.outcome] : []));
    const said = (...reports: Report[]): string[] =>
      reportText(style, [outlook([applied])], reports)
        .split('\n')
        .map((line) => line.split(':')[0] ?? '');
    const [broken, locked] = [report(false, outcomes), report(false)];
    const [first, next, other] = [
      'Apply failed on home (stack dns)',
      'What was done stays. Put it right and run rosctr apply again',
      'Put it right and run rosctr apply again.',
    ];
    assert.deepEqual(said(broken, broken, broken), [first, first, first, next, '']);
    assert.deepEqual(said(broken, locked, locked), [first, next, first, first, other, '']);
  });

  it('tells the routers that went well from the one that did not, and from the one nobody could reach', () => {
    const problem = { code: 'router/connect-timeout', message: 'attic does not answer' } as const;
    const attic = outlook([], { router: 'attic', failure: { unreachable: true, problem } });
    golden(
      'report-mixed.txt',
      reportText(
        style,
        [outlook([applied]), outlook([applied]), attic],
        [report(true), report(false)],
        'Destroy',
      ),
    );
  });
});
