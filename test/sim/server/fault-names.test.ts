import assert from 'node:assert/strict';
import { parseFault, wireFaults } from '../../../src/sim/server/wire-faults.ts';

function refusal(spec: string): string {
  try {
    parseFault(spec);
  } catch (error) {
    assert.equal((error as Error).name, 'SimUsageError');
    return (error as Error).message;
  }
  assert.fail(`${spec} was taken`);
}

describe('names of wire faults', () => {
  it('are read with their argument, or the first time where WHEN is left out', () => {
    const every = { when: { kind: 'every', nth: 1 }, number: 0, text: '' };
    assert.deepEqual(parseFault('drop-after-write:3'), {
      name: 'drop-after-write',
      given: { ...every, when: { kind: 'nth', nth: 3 } },
    });
    assert.deepEqual(parseFault('stall').given.when, { kind: 'nth', nth: 1 });
    assert.deepEqual(parseFault('slow:*,250').given, { when: { kind: 'every' }, number: 250, text: '' });
    assert.deepEqual(parseFault('stall:/container/start#2').given.when, {
      kind: 'nth',
      nth: 2,
      command: '/container/start',
    });
    assert.deepEqual(parseFault('stall:/container/start').given.when, {
      kind: 'nth',
      nth: 1,
      command: '/container/start',
    });
    assert.deepEqual(parseFault('stall:/container/start#*').given.when, {
      kind: 'every',
      command: '/container/start',
    });
    assert.deepEqual(parseFault('fatal:2,out of memory, sorry').given.text, 'out of memory, sorry');
    assert.equal(parseFault('tag-position:last').given.text, 'last');
    assert.equal(parseFault('segment:7').given.number, 7);
  });

  it('are refused with the nearest name, or all names', () => {
    assert.equal(
      refusal('drop-after-wirte:3'),
      'fault "drop-after-wirte:3": there is no fault "drop-after-wirte"; did you mean "drop-after-write"?',
    );
    assert.match(
      refusal('earthquake'),
      /^fault "earthquake": there is no fault "earthquake"; known are segment, .*, stall, /,
    );
  });

  for (const [spec, message] of [
    [
      'drop-after-write:0',
      /WHEN must be a number from 1 on, \* for every time, or a command .*; its argument is \[WHEN\]$/,
    ],
    ['drop-after-write:3,4', /WHEN must be/],
    ['drop-after-write:', /WHEN must be/],
    ['stall:/container/add2#', /WHEN must be/],
    ['stall:#2', /WHEN must be/],
    ['segment:0', /BYTES must be a whole number from 1 to \d+; its argument is BYTES$/],
    ['segment', /BYTES must be a whole number/],
    ['slow:1', /MS must be a whole number from 0 to \d+; its argument is WHEN,MS$/],
    ['slow:1,1e3', /MS must be/],
    ['empty:maybe', /must be on or off; its argument is on\|off$/],
    ['word-by-word:1', /too much stands after the colon; it takes no argument$/],
  ] as const) {
    it(`are refused with a wrong argument: ${spec}`, () => {
      assert.match(refusal(spec), message);
    });
  }

  it('stand in one table, each with what the client meets and where it is known from', () => {
    assert.ok(wireFaults.length >= 35);
    for (const { name, argument, source, effect } of wireFaults) {
      assert.match(source, /^(wire-protocol|routeros)\.md \d/, name);
      assert.ok(effect.length > 10 && effect.length < 110, name);
      const given = argument
        .replace(/^\[?WHEN(\[,TEXT\])?\]?/, '1')
        .replace(/BYTES?|MS/, '5')
        .replace(/\|.*/, '');
      assert.equal(parseFault(given === '' ? name : `${name}:${given}`).name, name);
    }
  });
});
