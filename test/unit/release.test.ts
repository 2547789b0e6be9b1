import assert from 'node:assert/strict';
import * as release from '../../src/routeros/release.ts';

describe('the text of a version', () => {
  for (const [version, expected] of [
    ['7.23.7 (long-term)', '7.23.7'],
    [' 7.20 ', '7.20'],
    ['7.24beta12 (testing)', '7.24beta12'],
    ['7.24rc3', '7.24rc3'],
    ['7.24.1alpha1', '7.24.1alpha1'],
    ['10.110.12', '10.110.12'],
    ['RouterOS 7.20', undefined],
    ['7', undefined],
    ['', undefined],
  ] as const) {
    it(`${JSON.stringify(version)} is release ${String(expected)}`, () => {
      assert.equal(release.releaseOf(version), expected);
    });
  }
});

describe('two releases', () => {
  const signs = (left: string, right: string): number[] => [
    Math.sign(release.compareReleases(left, right)),
    Math.sign(release.compareReleases(right, left)),
  ];
  for (const [older, newer] of [
    ['6.49.18', '7.1'],
    ['7.9', '7.10'],
    ['7.20', '7.20.1'],
    ['7.20.9', '7.20.10'],
    ['7.23alpha9', '7.23beta1'],
    ['7.23beta9', '7.23rc1'],
    ['7.23rc9', '7.23'],
    ['7.23rc9', '7.23rc10'],
    ['7.23.1rc1', '7.23.1'],
    ['7.23', '7.23.1rc1'],
    ['nonsense', '7.1'],
  ] as const) {
    it(`${older} is older than ${newer}`, () => {
      assert.deepEqual(signs(older, newer), [-1, 1]);
    });
  }

  it('are equal where 0 is only not written', () => {
    assert.deepEqual(signs('7.20', '7.20.0'), [0, 0]);
  });

  it('compare the same every time', () => {
    assert.deepEqual(signs('7.20', '7.21'), signs('7.20', '7.21'));
  });
});

describe('what is known', () => {
  it('begins and ends with a release', () => {
    assert.deepEqual([release.oldestRelease, release.newestRelease], ['7.12', '7.24']);
  });

  it('covers a span from its first release up to the one before its end', () => {
    const inside = (span: { since?: string; until?: string }): boolean[] =>
      ['7.19.9', '7.20', '7.22.9', '7.23'].map((one) => release.covers(span, one));
    assert.deepEqual(inside({}), [true, true, true, true]);
    assert.deepEqual(inside({ since: '7.20' }), [false, true, true, true]);
    assert.deepEqual(inside({ until: '7.23' }), [true, true, true, false]);
    assert.deepEqual(inside({ since: '7.20', until: '7.23' }), [false, true, true, false]);
  });

  it('ends with the newest minor release, whatever its patches', () => {
    const found = ['7.23.9', '7.24', '7.24.9', '7.25beta1', '7.25', '8.1'].map(release.isBeyondKnown);
    assert.deepEqual(found, [false, false, false, true, true, true]);
  });
});
