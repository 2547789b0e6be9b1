import assert from 'node:assert/strict';
import type { Step } from '../../src/model/index.ts';
import { StepFailure } from '../../src/reconciler/apply/evidence.ts';
import { interrupted, problemOf, unreadable } from '../../src/reconciler/apply/problem.ts';
import { RouterError } from '../../src/routeros/error.ts';
import { container, nowhere, veth } from '../support/stack.ts';
import { change } from './performing.ts';
import { lostAnswer, refusal, runOver, ScriptedRouter } from './scripted.ts';

const step: Step = {
  address: 'veth/a',
  kind: 'veth',
  menu: '/interface/veth',
  do: 'remove',
  row: { id: '*1' },
};
const staged: Step = {
  address: 'staged/web',
  kind: 'staged',
  menu: '/container',
  do: 'run',
  row: { id: '*1' },
  command: 'start',
};
const run = runOver(new ScriptedRouter(), {
  changes: [change('update', veth('b')), change('update', { ...veth('a'), at: { ...nowhere, line: 7 } })],
});
const at = { ...nowhere, line: 7 };

describe('the problem of a step', () => {
  it('says what, where in the file, the words of the router, and what to do', () => {
    run.plan.changes.forEach((one) => Object.assign(one, { at: one.address === 'veth/a' ? at : nowhere }));
    const failure = new StepFailure('apply/vanished', step, 'it is gone', { quote: 'bye', hint: 'look' });
    assert.deepEqual(problemOf(failure, step, run), {
      code: 'apply/vanished',
      message: 'veth/a: it is gone',
      quote: 'bye',
      hint: 'look',
      router: 'home',
      address: 'veth/a',
      at,
    });
  });

  it('says no more than is known', () => {
    const failure = new StepFailure('apply/vanished', step, 'it is gone');
    assert.deepEqual(problemOf(failure, { ...step, address: 'veth/x' }, run), {
      code: 'apply/vanished',
      message: 'veth/x: it is gone',
      router: 'home',
      address: 'veth/x',
    });
    const elsewhere = runOver(new ScriptedRouter(), {
      changes: [{ ...change('update', veth('a')), at: undefined } as never],
    });
    assert.ok(!('at' in problemOf(failure, step, elsewhere)));
  });

  it('that the router refused is told in its own words, without secrets', () => {
    assert.deepEqual(problemOf(refusal('no hunter2', 'never'), step, run), {
      code: 'router/trap',
      message: 'veth/a: remove failed: the router refused it: no *****; never',
      quote: 'no *****\nnever',
      router: 'home',
      address: 'veth/a',
      at,
    });
  });

  it('whose answer was lost says that nobody knows', () => {
    assert.deepEqual(problemOf(lostAnswer, step, run), {
      code: 'router/answer-lost',
      message: 'veth/a: remove failed: no answer came',
      hint: 'its answer was lost: nobody knows whether it was carried out. Run again, the next plan reads what is there',
      router: 'home',
      address: 'veth/a',
      at,
    });
  });

  it('beside a container is told as that container: the file knows no other', () => {
    const web = runOver(new ScriptedRouter(), { changes: [change('replace', container('web'))] });
    assert.deepEqual(problemOf(refusal('no'), staged, web), {
      code: 'router/trap',
      message: 'container/web, the new one: start failed: the router refused it: no',
      quote: 'no',
      router: 'home',
      address: 'container/web',
      at: nowhere,
    });
  });

  it('that is a bug of ours is not told as one of the router', () => {
    assert.throws(() => problemOf(new RangeError('bug'), step, run), RangeError);
  });
});

describe('a run that somebody stops', () => {
  it('says where, and that the next one goes on', () => {
    assert.deepEqual(interrupted(staged, run), {
      code: 'apply/interrupted',
      message: 'container/web, the new one: stopped by you. The next run goes on from here',
      router: 'home',
      address: 'container/web',
    });
    assert.equal(interrupted(step, run).message, 'veth/a: stopped by you. The next run goes on from here');
    const late = { ...run, stop: AbortSignal.abort(new DOMException('too late', 'TimeoutError')) };
    assert.equal(
      interrupted(step, late).message,
      'veth/a: the time for this run is over. The next run goes on from here',
    );
  });
});

describe('a router that cannot be read', () => {
  it('says when, and what the client says, without secrets', () => {
    const error = new RouterError('refused', 'trap', 'no hunter2', {
      quotes: ['a hunter2', 'b'],
      hint: 'look',
    });
    assert.deepEqual(unreadable(error, run, 'at the end'), {
      code: 'router/trap',
      message: 'home, at the end: no *****',
      router: 'home',
      quote: 'a *****\nb',
      hint: 'look',
    });
    assert.deepEqual(unreadable(lostAnswer, run, 'at the end'), {
      code: 'router/answer-lost',
      message: 'home, at the end: no answer came',
      router: 'home',
    });
  });
});
