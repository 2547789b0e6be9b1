import { type Line, median, run } from './measure.ts';
import { binary, fileWith, simulate, stackText } from './scene.ts';

const rounds = 15;
const env = { ROSCTR_PASSWORD: '' };

/** Milliseconds above an empty Node process; in turns, so that a busy machine is busy for all of them. */
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
  const best = (name: string): number => median(times.get(name) ?? []);
  const floor = best('empty node process');
  return commands.map(([name, , budget]) =>
    budget === 0
      ? { what: name, measured: `${floor.toFixed(0)} ms`, budget: '' }
      : {
          what: name,
          measured: `+${(best(name) - floor).toFixed(0)} ms`,
          budget: `+${budget} ms`,
          ok: best(name) - floor <= budget,
        },
  );
}
