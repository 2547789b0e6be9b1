import { type Policies, confirmed, judge, type Reading } from '../../reconciler/drift/index.ts';
import type { RouterTarget } from '../../spec/index.ts';
import type { Context } from '../context.ts';
import { look, type LookedAt, type LookRequest } from '../look.ts';
import { planOptions } from '../plan-options.ts';
import { count, seconds } from '../render/amounts.ts';
import type { Stop } from '../stop.ts';
import type { DriftFlags } from './flags.ts';
import { type Notebook, notebook } from './notebook.ts';

/** A router as it was read, by what notes. */
export interface Read {
  readonly looked: LookedAt;
  readonly notes: Notebook;
  readonly reading: Reading;
}

interface Surroundings {
  readonly targets: readonly RouterTarget[];
  readonly desired: LookRequest['desired'];
  readonly policies: (router: string) => Policies;
  readonly stop: Stop;
  readonly keepsWhole: boolean;
}

/** A container that starts again, a router that boots: seen once it is no drift, seen twice it is. */
export async function readAgain(
  once: readonly Read[],
  { targets, desired, policies, stop, keepsWhole }: Surroundings,
  flags: DriftFlags,
  context: Context,
): Promise<readonly Read[]> {
  if (flags.confirm === undefined) return once;
  const doubtful = new Set(
    once
      .filter(({ reading }) => isDoubtful(reading, policies(reading.router)))
      .map(({ reading }) => reading.router),
  );
  if (doubtful.size === 0) return once;
  const { io, quiet, rehearsal } = context;
  if (!quiet)
    io.err.write(
      `${count(doubtful.size, 'router')} to be read once more, in ${seconds(flags.confirm / 1000)}.\n`,
    );
  // Who is interrupted here learns it from the reading that does not take place.
  await (rehearsal?.clock ?? io.clock).sleep(flags.confirm, stop.signal).catch(() => undefined);
  const repairs = flags.fix !== undefined;
  const notes = notebook(flags, repairs);
  const again = targets.filter(({ name }) => doubtful.has(name));
  const guards = new Map(again.map((target) => [target.name, target.guards]));
  const looked = await look(
    {
      targets: again,
      desired,
      planner: (wanted, rows) =>
        notes.planner(wanted, rows, planOptions(flags, io, guards.get(wanted.router))),
      options: planOptions(flags, io),
      keepsWhole,
      keepsOpen: repairs,
      flags,
      stop,
    },
    context,
  );
  const second = new Map(looked.map((one) => [one.target.name, one]));
  return once.map((before) => {
    const now = second.get(before.looked.target.name);
    if (!now) return before;
    const reading = notes.reading(now.outlook);
    const isOnlyReading = [before.looked, now].some(({ outlook }) => outlook.failure !== undefined);
    const findings = isOnlyReading ? reading.findings : confirmed(before.reading, reading);
    return { looked: now, notes, reading: { ...reading, findings } };
  });
}

function isDoubtful(reading: Reading, policies: Policies): boolean {
  return (
    reading.pulses.some(({ isSettled }) => !isSettled) ||
    judge(reading.findings, policies).some(({ counts }) => counts)
  );
}
