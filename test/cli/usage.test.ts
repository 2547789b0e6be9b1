import assert from 'node:assert/strict';
import { Command } from 'commander';
import { applyEnvironment, variableOf } from '../../src/cli/env-flags.ts';
import { UsageError } from '../../src/cli/errors.ts';
import * as flags from '../../src/cli/flags.ts';
import * as help from '../../src/cli/help.ts';
import { main } from '../../src/cli/main.ts';
import { checkOptions } from '../../src/sim/server/start-options.ts';
import { faultOf, rosctrLines, wordsOf } from '../deliverables/command-lines.ts';
import { fakeIo } from './support/io.ts';
import { golden } from './support/golden.ts';

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const io = fakeIo();
  const code = await main(argv, io);
  return { code, ...io.written };
}

describe('help', () => {
  it('groups the commands, and tells examples, exit status and environment', async () => {
    const { code, out, err } = await run('--help');
    assert.equal(code, 0);
    assert.equal(err, '');
    golden('help.txt', out);
  });

  for (const command of [
    'validate',
    'plan',
    'apply',
    'drift',
    'destroy',
    'explain',
    'doctor',
    'render',
    'init',
    'fmt',
    'completion',
    'schema',
    'issue',
    'sim',
    'demo',
  ]) {
    it(`of ${command} lists what it takes`, async () => {
      const { code, out } = await run(command, '--help');
      assert.equal(code, 0);
      golden(`help-${command}.txt`, out);
    });
  }

  it('goes to stderr with exit 64 where no command was named', async () => {
    const { code, out, err } = await run();
    assert.equal(code, 64);
    assert.equal(out, '');
    assert.match(err, /^Usage: rosctr/);
  });

  it('prints the version', async () => {
    const { code, out } = await run('--version');
    assert.equal(code, 0);
    assert.match(out, /^\d+\.\d+\.\d+\n$/);
  });
});

describe('the examples of --help', () => {
  for (const [command, text] of Object.entries(help)) {
    it(`${command}: every line is one that rosctr understands`, () => {
      const examples = /EXAMPLES:\n((?: {2}.*\n)+)/.exec(`${text}\n`)?.[1] ?? '';
      // What an example is for stands behind it, two blanks away.
      const lines = examples.split('\n').map((line) => line.trim().split(/ {2,}/)[0] ?? '');
      const words = lines.flatMap(rosctrLines).map(wordsOf);
      if (command !== 'schema') assert.ok(examples.includes('rosctr'), 'there is one');
      assert.ok(words.length >= lines.filter((line) => line.startsWith('rosctr ')).length);
      assert.deepEqual(words.map(faultOf).filter(Boolean), []);
    });
  }

  it('sim: the routers and faults that are asked for can be had', () => {
    const asked = rosctrLines(help.sim).flatMap((line) => wordsOf(line.split('\n')[0] ?? '').join(' '));
    const faults = asked.flatMap((line) => /--fault (\S+)/.exec(line)?.[1] ?? []);
    assert.ok(faults.length > 0);
    checkOptions({ faults });
  });
});

describe('wrong words on the command line', () => {
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown command', ['plam'], /unknown command 'plam'\n\(Did you mean plan\?\)/],
    [
      'an unknown option',
      ['plan', '--tagret', 'x'],
      /unknown option '--tagret'\n\(Did you mean --target\?\)/,
    ],
    ['a missing value', ['plan', '--target'], /argument missing/],
    ['no number', ['plan', '--max-deletes', 'many'], /whole number/],
    ['a number below one', ['plan', '--parallelism', '0'], /at least 1/],
    ['no time', ['plan', '--deadline', 'soon'], /30s, 5m or 1h/],
    ['an unknown format', ['plan', '-o', 'xml'], /Allowed choices are text, json/],
    ['too many words', ['plan', 'stack.yaml'], /too many arguments/],
    ['a missing argument', ['explain'], /missing required argument 'address'/],
    ['an unknown schema', ['schema', 'fleet'], /there are stack, plan, report/],
    ['a release that cannot be simulated', ['sim', '--ros', '6.49'], /--ros 6\.49/],
    ['an unknown fault', ['sim', '--fault', 'nonsense'], /nonsense/],
  ];
  for (const [what, argv, message] of cases) {
    it(`${what} ends with 64 and says why`, async () => {
      const { code, out, err } = await run(...argv);
      assert.equal(code, 64, err);
      assert.equal(out, '');
      assert.match(err, message);
    });
  }
});

describe('variables in place of options', () => {
  const parse = (argv: readonly string[], env: Record<string, string>): Record<string, unknown> => {
    const command = new Command('x');
    for (const option of [...flags.scopeOptions(), ...flags.guardOptions(), ...flags.runOptions()])
      command.addOption(option);
    for (const option of [...flags.enactOptions(), flags.formatOption(), ...flags.outputOptions()])
      command.addOption(option);
    command.parse([...argv], { from: 'user' });
    applyEnvironment(command, env);
    return command.opts();
  };

  it('have the name of the option', () => {
    const names = [...flags.scopeOptions(), ...flags.guardOptions(), ...flags.enactOptions()].map(
      variableOf,
    );
    assert.deepEqual(names, [
      'ROSCTR_FILE',
      'ROSCTR_ROUTER',
      'ROSCTR_LABEL',
      'ROSCTR_SHARD',
      'ROSCTR_TARGET',
      'ROSCTR_EXCLUDE',
      'ROSCTR_ADOPT',
      'ROSCTR_ALLOW_DATA_LOSS',
      'ROSCTR_MAX_DELETES',
      'ROSCTR_MAX_RECREATES',
      'ROSCTR_UNPROTECT',
      'ROSCTR_ALLOW_PATH_CUT',
      'ROSCTR_ALLOW_SERVICE_PORTS',
      'ROSCTR_AUTO_APPROVE',
      'ROSCTR_JOURNAL',
      'ROSCTR_BREAK_LOCK',
    ]);
  });

  it('are parsed as the options are, several separated by commas', () => {
    const given = parse([], {
      ROSCTR_FILE: 'a.yaml, b.yaml',
      ROSCTR_MAX_DELETES: '3',
      ROSCTR_DEADLINE: '2m',
      ROSCTR_OUTPUT: 'json',
    });
    assert.deepEqual(given['file'], ['a.yaml', 'b.yaml']);
    assert.equal(given['maxDeletes'], 3);
    assert.equal(given['deadline'], 120_000);
    assert.equal(given['output'], 'json');
  });

  it('yield to what was typed', () => {
    const given = parse(['-f', 'typed.yaml', '--no-color'], {
      ROSCTR_FILE: 'env.yaml',
      ROSCTR_COLOR: 'always',
    });
    assert.deepEqual(given['file'], ['typed.yaml']);
    assert.equal(given['color'], false);
  });

  it('can say no as well as yes', () => {
    assert.equal(parse([], { ROSCTR_AUTO_APPROVE: '1' })['autoApprove'], true);
    assert.equal(parse([], { ROSCTR_AUTO_APPROVE: '0' })['autoApprove'], false);
    assert.equal(parse([], { ROSCTR_AUTO_APPROVE: '' })['autoApprove'], false);
  });

  it('are refused with their name where their value is wrong', () => {
    const wrong = (env: Record<string, string>, message: RegExp): void => {
      assert.throws(
        () => parse([], env),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    };
    wrong({ ROSCTR_AUTO_APPROVE: 'perhaps' }, /ROSCTR_AUTO_APPROVE has to be 1 or 0/);
    wrong({ ROSCTR_MAX_DELETES: 'many' }, /ROSCTR_MAX_DELETES="many"/);
    wrong({ ROSCTR_OUTPUT: 'xml' }, /ROSCTR_OUTPUT has to be one of text, json/);
  });
});

describe('times on the command line', () => {
  it('have units, and are seconds without one', () => {
    assert.deepEqual(
      ['30', '30s', '500ms', '5m', '1h', '1.5s'].map(flags.time),
      [30_000, 30_000, 500, 300_000, 3_600_000, 1500],
    );
  });
});
