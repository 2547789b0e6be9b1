import assert from 'node:assert/strict';
import { argumentsOf, menus } from '../../../src/facts/index.ts';
import { menuFacts } from '../../../src/facts/arguments.ts';
import { Bench } from './bench.ts';

const sample = [
  '7.12.2',
  '7.16',
  '7.18.2',
  '7.19.6',
  '7.20.8',
  '7.21.5',
  '7.22.3',
  '7.23',
  '7.23.3',
  '7.24',
];

/** Names of an argument list of the data, whatever release they are of. */
const everyName = (menu: string): readonly string[] =>
  (menuFacts[menu]?.arguments['add'] ?? '').split(' ').map((word) => word.split('@')[0] ?? '');

describe('strictness', () => {
  for (const release of sample) {
    it(`on ${release} an argument of add is unknown exactly where the data has it not`, () => {
      const bench = new Bench(release);
      for (const menu of menus) {
        const known = argumentsOf(menu, 'add', release);
        if (known === undefined) continue;
        for (const name of [...everyName(menu), 'no-such-argument']) {
          const { trap } = bench.say(`/${menu}/add`, { [name]: '1' });
          const isUnknown = trap?.message === `unknown parameter ${name}`;
          assert.equal(isUnknown, !known.has(name), `/${menu}/add =${name}= on ${release}`);
        }
      }
    });
  }

  it('refuses a command that came later', () => {
    assert.equal(new Bench('7.20.8').refusal('/container/kill', { '.id': '*1' }), 'no such command');
    assert.equal(new Bench('7.21').refusal('/container/kill', { '.id': '*1' }), 'no such item');
    assert.equal(
      new Bench('7.20.8').refusal('/container/envs/disable', { '.id': '*1' }),
      'no such command',
    );
  });

  it('refuses what only the console has', () => {
    const bench = new Bench('7.23.1');
    for (const command of ['find', 'export', 'edit']) {
      assert.equal(bench.refusal(`/ip/address/${command}`), 'no such command');
    }
  });

  it('refuses a menu that is not there, with category 0', () => {
    const bench = new Bench('7.20');
    assert.deepEqual(bench.say('/app/print').trap, { message: 'no such command prefix', category: 0 });
    assert.deepEqual(bench.say('/no/such/print').trap, { message: 'no such command prefix', category: 0 });
    assert.deepEqual(bench.say('/ip/print').trap, { message: 'no such command', category: 0 });
  });

  it('takes .id everywhere, and the selector that the release names', () => {
    const selectors: readonly (readonly [string, string])[] = [
      ['7.19.6', 'number'],
      ['7.20', 'numbers'],
    ];
    for (const [release, right] of selectors) {
      const bench = new Bench(release);
      const wrong = right === 'number' ? 'numbers' : 'number';
      assert.equal(bench.refusal('/container/start', { [right]: '*9' }), 'no such item');
      assert.equal(bench.refusal('/container/start', { '.id': '*9' }), 'no such item');
      assert.equal(bench.refusal('/container/start', { [wrong]: '*9' }), `unknown parameter ${wrong}`);
    }
  });

  it('refuses an id for a singleton menu', () => {
    const bench = new Bench('7.23.1');
    assert.equal(
      bench.refusal('/ip/dns/set', { '.id': '*1', servers: '1.1.1.1' }),
      'unknown parameter .id',
    );
    bench.do('/ip/dns/set', { servers: '8.8.8.8' });
    assert.equal(bench.rows('/ip/dns')[0]?.['servers'], '8.8.8.8');
  });

  it('checks in the order of unknown name, syntax, missing name, reference', () => {
    const bench = new Bench('7.23.1');
    const add = (words: Record<string, string>): string => bench.refusal('/ip/address/add', words);
    assert.equal(add({ address: 'x', nonsense: '1' }), 'unknown parameter nonsense');
    assert.equal(add({ address: 'x' }), 'invalid value for argument address');
    assert.equal(add({ address: '10.0.0.1/24' }), 'missing =interface=');
    assert.equal(
      add({ address: '10.0.0.1/24', interface: 'nowhere' }),
      'input does not match any value of interface',
    );
  });

  it('applies nothing of a set that has one fault', () => {
    const bench = new Bench('7.23.1');
    const before = bench.device.snapshot();
    bench.refusal('/ip/dns/set', { servers: '8.8.8.8', 'dns-servers': '1' });
    bench.refusal('/interface/bridge/set', { '.id': 'bridge', comment: 'x', pvid: '0' });
    assert.equal(bench.device.snapshot(), before);
    assert.equal(bench.device.writes, 0);
  });

  it('refuses to begin on a release older than any it knows', () => {
    assert.throws(() => new Bench('7.1'), /7\.1 is older than any release/);
  });
});
