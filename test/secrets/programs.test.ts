import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetcherFor } from '../../src/cli/commands/secrets.ts';
import { outsideOf } from '../../src/cli/outside.ts';
import { printOf } from '../../src/cli/print-of.ts';
import type { Fetched, Outside } from '../../src/secrets/index.ts';
import { wordsOf } from '../../src/secrets/words.ts';
import type { Reference } from '../../src/spec/index.ts';
import { fakeIo } from '../cli/support/io.ts';
import { ageKey, sopsFile } from '../support/sops-file.ts';

describe('secrets that programs print', () => {
  let cwd = '';
  before(() => {
    cwd = mkdtempSync(join(tmpdir(), 'rosctr-programs-'));
  });
  after(() => {
    rmSync(cwd, { recursive: true });
  });
  const PATH = (): string => `${cwd}:${process.env['PATH'] ?? ''}`;
  /** A program of that name, first in PATH. */
  const program = (name: string, script: string): void => {
    writeFileSync(join(cwd, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(cwd, name), 0o755);
  };
  const fetchAll = (env: Record<string, string>, ...references: Reference[]): Promise<readonly Fetched[]> =>
    fetcherFor(outsideOf(fakeIo({ cwd, env: { PATH: PATH(), ...env } })), cwd).fetch(references);
  const fetchOne = async (
    env: Record<string, string>,
    scheme: Reference['scheme'],
    argument: string,
  ): Promise<Fetched> => {
    const [found] = await fetchAll(env, { scheme, argument, from: 'rosctr.yaml' });
    assert.ok(found);
    return found;
  };
  const refusal = (found: Fetched): string => {
    assert.ok('trouble' in found, 'it is there');
    return `${found.trouble.code} ${found.trouble.missing ? 'missing' : 'wrong'}: ${found.trouble.message}`;
  };

  it('are read by 1Password’s own program, without a shell, however the item is called', async () => {
    program('op', 'printf "%s|" "$@"');
    const env = { ROSCTR_ALLOW_EXEC: 'op' };
    const words = 'read|--no-newline|op://home net/pi; touch x/password|';
    assert.deepEqual(await fetchOne(env, 'op', 'home net/pi; touch x/password'), { text: words });
    assert.deepEqual(await fetchOne(env, 'op', '//home net/pi; touch x/password'), { text: words });
  });

  it('are not there when op fails, and its own words say why', async () => {
    program('op', 'echo "[ERROR] no item" >&2; echo sEcret; exit 1');
    const found = await fetchOne({ ROSCTR_ALLOW_EXEC: '1' }, 'op', 'a/b/c');
    assert.equal(refusal(found), 'spec/exec-failed missing: op://a/b/c cannot be read: [ERROR] no item');
  });

  it('come from a command that the operator has named, and the file may add one word', async () => {
    program('pass', 'echo "$#:$1:$2:$3"');
    const env = { ROSCTR_ALLOW_EXEC: 'exec', ROSCTR_EXEC_MY_PASS: "pass show 'a b'" };
    assert.deepEqual(await fetchOne(env, 'exec', 'my-pass'), { text: '2:show:a b:' });
    assert.deepEqual(await fetchOne(env, 'exec', 'my-pass#$(id) x'), { text: '3:show:a b:$(id) x' });
  });

  it('are never what the file chooses: neither a command nor an option', async () => {
    program('pass', 'echo "$@"');
    const env = { ROSCTR_ALLOW_EXEC: 'exec', ROSCTR_EXEC_PASS: 'pass show' };
    for (const argument of ['/bin/sh', 'pass#--help', 'pass#', 'a b', '', '$(id)'])
      assert.match(
        refusal(await fetchOne(env, 'exec', argument)),
        /^spec\/bad-interpolation wrong: /,
        argument,
      );
    assert.match(refusal(await fetchOne(env, 'exec', 'other')), /no command in ROSCTR_EXEC_OTHER/);
  });

  it('are run by word of the operator alone, each sort by its own', async () => {
    program('op', 'echo ran');
    const all: readonly (readonly [Reference['scheme'], string])[] = [
      ['op', 'a/b/c'],
      ['exec', 'pass'],
    ];
    for (const [scheme, argument] of all) {
      for (const ROSCTR_ALLOW_EXEC of ['', '0', 'no', 'sops,hooks', 'opp', 'execs']) {
        const found = await fetchOne({ ROSCTR_ALLOW_EXEC, ROSCTR_EXEC_PASS: 'op' }, scheme, argument);
        assert.match(
          refusal(found),
          /^spec\/exec-not-allowed missing: /,
          `${scheme} by ${ROSCTR_ALLOW_EXEC}`,
        );
      }
      for (const ROSCTR_ALLOW_EXEC of ['1', 'true', `sops, ${scheme}`])
        assert.deepEqual(await fetchOne({ ROSCTR_ALLOW_EXEC, ROSCTR_EXEC_PASS: 'op' }, scheme, argument), {
          text: scheme === 'op' ? 'ran\n' : 'ran',
        });
    }
  });

  it('are not in what is said of a command that failed: its words may hold them', async () => {
    program('pass', 'echo sEcret; echo sEcret >&2; exit 3');
    const found = await fetchOne({ ROSCTR_ALLOW_EXEC: '1', ROSCTR_EXEC_PASS: 'pass' }, 'exec', 'pass');
    assert.equal(
      refusal(found),
      'spec/exec-failed missing: the command in ROSCTR_EXEC_PASS failed: it ended with 3',
    );
    assert.doesNotMatch(JSON.stringify(found), /sEcret/);
  });

  it('are waited for, but not for ever, and not without end', async () => {
    const io = { cwd, env: { PATH: PATH() } };
    // The child of the program holds its output open for longer.
    program('slow', 'sleep 20 & sleep 20');
    const began = performance.now();
    const slow = await printOf(['slow'], io, 200);
    assert.deepEqual(slow, { ok: false, why: 'it took longer than 0.2 s', said: '' });
    assert.ok(performance.now() - began < 10_000);
    program('endless', 'yes sEcret');
    assert.deepEqual(await printOf(['endless'], io), {
      ok: false,
      why: 'it printed more than 1 MiB',
      said: '',
    });
    assert.deepEqual(await printOf(['not-there'], io), {
      ok: false,
      why: 'there is no program not-there here',
      said: '',
    });
    program('killed', 'kill -9 $$');
    assert.deepEqual(await printOf(['killed'], io), {
      ok: false,
      why: 'it was ended by SIGKILL',
      said: '',
    });
  });

  it('of a SOPS file for keys that only sops has are printed by sops, and stand at their places', async () => {
    const key = await ageKey();
    const made = await sopsFile('app:\n  token: sEcret\n  port: 80\n', { recipients: [key.recipient] });
    const text = made.replace(/\n {2}age:\n(?: {4}.*\n)*/, '\n  pgp:\n    - fp: ABCD\n      enc: junk\n');
    writeFileSync(join(cwd, 'pgp.sops.yaml'), text);
    program(
      'sops',
      'echo "$@" > sops-args; printf "app:\\n    token: |\\n        from\\n        sops\\n    port: 80\\n"',
    );
    const refused = await fetchOne({}, 'sops', 'pgp.sops.yaml#/app/token');
    assert.equal(
      refusal(refused),
      'spec/sops-unavailable missing: pgp.sops.yaml cannot be opened: it is encrypted for PGP, and not for age',
    );
    const env = { ROSCTR_ALLOW_EXEC: 'sops' };
    assert.deepEqual(await fetchOne(env, 'sops', 'pgp.sops.yaml#/app/token'), { text: 'from\nsops\n' });
    assert.deepEqual(await fetchOne(env, 'sops', 'pgp.sops.yaml#/app/port'), { text: '80' });
    const whole = fetcherFor(outsideOf(fakeIo({ cwd, env: { PATH: PATH(), ...env } })), cwd);
    const { opened } = await whole.opened({ path: 'pgp.sops.yaml', text });
    assert.deepEqual(
      [...(opened?.values ?? [])].map(([at, value]) => [text.slice(at, at + 4), value]),
      [
        ['ENC[', 'from\nsops\n'],
        ['ENC[', '80'],
      ],
    );
    program('sops', 'echo "Failed to get the data key" >&2; exit 128');
    const failed = await fetchOne(env, 'sops', 'pgp.sops.yaml#/app/token');
    assert.match(
      refusal(failed),
      /^spec\/sops-unavailable missing: .*not for age; sops says: Failed to get the data key$/,
    );
  });

  it('a SOPS file is read and opened once, however many routers ask', async () => {
    const key = await ageKey();
    const text = await sopsFile('a: x\nb: y\n', { recipients: [key.recipient] });
    const reads: string[] = [];
    const outside: Outside = {
      ...outsideOf(fakeIo({ cwd, env: { SOPS_AGE_KEY: key.identity } })),
      readFile: (path) => {
        reads.push(path);
        return path.endsWith('s.sops.yaml') ? text : undefined;
      },
    };
    const references = Array.from({ length: 1000 }, (_, index): Reference => ({
      scheme: 'sops',
      argument: `s.sops.yaml#/${index % 2 === 0 ? 'a' : 'b'}`,
      from: `stacks/branch-${index}.yaml`,
    }));
    const began = process.cpuUsage();
    const found = await fetcherFor(outside, cwd).fetch(references);
    const { user, system } = process.cpuUsage(began);
    assert.equal(found.filter((each) => 'text' in each).length, 1000);
    assert.equal(reads.filter((path) => path.endsWith('s.sops.yaml')).length, 1);
    assert.ok((user + system) / 1000 < 1000, `${(user + system) / 1000} ms CPU`);
  });
});

describe('a command in a variable', () => {
  const cases: readonly (readonly [string, readonly string[] | undefined])[] = [
    ['pass show x', ['pass', 'show', 'x']],
    ['  a   b ', ['a', 'b']],
    [`a 'b c' "d e" f\\ g`, ['a', 'b c', 'd e', 'f g']],
    [`a"b"'c'`, ['abc']],
    [`"a \\"b\\" \\$c"`, ['a "b" $c']],
    [`''`, ['']],
    ['a $(b) `c` ; d', ['a', '$(b)', '`c`', ';', 'd']],
    ['', []],
    [`a 'b`, undefined],
    [`a "b`, undefined],
  ];
  for (const [text, words] of cases) {
    it(`${text} is ${words ? JSON.stringify(words) : 'none'}`, () => {
      assert.deepEqual(wordsOf(text), words);
    });
  }
});
