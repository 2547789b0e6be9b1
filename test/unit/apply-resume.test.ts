import assert from 'node:assert/strict';
import type { Outcome, Step } from '../../src/model/index.ts';
import { resumeSteps } from '../../src/reconciler/apply/resume.ts';
import { container, veth } from '../support/stack.ts';
import { change } from './performing.ts';
import { runOver, ScriptedRouter } from './scripted.ts';

type What = 'start' | 'stop' | 'remove' | 'set' | 'add';

const step = (what: What, address: Step['address']): Step => {
  const place = {
    address,
    kind: address.split('/')[0] ?? '',
    menu: '/container',
    row: { id: '*1' },
  } as const;
  if (what === 'start' || what === 'stop') return { ...place, do: 'run', command: what };
  return what === 'remove' ? { ...place, do: what } : { ...place, do: what, rows: [] };
};

/** `stop web done, start web failed`: which containers start again after that. */
function resumed(story: string): string[] {
  const outcomes = story.split(', ').map((part): Outcome => {
    const [what = '', key = '', status = ''] = part.split(' ');
    const address = key.includes('/') ? (key as Step['address']) : (`container/${key}` as const);
    return { step: step(what as What, address), status: status as Outcome['status'], seconds: 0 };
  });
  const run = runOver(new ScriptedRouter(), {
    changes: [
      change('update', container('off', {}, { state: 'stopped' })),
      ...['web', 'db', 'dns'].map((key) => change('update', container(key))),
      change('delete', container('gone')),
      change('update', veth('a')),
    ],
  });
  return resumeSteps(outcomes, run).flatMap((one) =>
    one.do === 'run' ? [`${one.command} ${one.address}`] : [],
  );
}

describe('after a run that broke off', () => {
  it('starts what it has stopped, and waits until that is up', () => {
    const run = runOver(new ScriptedRouter(), { changes: [change('update', container('web'))] });
    const stop = step('stop', 'container/web');
    assert.deepEqual(resumeSteps([{ step: stop, status: 'done', seconds: 1 }], run), [
      { ...stop, command: 'start' },
      {
        address: 'container/web',
        kind: 'container',
        menu: '/container',
        do: 'wait',
        row: { id: '*1' },
        until: 'up',
        deadlineSeconds: 180,
      },
    ]);
  });

  it('starts the last that was stopped first: the others depend on it', () => {
    assert.deepEqual(resumed('stop web done, stop db done, set db failed'), [
      'start container/db',
      'start container/web',
    ]);
  });

  it('starts nothing that it has not stopped', () => {
    assert.deepEqual(resumed('stop web failed, stop db skipped'), []);
    assert.deepEqual(resumed('set web done, set db failed'), []);
    assert.deepEqual(resumed('stop web done, set web done, stop web failed'), ['start container/web']);
  });

  it('starts nothing that was started again, or was tried to', () => {
    assert.deepEqual(resumed('stop web done, start web done, set db failed'), []);
    assert.deepEqual(resumed('stop web done, start web failed'), []);
    assert.deepEqual(resumed('stop web done, start web undone'), []);
    assert.deepEqual(resumed('stop web done, start web skipped'), ['start container/web']);
  });

  it('starts nothing whose row is gone, but what could not be removed', () => {
    assert.deepEqual(resumed('stop web done, remove web done'), []);
    assert.deepEqual(resumed('stop web done, remove web failed'), ['start container/web']);
    assert.deepEqual(resumed('stop web done, remove web skipped'), ['start container/web']);
    assert.deepEqual(resumed('stop web done, remove db done'), ['start container/web']);
  });

  it('leaves the old one down where the new one has been started in its place', () => {
    assert.deepEqual(resumed('stop web done, start staged/web done, remove web failed'), []);
    assert.deepEqual(resumed('stop web done, start staged/db done, remove web failed'), [
      'start container/web',
    ]);
  });

  it('starts only what is to run when all is done', () => {
    assert.deepEqual(resumed('stop off done, stop gone done, stop other done, stop veth/a done'), []);
  });
});
