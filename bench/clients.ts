import { readsFor } from '../src/reconciler/reads.ts';
import { type Line, run } from './measure.ts';
import { connect, desiredOf, simulate, stackText } from './scene.ts';

const rounds = 7;
/** The newest release that has no `!empty`, at which node-routeros would die (wire-protocol.md 3.1). */
const release = '7.17.2';

/**
 * The same menus with the same properties, read by three clients from one simulated router, plain, in one run. The best
 * round of each counts. node-routeros sends every word by itself, so on Linux each of its reads waits for a delayed
 * acknowledgement of 40 ms.
 */
export async function clients(): Promise<Line[]> {
  const simulator = await simulate({ ros: release });
  const [place] = simulator.places;
  if (!place) throw new Error('no router');
  const reads = readsFor(desiredOf(stackText(10, [place]))).filter(({ match }) => match === undefined);
  const wanted = JSON.stringify({ ...place, reads, rounds });
  try {
    const ours: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const began = performance.now();
      const client = await connect(place);
      await Promise.all(reads.map(({ menu, proplist }) => client.list(menu, { proplist }).catch(() => [])));
      ours.push(performance.now() - began);
      client.close();
    }
    const own = Math.min(...ours);
    const line = (what: string, ms: number): Line => ({
      what,
      measured: `${ms.toFixed(0)} ms, ${(ms / own).toFixed(1)} x`,
      budget: '',
    });
    return [
      line(`rosctr, ${reads.length} menus at once`, own),
      await other(
        'node-routeros, one after the other',
        process.execPath,
        'node-routeros.cjs',
        wanted,
        line,
      ),
      await other(
        'python3-librouteros, one after the other',
        '/usr/bin/python3',
        'librouteros_reads.py',
        wanted,
        line,
      ),
    ];
  } finally {
    await simulator.close();
  }
}

async function other(
  what: string,
  program: string,
  script: string,
  wanted: string,
  line: (what: string, ms: number) => Line,
): Promise<Line> {
  const ran = await run(program, [`bench/clients/${script}`, wanted]).catch(() => undefined);
  if (ran?.code !== 0) return { what, measured: 'not installed here', budget: '' };
  return line(what, Math.min(...(JSON.parse(ran.out) as number[])));
}
