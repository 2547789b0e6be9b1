import assert from 'node:assert/strict';
import { partsOf, sameOutput } from './page.ts';

describe('a page of the documentation', () => {
  it('is taken apart into files, commands with their output, and what is done by hand', () => {
    const page = [
      'Text.',
      '```yaml',
      '# rosctr.yaml',
      'kind: Stack',
      '```',
      '<!-- simulator: 7.20.8 arm -->',
      '```console',
      '$ rosctr plan',
      'No changes.',
      '',
      '$ echo $?',
      '0',
      '```',
      '```text',
      '$ ssh admin@router',
      '```',
      '<!-- on the router: /container stop [find name=a] -->',
    ].join('\n');
    assert.deepEqual(partsOf(page), [
      { is: 'file', line: 2, name: 'rosctr.yaml', text: '# rosctr.yaml\nkind: Stack\n' },
      { is: 'router', line: 6, release: '7.20.8', architecture: 'arm' },
      { is: 'command', line: 8, command: 'rosctr plan', output: 'No changes.\n' },
      { is: 'command', line: 11, command: 'echo $?', output: '0' },
      { is: 'by-hand', line: 17, words: '/container stop [find name=a]' },
    ]);
  });

  it('is true whatever the times are, and where … leaves lines out', () => {
    assert.ok(sameOutput('read 62 rows in 0.4 s\n', 'read 62 rows in 41 ms'));
    assert.ok(sameOutput('a\nb\nc\nd', 'a\n…\nd'));
  });

  it('is not true if a word differs', () => {
    assert.ok(!sameOutput('Plan: 2 to add', 'Plan: 1 to add'));
    assert.ok(!sameOutput('a\nb', 'a'));
    assert.ok(!sameOutput('axb', 'a.b'));
  });
});
