import assert from 'node:assert/strict';
import { renderProblem } from '../../src/spec/index.ts';
import type { Problem } from '../../src/model/index.ts';

const problem = (line: number, col: number, length: number, more: Partial<Problem> = {}): Problem => ({
  code: 'spec/unknown-key',
  message: 'unknown key "x"',
  hint: 'did you mean "y"?',
  at: { file: 's.yaml', line, col, length },
  ...more,
});

const plain = (one: Problem, text: string | undefined): string[] =>
  renderProblem(one, text, { color: false }).split('\n');

describe('a problem', () => {
  it('is shown with its line, the line before, carets and the hint', () => {
    assert.deepEqual(plain(problem(10, 3, 2), `${'\n'.repeat(8)}a:\n  xx: 1\n`), [
      'error[spec/unknown-key]: unknown key "x"',
      '  ╭─ s.yaml:10:3',
      ' 9│ a:',
      '10│   xx: 1',
      '  │   ^^ did you mean "y"?',
    ]);
  });

  it('without a place is a line, with the words of the router and a hint', () => {
    const { code, message, hint } = problem(1, 1, 1);
    const rest: Problem = { code, message, quote: 'no such item', ...(hint === undefined ? {} : { hint }) };
    assert.deepEqual(plain(rest, undefined), [
      'error[spec/unknown-key]: unknown key "x"',
      '  the router says: no such item',
      '  did you mean "y"?',
    ]);
  });

  it('in a file that is not at hand still says where', () => {
    assert.deepEqual(plain(problem(10, 3, 2), undefined).slice(1), [
      '  ╭─ s.yaml:10:3',
      '    did you mean "y"?',
    ]);
  });

  it('after tabs has its carets in the right column', () => {
    const [, , line, carets] = plain(problem(1, 3, 2), '\t\txx: 1');
    assert.equal(line?.indexOf('xx'), carets?.indexOf('^^'));
  });

  it('after wide characters has its carets in the right column', () => {
    const [, , line, carets] = plain(problem(1, 5, 2), '日本: xx');
    // Two wide characters: two columns more than characters.
    assert.equal((line?.indexOf('xx') ?? 0) + 2, carets?.indexOf('^^'));
    assert.equal(
      plain(problem(1, 1, 2), '日本: xx')[3]?.split('^').length,
      5,
      'four carets under two wide characters',
    );
  });

  it('in a file with CRLF shows no carriage return', () => {
    const shown = plain(problem(2, 1, 2), 'a: 1\r\nxx: 2\r\n');
    assert.deepEqual(shown.slice(2, 4), ['1│ a: 1', '2│ xx: 2']);
  });

  it('far to the right of a long line is shown in a window', () => {
    const text = `${'a'.repeat(500)}xx${'b'.repeat(500)}`;
    const [, , line = '', carets = ''] = plain(problem(1, 501, 2), text);
    assert.ok(line.length < 110, `${line.length}`);
    assert.equal(line.indexOf('xx'), carets.indexOf('^^'));
    assert.match(line, /^1│ ….*…$/);
  });

  it('at the begin of a long line has the line cut', () => {
    const [, , line = '', carets = ''] = plain(problem(1, 1, 400), 'x'.repeat(500));
    assert.ok(line.length < 110 && line.endsWith('…'));
    assert.ok(carets.length < 110);
  });

  it('cannot move the cursor or turn the text around', () => {
    const shown = plain(problem(1, 1, 1), 'a\u001b[2Jb\u202ec').join('\n');

    assert.doesNotMatch(shown, /[\u001b\u202e]/);
  });

  it('with a long hint has it on a line of its own', () => {
    const shown = plain(problem(1, 90, 2, { hint: 'h'.repeat(60) }), `${'a'.repeat(89)}xx`);
    assert.equal(shown.at(-1), ` │ ${'h'.repeat(60)}`);
  });

  it('shows related places, in other files too', () => {
    const related = [
      { at: { file: 's.yaml', line: 1, col: 1, length: 1 }, message: 'first here' },
      { at: { file: 'other.yaml', line: 1, col: 1, length: 5 }, message: 'and here' },
    ];
    const texts = new Map([
      ['s.yaml', 'a: 1\nb: 2\n'],
      ['other.yaml', 'other: 3\n'],
    ]);
    assert.deepEqual(
      renderProblem(problem(2, 1, 1, { related }), texts, { color: false })
        .split('\n')
        .slice(4),
      [
        ' │ ^ did you mean "y"?',
        ' ├─ s.yaml:1:1',
        '1│ a: 1',
        ' │ - first here',
        ' ├─ other.yaml:1:1',
        '1│ other: 3',
        ' │ ----- and here',
      ],
    );
  });

  it('is coloured only where asked, with the same text', () => {
    const coloured = renderProblem(problem(1, 1, 2), 'xx: 1', { color: true, severity: 'warning' });

    const stripped = coloured.replaceAll(/\u001b\[\d+m/g, '');
    assert.notEqual(coloured, stripped);
    assert.equal(stripped, renderProblem(problem(1, 1, 2), 'xx: 1', { color: false, severity: 'warning' }));
    assert.match(stripped, /^warning\[/);
  });
});
