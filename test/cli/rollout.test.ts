import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Clock } from '../../src/reconciler/apply/index.ts';
import { type Ran, routerYaml, world, type World } from './support/world.ts';

const names = ['b0', 'b1', 'b2', 'b3', 'b4'];
/** Fridays from 22 to 4 in Riga. */
const windows = 'windows: [{ days: [fri], from: "22:00", to: "04:00", timeZone: "${vars:tz}" }]';

interface ReportJson {
  readonly ok: boolean;
  readonly complete: boolean;
  readonly waves?: readonly { readonly name: string; readonly routers: readonly string[] }[];
  readonly untouched: readonly { readonly router: string; readonly reason: string }[];
  readonly reports: readonly { readonly router: string; readonly ok: boolean }[];
}

describe('an apply of a fleet', () => {
  let here: World;
  let version = 1;
  before(async () => {
    here = await world({ routers: names.length });
  });
  beforeEach(() => {
    version++;
  });
  after(() => here.close());

  const write = (rollout: string): void => {
    const routers = names.map((name, index) => {
      const { tls } = here.simulator.announcement.routers[index] ?? {};
      const place = tls?.mode === 'certificate' ? tls : { port: 0, fingerprint: '' };
      return `  ${name}:${routerYaml(place.port, place.fingerprint ?? '')}\n    vars: { tz: ${index === 0 ? 'Asia/Tokyo' : 'Europe/Riga'} }`;
    });
    const fleet = `apiVersion: rosctr.dev/v1\nkind: Fleet\nmetadata: { name: branches }\nrouters:\n${routers.join('\n')}\nrollout: { ${rollout} }\n`;
    const stack = `apiVersion: rosctr.dev/v1\nkind: Stack\nmetadata: { name: dns }\ntargets: "b*"\nveths: { v: { address: 172.17.${version}.2/24 } }\n`;
    writeFileSync(join(here.folder, 'rosctr.yaml'), `${fleet}---\n${stack}`);
  };
  const apply = (now: string, ...argv: string[]): Promise<Ran> => {
    const began = Date.parse(now);
    const clock: Clock = {
      now: () => began,
      sleep: () => new Promise((done) => setTimeout(done, 5)),
    };
    return here.runWith({ clock }, 'apply', '-y', ...argv);
  };
  const json = ({ out }: Ran): ReportJson => JSON.parse(out) as ReportJson;
  /** Another run holds this router. */
  const hold = (index: number): void => {
    const now = Date.now();
    here.simulator.routers[index]?.device.insert('container/envs', {
      list: 'rosctr',
      key: 'lease',
      value: `anna@laptop|run-1|${now - 30_000}|${now + 900_000}`,
      comment: '[rosctr:lease]',
    });
  };

  it('goes in waves, and the report of machines says in which', async () => {
    write('canary: 1, batches: [50%]');
    const ran = await apply('2026-11-27T12:00:00Z', '-o', 'json');
    assert.equal(ran.code, 0, ran.err);
    const report = json(ran);
    assert.deepEqual([report.ok, report.complete, report.untouched], [true, true, []]);
    assert.deepEqual(
      report.waves?.map(({ name, routers }) => `${name}: ${routers.join(' ')}`),
      ['canary: b0', 'batch 1 of 2: b1 b2', 'batch 2 of 2: b3 b4'],
    );
    assert.match(
      ran.err,
      /^Rollout of branches: canary b0, then 2 routers, then 2; stops at 1 failure\.$/m,
    );
    assert.match(ran.err, /^branches: batch 1 of 2, 2 routers$/m);
  });

  it('leaves routers outside of their windows for a later run, each by its own clock: exit 3', async () => {
    write(windows);
    // Friday 13:30 UTC: 22:30 in Tokyo, 15:30 in Riga.
    const some = await apply('2026-11-27T13:30:00Z');
    assert.equal(some.code, 3, some.err);
    assert.match(
      some.out,
      /^Not now:\n {2}b1, b2, b3, b4: outside of its maintenance window, which opens fri 22:00 Europe\/Riga$/m,
    );
    assert.match(
      some.out,
      /^Apply incomplete: 0 added, 1 changed, .*\nNot touched:\n {2}b1, b2, b3, b4: outside/m,
    );
    // Friday noon in Tokyo: b0 is done already, so nobody has a turn.
    const none = await apply('2026-11-27T03:00:00Z', '-o', 'json');
    assert.equal(none.code, 3, none.err);
    assert.deepEqual(
      json(none).untouched.map(({ router, reason }) => `${router} ${reason}`),
      ['b1 window', 'b2 window', 'b3 window', 'b4 window'],
    );
    assert.equal((await apply('2026-11-27T03:00:00Z', '--ignore-windows')).code, 0);
    assert.match((await here.run('plan')).out, /^No changes\./);
  });

  it('stops at so many failures: what was not begun is told, and the next run goes on from there', async () => {
    write('maxFailures: 2, batches: [40%]');
    hold(0);
    hold(2);
    const ran = await apply('2026-11-27T12:00:00Z', '--parallelism', '1', '-o', 'json');
    assert.equal(ran.code, 1);
    const report = json(ran);
    const isValid = validator();
    assert.ok(isValid(report), JSON.stringify(isValid.errors));
    assert.deepEqual(
      report.reports.map(({ router, ok }) => `${router} ${ok}`),
      ['b0 false', 'b1 true', 'b2 false'],
    );
    assert.deepEqual(
      report.untouched.map(({ router, reason }) => `${router} ${reason}`),
      ['b3 max-failures', 'b4 max-failures'],
    );
    const text = await apply('2026-11-27T12:00:00Z', '--parallelism', '1', '--max-failures', '1');
    assert.match(text.out, /^Apply failed on b0/m);
    assert.match(
      text.out,
      /^Not touched:\n {2}b2, b3, b4: not begun, since 1 router failed \(maxFailures 1\)$/m,
    );
    assert.equal((await apply('2026-11-27T12:00:00Z', '--break-lock')).code, 0);
  });

  it('goes on without a router that nobody can reach, and ends with 3', async () => {
    write('canary: 1');
    const path = join(here.folder, 'rosctr.yaml');
    const gone = readFileSync(path, 'utf8').replace(/(b0:\n *address: 127\.0\.0\.1):\d+/, '$1:1');
    writeFileSync(path, gone);
    const ran = await apply('2026-11-27T12:00:00Z', '-o', 'json');
    assert.equal(ran.code, 3, ran.err);
    assert.deepEqual(
      json(ran).untouched.map(({ router, reason }) => `${router} ${reason}`),
      ['b0 unread'],
    );
    assert.deepEqual(
      json(ran).waves?.map(({ routers }) => routers.length),
      [1, 3],
    );
  });
});

function validator(): ReturnType<Ajv['compile']> {
  const ajv = new Ajv({ strict: false });
  const schema = (name: string): object =>
    JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object;
  ajv.addSchema(schema('plan'));
  return ajv.compile(schema('report'));
}
