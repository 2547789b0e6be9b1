import assert from 'node:assert/strict';
import { cut, liveRegion } from '../../src/cli/live-region.ts';
import { paint } from '../../src/cli/render/style.ts';
import { useColor, useLiveRegion, useUnicode } from '../../src/cli/terminal.ts';

const escape = String.fromCharCode(27);

describe('colour', () => {
  type Env = Record<string, string>;
  const cases: readonly (readonly [string, 'auto' | 'always' | 'never', Env, boolean, boolean])[] = [
    ['a terminal has it', 'auto', {}, true, true],
    ['a pipe has none', 'auto', {}, false, false],
    ['the flag is above all', 'always', { NO_COLOR: '1' }, false, true],
    ['the flag can forbid it', 'never', { FORCE_COLOR: '1' }, true, false],
    ['NO_COLOR forbids it', 'auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['an empty NO_COLOR is none', 'auto', { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR allows it in a pipe', 'auto', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0 forbids it', 'auto', { FORCE_COLOR: '0' }, true, false],
    ['CLICOLOR_FORCE allows it', 'auto', { CLICOLOR_FORCE: '1' }, false, true],
    ['a dumb terminal has none', 'auto', { TERM: 'dumb' }, true, false],
    ['GitHub Actions shows it', 'auto', { GITHUB_ACTIONS: 'true' }, false, true],
    ['GitLab CI shows it', 'auto', { GITLAB_CI: 'true' }, false, true],
    ['another CI does not', 'auto', { CI: 'true' }, false, false],
  ];
  for (const [what, flag, env, isTTY, expected] of cases) {
    it(what, () => {
      assert.equal(useColor({ flag, env, isTTY }), expected);
    });
  }

  it('is painted whatever node thinks of the terminal, and not at all without it', () => {
    assert.equal(paint({ color: true, unicode: true }, 'add', 'x'), `${escape}[32mx${escape}[39m`);
    assert.equal(paint({ color: false, unicode: true }, 'add', 'x'), 'x');
  });
});

describe('characters beyond ASCII', () => {
  it('need a UTF-8 locale, of which LC_ALL is the strongest word', () => {
    assert.equal(useUnicode({ LANG: 'en_US.UTF-8' }, 'linux'), true);
    assert.equal(useUnicode({ LANG: 'C.utf8' }, 'linux'), true);
    assert.equal(useUnicode({ LANG: 'en_US.UTF-8', LC_ALL: 'C' }, 'linux'), false);
    assert.equal(useUnicode({}, 'linux'), false);
    assert.equal(useUnicode({}, 'win32'), true);
  });
});

describe('the live block', () => {
  it('is for terminals with a person in front of them, not for CI', () => {
    assert.equal(useLiveRegion({}, true), true);
    assert.equal(useLiveRegion({}, false), false);
    assert.equal(useLiveRegion({ CI: 'true' }, true), false);
    assert.equal(useLiveRegion({ TERM: 'dumb' }, true), false);
  });

  it('draws over what it drew before, and never more than fits', () => {
    let text = '';
    const region = liveRegion(
      (part) => {
        text += part;
      },
      () => ({ columns: 10, rows: 3 }),
    );
    region.draw(['one']);
    region.draw(['first line', 'two', 'three', 'four']);
    region.end();
    region.draw(['after']);
    assert.equal(text, `\r${escape}[Jone\n${escape}[1A\r${escape}[Jfirst lin\ntwo\n\r${escape}[Jafter\n`);
  });

  it('cuts lines by what is seen, and keeps the codes that end a colour', () => {
    assert.equal(cut(`${escape}[1mbold${escape}[22m and more`, 6), `${escape}[1mbold${escape}[22m a`);
    assert.equal(cut(`${escape}[1mbold${escape}[22m`, 2), `${escape}[1mbo${escape}[22m`);
  });
});
