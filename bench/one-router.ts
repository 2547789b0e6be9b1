import type { Desired } from '../src/model/index.ts';
import { apply, defaultOptions, makePlan, observe } from '../src/reconciler/index.ts';
import { startSimulator } from '../src/sim/server/start.ts';
import { type Line, median } from './measure.ts';
import { connect, desiredOf, release, simulate, stackText } from './scene.ts';

const speed = 100;

/** The router's time and ours, both a hundred times as fast: waits are waits of the router, and not measured here. */
const clock = {
  now: (): number => performance.now() * speed,
  sleep: async (ms: number): Promise<void> => {
    await new Promise((done) => setTimeout(done, ms / speed));
  },
};

/** Reads and writes of plan and apply, counted where they go out. */
export async function sentences(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const containers of [1, 10, 100]) {
    const simulator = await startSimulator({ ros: release, speed });
    const [router] = simulator.announcement.routers;
    const place = { host: router?.host ?? '', port: router?.port ?? 0 };
    const text = stackText(containers, [place]);
    const counted = async (
      desired: Desired,
    ): Promise<{ reads: number; writes: number; restarts: number }> => {
      const client = await connect(place);
      try {
        const plan = makePlan(desired, await observe(client, desired), defaultOptions);
        const { reads } = client.stats;
        const report = await apply(plan, client, { desired, options: defaultOptions, clock });
        if (!report.ok) throw new Error(JSON.stringify(report.problems, undefined, 2));
        const restarts = plan.steps.filter((step) => step.do === 'run' && step.command === 'start').length;
        return { reads, writes: report.writes, restarts };
      } finally {
        client.close();
      }
    };
    try {
      await counted(desiredOf(text));
      const again = await counted(desiredOf(text));
      lines.push(
        {
          what: `reads of a plan, ${containers} containers`,
          measured: `${again.reads}`,
          budget: 'at most 24',
          ok: again.reads <= 24,
        },
        {
          what: `writes of an apply with nothing to do, ${containers} containers`,
          measured: `${again.writes}`,
          budget: '0',
          ok: again.writes === 0,
        },
      );
      if (containers !== 10) continue;
      const changed = await counted(desiredOf(text.replace('NUMBER: "3"', 'NUMBER: "changed"')));
      lines.push(
        {
          what: 'writes for one changed variable: stop, set, start',
          measured: `${changed.writes}`,
          budget: '3',
          ok: changed.writes === 3,
        },
        {
          what: 'containers that restart for it',
          measured: `${changed.restarts}`,
          budget: '1',
          ok: changed.restarts === 1,
        },
      );
    } finally {
      await simulator.close();
    }
  }
  return lines;
}

/** A plan on a link of 50 ms, against what any client needs at least: connect, TLS, login and one read. */
export async function roundTrips(): Promise<Line[]> {
  const simulator = await simulate({ ros: release, tls: 'certificate', latency: 50 });
  const [place] = simulator.places;
  if (!place) throw new Error('no router');
  const desired = desiredOf(stackText(10, [place]));
  const timed = async (
    work: (client: Awaited<ReturnType<typeof connect>>) => Promise<unknown>,
  ): Promise<number> => {
    const began = performance.now();
    const client = await connect(place);
    await work(client);
    const took = performance.now() - began;
    client.close();
    return took;
  };
  const floors: number[] = [];
  const plans: number[] = [];
  let trips = 0;
  try {
    for (let round = 0; round < 7; round++) {
      floors.push(await timed((client) => client.list('/system/resource', { proplist: ['version'] })));
      plans.push(
        await timed(async (client) => {
          makePlan(desired, await observe(client, desired), defaultOptions);
          trips = client.stats.roundTrips;
        }),
      );
    }
  } finally {
    await simulator.close();
  }
  const floor = median(floors);
  const plan = median(plans);
  return [
    { what: 'connect, TLS, login, one read', measured: `${floor.toFixed(0)} ms`, budget: '' },
    {
      what: 'the whole plan',
      measured: `${plan.toFixed(0)} ms, ${(plan / floor).toFixed(2)} x`,
      budget: 'at most 1.25 x',
      ok: plan / floor <= 1.25,
    },
    { what: 'round trips after the handshakes', measured: `${trips}`, budget: '2', ok: trips <= 2 },
  ];
}
