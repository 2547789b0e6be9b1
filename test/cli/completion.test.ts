import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scripts, type Shell } from '../../src/cli/completion/scripts.ts';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from './support/io.ts';

/** What may stand at the end of a command line, as the shells ask for it. */
async function words(line: string, cwd = 'examples', env: Record<string, string> = {}): Promise<string[]> {
  const io = fakeIo({ cwd, env });
  const code = await main(['completion', 'words', '--', ...line.split(' ')], io);
  assert.equal(code, 0);
  assert.equal(io.written.err, '');
  return io.written.out.split('\n').slice(0, -1);
}
const values = async (...given: Parameters<typeof words>): Promise<string[]> =>
  (await words(...given)).map((line) => line.split('\t')[0] ?? '');

describe('completion', () => {
  it('knows the commands, what they do, and their options', async () => {
    assert.deepEqual(await words('pl'), ['plan\tshow what apply would do, and change nothing']);
    assert.deepEqual(await values('--'), ['--help', '--version']);
    const options = await values('plan --');
    for (const option of ['--file', '--router', '--target', '--help']) assert.ok(options.includes(option));
    assert.ok(!(await values('plan --quiet --router x --')).includes('--quiet'));
    assert.ok((await values('plan --quiet --router x --')).includes('--router'));
    assert.deepEqual(await values('nonsense --'), []);
  });

  it('knows what an option and an argument may be', async () => {
    assert.deepEqual(await values('plan --color '), ['auto', 'always', 'never']);
    assert.deepEqual(await values('plan --color=a'), ['--color=auto', '--color=always']);
    assert.deepEqual(await values('schema '), ['stack', 'plan', 'report', 'validate', 'planfile']);
    assert.deepEqual(await values('completion z'), ['zsh']);
    assert.ok((await values('help ')).includes('plan'));
    assert.ok((await values('plan --report j')).includes('json='));
    assert.deepEqual(await values('plan --report json=x'), [':paths']);
    assert.deepEqual(await values('validate a.yaml '), [':paths']);
    assert.deepEqual(await values('plan -f '), [':paths']);
    assert.deepEqual(await values('plan --max-deletes '), []);
  });

  it('knows the routers, labels and addresses of the files, and of those that --file names', async () => {
    assert.deepEqual(await words('plan --router r'), ['riga\t10.1.0.1 role=branch']);
    assert.deepEqual(await values('plan -f stacks/branches.yaml --router '), ['riga', 'oslo']);
    assert.deepEqual(await values('plan --router ', 'examples', { ROSCTR_FILE: 'stacks/branches.yaml' }), [
      'riga',
      'oslo',
    ]);
    assert.deepEqual(await values('plan --label r'), ['role=branch']);
    assert.deepEqual(await values('explain container/p'), ['container/pihole']);
    assert.deepEqual(await values('destroy --stack branch'), ['branch-dns']);
  });

  it('says nothing where the files are wrong or not there, and offers no name that a terminal obeys', async () => {
    assert.deepEqual(await values('plan --router ', 'src'), []);
    const folder = mkdtempSync(join(tmpdir(), 'rosctr-words-'));
    try {
      const labels = 'labels: { a: "x y", b: "\\e[31m", c: d }';
      const routers = `routers: { home: { address: 192.168.88.1, ${labels} } }`;
      const text = `apiVersion: rosctr.dev/v1\nkind: Stack\nmetadata: { name: x }\n${routers}\nnonsense: 1\n`;
      writeFileSync(join(folder, 'rosctr.yaml'), text);
      assert.deepEqual(await values('plan --label ', folder), ['c=d']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('ends with 64 for a shell that it does not know', async () => {
    assert.equal(await main(['completion', 'tcsh'], fakeIo()), 64);
  });
});

/** Instead of rosctr: it writes down what it was asked, and answers by that. */
const stub = `#!/bin/sh
printf '<%s>' "$@" >>"$ASKED"
case "$*" in
  *--report*) printf 'json=\\tformat\\n' ;;
  *--file*) echo :paths ;;
  *) printf 'nat/a:b\\tstack: dns\\nnat/a:c\\tstack dns\\n' ;;
esac
`;

/** How each shell is asked for its completions of a line, without a terminal. */
const asking: Readonly<Record<Exclude<Shell, 'powershell'>, (line: string) => readonly string[]>> = {
  bash: (line) => [
    '-c',
    `source ./script; COMP_LINE=$1; COMP_POINT=\${#1}; _rosctr; printf '%s\\n' "\${COMPREPLY[@]}"`,
    'bash',
    line,
  ],
  fish: (line) => ['--no-config', '-c', 'source ./script; complete -C $argv[1]', line],
  // A zsh in a pseudo-terminal of another one; what it types out after the tab is what completion inserted.
  zsh: (line) => [
    '-f',
    '-c',
    `zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z "autoload -Uz compinit; compinit -u -d ./dump; source ./script; PROMPT=; print re''ady"
read_until() { local out=; while zpty -r z out; do seen+=$out; [[ $seen == *$1* ]] && return; done }
seen=; read_until ready
zpty -w z "rosctr() { print -r -- sa''id: \\"\\$@\\" }"
zpty -n -w z "$1"$'\\t\\n'
seen=; read_until 'said: '
print -r -- "\${\${seen##*said: }%%$'\\r'*}"
zpty -d z`,
    'zsh',
    line,
  ],
};

describe('the completion script', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rosctr-shell-'));
    writeFileSync(join(folder, 'rosctr'), stub);
    chmodSync(join(folder, 'rosctr'), 0o755);
    writeFileSync(join(folder, 'stack-of-mine.yaml'), '');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const has = (shell: string): boolean => spawnSync(shell, ['--version']).error === undefined;
  const complete = (shell: keyof typeof asking, line: string): { out: string; asked: string } => {
    writeFileSync(join(folder, 'script'), scripts[shell]);
    const asked = join(folder, 'asked');
    writeFileSync(asked, '');
    const { stdout, stderr } = spawnSync(shell, [...asking[shell](line)], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 10_000,
      env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, ASKED: asked, HOME: folder, TERM: 'dumb' },
    });
    const words = spawnSync('cat', [asked], { encoding: 'utf8' }).stdout;
    return { out: (stdout + stderr).trimEnd(), asked: words };
  };

  for (const shell of ['bash', 'fish', 'zsh'] as const)
    it(`for ${shell} asks with the words so far, and gives what it is answered to the shell`, function () {
      if (!has(shell)) {
        console.log(`      skipped: there is no ${shell} here`);
        this.skip();
      }
      const names = complete(shell, 'rosctr plan --target nat/a:');
      assert.match(names.asked, /^<completion><words><--><plan><--target><nat\/a:>/);
      assert.equal(
        names.out,
        { bash: 'b\nc', fish: 'nat/a:b\tstack: dns\nnat/a:c\tstack dns', zsh: 'plan --target nat/a:' }[
          shell
        ],
      );
      const empty = complete(shell, 'rosctr plan ');
      assert.match(empty.asked, /^<completion><words><--><plan><>/);
      const files = complete(shell, 'rosctr plan --file=stack-of');
      assert.equal(
        files.out,
        {
          bash: 'stack-of-mine.yaml',
          fish: '--file=stack-of-mine.yaml',
          zsh: 'plan --file=stack-of-mine.yaml',
        }[shell],
      );
    });

  it('for PowerShell cannot be tried: it is in no package of the distributions that this is tested on', function () {
    if (!has('pwsh')) {
      console.log('      skipped: there is no pwsh here');
      this.skip();
    }
    const { status, stderr } = spawnSync('pwsh', ['-NoProfile', '-Command', scripts.powershell], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
});
