import assert from 'node:assert/strict';
import type { Probe, Step } from '../../src/model/index.ts';
import { probeUntil } from '../../src/reconciler/apply/probe.ts';
import type { Run } from '../../src/reconciler/apply/run.ts';
import { failureOf, runOver, ScriptedRouter } from './scripted.ts';

const step: Extract<Step, { do: 'probe' }> = {
  address: 'container/web',
  kind: 'container',
  menu: '/container',
  do: 'probe',
  probe: { tcp: '172.17.0.2:53' },
  deadlineSeconds: 6,
};

/** A service that gives these answers, one after the other, and the last for ever; undefined = it is there. */
function asking(answers: readonly (string | undefined)[], more: Partial<Run> = {}) {
  const router = new ScriptedRouter();
  router.time = 7000;
  const asked: unknown[] = [];
  const probe: Run['probe'] = async (what, timeoutMs, signal) => {
    const index = asked.push([what, timeoutMs, signal]) - 1;
    return answers[Math.min(index, answers.length - 1)];
  };
  return { router, asked, run: runOver(router, {}, { probe, ...more }) };
}

const late = (what: string, why: string): unknown => ({
  code: 'apply/no-answer',
  message: `it is up, but ${what} does not answer from here within 6 s: ${why}`,
  hint: 'look at the log of the container; if it is fine, look at update.probe and the way from here to there',
});

describe('a service that is asked', () => {
  it('is content with the first answer', async () => {
    const { signal } = new AbortController();
    const { router, run, asked } = asking([undefined], { signal });
    await probeUntil(step, run);
    assert.deepEqual([asked, router.time, run.events], [[[step.probe, 5000, signal]], 7000, []]);
  });

  it('is asked every two seconds, and what it says is told once', async () => {
    const { router, run, asked } = asking(['refused', 'refused', '503', undefined]);
    await probeUntil(step, run);
    assert.deepEqual([asked.length, router.time], [4, 7000 + 6000]);
    assert.deepEqual(run.events, [
      { type: 'retry', step, attempt: 1, why: 'no answer yet: refused' },
      { type: 'retry', step, attempt: 3, why: 'no answer yet: 503' },
    ]);
  });

  it('fails when its time is over, with the last words', async () => {
    const { router, run, asked } = asking(['refused', 'silent']);
    assert.deepEqual(await failureOf(probeUntil(step, run)), late('172.17.0.2:53', 'silent'));
    assert.deepEqual([asked.length, router.time], [4, 7000 + 6000]);
    const http: Probe = { http: 'http://172.17.0.2/health' };
    const { run: other } = asking(['HTTP 503']);
    assert.deepEqual(
      await failureOf(probeUntil({ ...step, probe: http }, other)),
      late('http://172.17.0.2/health', 'HTTP 503'),
    );
  });

  it('is asked no more when the run is dropped, or the lease lost', async () => {
    const dropped = asking(['no'], { signal: AbortSignal.abort(new Error('dropped')) });
    await assert.rejects(probeUntil(step, dropped.run), /dropped/);
    const lost = asking(['no'], { lease: { due: true, keep: () => Promise.resolve(false) } });
    assert.equal((await failureOf(probeUntil(step, lost.run)))['code'], 'apply/lease-lost');
    assert.deepEqual([dropped.asked, lost.asked], [[], []]);
  });
});
