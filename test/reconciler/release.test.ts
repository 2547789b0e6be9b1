import assert from 'node:assert/strict';
import { releases } from '../../src/facts/index.ts';
import { compareReleases, covers, isBeyondKnown, releaseOf } from '../../src/routeros/release.ts';

describe('releases', () => {
  it('are in the order of the argument data', () => {
    for (const [index, release] of releases.entries()) {
      const next = releases[index + 1];
      if (next !== undefined) assert.ok(compareReleases(release, next) < 0, `${release} < ${next}`);
      assert.equal(compareReleases(release, release), 0);
    }
  });

  it('come after their betas and candidates', () => {
    const order = ['7.22.3', '7.23alpha1', '7.23beta2', '7.23beta10', '7.23rc1', '7.23', '7.23.1'];
    assert.deepEqual([...order].reverse().sort(compareReleases), order);
  });

  for (const [version, release] of [
    ['7.23.7 (long-term)', '7.23.7'],
    ['7.24beta1 (testing)', '7.24beta1'],
    ['7.20', '7.20'],
    ['nonsense', undefined],
  ] as const) {
    it(`${version} is ${String(release)}`, () => {
      assert.equal(releaseOf(version), release);
    });
  }

  it('fall into spans whose end is open and exclusive', () => {
    assert.ok(covers({ since: '7.20', until: '7.23' }, '7.22.99'));
    assert.ok(!covers({ since: '7.20', until: '7.23' }, '7.23'));
    assert.ok(covers({ since: '7.20', until: '7.23' }, '7.20'));
    assert.ok(covers({}, '7.1'));
  });

  it('are beyond what we know only with a new minor number', () => {
    assert.ok(!isBeyondKnown('7.24.9'));
    assert.ok(isBeyondKnown('7.25'));
    assert.ok(isBeyondKnown('8.0'));
  });
});
