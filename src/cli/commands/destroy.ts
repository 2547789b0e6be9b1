import type { Change, Desired, Refusal } from '../../model/index.ts';
import { secretsOf } from '../../reconciler/apply/index.ts';
import { matches } from '../../reconciler/options.ts';
import { makePlan } from '../../reconciler/plan.ts';
import type { Reachable } from '../connection.ts';
import type { Context } from '../context.ts';
import { enact } from '../enact.ts';
import { UsageError } from '../errors.ts';
import type { ExitCode } from '../exit-code.ts';
import type { EnactFlags } from '../flags.ts';
import { load } from '../load.ts';
import type { Planner } from '../look.ts';
import { plansOf } from '../outlook.ts';
import { count } from '../render/amounts.ts';
import { selectRouters } from '../select.ts';
import { strangerFor } from '../stranger.ts';
import type { RolloutFlags } from '../rollout/flags.ts';
import { type PlanningFlags, type Survey, survey, surveyFiles } from '../survey.ts';

export type DestroyFlags = PlanningFlags &
  EnactFlags &
  RolloutFlags & {
    readonly stack: string | undefined;
    readonly username: string | undefined;
    readonly tls: string | undefined;
  };

/** Removes everything of a stack. Who typed `destroy` means all of it, so the limit of deletions is the flag's only. */
export async function destroyCommand(given: DestroyFlags, context: Context): Promise<ExitCode> {
  const flags = { ...given, maxDeletes: given.maxDeletes ?? Number.MAX_SAFE_INTEGER };
  const found = await (flags.stack === undefined
    ? surveyFiles(flags, context, {
        planner: destruction,
        keepsOpen: true,
        secrets: 'connecting',
        isBackwards: true,
      })
    : surveyStack(flags.stack, flags, context));
  return enact(found, flags, context, {
    word: 'Destroy',
    question: (outlooks) => {
      const stacks = [...new Set(plansOf(outlooks).map(({ stack }) => stack))].join(', ');
      return `Remove stack ${stacks} from ${count(outlooks.length, 'router')}? What lies in mounts stays.`;
    },
  });
}

/** Nothing is wanted any more. A container that the file protects stays until that is lifted. */
const destruction: Planner = (desired, snapshot, options) => {
  const nothing = { ...desired, resources: [], disks: [] };
  // The file has said of these that there is nothing to lose.
  const volatile = desired.resources.flatMap(({ address, run }) => (run?.volatile ? [address] : []));
  const allowDataLoss = [...options.allowDataLoss, ...volatile];
  const own = { ...options, allowDataLoss };
  const plan = makePlan(nothing, snapshot, own);
  const changes = plan.changes.map((change) => asDestroyed(change, desired.stack));
  const refusals = desired.resources.flatMap(({ address, run, at }): Refusal[] => {
    const isGoing = plan.changes.some((change) => change.address === address && change.action === 'delete');
    if (run?.protect !== true || !isGoing || matches(address, options.unprotect)) return [];
    const message = `${address} is protected and would be deleted`;
    return [{ code: 'plan/protected', message, flag: `--unprotect ${address}`, address, at }];
  });
  return {
    desired: nothing,
    plan: { ...plan, changes, refusals: [...plan.refusals, ...refusals] },
    secrets: secretsOf(desired),
    options: own,
  };
};

/** The file still says so, if there is one: it is not for a line taken out that the row goes. */
function asDestroyed(change: Change, stack: string): Change {
  if (change.action !== 'delete') return change;
  return { ...change, reason: { code: 'destroyed', text: `stack ${stack} is destroyed` } };
}

/** A stack by name: the files, if there are any, only say how to reach the router. */
async function surveyStack(stack: string, flags: DestroyFlags, context: Context): Promise<Survey> {
  const [name, ...others] = flags.router;
  if (name === undefined || others.length > 0)
    throw new UsageError('destroy --stack needs exactly one --router: a name of the files, or an address');
  const stranger = strangerFor(name, flags, context);
  const sources = stranger ? undefined : await load(flags.file, context, 'connecting', flags.report);
  const targets: readonly Reachable[] = stranger
    ? [stranger]
    : selectRouters(sources?.loaded.routers ?? [], flags);
  const desired = (router: string): readonly Desired[] => {
    const loaded = sources?.loaded.desired(router) ?? [];
    const declared = loaded.find((each) => each.stack === stack);
    const otherStacks = loaded.map((each) => each.stack).filter((each) => each !== stack);
    return [declared ?? { stack, previousStacks: [], router, resources: [], disks: [], otherStacks }];
  };
  const texts = sources?.loaded.texts ?? new Map<string, string>();
  const what = { texts, targets, desired, planner: destruction, keepsOpen: true };
  return survey(what, flags, context);
}
