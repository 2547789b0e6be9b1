import assert from 'node:assert/strict';
import { gaveUp, passing, retryOf } from '../../src/reconciler/apply/retry.ts';
import { RouterError } from '../../src/routeros/error.ts';
import { lostAnswer, refusal } from './scripted.ts';

describe('another try', () => {
  it('is worth it for what the field has seen to pass, and for what got lost', () => {
    for (const { words, why, attempts } of passing) {
      const text = words.source.replace(/\\b/g, '').replace(/\\/g, '');
      const tries = (attempt: number): string | undefined =>
        retryOf(refusal(`failure: ${text}`), attempt, () => 0)?.why;
      assert.deepEqual([tries(1), tries(attempts - 1), tries(attempts)], [why, why, undefined]);
    }
    assert.deepEqual(
      passing.map((one) => [String(one.words), one.attempts]),
      [
        ['/root-dir overlap/i', 6],
        ['/action timed out \\(13\\)/i', 4],
        ['/cannot remove running/i', 6],
        ['/in use by container/i', 6],
        ['/\\bEOF\\b/', 7],
        ['/session closed/i', 3],
      ],
    );
    assert.equal(
      retryOf(refusal('nope'), 1, () => 0),
      undefined,
    );
    assert.equal(
      retryOf(refusal('TYPEOF'), 1, () => 0),
      undefined,
    );
    assert.equal(
      retryOf(new RouterError('protocol', 'x', 'y', { quotes: ['EOF'] }), 1, () => 0),
      undefined,
    );
    assert.equal(
      retryOf(refusal('first', 'in use by container x'), 1, () => 0)?.why,
      'a container that is going still holds it',
    );
  });

  it('comes after a pause that grows to an end, with jitter', () => {
    const pause = (attempt: number, random: number): number | undefined =>
      retryOf(refusal('EOF'), attempt, () => random)?.pauseMs;
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((attempt) => pause(attempt, 0)),
      [500, 1000, 2000, 2500, 2500],
    );
    assert.deepEqual(
      [1, 2, 3, 4].map((attempt) => pause(attempt, 1)),
      [1000, 2000, 4000, 5000],
    );
    assert.equal(pause(1, 0.25), 625);
  });

  it('that was the last one says that there were others', () => {
    const error = new RouterError('refused', 'trap', 'EOF of it', {
      quotes: ['EOF'],
      category: 2,
      command: '/container/start',
      hint: 'wait',
    });
    const after = gaveUp(error, 7);
    assert.deepEqual(
      [
        after.kind,
        after.code,
        after.summary,
        after.quotes,
        after.category,
        after.command,
        after.hint,
        after.cause,
      ],
      [
        'refused',
        'trap',
        'EOF of it, after 7 tries (the last run of the container is not yet torn down)',
        ['EOF'],
        2,
        '/container/start',
        'wait',
        error,
      ],
    );
    assert.equal(gaveUp(error, 1), error);
    assert.match(gaveUp(error, 2).summary, /after 2 tries/);
    const other = refusal('no');
    assert.equal(gaveUp(other, 3), other);
    assert.equal(gaveUp(lostAnswer, 2).command, undefined);
  });
});
