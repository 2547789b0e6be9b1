import assert from 'node:assert/strict';
import type { DriftFinding, PlanDocument, ReportDocument } from '../../src/generated/documents.ts';
import { fastClock } from '../../src/cli/demo-clock.ts';
import type { Clock } from '../../src/reconciler/apply/index.ts';
import type { RowId, WireRow } from '../../src/model/index.ts';
import { SimClient } from '../support/sim-client.ts';
import { assertValid } from './support/documents.ts';
import { token, web, type WebWorld, webWorld } from './support/web.ts';
import { password, type Ran } from './support/world.ts';

const rules = (text: string): string => web('demo/web:1', `drift:\n  ignore:\n    - ${text}`);

describe('drift, as a cron job runs it', () => {
  let here: WebWorld;
  const router = (): SimClient => new SimClient(here.device, 'admin', password);
  const row = (): Promise<readonly WireRow[]> =>
    router().list('/container', { proplist: ['running', 'stopped'] });
  const turn = async (command: 'start' | 'stop', state: 'running' | 'stopped'): Promise<void> => {
    const [web] = await row();
    await router().run('/container', command, web?.['.id'] as RowId);
    while ((await row())[0]?.[state] !== 'true') await new Promise((done) => setTimeout(done, 2));
  };
  const stop = (): Promise<void> => turn('stop', 'stopped');
  const start = (): Promise<void> => turn('start', 'running');
  const env = { TOKEN: token };
  const json = async (...argv: string[]): Promise<{ ran: Ran; found: readonly DriftFinding[] }> => {
    const ran = await rosctr('drift', '-o', 'json', ...argv);
    assertValid('plan', ran.out);
    return { ran, found: (JSON.parse(ran.out) as PlanDocument).drift ?? [] };
  };
  const short = (found: readonly DriftFinding[]): string[] =>
    found.map((one) => `${one.category} ${one.severity} ${one.code} ${one.address ?? ''}`);

  /** Time that goes fifty times as fast. */
  const clock = fastClock(50);
  const rosctr = (...argv: string[]): Promise<Ran> => here.runWith({ env, clock }, ...argv);

  before(async () => {
    here = await webWorld();
    here.stack(web('demo/web:1'));
    const { code, err } = await rosctr('apply', '-y');
    assert.equal(code, 0, err);
  });
  beforeEach(async () => {
    here.stack(web('demo/web:1'));
    if ((await row())[0]?.['running'] !== 'true') await start();
  });
  after(() => here.close());

  it('tells machines every finding with its category, and whether it counts', async () => {
    await stop();
    here.stack(web('demo/web:2', 'envs: { spare: { TZ: Europe/Riga } }'));
    const { ran, found } = await json();
    assert.equal(ran.code, 2);
    assert.deepEqual(short(found), [
      'config warning missing env/spare/TZ',
      'image warning other-image container/web',
      'runtime error not-running container/web',
    ]);
    const [, image, state] = found;
    assert.deepEqual([image?.actual, image?.expected], ['demo/web:1', 'demo/web:2']);
    assert.deepEqual([state?.property, state?.fix, state?.counts], ['state', 'start', true]);
  });

  it('lets the command line choose what counts', async () => {
    await stop();
    assert.equal((await rosctr('drift')).code, 2);
    assert.equal((await rosctr('drift', '--fail-on', 'config,image')).code, 0);
    assert.equal((await rosctr('drift', '--severity', 'runtime=info')).code, 0);
    assert.equal((await rosctr('drift', '--fail-on', 'none')).code, 0);
    const typo = await rosctr('drift', '--fail-on', 'runtme');
    assert.equal(typo.code, 64);
    assert.match(typo.err, /"runtme" is no category; there are config, runtime/);
  });

  it('reads rules and policy of the repository, and warns of rules that are over or of no use', async () => {
    await stop();
    here.stack(rules('{ address: container/web, property: state, reason: moved, until: 2999-12-31 }'));
    const known = await rosctr('drift');
    assert.equal(known.code, 0, known.out);
    assert.match(
      known.out,
      /Known, and ignored:\n {4}home container\/web state {2}"moved", until 2999-12-31/,
    );
    assert.match(known.out, /No drift\..* 1 finding is known and ignored\.\n$/);

    here.stack(rules('{ address: container/web, reason: moved, until: 2026-01-31 }'));
    const over = await here.runWith(
      { env, clock: { ...clock, now: () => Date.parse('2026-02-01T00:00:01Z') } },
      'drift',
    );
    assert.equal(over.code, 2);
    assert.match(
      over.err,
      /plan\/ignore-expired\]: the rule "moved" held until 2026-01-31: 1 finding counts again/,
    );

    here.stack(rules('{ address: veth/none, reason: moved }'));
    const unused = await rosctr('drift');
    assert.match(unused.err, /plan\/ignore-unused\]: the rule "moved" fits nothing/);
    assert.doesNotMatch((await rosctr('drift', '--router', 'home')).err, /ignore-unused/);
  });

  it('is sure with --confirm: what is right again at the second look is no drift', async () => {
    await stop();
    const waits: number[] = [];
    /** What happens while it waits. */
    const meanwhile = (what: () => Promise<void> = async () => undefined) => ({
      env,
      clock: {
        now: () => clock.now(),
        sleep: async (ms: number): Promise<void> => {
          waits.push(ms);
          await what();
        },
      },
    });
    const back = await here.runWith(meanwhile(start), 'drift', '--confirm');
    assert.equal(back.code, 0, back.out);
    assert.deepEqual(waits, [30_000]);
    assert.match(back.err, /1 router to be read once more, in 30 s/);
    const quiet = await here.runWith(meanwhile(), 'drift', '--confirm');
    assert.equal(quiet.code, 0);
    assert.deepEqual(waits, [30_000], 'nothing is wrong, so nobody waits');

    await stop();
    const still = await here.runWith(meanwhile(), 'drift', '--confirm', '5s');
    assert.equal(still.code, 2);
    assert.deepEqual(waits, [30_000, 5000]);
  });

  it('can be interrupted while it waits', async () => {
    await stop();
    const asleep: Clock = {
      now: () => clock.now(),
      sleep: async () => {
        running.io.interrupt();
      },
    };
    const running = here.start({ env, clock: asleep }, 'drift', '--confirm');
    const { code, err } = await running.done;
    assert.equal(code, 130);
    assert.match(err, /interrupted; nothing was changed/);
  });

  it('starts what should run with --fix runtime, under the lease and with a journal, and nothing else', async () => {
    await stop();
    here.stack(web('demo/web:1', 'envs: { spare: { TZ: Europe/Riga } }'));
    const asked = await rosctr('drift', '--fix', 'runtime');
    assert.equal(asked.code, 1);
    assert.match(asked.err, /nobody is there to give it.*\n {2}rosctr drift --fix runtime --auto-approve/);
    const withPing = await rosctr('drift', '--fix', 'runtime', '--ping', 'http://127.0.0.1:9/T0KEN');
    assert.match(withPing.err, /rosctr drift --fix runtime --ping '\*{5}' --auto-approve/);
    assert.doesNotMatch(withPing.err, /T0KEN/);
    const fixed = await rosctr('drift', '--fix', 'runtime', '-y');
    assert.equal(fixed.code, 2, 'a variable is still missing');
    assert.match(fixed.out, /Repair complete: 0 added, 1 changed/);
    assert.match(fixed.out, /Drift: 1 resource on 1 router \(1 config\)\. 1 finding was put right\.\n$/);
    assert.equal((await row())[0]?.['running'], 'true');
    const written = here.journals().flatMap((name) => here.entries(`.rosctr/${name}`));
    assert.deepEqual(
      written
        .filter(({ command }) => command === '/container/start')
        .map(({ address, outcome }) => [address, outcome])
        .at(-1),
      ['container/web', 'done'],
    );
    assert.equal(
      here.device.rows('container/envs').filter(({ fields }) => fields.get('list') === 'spare').length,
      0,
    );
  });

  it('tells machines what it has put right', async () => {
    await stop();
    const ran = await rosctr('drift', '--fix', 'runtime', '-y', '-o', 'json');
    assertValid('report', ran.out);
    assert.equal(ran.code, 0, ran.err);
    const { plan, reports, writes } = JSON.parse(ran.out) as ReportDocument;
    assert.deepEqual(
      plan.drift?.map((one) => [one.code, one.counts, one.fixed]),
      [['not-running', false, true]],
    );
    assert.deepEqual(
      reports.map(({ ok }) => ok),
      [true],
    );
    assert.equal(writes, 1);
    const nothing = await rosctr('drift', '--fix', 'runtime', '-y', '-o', 'json');
    assertValid('report', nothing.out);
    assert.equal(nothing.code, 0);
  });

  it('writes no configuration, and says what does', async () => {
    const ran = await rosctr('drift', '--fix', 'config', '-y');
    assert.equal(ran.code, 64);
    assert.match(ran.err, /writes nothing; for config look at a plan, then run rosctr apply/);
  });

  it('leaves alone what a rule knows, also with --fix', async () => {
    await stop();
    here.stack(rules('{ category: runtime, reason: Ann works on it }'));
    const writes = here.device.writes;
    const ran = await rosctr('drift', '--fix', 'runtime', '-y');
    assert.equal(ran.code, 0, ran.out);
    assert.equal(here.device.writes, writes);
  });
});
