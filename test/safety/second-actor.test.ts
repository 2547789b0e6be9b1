import assert from 'node:assert/strict';
import type { Plan, Report } from '../../src/model/index.ts';
import { containerState, effectiveContainer } from '../../src/sim/index.ts';
import type { SimDevice } from '../../src/sim/index.ts';
import { hookedClient } from '../support/hooked-client.ts';
import { scenarios } from '../support/scenarios.ts';
import { SimClient } from '../support/sim-client.ts';
import type { Site } from '../support/sweep-site.ts';
import { foreignState, isServing } from '../support/sweep-state.ts';
import { prepare, runOnce, runUntilEmpty } from '../support/sweep.ts';

type Row = ReturnType<SimDevice['rows']>[number];

const scenario = (name: string): (typeof scenarios)[number] => {
  const found = scenarios.find((one) => one.name === name);
  assert.ok(found);
  return found;
};

/** A row of ours, by what its comment says. */
function rowOf({ device }: Site, menu: string, mark: string): Row {
  const row = device.rows(menu).find((one) => (one.fields.get('comment') ?? '').includes(mark));
  assert.ok(row, `${menu} has ${mark}`);
  return row;
}

interface Case {
  readonly name: string;
  readonly scenario: string;
  /** Right before which write somebody acts; 1 is the lease, so: after the plan was made and before it was checked. */
  readonly before: string;
  readonly act: (site: Site) => void;
  readonly code: string;
  readonly message: RegExp;
  /** What a next run does by itself; conflicts need a person. */
  readonly next?: 'converges' | 'conflict';
}

const cases: readonly Case[] = [
  {
    name: 'changes the value that is about to be written',
    scenario: 'env change',
    before: '/container/stop',
    act: (site) => rowOf(site, 'container/envs', 'env/common/TZ').fields.set('value', 'Asia/Tokyo'),
    code: 'apply/changed-meanwhile',
    message: /value of row \*\w+ was changed between plan and write/,
  },
  {
    name: 'removes the row that is about to be written',
    scenario: 'env change',
    before: '/container/stop',
    act: (site) => {
      site.device.erase('container/envs', rowOf(site, 'container/envs', 'env/common/TZ'));
    },
    code: 'apply/changed-meanwhile',
    message: /its row \*\w+ went away between plan and write/,
  },
  {
    name: 'takes the marker off the row that is about to be written',
    scenario: 'env change',
    before: '/container/stop',
    act: (site) => rowOf(site, 'container/envs', 'env/common/TZ').fields.set('comment', 'mine now'),
    code: 'apply/changed-meanwhile',
    message: /lost its marker between plan and write: it is not ours any more/,
    next: 'conflict',
  },
  {
    name: 'removes the row that is about to be removed',
    scenario: 'delete',
    before: '/container/stop',
    act: (site) => {
      site.device.erase('ip/dns/static', rowOf(site, 'ip/dns/static', 'dns/db'));
    },
    code: 'apply/changed-meanwhile',
    message: /its row \*\w+ went away between plan and write/,
  },
  {
    name: 'removes a row between plan and lease',
    scenario: 'env change',
    before: '/container/envs/add',
    act: (site) => {
      site.device.erase('container/envs', rowOf(site, 'container/envs', 'env/common/TZ'));
    },
    code: 'apply/stale-plan',
    message: /home is not as it was when the plan was made; nothing was changed/,
  },
  {
    name: 'makes a row of the same name between plan and lease',
    scenario: 'create',
    before: '/container/envs/add',
    act: ({ device }) => {
      device.insert('interface/veth', {
        name: 'veth-web',
        address: '10.1.1.1/24',
        comment: 'other veth of theirs',
      });
    },
    code: 'apply/stale-plan',
    message: /nothing was changed/,
    next: 'conflict',
  },
  {
    name: 'makes a row of the same name right before ours',
    scenario: 'create',
    before: '/interface/veth/add',
    act: ({ device }) => {
      if (device.rows('interface/veth').some((row) => row.fields.get('name') === 'veth-web')) return;
      device.insert('interface/veth', {
        name: 'veth-web',
        address: '10.1.1.1/24',
        comment: 'other veth of theirs',
      });
    },
    code: 'router/trap',
    message: /veth\/veth-web: add failed/,
    next: 'conflict',
  },
  {
    name: 'removes the new container while it starts',
    scenario: 'create',
    before: '/container/start',
    act: (site) => {
      const row = rowOf(site, 'container', 'container/db');
      site.device.after(300, () => {
        site.device.erase('container', row);
      });
    },
    code: 'apply/vanished',
    message: /somebody removed it/,
  },
  {
    name: 'stops the new container while it is watched',
    scenario: 'image, staged',
    before: '/container/start',
    act: (site) => {
      const row = rowOf(site, 'container', 'staged/web');
      site.device.after(5000, () => {
        void new SimClient(site.device).run('/container', 'stop', row.id as `*${string}`);
      });
    },
    code: 'apply/exited',
    message: /The old one \(.*demo\/web:1\) runs again; the new one was removed/,
  },
  {
    name: 'undoes what was written before the last check',
    scenario: 'env change',
    before: '/container/envs/remove',
    act: (site) => rowOf(site, 'container/envs', 'env/common/TZ').fields.set('value', 'Asia/Tokyo'),
    code: 'apply/not-converged',
    message: /env\/common\/TZ is still not as the file says/,
  },
];

async function meddled(
  one: Case,
  release: string,
): Promise<{ site: Site; report: Report; plan: Plan; foreign: string }> {
  const site = await prepare(scenario(one.scenario), release);
  let acted = false;
  const client = hookedClient(site.device, (command) => {
    if (acted || command !== one.before) return;
    acted = true;
    one.act(site);
  });
  const { report, plan } = await runOnce(site, scenario(one.scenario).after(release), { client });
  assert.ok(acted, 'the test acted');
  return { site, report, plan, foreign: foreignState(site.device) };
}

for (const release of ['7.16.2', '7.20.8', '7.23.3']) {
  describe(`somebody who, while a run works on RouterOS ${release},`, () => {
    for (const one of cases) {
      it(`${one.name}: ${one.code}, and the next run ${one.next === 'conflict' ? 'asks' : 'goes on'}`, async () => {
        const { site, report, foreign } = await meddled(one, release);
        assert.equal(report.ok, false);
        assert.equal(report.problems[0]?.code, one.code, JSON.stringify(report.problems));
        assert.match(report.problems[0].message, one.message);
        const after = scenario(one.scenario).after(release);
        if (one.scenario !== 'create')
          assert.ok(isServing(site.device, 'web'), 'the service is up, all the same');
        if (one.next === 'conflict') {
          const { plan } = await runOnce(site, after);
          assert.deepEqual(
            plan.refusals.map(({ code }) => code),
            ['plan/foreign'],
          );
          assert.equal(foreignState(site.device), foreign);
          return;
        }
        await runUntilEmpty(site, after);
        for (const key of scenario(one.scenario).up) assert.ok(isServing(site.device, key));
      });
    }

    it('starts the container that the run has stopped: it is started anew, with the new values', async () => {
      const site = await prepare(scenario('env change'), release);
      const client = hookedClient(site.device, async (command) => {
        if (command !== '/container/envs/set') return;
        const row = rowOf(site, 'container', 'container/web');
        await new SimClient(site.device).run('/container', 'start', row.id as `*${string}`);
        site.clock.advance(2000);
      });
      const { report } = await runOnce(site, scenario('env change').after(release), { client });
      assert.deepEqual(report.problems, []);
      const row = rowOf(site, 'container', 'container/web');
      assert.equal(containerState(site.device, row.id), 'RUNNING');
      assert.equal(effectiveContainer(site.device, row.id)?.env['TZ'], 'UTC');
    });
  });
}
