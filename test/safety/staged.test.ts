import assert from 'node:assert/strict';
import type { Plan, Report, UpdatePolicy } from '../../src/model/index.ts';
import { compareReleases } from '../../src/routeros/release.ts';
import {
  containerSettings,
  containerState,
  createRegistry,
  effectiveContainer,
  type Registry,
} from '../../src/sim/index.ts';
import { stackOf } from '../support/scenarios.ts';
import { profiles, siteFor, type Site } from '../support/sweep-site.ts';
import { endState, isServing, mountData, rootMadeAt } from '../support/sweep-state.ts';
import { runOnce, runUntilEmpty } from '../support/sweep.ts';
import { settle } from '../support/sweep-client.ts';
import { desired } from '../support/stack.ts';

type ImageSpec = Parameters<Registry['publish']>[1];
type Web = NonNullable<Parameters<typeof stackOf>[1]>['web'];

interface Failure {
  readonly name: string;
  readonly image: ImageSpec;
  readonly code: string;
  /** The new one was started, so the old one had to stop for it. */
  readonly stopsOld: boolean;
  readonly since?: string;
  readonly web?: Web;
  readonly quote?: RegExp;
}

/** RouterOS starts it again so soon that nobody sees it down. */
const restarts: Web = { restart: 'always', autoRestartInterval: 500 };

/** All the ways in which a new image can fail. */
const failures: readonly Failure[] = [
  {
    name: 'is not there',
    image: { failure: { why: 'not-found' } },
    code: 'apply/pull-failed',
    stopsOld: false,
  },
  {
    name: 'dies while it is pulled',
    image: { failure: { why: 'dies' } },
    code: 'apply/pull-failed',
    stopsOld: false,
  },
  {
    name: 'fills the disk',
    image: { failure: { why: 'disk-full' } },
    code: 'apply/pull-failed',
    stopsOld: false,
  },
  {
    name: 'exits at once',
    image: { behaviour: { exits: { code: 3, afterMs: 200 } } },
    code: 'apply/(exited|not-started)',
    stopsOld: true,
    quote: /exited with status 3/,
  },
  {
    name: 'exits while it is watched',
    image: { behaviour: { exits: { code: 1, afterMs: 12_000 } } },
    code: 'apply/exited',
    stopsOld: true,
    quote: /exited with status 1/,
  },
  {
    name: 'never starts',
    image: { config: { entrypoint: [], cmd: [] } },
    code: 'apply/not-started',
    stopsOld: true,
    since: '7.22',
    quote: /no command specified/,
  },
  {
    name: 'is for another processor',
    image: { platforms: ['amd64'] },
    code: 'apply/(exited|not-started)',
    stopsOld: true,
    quote: /signal 4/,
  },
  {
    name: 'is unhealthy',
    image: {
      config: { healthcheck: { cmd: ['CMD', 'x'], intervalMs: 5000 } },
      behaviour: { unhealthyAfterMs: 0 },
    },
    code: 'apply/unhealthy',
    stopsOld: true,
    since: '7.22',
  },
  {
    name: 'is started again and again by RouterOS',
    image: { behaviour: { exits: { code: 1, afterMs: 4000 } } },
    code: 'apply/(restarts|exited)',
    stopsOld: true,
    since: '7.20',
    web: restarts,
  },
];

const update: UpdatePolicy = { strategy: 'staged' };
const stack = (release: string, image: string, web: Web = {}): ReturnType<typeof desired> =>
  desired(stackOf(release, { image, update, web, extra: false }));

/** A router that runs version 1 and is to get version 2. */
async function serving(release: string, registry: Registry, web?: Web): Promise<Site> {
  const site = siteFor(release, { state: containerSettings({ registry }) });
  const { report } = await runOnce(site, stack(release, 'demo/web:1', web));
  assert.deepEqual(report.problems, []);
  settle(site.device, site.clock);
  return site;
}

const pulls = ({ device }: Site): number =>
  device.journal.filter(({ command }) => command === '/container/add').length;

const ours = ({ device }: Site): string[] =>
  device
    .rows('container')
    .map((row) => row.fields.get('comment') ?? '')
    .filter((comment) => comment.includes('[rosctr:'));

const statuses = (report: Report): string[] => report.outcomes.map(({ status }) => status);

for (const release of profiles) {
  describe(`a new image on RouterOS ${release}`, () => {
    for (const { name, image, code, stopsOld, since, web, quote } of failures) {
      if (since !== undefined && compareReleases(release, since) < 0) continue;
      it(`that ${name} leaves the old one serving, without another pull, and a good one comes in later`, async () => {
        const registry = createRegistry();
        const site = await serving(release, registry, web);
        const root = rootMadeAt(site.device, ['web']);
        const data = mountData(site.device);
        const started = startedAt(site);
        const before = pulls(site);
        registry.publish('demo/web:2', image);

        const { plan, report } = await runOnce(site, stack(release, 'demo/web:2', web));
        assert.equal(strategyOf(plan), 'staged');
        const [problem] = report.problems;
        assert.match(problem?.code ?? '', new RegExp(`^${code}$`));
        if (quote) assert.match(problem?.quote ?? '', quote);
        assert.match(
          problem?.message ?? '',
          new RegExp(
            `The old one \\(.*demo/web:1\\) runs ${stopsOld ? 'again' : 'as before'}; the new one was removed`,
          ),
        );
        assert.ok(statuses(report).includes('undone'), 'the report has what was undone');
        assert.ok(isServing(site.device, 'web'));
        assert.deepEqual(
          ours(site),
          ['mine [rosctr:demo container/web]'],
          'nothing is left of the new one',
        );
        assert.equal(pulls(site) - before, 1, 'only the new image was pulled');
        assert.equal(rootMadeAt(site.device, ['web']), root, 'the root-dir is that of the old one');
        assert.deepEqual(mountData(site.device), data);
        assert.equal(
          startedAt(site) === started,
          !stopsOld,
          'it was stopped only where the new one was tried',
        );

        registry.publish('demo/web:2', {});
        await runUntilEmpty(site, stack(release, 'demo/web:2', web));
        settle(site.device, site.clock);
        const clean = await serving(release, createRegistry(), web);
        await runUntilEmpty(clean, stack(release, 'demo/web:2', web));
        settle(clean.device, clean.clock);
        assert.equal(endState(site.device).rows, endState(clean.device).rows);
        assert.ok(isServing(site.device, 'web'));
        assert.deepEqual(mountData(site.device), data);
      });
    }
  });
}

function strategyOf({ changes }: Plan): string | undefined {
  return changes.map((change) => change.impact.update?.strategy).find((one) => one !== undefined);
}

/** When the process of the container that serves was started. */
function startedAt({ device }: Site): number | undefined {
  const row = device
    .rows('container')
    .find((one) => (one.fields.get('comment') ?? '').includes('container/web]'));
  assert.ok(row && containerState(device, row.id) !== undefined);
  return effectiveContainer(device, row.id)?.startedAt;
}
