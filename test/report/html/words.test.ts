import assert from 'node:assert/strict';
import { duration, durationOrNone, size, sizeOrUnlimited } from '../../../src/codecs/index.ts';
import { kinds } from '../../../src/reconciler/kinds/index.ts';
import { shown } from '../../../src/report/html/words.ts';

describe('values in the HTML report', () => {
  it('are written as people write them: every size and every time of the tables', () => {
    for (const { name, props } of kinds)
      for (const [property, { codec }] of Object.entries(props)) {
        const words = `${name}.${property} is missing in src/report/html/words.ts`;
        if (codec === size || codec === sizeOrUnlimited)
          assert.equal(shown(property, 536_870_912), '512MiB', words);
        if (codec === duration || codec === durationOrNone)
          assert.equal(shown(property, 90_000), '1m30s', words);
      }
    assert.equal(shown('memoryHigh', 1000), '1000');
    assert.equal(shown('restartMaxCount', 90_000), '90000');
  });

  it('say that there is nothing where there is nothing', () => {
    assert.deepEqual(
      [shown('a', ''), shown('a', []), shown('a', true), shown('a', ['x', 'y'])],
      ['empty', 'none', 'yes', 'x, y'],
    );
  });
});
