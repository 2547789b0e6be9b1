import assert from 'node:assert/strict';
import { planJson, shardJson } from '../../src/cli/json/plan.ts';
import { reportJson } from '../../src/cli/json/report.ts';
import type { RouterOutlook } from '../../src/cli/outlook.ts';
import { shardOf } from '../../src/cli/shard.ts';
import type { Report } from '../../src/model/index.ts';
import {
  formats,
  merge,
  MergeError,
  outcomesOf,
  type Part,
  type RunDocument,
} from '../../src/report/index.ts';
import { change, field, outlook, plan } from '../cli/support/plans.ts';
import { about, scenes } from './scenes.ts';

/** A fleet in which every fifth router differs, every seventh is away, and some warn. */
const fleet = Array.from({ length: 103 }, (_, index): RouterOutlook => {
  const router = `branch-${index}`;
  if (index % 7 === 3)
    return outlook([], {
      router,
      failure: {
        unreachable: true,
        problem: { code: 'router/connect-timeout', message: `${router}: no answer`, router },
      },
    });
  const keep = change('keep', 'bridge/containers', { before: { name: 'c' }, after: { name: 'c' } });
  const differs = change('update', 'container/web', {
    before: { hostname: 'a' },
    after: { hostname: 'b' },
    fields: [field('hostname', 'a', 'b')],
  });
  const warnings =
    index % 11 === 0 ? [{ code: 'plan/approximated' as const, message: 'approximated' }] : [];
  return outlook([plan(index % 5 === 0 ? [differs, keep] : [keep], { router, warnings })]);
});
const named = fleet.map((one) => ({ ...one, name: one.router }));
const json = formats.find(({ name }) => name === 'json');
const whole = (text: string | Iterable<string>): string =>
  typeof text === 'string' ? text : [...text].join('');
const textOf = (document: RunDocument): string => whole(json?.write(document, about) ?? '');

const shards = (
  count: number,
  of: (outlooks: readonly RouterOutlook[], shard: Parameters<typeof shardJson>[0]) => RunDocument,
): Part[] =>
  Array.from({ length: count }, (_, index) => {
    const { targets, shard } = shardOf(named, { index: index + 1, count });
    // Through text, as files are.
    const document = JSON.parse(JSON.stringify(of(targets, shard))) as RunDocument;
    return { file: `shard-${index + 1}.json`, document };
  });
const planned = (count: number): Part[] =>
  shards(count, (targets, shard) => planJson(targets, '0.1.0', shard));

describe('merging documents', () => {
  it('gives of 16 shards, in any order, what one run had written, byte for byte', () => {
    const whole = textOf(planJson(fleet, '0.1.0'));
    for (const count of [1, 2, 16, 150])
      assert.equal(textOf(merge(planned(count).reverse())), whole, `${count} shards`);
  });

  it('gives of shards of an apply what one apply had written', () => {
    const reportOf = (one: RouterOutlook): Report[] =>
      one.plans.map((of) => ({
        router: of.router,
        stack: of.stack,
        plan: of,
        outcomes: [],
        problems: [],
        writes: 3,
        seconds: 1,
        ok: one.router !== 'branch-10',
      }));
    const document = (
      outlooks: readonly RouterOutlook[],
      shard?: Parameters<typeof shardJson>[0],
    ): RunDocument => reportJson(outlooks, outlooks.flatMap(reportOf), '0.1.0', shard);
    assert.equal(textOf(merge(shards(16, document))), textOf(document(fleet)));
  });

  it('is incomplete where a shard or an expected document is missing, and says which', () => {
    const merged = merge(planned(4).filter((_, index) => index !== 2));
    assert.ok('warnings' in merged);
    assert.equal(merged.complete, false);
    assert.equal(merged.warnings.at(-1)?.code, 'rosctr/shard-missing');
    assert.match(merged.warnings.at(-1)?.message ?? '', /^shard 3 of 4 missing/);
    assert.ok(outcomesOf(merged).has('incomplete'));
    const quiet = planJson([outlook([plan([])])], '0.1.0');
    assert.deepEqual([...outcomesOf(merge([{ file: 'a', document: quiet }]))], []);
    assert.deepEqual([...outcomesOf(merge([{ file: 'a', document: quiet }], 2))], ['incomplete']);
  });

  it('refuses what is no part of one run, with both files and what to do', () => {
    const [one, two] = planned(2);
    const part = (name: string): Part => ({ file: `${name}.json`, document: scenes[name]! });
    const newer = {
      file: 'newer.json',
      document: { ...(scenes['changes'] as object), rosctrVersion: '0.2.0' } as RunDocument,
    };
    for (const [parts, expected, words] of [
      [[part('changes'), part('drift')], undefined, /changes\.json is of plan, drift\.json is of drift/],
      [[part('changes'), newer], undefined, /rosctr 0\.1\.0, newer\.json was written by rosctr 0\.2\.0/],
      [
        [part('changes'), part('changes')],
        undefined,
        /router home is in changes\.json and in changes\.json/,
      ],
      [[one, one], undefined, /both shard 1\/2: keep the newer one/],
      [[one, planned(3)[1]], undefined, /of different runs/],
      [[one, two, part('changes')], undefined, /is shard 1\/2, changes\.json is a whole run/],
      [[one, two], 3, /--expect says 3, but the run had 2 shards/],
      [[part('changes')], 0, /is an old one among them/],
      [[], undefined, /nothing to merge/],
    ] as const)
      assert.throws(
        () => merge(parts as readonly Part[], expected),
        (error: unknown) => error instanceof MergeError && words.test(error.message),
        String(words),
      );
  });

  it('comes to what the runs came to: error before stale, incomplete and changes', () => {
    const outcomes = (name: string): string[] => [...outcomesOf(scenes[name]!)].sort();
    assert.deepEqual(outcomes('changes'), ['changes']);
    assert.deepEqual(outcomes('no-changes'), []);
    assert.deepEqual(outcomes('unreachable'), ['changes', 'incomplete']);
    assert.deepEqual(outcomes('refused'), ['changes', 'error']);
    assert.deepEqual(outcomes('drift'), ['changes', 'incomplete']);
    assert.deepEqual(outcomes('applied'), []);
    assert.deepEqual(outcomes('apply-failed'), ['error', 'incomplete']);
  });
});
