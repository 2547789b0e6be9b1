import { type Line, run } from './measure.ts';
import { binary, fileWith, simulate, stackText } from './scene.ts';

const rounds = 20;
/** An empty Node process on the machine that the budgets are meant for; a slower one, or a busy one, gets as much more. */
const emptyMs = 70;
const env = { ROSCTR_PASSWORD: '' };

/** Milliseconds above an empty Node process: the best of many runs, in turns, since others may use the machine. */
export async function startup(): Promise<Line[]> {
  const simulator = await simulate({ tls: 'certificate' });
  const file = fileWith('one.yaml', stackText(3, simulator.places));
  const empty = fileWith('empty.mjs', '');
  const commands: readonly (readonly [string, readonly string[], number])[] = [
    ['empty node process', [empty], 0],
    ['--help', [binary, '--help'], 25],
    ['validate, one file', [binary, 'validate', file], 45],
    ['plan, one router', [binary, 'plan', '-f', file], 60],
  ];
  const times = new Map<string, number[]>(commands.map(([name]) => [name, []]));
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [name, args] of commands) {
        const { wallMs, code, err } = await run(process.execPath, args, { env });
        if (code !== 0) throw new Error(`${name} ended with ${code}: ${err}`);
        times.get(name)?.push(wallMs);
      }
    }
  } finally {
    await simulator.close();
  }
  const best = (name: string): number => Math.min(...(times.get(name) ?? []));
  const floor = best('empty node process');
  const slowness = Math.max(1, floor / emptyMs);
  return commands.map(([name, , budget]) => {
    if (budget === 0) return { what: name, measured: `${floor.toFixed(0)} ms`, budget: '' };
    const over = best(name) - floor;
    const here = slowness > 1 ? `, here +${(budget * slowness).toFixed(0)} ms` : '';
    return {
      what: name,
      measured: `+${over.toFixed(0)} ms`,
      budget: `+${budget} ms${here}`,
      ok: over <= budget * slowness,
    };
  });
}
