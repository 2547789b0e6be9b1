import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import type { ApiCall, ApiReply, Session } from '../../src/sim/device/types.ts';
import { startSimServer, type SimServer } from '../../src/sim/server/index.ts';
import type { Written } from '../support/interleave.ts';
import { endsAsTheLastOneSays, site, users, wrongOrder } from '../support/rivals.ts';
import type { Site } from '../support/sweep-site.ts';

/** Two hundred rounds take minutes: `npm test` plays some. */
const rounds = Number(process.env['ROSCTR_RUNS'] ?? 25) > 25 ? 200 : 3;
/** The time of router and runners goes so many times as fast: a lease lasts for some seconds still. */
const speed = 4;
const start = Date.now();
const script = join(import.meta.dirname, `../support/rival-process${extname(import.meta.filename)}`);

/** Writes of a served router, by who sent them. */
function listenTo({ device }: Site): Written[] {
  const written: Written[] = [];
  const leases = new Set<string>();
  const call = device.call.bind(device);
  device.call = (session: Session, sent: ApiCall): ApiReply => {
    const reply = call(session, sent);
    const { command, attributes } = sent;
    if (reply.trap || !/\/(add|set|remove|start|stop)$/.test(command)) return reply;
    const id = command.endsWith('/add') ? (reply.done['ret'] ?? '') : (attributes.get('.id') ?? '');
    if (attributes.get('comment') === '[rosctr:lease]') leases.add(id);
    const isLease = command.startsWith('/container/envs/') && leases.has(id);
    const what = command.endsWith('/add') ? 'taken' : command.endsWith('/set') ? 'renewed' : 'given back';
    written.push({ user: session.user, command, lease: isLease ? what : undefined });
    return reply;
  };
  return written;
}

describe('two processes against one router', function () {
  this.timeout(1_800_000);
  const where = site({ clock: { now: () => start + (Date.now() - start) * speed } });
  const written = listenTo(where);
  const codes = new Map<string, number>();
  let server: SimServer;
  let children: readonly ChildProcess[] = [];
  let closed: readonly Promise<unknown>[] = [];

  before(async () => {
    server = await startSimServer({ device: where.device });
    const execArgv = script.endsWith('.ts') ? ['--import=tsx'] : [];
    children = users.map((user) =>
      fork(script, [server.port, user, start, speed].map(String), { execArgv }),
    );
    closed = children.map((child) => once(child, 'close'));
  });
  after(async () => {
    for (const child of children) child.kill();
    await Promise.all(closed);
    await server.close();
  });

  it(`never write at the same time, in ${rounds} rounds`, async () => {
    for (let round = 1; round <= rounds; round++) {
      written.length = 0;
      const ends = children.map((child) => once(child, 'message'));
      for (const child of children) child.send(round);
      for (const [all] of await Promise.all(ends)) {
        const said = all as readonly string[];
        for (const code of said) codes.set(code, (codes.get(code) ?? 0) + 1);
        assert.equal(said.at(-1), 'ok', `round ${round}: ${said.join(', ')}`);
        const others = said.filter((code) => !['ok', 'apply/locked', 'apply/stale-plan'].includes(code));
        assert.deepEqual(others, [], `round ${round}`);
      }
      assert.deepEqual(wrongOrder(written), [], `round ${round}`);
      await endsAsTheLastOneSays(where, round, written);
    }
    console.log(
      `      ${rounds} rounds of two processes: ${[...codes].map(([code, count]) => `${code} ${count}`).join(', ')}`,
    );
    assert.ok((codes.get('apply/locked') ?? 0) + (codes.get('apply/stale-plan') ?? 0) > 0, 'they met');
  });
});
