import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { faultOf } from './command-lines.ts';

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { description: string; default: string }>>;
  readonly outputs: Readonly<Record<string, { value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;
const [, main, comment] = action.runs.steps;

/** Instead of npx: it writes its arguments down, one a line, and ends as it is told. */
const npx = '#!/bin/sh\nprintf "%s\\n" "file=$ROSCTR_FILE" "$@" >"$SAID"\nexit "$CODE"\n';

describe('the action for GitHub', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rosctr-action-'));
    writeFileSync(join(folder, 'npx'), npx);
    chmodSync(join(folder, 'npx'), 0o755);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** Runs the script as GitHub does, with these inputs, where rosctr ends with `code`. */
  const run = (
    inputs: Record<string, string>,
    code = 0,
  ): { status: number | null; words: string[]; outputs: string } => {
    const value = (expression: string): string => {
      const name = /\$\{\{ inputs\.([\w-]+) \}\}/.exec(expression)?.[1] ?? '';
      return inputs[name] ?? action.inputs[name]?.default ?? '';
    };
    const env = Object.fromEntries(
      Object.entries(main?.env ?? {}).map(([name, text]) => [name, value(text)]),
    );
    const { status } = spawnSync('bash', ['-eo', 'pipefail', '-c', main?.run ?? 'exit 99'], {
      cwd: folder,
      env: {
        ...env,
        PATH: `${folder}:${process.env['PATH'] ?? ''}`,
        SAID: join(folder, 'said'),
        CODE: String(code),
        GITHUB_OUTPUT: join(folder, 'outputs'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      },
    });
    const read = (name: string): string => {
      try {
        return readFileSync(join(folder, name), 'utf8');
      } catch {
        return '';
      }
    };
    return { status, words: read('said').split('\n').slice(0, -1), outputs: read('outputs') };
  };

  it('plans, saves the plan, and gives what differs as an output, not as a failure', () => {
    const { status, words, outputs } = run({ plan: 'plan.json', args: '--router\nriga\n\n' }, 2);
    assert.equal(status, 0);
    assert.deepEqual(words.slice(0, 4), [
      'file=',
      '--yes',
      `rosctr@${action.inputs['version']?.default ?? ''}`,
      'plan',
    ]);
    assert.equal(faultOf(words.slice(3)), undefined);
    for (const word of ['--router', 'riga', '--out', 'plan.json', '--detailed-exitcode'])
      assert.ok(words.includes(word));
    assert.match(outputs, /^exitcode=2\nchanged=true\nreport=\.rosctr\/action-plan\.json\n$/);
  });

  it('applies a saved plan, which says itself for which files it is', () => {
    const { status, words } = run({ command: 'apply', plan: 'plan.json', files: 'stacks' });
    assert.equal(status, 0);
    assert.deepEqual([words[0], words[4]], ['file=', 'plan.json']);
    assert.equal(faultOf(words.slice(3)), undefined);
    assert.equal(run({ command: 'apply', plan: 'plan.json' }, 4).status, 4);
  });

  it('fails where routers drifted, could not be read, or files are wrong', () => {
    for (const code of [1, 2, 3])
      assert.equal(run({ command: 'drift', files: 'stacks,fleet' }, code).status, code);
    assert.equal(run({ command: 'drift', files: 'stacks,fleet' }).words[0], 'file=stacks,fleet');
    const validated = run({ command: 'validate', summary: 'false' });
    assert.equal(faultOf(validated.words.slice(3)), undefined);
    assert.ok(!validated.words.some((word) => word.startsWith('markdown=')));
  });

  it('takes inputs for words, and never for commands', () => {
    const { words } = run({ args: '$(touch pwned)\n; touch pwned', files: '`touch pwned`' });
    assert.ok(words.includes('$(touch pwned)') && words.includes('; touch pwned'));
    assert.equal(spawnSync('ls', ['pwned'], { cwd: folder }).status, 2);
    assert.equal(run({ command: 'destroy' }).status, 64);
    for (const { run: script = '' } of action.runs.steps) assert.doesNotMatch(script, /\$\{\{/);
  });

  it('comments with the report, and has a description of every input', () => {
    assert.equal(action.runs.using, 'composite');
    assert.match(comment?.run ?? '', /rosctr@\$VERSION" comment "\$REPORT"$/);
    assert.equal(faultOf(['comment', 'report.json']), undefined);
    for (const { description } of Object.values(action.inputs)) assert.ok(description.length > 10);
  });

  it('is of the version of this package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(action.inputs['version']?.default, version);
  });
});
