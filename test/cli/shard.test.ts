import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { shardNumber, shardOf, shardOfJob } from '../../src/cli/shard.ts';
import { routerYaml, type Ran, world, type World } from './support/world.ts';

const fleet = (size: number): { readonly name: string }[] =>
  Array.from({ length: size }, (_, index) => ({ name: `r${index}` }));
const sizes = (routers: number, count: number): number[] =>
  Array.from(
    { length: count },
    (_, index) => shardOf(fleet(routers), { index: index + 1, count }).targets.length,
  );

describe('a shard', () => {
  it('is one of even parts, which together are all routers, each once', () => {
    for (const [routers, count] of [
      [1000, 16],
      [7, 3],
      [3, 8],
      [0, 2],
    ] as const) {
      const all = Array.from({ length: count }, (_, index) =>
        shardOf(fleet(routers), { index: index + 1, count }).targets.map(({ name }) => name),
      ).flat();
      assert.deepEqual(
        [...all].sort(),
        fleet(routers)
          .map(({ name }) => name)
          .sort(),
      );
      const each = sizes(routers, count);
      assert.ok(Math.max(...each) - Math.min(...each) <= 1, each.join(' '));
    }
  });

  it('goes by the SHA-256 of the name, so that it is the same everywhere and for ever', () => {
    const { targets, shard } = shardOf(fleet(10), { index: 1, count: 3 });
    assert.deepEqual(
      targets.map(({ name }) => name),
      ['r5', 'r6', 'r9'],
    );
    assert.deepEqual(
      targets.map(({ name }) => shard.positionOf(name)),
      [5, 6, 9],
    );
  });

  it('is named by --shard, from 1', () => {
    assert.deepEqual(shardNumber('16/16'), { index: 16, count: 16 });
    for (const wrong of ['0/2', '3/2', '1', '1/0', 'a/b', '-1/2', '1/2/3'])
      assert.throws(() => shardNumber(wrong), /--shard is I\/N/, wrong);
  });

  it('is named by an Indexed Job of Kubernetes, which counts from 0 and does not say of how many', () => {
    assert.deepEqual(shardOfJob({ JOB_COMPLETION_INDEX: '0', ROSCTR_SHARDS: '16' }), {
      index: 1,
      count: 16,
    });
    assert.throws(() => shardOfJob({ JOB_COMPLETION_INDEX: '0' }), /ROSCTR_SHARDS.*--shard 1\/1/);
    assert.throws(() => shardOfJob({ JOB_COMPLETION_INDEX: '4', ROSCTR_SHARDS: '4' }), /5\/4/);
  });

  it('is named by a GitLab job with parallel, which counts from 1', () => {
    assert.deepEqual(shardOfJob({ CI_NODE_INDEX: '2', CI_NODE_TOTAL: '4' }), { index: 2, count: 4 });
    assert.equal(shardOfJob({ CI_NODE_TOTAL: '1' }), undefined);
    assert.equal(shardOfJob({}), undefined);
  });
});

describe('a run for a shard', () => {
  const names = ['riga', 'oslo', 'bern'];
  let here: World;
  before(async () => {
    here = await world({ routers: 3 });
    const routers = names.map((name, index) => {
      const { tls } = here.simulator.announcement.routers[index] ?? {};
      const place = tls?.mode === 'certificate' ? tls : { port: 0, fingerprint: '' };
      return `  ${name}:${routerYaml(place.port, place.fingerprint ?? '')}`;
    });
    writeFileSync(
      join(here.folder, 'rosctr.yaml'),
      `apiVersion: rosctr.dev/v1\nkind: Stack\nmetadata: { name: dns }\nrouters:\n${routers.join('\n')}\nveths: { v: { address: 172.17.0.2/24 } }\n`,
    );
  });
  after(() => here.close());

  interface Part {
    readonly shard?: { readonly routers: number; readonly positions: readonly number[] };
    readonly routers: readonly { readonly name: string }[];
    readonly resource_changes: readonly { readonly router: string }[];
  }
  const json = ({ out }: Ran): Part => JSON.parse(out) as Part;
  const plan = (...argv: string[]): Promise<Ran> => here.run('plan', '-o', 'json', '-q', ...argv);

  it('says which routers of the whole it is for, so that all parts make the plan of all', async () => {
    const isValid = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync('schemas/plan.schema.json', 'utf8')) as object,
    );
    const parts = [];
    for (const shard of ['1/3', '2/3', '3/3']) parts.push(json(await plan('--shard', shard)));
    for (const part of parts) assert.ok(isValid(part), JSON.stringify(isValid.errors));
    const whole = json(await plan());
    const placed = parts.flatMap(({ routers, shard }) =>
      routers.map((router, index) => ({ router, position: shard?.positions[index] ?? -1 })),
    );
    placed.sort((a, b) => a.position - b.position);
    assert.deepEqual(
      placed.map(({ router }) => router),
      whole.routers,
    );
    const order = placed.map(({ router }) => router.name);
    const changes = parts
      .flatMap((part) => part.resource_changes)
      .sort((a, b) => order.indexOf(a.router) - order.indexOf(b.router));
    assert.deepEqual(changes, whole.resource_changes);
    assert.deepEqual(whole.shard, undefined);
  });

  it('says on stderr how many routers that are, also where a job chose it', async () => {
    const { code, err } = await here.runWith({ env: { CI_NODE_INDEX: '4', CI_NODE_TOTAL: '4' } }, 'plan');
    assert.equal(code, 0, err);
    assert.match(err, /^Shard 4\/4: 1 of 3 routers\.\n/);
  });

  it('may be empty, which is fine', async () => {
    for (const command of ['plan', 'drift', 'apply', 'doctor']) {
      const { code, out } = await here.run(command, '--router', 'riga', '--shard', '1/2');
      assert.equal(code, 0);
      assert.equal(out, 'Nothing to do: no router is in this shard.\n', command);
    }
    const empty = json(await plan('--router', 'riga', '--shard', '1/2'));
    assert.deepEqual(empty.shard, { index: 1, count: 2, routers: 1, positions: [] });
  });

  it('is no shard where the words are wrong', async () => {
    const { code, err } = await plan('--shard', '3/2');
    assert.equal(code, 64);
    assert.match(err, /"3\/2" is no part of a fleet/);
  });
});
