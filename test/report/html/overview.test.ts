import assert from 'node:assert/strict';
import { historyOf, pastRunOf } from '../../../src/report/html/history.ts';
import { htmlPage } from '../../../src/report/html/index.ts';
import type { RunDocument } from '../../../src/report/index.ts';
import { change, fleetPlan, nameOf, planDocument } from './documents.ts';
import { unpacked } from './unpack.ts';

const overviewOf = (document: RunDocument) =>
  unpacked(htmlPage(document, { generatedAt: '2026-11-27T14:22:05Z' })).overview;

describe('the overview of the HTML report', () => {
  it('tells the status of every router, and its first trouble', () => {
    const { routers, notices, verdict } = overviewOf(fleetPlan(30));
    const status = (index: number) => routers.find(({ name }) => name === nameOf(index))?.status;
    assert.equal(status(13), 'unreachable');
    assert.equal(status(29), 'failed');
    assert.equal(status(7), 'refused');
    assert.equal(status(3), 'differs');
    assert.equal(status(0), 'match');
    assert.deepEqual(
      notices.map(({ level, code }) => [level, code]),
      [
        ['failed', 'router/wrong-password'],
        ['unreachable', 'router/connect-timeout'],
        ['refused', 'plan/data-loss'],
      ],
    );
    assert.equal(
      verdict.lead,
      '25 match the files, 1 is refused, 1 could not be read and 1 does not answer.',
    );
    assert.equal(verdict.tone, 'bad');
  });

  it('tells a change of many routers once, with what differs between them left open', () => {
    const plan = planDocument({
      routers: ['a', 'b'].map((name) => ({ name, stacks: ['edge'], read: true })),
      resource_changes: ['a', 'b'].flatMap((name, index) => [
        change(
          name,
          'nat/web-8080-tcp',
          {
            after: {
              action: 'dst-nat',
              protocol: 'tcp',
              dstPort: '8080',
              inInterfaceList: 'LAN',
              toAddress: `10.0.${index}.2`,
              toPorts: '80',
            },
          },
          { actions: ['create'] },
        ),
        change(
          name,
          'container/web',
          { before: { image: 'web:1' }, after: { image: 'web:2' } },
          {
            actions: ['update'],
            fields: [{ name: 'image', before: 'web:1', after: 'web:2', disruption: 'recreate' }],
          },
        ),
      ]),
    });
    const { groups } = overviewOf(plan);
    assert.deepEqual(
      groups.map(({ address, gist, routers, varies = false }) => [address, gist, routers, varies]),
      [
        ['container/web', 'web:2', [0, 1], false],
        ['nat/web-8080-tcp', 'LAN :8080/tcp to \u2026:80', [0, 1], true],
      ],
    );
  });

  it('adds up what changes, what is interrupted, pulled and lost', () => {
    const { totals, facts } = overviewOf(fleetPlan(30));
    assert.deepEqual(totals, { replace: 6 });
    assert.deepEqual(facts, [
      { label: 'interrupts', text: 'app0 and app1, each for about 15 s' },
      { label: 'pulls', text: '6 images, about 240.0 MB' },
      { label: 'loses', text: 'what is outside mounts of app0 and app1', bad: true },
    ]);
  });

  it('of a part of a fleet says which part it is', () => {
    const shard = { index: 3, count: 16, routers: 1000, positions: [2] };
    assert.deepEqual(overviewOf({ ...fleetPlan(1, 1, () => 'match'), shard }).facts, [
      { label: 'part', text: '3 of 16, of a fleet of 1,000 routers' },
    ]);
  });

  it('of drift tells findings by category, and lets what a rule silences be', () => {
    const finding = {
      stack: 'edge',
      category: 'config',
      severity: 'warning',
      code: 'differs',
      reason: 'value differs',
      counts: true,
    } as const;
    const rule = { reason: 'known', source: { file: 'edge.yaml', line: 9, column: 1 } };
    const { facts, routers, verdict } = overviewOf({
      ...fleetPlan(3, 1, (index) => (index < 2 ? 'differs' : 'match')),
      command: 'drift',
      drift: [
        { ...finding, router: nameOf(0), address: 'container/app0' },
        { ...finding, router: nameOf(1), address: 'container/app0', counts: false, ignored: rule },
      ],
    });
    assert.deepEqual(
      routers.map(({ status }) => status),
      ['differs', 'match', 'match'],
    );
    assert.equal(verdict.headline, '1 of 3 routers differs from the files.');
    assert.deepEqual(facts, [
      { label: 'config', text: '1 finding on 1 router' },
      { label: 'ignored', text: '1 finding, by rules of the repository' },
    ]);
  });

  it('of one router says it by name', () => {
    const one = (fate: 'match' | 'differs' | 'unreachable') =>
      overviewOf(fleetPlan(1, 1, () => fate)).verdict;
    assert.equal(one('match').headline, 'branch-0001: it is as the files say.');
    assert.equal(one('differs').headline, 'branch-0001: 1 to replace.');
    assert.equal(one('unreachable').headline, 'branch-0001: it does not answer.');
    assert.equal(overviewOf(planDocument({})).verdict.headline, 'No router was chosen.');
  });
});

describe('the history in the HTML report', () => {
  const run = (day: number, fate: 'match' | 'differs' | 'unreachable') =>
    pastRunOf(
      fleetPlan(2, 1, (index) => (index === 0 ? fate : 'match')),
      `2026-11-0${day}T04:00:00Z`,
    );

  it('is in the order of time, with a letter for every run of a router', () => {
    const history = historyOf(
      [run(3, 'unreachable'), run(1, 'match'), run(2, 'differs')],
      run(4, 'differs'),
      [nameOf(0), nameOf(1), 'new'],
    );
    assert.deepEqual(history?.strips, ['mdud', 'mmmm', '    ']);
    assert.deepEqual(history.runs.at(-1)?.counts, { differs: 1, match: 1 });
  });

  it('ends with this run: what is younger is not its past', () => {
    const history = historyOf([run(5, 'differs'), run(1, 'match')], run(4, 'unreachable'), [nameOf(0)]);
    assert.deepEqual(history?.strips, ['mu']);
  });
});
