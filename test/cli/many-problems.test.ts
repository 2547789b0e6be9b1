import assert from 'node:assert/strict';
import { problemsText } from '../../src/cli/render/problems.ts';
import type { Problem } from '../../src/model/index.ts';

describe('the problems of a large fleet', () => {
  const problems = (count: number): Problem[] =>
    Array.from({ length: count }, (_, index) => ({
      code: 'spec/no-password',
      message: `router "r${index}" has no password`,
      at: { file: 'fleet.yaml', line: index + 1, col: 1, length: 2 },
    }));
  const text = (count: number): string =>
    problemsText({ color: false, unicode: true }, problems(count), new Map(), 'warning', {});

  it('are shown as far as somebody reads them, and counted', () => {
    assert.equal(text(50).match(/^warning\[/gm)?.length, 50);
    assert.doesNotMatch(text(50), /lists all/);
    assert.equal(text(5000).match(/^warning\[/gm)?.length, 50);
    assert.match(text(5000), /\nand 4950 more warnings; rosctr validate -o json lists all\n$/);
  });
});
