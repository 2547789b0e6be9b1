import assert from 'node:assert/strict';
import type { Menu } from '../../../src/sim/device/types.ts';
import { Bench } from './bench.ts';

const vault: Menu = { path: 'system/script', secrets: ['source'] };

function benchWith(policy: string): Bench {
  return new Bench('7.23.1', {
    users: [
      { name: 'admin', group: 'full' },
      { name: 'bot', password: 'secret', group: 'bots' },
    ],
    seed: {
      rows: {
        'user/group': [{ name: 'bots', policy }],
        'system/script': [
          { name: 'a', source: ':put 1' },
          { name: 'b', source: '' },
        ],
      },
    },
    menus: [vault],
  });
}

describe('policies', () => {
  it('let nobody in with a wrong password, an unknown name, a disabled user or no api policy', () => {
    const bench = benchWith('read');
    const { device } = bench;
    assert.equal(device.login('admin', 'wrong'), undefined);
    assert.equal(device.login('nobody', ''), undefined);
    assert.equal(device.login('bot', 'secret'), undefined, 'the group has no api policy');
    bench.do('/user/disable', { numbers: 'admin' });
    assert.equal(device.login('admin', ''), undefined);
    const lines = bench.rows('/log', { '.proplist': 'topics,message' });
    assert.deepEqual(lines[0], {
      topics: 'system,error,critical',
      message: 'login failure for user admin via api',
    });
  });

  it('need read to see and write to change', () => {
    const bench = benchWith('api,read,!write');
    const bot = bench.as('bot', 'secret');
    assert.equal(bench.say('/ip/address/print', {}, [], bot).trap, undefined);
    const words = { address: '10.0.0.1/24', interface: 'bridge' };
    assert.equal(bench.refusal('/ip/address/add', words, bot), 'not enough permissions (9)');
    assert.equal(bench.refusal('/ip/address/remove', { '.id': '*1' }, bot), 'not enough permissions (9)');
    const blind = benchWith('api,write');
    const refusal = blind.refusal('/ip/address/print', {}, blind.as('bot', 'secret'));
    assert.equal(refusal, 'not enough permissions (9)');
  });

  it('need policy, not write, for users', () => {
    const words = { name: 'eve', group: 'full' };
    const writer = benchWith('api,read,write');
    assert.equal(
      writer.refusal('/user/add', words, writer.as('bot', 'secret')),
      'not enough permissions (9)',
    );
    const keeper = benchWith('api,read,policy');
    assert.equal(keeper.say('/user/add', words, [], keeper.as('bot', 'secret')).trap, undefined);
  });

  it('need reboot to reboot', () => {
    const bench = benchWith('api,read,write');
    assert.equal(
      bench.refusal('/system/reboot', {}, bench.as('bot', 'secret')),
      'not enough permissions (9)',
    );
  });

  it('hide secrets without sensitive, and nothing where there is none', () => {
    const bench = benchWith('api,read');
    const sources = (session = bench.session): readonly (string | undefined)[] =>
      bench.say('/system/script/print', {}, [], session).rows.map((row) => row['source']);
    assert.deepEqual(sources(bench.as('bot', 'secret')), ['*****', '']);
    assert.deepEqual(sources(), [':put 1', '']);
    const get = { '.id': '*1', 'value-name': 'source' };
    assert.equal(
      bench.say('/system/script/get', get, [], bench.as('bot', 'secret')).done['ret'],
      '*****',
      'get hides it too',
    );
  });

  it('are the ones the user had at login', () => {
    const bench = benchWith('api,read,write');
    const bot = bench.as('bot', 'secret');
    bench.do('/user/group/set', { numbers: 'bots', policy: 'api,read' });
    assert.equal(bench.say('/system/identity/set', { name: 'x' }, [], bot).trap, undefined);
  });
});
