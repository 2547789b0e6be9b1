import assert from 'node:assert/strict';
import type { Step } from '../../src/model/index.ts';
import { veth } from '../support/stack.ts';
import { change, done, good, none, type Of, place } from './performing.ts';
import { lostAnswer, refusal } from './scripted.ts';

const added = (rows: Of<'add'>['rows'], more: Partial<Of<'add'>> = {}): Step => ({
  ...place,
  do: 'add',
  rows,
  ...more,
});

describe('adding a row', () => {
  it('sends it, remembers its id, and reads it back', async () => {
    const { router, run, result } = await done(added([good]), {
      changes: [change('create', veth('b')), change('create', veth('a'))],
    });
    assert.deepEqual(result, none);
    assert.deepEqual(router.writes, [`/interface/veth/add ${JSON.stringify(good)}`]);
    assert.deepEqual([...run.added], [['veth/a', '*101']]);
    assert.deepEqual(router.reads, ['/interface/veth .id=*101']);
  });

  it('remembers it even where the router keeps something else', async () => {
    const changes = [change('create', veth('b')), change('create', veth('a'))];
    const { run, result } = await done(added([{ ...good, gateway: '10.0.0.1' }]), { changes });
    assert.equal(result['code'], 'apply/not-kept');
    assert.deepEqual([...run.added], [['veth/a', '*101']]);
  });

  it('puts it before another row, one of this run, too', async () => {
    const before = await done(added([good], { placeBefore: { id: '*7' } }), {});
    assert.match(before.router.writes[0] ?? '', /"place-before":"\*7"/);
    const placed = added([good], { placeBefore: { addedBy: 'row/b' } });
    const own = await done(placed, { more: { added: new Map([['row/b', '*9']]) } });
    assert.match(own.router.writes[0] ?? '', /"place-before":"\*9"/);
    const missing = await done(placed, {});
    assert.deepEqual(missing.result, { code: undefined, message: 'row/b was not added in this run' });
  });

  it('is done where its answer was lost, but the row is there', async () => {
    const { run, router, result } = await done(added([good]), {
      ready: ({ mishaps }) => mishaps.push({ error: lostAnswer, carriedOut: true }),
    });
    assert.deepEqual([result, router.writes.length, [...run.added]], [none, 1, [['veth/a', '*101']]]);
    assert.equal(run.entries[0]?.outcome, 'lost-but-done');
  });

  it('sends the next form of it where the router refuses the form of the first', async () => {
    const forms = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
    for (const words of [
      'failure: invalid value of argument tmpfs',
      'Invalid trailing characters',
      'input does not match any value of mode',
      'invalid internal item number',
      'value of hosts expected',
    ]) {
      const { router, result } = await done(added(forms), {
        ready: ({ mishaps }) => mishaps.push({ error: refusal('first', words) }),
      });
      assert.deepEqual(result, none);
      assert.deepEqual(router.writes, [
        '/interface/veth/add {"name":"a"}',
        '/interface/veth/add {"name":"b"}',
      ]);
    }
  });

  it('is over with the last form, and with any other refusal', async () => {
    const wrong = { error: refusal('invalid value') };
    const all = await done(added([{ name: 'a' }, { name: 'b' }]), {
      ready: ({ mishaps }) => mishaps.push(wrong, wrong),
    });
    assert.deepEqual([all.router.writes.length, all.result['code']], [2, 'trap']);
    for (const error of [refusal('no such interface'), new TypeError('invalid value')]) {
      const { router, result } = await done(added([{ name: 'a' }, { name: 'b' }]), {
        ready: ({ mishaps }) => mishaps.push({ error }),
      });
      assert.equal(result['message'], error.message);
      assert.equal(router.writes.length, 1);
    }
    const late = Object.assign(refusal('invalid value'), { kind: 'protocol' });
    const lost = await done(added([{ name: 'a' }, { name: 'b' }]), {
      ready: ({ mishaps }) => mishaps.push({ error: late }),
    });
    assert.equal(lost.router.writes.length, 1);
  });

  it('without a row is a bug of ours', async () => {
    const { result } = await done(added([]), {});
    assert.deepEqual(result, { code: undefined, message: 'a step without a row' });
  });
});
