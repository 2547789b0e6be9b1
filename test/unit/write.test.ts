import assert from 'node:assert/strict';
import { Secret } from '../../src/model/index.ts';
import { maskedRow } from '../../src/reconciler/apply/journal.ts';
import { type Run } from '../../src/reconciler/apply/run.ts';
import { write } from '../../src/reconciler/apply/write.ts';
import { RouterError } from '../../src/routeros/error.ts';
import { foreign, live } from './drafts.ts';
import { brokenLink, failureOf, lostAnswer, refusal, runOver, ScriptedRouter } from './scripted.ts';
import { planned, menu, step, row, retries, lostWhy, written } from './written.ts';

describe('a write', () => {
  it('is sent once, counted, and noted with the row before it', async () => {
    const { router, run, result } = await written({});
    assert.deepEqual(
      [result['message'], router.writes, run.writes],
      ['sent', ['/interface/veth/set *1 {"gateway":"new"}'], 1],
    );
    assert.deepEqual([...run.touched], ['*1']);
    assert.deepEqual(run.entries, [
      {
        time: '1970-01-01T00:00:00.000Z',
        router: 'home',
        stack: 'demo',
        address: 'veth/a',
        command: '/interface/veth/set',
        id: '*1',
        before: row,
        sent: { gateway: 'new' },
        outcome: 'done',
      },
    ]);
    assert.deepEqual(run.events, []);
  });

  it('of a new row has no row before it', async () => {
    const router = new ScriptedRouter();
    const run = runOver(router);
    await write(run, {
      step,
      id: undefined,
      row: {},
      send: () => Promise.resolve(1),
      happened: () => Promise.resolve(2),
    });
    assert.deepEqual([router.reads, run.entries[0]?.before, run.touched.size], [[], undefined, 0]);
  });

  it('is over when a refusal is no passing one, with the words of the router', async () => {
    const { result, outcomes, run } = await written({
      mishaps: [{ error: refusal('no hunter2', 'never') }],
    });
    assert.deepEqual(
      [result['message'], outcomes, run.entries[0]?.quote],
      ['the router refused it: no hunter2; never', ['refused'], 'no *****; never'],
    );
  });

  it('is done where it was refused, but a read shows it', async () => {
    const { result, outcomes, waits } = await written({
      mishaps: [{ error: refusal('no') }],
      shows: [true],
    });
    assert.deepEqual([result['message'], outcomes, waits], ['read', ['refused-but-done'], 0]);
  });

  it('is done where its answer was lost, but a read shows it', async () => {
    const { result, outcomes, waits, run, router } = await written({
      mishaps: [{ error: lostAnswer }],
      shows: [true],
    });
    assert.deepEqual(
      [result['message'], outcomes, waits, router.writes.length],
      ['read', ['lost-but-done'], 0, 1],
    );
    assert.equal(run.lostAnswers, true);
  });

  it('is looked for once more where its answer was lost: it may have been on its way', async () => {
    const { result, outcomes, waits } = await written({
      mishaps: [{ error: brokenLink }],
      shows: [false, true],
    });
    assert.deepEqual([result['message'], outcomes, waits], ['read', ['lost-but-done'], 3000]);
  });

  it('is sent again where its answer was lost and it is not there, three times at most', async () => {
    const late = new RouterError('timeout', 'command-timeout', 'it took too long');
    const { result, outcomes, run, router } = await written({
      mishaps: [{ error: late }, { error: late }, { error: late }],
    });
    assert.equal(result['message'], `it took too long, after 3 tries (${lostWhy})`);
    assert.deepEqual(outcomes, ['lost-and-not-done', 'lost-and-not-done', 'lost-and-not-done']);
    assert.deepEqual(retries(run), [
      [1, lostWhy],
      [2, lostWhy],
    ]);
    assert.deepEqual([router.writes.length, run.writes, router.time], [3, 3, 3 * 3000 + 500 + 1000]);
  });

  it('is sent again after a refusal that passes, each time after a longer pause', async () => {
    const busy = { error: refusal('failure: action timed out (13)') };
    const { result, outcomes, run, waits } = await written({ mishaps: [busy, busy, undefined] });
    const why = 'the router is busy with interfaces';
    assert.deepEqual(
      [result['message'], outcomes, waits],
      ['sent', ['refused', 'refused', 'done'], 500 + 1000],
    );
    assert.deepEqual(retries(run), [
      [1, why],
      [2, why],
    ]);
    assert.equal(run.lostAnswers, false);
    assert.deepEqual([...new Set(run.events.map(({ type }) => type))], ['retry']);
  });

  it('fails with its own error where the router cannot be read afterwards either', async () => {
    const unread = async (error: Error, failure: Error): Promise<unknown> => {
      const router = new ScriptedRouter();
      const run = runOver(router);
      const work = write(run, {
        step,
        id: undefined,
        row: {},
        send: () => Promise.reject(error),
        happened: () => Promise.reject(failure),
      });
      return [(await failureOf(work))['message'], run.entries.map((entry) => entry.outcome)];
    };
    assert.deepEqual(await unread(lostAnswer, brokenLink), ['no answer came', ['lost']]);
    assert.deepEqual(await unread(refusal('no'), brokenLink), ['the router refused it: no', ['refused']]);
    assert.deepEqual(await unread(lostAnswer, new TypeError('bug')), ['bug', ['lost']]);
  });

  it('fails at once with what is no matter of the router', async () => {
    for (const error of [new TypeError('bug'), new RouterError('protocol', 'internal', 'bad stream')]) {
      const { result, outcomes } = await written({ mishaps: [{ error }], shows: [true] });
      assert.deepEqual([result['message'], outcomes], [error.message, ['failed']]);
    }
  });

  it('gets ready before every try', async () => {
    const router = new ScriptedRouter();
    router.mishaps.push({ error: refusal('cannot remove running container') });
    const calls: string[] = [];
    await write(runOver(router), {
      step,
      id: undefined,
      row: {},
      ready: async () => {
        calls.push('ready');
      },
      send: (client) => client.remove(menu, '*1').finally(() => calls.push('send')),
      happened: async () => undefined,
    });
    assert.deepEqual(calls, ['ready', 'send', 'ready', 'send']);
  });

  it('hides values that may be secrets, whoever wrote them', async () => {
    const envs = '/container/envs';
    const router = new ScriptedRouter({ [envs]: [{ '.id': '*1', list: 'l', key: 'K', value: 'found' }] });
    const run = runOver(router, {
      changes: [
        {
          ...planned()[0]!,
          before: live(
            'env',
            'l/K',
            {},
            { menu: envs, row: { list: 'l', key: 'K', value: 'found' }, owner: foreign },
          ),
        } as Run['plan']['changes'][number],
      ],
    });
    const sent = { value: new Secret('x'), key: 'hunter2' };
    await write(run, {
      step: { ...step, kind: 'env', menu: envs },
      id: '*1',
      row: sent,
      send: async () => 1,
      happened: async () => 1,
    });
    assert.deepEqual(run.entries[0]?.before, { '.id': '*1', list: 'l', key: 'K', value: '*****' });
    assert.deepEqual(run.entries[0].sent, { value: '*****', key: '*****' });
    assert.deepEqual(maskedRow({ value: '', key: 'K' }, new Set(['value']), String), {
      value: '',
      key: 'K',
    });
  });
});
