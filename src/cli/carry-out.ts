import { randomUUID } from 'node:crypto';
import type { ApplyEvent, Report } from '../model/index.ts';
import { apply } from '../reconciler/apply/index.ts';
import { RouterError } from '../routeros/error.ts';
import type { Context } from './context.ts';
import { failureOf } from './connection.ts';
import type { EnactFlags } from './flags.ts';
import { journalFile } from './journal-file.ts';
import type { LookedAt } from './look.ts';
import { differing } from './outlook.ts';
import { ownerOf } from './owner.ts';
import { planOptions } from './plan-options.ts';
import type { ReportFiles } from './report-files.ts';
import { progressFor } from './progress.ts';
import { commandRunner } from './run-command.ts';
import type { RolloutFlags } from './rollout/flags.ts';
import { type Carried, inWaves } from './rollout/in-waves.ts';
import type { Stage } from './rollout/stages.ts';
import type { PlanningFlags, Survey } from './survey.ts';

/** Carries out the plans of a survey: routers beside each other, the stacks of one router one after the other. */
export async function carryOut(
  { looked, stop, events }: Pick<Survey, 'looked' | 'stop'> & Pick<ReportFiles, 'events'>,
  stages: readonly Stage[],
  flags: PlanningFlags & EnactFlags & Pick<RolloutFlags, 'ignoreWindows'>,
  context: Context,
): Promise<Carried> {
  const journal = journalFile(flags.journal, context);
  const lease = { owner: ownerOf(context.io), run: randomUUID(), breakLock: flags.breakLock };
  const asFlagged = planOptions(flags, context.io);
  const progress = progressFor(context, stop);
  const clock = context.rehearsal?.clock ?? context.io.clock;
  const onRouter = async ({ works, client, target }: LookedAt): Promise<Report[]> => {
    const reports: Report[] = [];
    const router = client();
    const due = works.filter((work) => differing(work.plan).length > 0);
    for (const { plan, desired, secrets = [], options = asFlagged } of due) {
      if (stop.signal.aborted || reports.some(({ ok }) => !ok)) break;
      const show = progress.start(plan);
      const tell = events?.of(plan);
      const onEvent = (event: ApplyEvent): void => {
        show(event);
        tell?.(event);
      };
      const settings = {
        desired,
        options,
        onEvent,
        onWrite: journal.write,
        lease,
        secrets: [...(target.password ? [target.password] : []), ...secrets],
        ...(options.allowExec ? { exec: commandRunner(context) } : {}),
        stop: stop.signal,
        signal: stop.now,
        clock,
      };
      try {
        reports.push(await apply(plan, router, settings));
      } catch (error) {
        // Reading for the last check failed: the steps are done, but nobody has seen it.
        if (!(error instanceof RouterError)) throw error;
        const { problem } = failureOf(error, target);
        reports.push({
          router: plan.router,
          stack: plan.stack,
          plan,
          outcomes: [],
          problems: [problem],
          writes: 0,
          seconds: 0,
          ok: false,
        });
      }
    }
    return reports;
  };
  try {
    return await inWaves(stages, { looked, carry: onRouter, flags, stop, clock, say: progress.say });
  } finally {
    progress.end();
    journal.end();
  }
}
