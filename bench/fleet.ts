import { defaultOptions, makePlan, observe } from '../src/reconciler/index.ts';
import { startSimulator } from '../src/sim/server/start.ts';
import { type Line, run } from './measure.ts';
import { connect } from './one-router.ts';
import { binary, desiredOf, fileWith, release, seedOf, simulate, stackText } from './scene.ts';

const containers = 10;

/** Processor time and memory of one plan for many routers; the routers are simulated in another process. */
export async function fleet(sizes: readonly number[]): Promise<Line[]> {
  const seed = await appliedSeed();
  const lines: Line[] = [];
  let ten: number | undefined;
  for (const routers of sizes) {
    const simulator = await simulate({ ros: release, tls: 'certificate', routers, seed });
    try {
      const file = fileWith(`fleet-${routers}.yaml`, stackText(containers, simulator.places));
      const env = { ROSCTR_PASSWORD: '' };
      const args = [binary, 'plan', '-f', file, '--detailed-exitcode', '-q'];
      const validated = await run(process.execPath, [binary, 'validate', file], { env, metered: true });
      const ran = await run(process.execPath, args, { env, metered: true });
      if (ran.code !== 0)
        throw new Error(`plan for ${routers} routers ended with ${ran.code}: ${ran.err}${ran.out}`);
      const each = ran.cpuMs / routers;
      const over = (ran.cpuMs - validated.cpuMs) / routers;
      if (routers === 10) ten = over;
      lines.push({
        what: `${routers} routers x ${containers} containers`,
        measured: `${each.toFixed(1)} ms CPU a router, ${(ran.wallMs / 1000).toFixed(1)} s, ${ran.maxRssMiB.toFixed(0)} MiB`,
        budget: routers === 1000 ? '5 ms a router, 300 MB' : '',
        ...(routers === 1000 ? { ok: each <= 5 && ran.maxRssMiB * 1.048576 < 300 } : {}),
      });
      if (routers > 10 && ten !== undefined) {
        lines.push({
          what: `  the connection and plan of each, against 10 routers`,
          measured: `${over.toFixed(1)} ms, ${(over / ten).toFixed(2)} x`,
          budget: 'flat: at most 1.25 x',
          ok: over / ten <= 1.25,
        });
      }
    } finally {
      await simulator.close();
    }
  }
  return lines;
}

/** What every router of the fleet holds: as if the stack had been applied. */
async function appliedSeed(): Promise<string> {
  const simulator = await startSimulator({ ros: release });
  try {
    const [router] = simulator.announcement.routers;
    const place = { host: router?.host ?? '', port: router?.port ?? 0 };
    const desired = desiredOf(stackText(containers, [place]));
    const client = await connect(place);
    const plan = makePlan(desired, await observe(client, desired), defaultOptions);
    client.close();
    return seedOf(plan);
  } finally {
    await simulator.close();
  }
}
