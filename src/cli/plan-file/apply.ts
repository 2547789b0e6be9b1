import type { Problem } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { enact } from '../enact.ts';
import { UsageError } from '../errors.ts';
import { type ExitCode, exitCode, reachExit, worst } from '../exit-code.ts';
import type { EnactFlags } from '../flags.ts';
import { planJson } from '../json/plan.ts';
import { load, tell } from '../load.ts';
import { asWritten, type LookedAt, type Planner } from '../look.ts';
import type { RolloutFlags } from '../rollout/flags.ts';
import { finish, type PlanningFlags, type Survey, survey } from '../survey.ts';
import { version } from '../version.ts';
import { movedOn } from './moved.ts';
import type { PlanFile, SavedFlags } from './plan-file.ts';
import { readPlanFile, requireFresh } from './read.ts';
import { type Seals, sealsOfRun } from './seals.ts';

export interface StaleFlags {
  readonly onStale: 'abort' | 'skip' | 'replan';
}

type Flags = PlanningFlags & EnactFlags & RolloutFlags & StaleFlags;

/**
 * Carries out a saved plan, and nothing that is not in it: files and routers are read again, planned for again, and
 * where that comes to something else the router is left alone.
 */
export async function applyPlanFile(path: string, given: Flags, context: Context): Promise<ExitCode> {
  const saved = readPlanFile(path, context.io);
  requireFresh(path, saved, context.io);
  const flags = {
    ...given,
    ...planFlags(path, given, saved.flags),
    router: [],
    label: [],
    shard: undefined,
  };
  const { loaded } = await load(flags.file, context, 'required', flags.report);
  const names = saved.routers.map(({ name }) => name);
  const targets = loaded.routers.filter(({ name }) => names.includes(name));
  const gone = names.filter((name) => !targets.some((target) => target.name === name));
  if (targets.length === 0) {
    tell(context, loaded.texts, gone.map(notInFiles), 'error');
    return gone.length > 0 ? exitCode.stale : exitCode.incomplete;
  }
  const seals = sealsOfRun();
  const planner: Planner = (desired, snapshot, options) => {
    const work = asWritten(desired, snapshot, options);
    seals.note(desired, work.plan);
    return work;
  };
  const { texts, desired, rollouts } = loaded;
  const what = { texts, targets, desired, rollouts, planner, keepsOpen: true, keepsWhole: true };
  const found = await survey(what, flags, context);
  const problems = [...gone.map(notInFiles), ...staleIn(found, saved, seals)];
  const isStale = ({ target }: LookedAt): boolean => problems.some(({ router }) => router === target.name);
  tell(context, loaded.texts, problems, flags.onStale === 'replan' ? 'warning' : 'error');
  const left = unreadThen(saved);
  tell(context, loaded.texts, left, 'warning');

  const codes: ExitCode[] = left.length > 0 ? [exitCode.incomplete] : [];
  if (problems.length > 0 && flags.onStale !== 'replan') codes.push(exitCode.stale);
  const ready = flags.onStale === 'replan' ? found.looked : found.looked.filter((each) => !isStale(each));
  const isAborted = problems.length > 0 && flags.onStale === 'abort';
  if (isAborted || ready.length === 0) {
    await finish(found);
    if (isAborted && !context.quiet) context.io.err.write(abortedWords);
    return worst([...codes, reachExit(found.outlooks)]);
  }
  await Promise.all(found.looked.filter((each) => !ready.includes(each)).map(({ leave }) => leave()));
  const outlooks = ready.map(({ outlook }) => outlook);
  const code = await enact({ ...found, looked: ready, outlooks }, flags, context, {
    word: 'Apply',
    question: () => 'Do this?',
  });
  return worst([...codes, code]);
}

const abortedWords = `Nothing was changed. --on-stale skip applies the rest, --on-stale replan plans these routers anew.\n`;

/** What stands in the plan cannot be said otherwise here; the same again is fine, as a variable may say it. */
function planFlags(path: string, given: Flags, saved: SavedFlags): SavedFlags {
  for (const [name, value] of Object.entries(given)) {
    const isSaved =
      name in saved || ['router', 'label', 'shard', 'maxDeletes', 'maxRecreates'].includes(name);
    const isSilent = value === undefined || value === false || (Array.isArray(value) && value.length === 0);
    const same = JSON.stringify(value) === JSON.stringify(saved[name as keyof SavedFlags]);
    if (!isSaved || isSilent || same) continue;
    const flag = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new UsageError(
      `--${flag}: ${path} is a plan, and says that itself; leave it out, or make another plan`,
    );
  }
  return saved;
}

function staleIn({ looked, outlooks }: Survey, saved: PlanFile, seals: Seals): Problem[] {
  const now = planJson(outlooks, version());
  return looked.flatMap(({ target, outlook: { failure } }) => {
    if (failure) return [];
    const { name } = target;
    const seal = saved.routers.find((one) => one.name === name);
    const current = seals.of(target);
    if (seal?.config === current.config && seal.observed === current.observed) return [];
    const files = seal?.config === current.config ? '' : 'the files say something else of it; ';
    const moves = movedOn(name, saved.plan, now).join('; ');
    return [
      {
        code: 'plan/stale' as const,
        message: `${name} is not as it was when the plan was made: ${files}${moves}`,
        hint: 'make a new plan, look at it, and apply that',
        router: name,
      },
    ];
  });
}

function notInFiles(name: string): Problem {
  const hint = 'make a new plan, look at it, and apply that';
  return {
    code: 'plan/stale',
    message: `${name} is in the plan, and not in the files any more`,
    hint,
    router: name,
  };
}

/** A router that could not be read has no plan. */
function unreadThen({ plan }: PlanFile): Problem[] {
  return plan.routers
    .filter(({ read }) => !read)
    .map(({ name }) => ({
      code: 'plan/not-in-plan',
      message: `${name} could not be read when the plan was made, so nothing is done there`,
      hint: 'plan again when it can be reached',
      router: name,
    }));
}
