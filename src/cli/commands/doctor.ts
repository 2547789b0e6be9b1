import pMap from 'p-map';
import type { Desired } from '../../model/index.ts';
import { type DoctorFacts, examine, type Finding, readMore } from '../../reconciler/doctor/index.ts';
import { secretsOf } from '../../reconciler/apply/index.ts';
import { observe } from '../../reconciler/observe.ts';
import { makePlan } from '../../reconciler/plan.ts';
import type { PlanOptions } from '../../reconciler/options.ts';
import { type Reachable, connectionTo, failureOf } from '../connection.ts';
import { type Context, printJson } from '../context.ts';
import { UsageError } from '../errors.ts';
import { type ExitCode, exitCode, worst } from '../exit-code.ts';
import type { FileFlags, RunFlags, ScopeFlags } from '../flags.ts';
import { shardJson } from '../json/plan.ts';
import { load } from '../load.ts';
import { planOptions } from '../plan-options.ts';
import { seconds } from '../render/amounts.ts';
import { doctorText, type Examined } from '../render/doctor.ts';
import { printUser } from '../render/print-user.ts';
import { chooseRouters } from '../select.ts';
import type { Shard } from '../shard.ts';
import { type Stop, stopFor } from '../stop.ts';
import { strangerFor } from '../stranger.ts';
import { endedEarly } from '../survey.ts';

export type DoctorFlags = FileFlags &
  Pick<ScopeFlags, 'router' | 'label' | 'shard'> &
  RunFlags & {
    readonly printUser: 'read' | 'apply' | undefined;
    readonly username: string | undefined;
    readonly tls: string | undefined;
  };

/** Says of each router whether an apply could work there, and what to do where it could not. Writes nothing. */
export async function doctorCommand(flags: DoctorFlags, context: Context): Promise<ExitCode> {
  if (flags.printUser !== undefined) {
    context.io.out.write(printUser(flags.printUser));
    return exitCode.ok;
  }
  const { targets, shard, stacksOf } = await patients(flags, context);
  const stop = stopFor(context.io, flags.deadline);
  try {
    const examined = await pMap(
      targets,
      (target) => examineOne(target, stacksOf(target.name), flags, context, stop),
      { concurrency: flags.parallelism },
    );
    if (context.json)
      await printJson(context, {
        formatVersion: '1.0',
        ...(shard ? { shard: shardJson(shard, examined) } : {}),
        routers: examined,
      });
    else context.io.out.write(doctorText(context.style, examined));
    return worst(examined.map(exitOf));
  } catch (error) {
    throw endedEarly(error, stop) ?? error;
  } finally {
    stop.end();
  }
}

function exitOf({ unreachable, findings }: Examined): ExitCode {
  if (unreachable) return exitCode.incomplete;
  return findings.some(({ status }) => status === 'bad') ? exitCode.error : exitCode.ok;
}

interface Patients {
  readonly targets: readonly Reachable[];
  readonly shard?: Shard;
  readonly stacksOf: (router: string) => readonly Desired[];
}

/** Routers of the files, or one that no file names. */
async function patients(flags: DoctorFlags, context: Context): Promise<Patients> {
  const [name] = flags.router;
  if (flags.username !== undefined || flags.tls !== undefined) {
    if (name === undefined) throw new UsageError('doctor --username needs --router, with the address');
    const stranger = strangerFor(name, flags, context);
    if (stranger) return { targets: [stranger], stacksOf: () => [] };
  }
  const { loaded } = await load(flags.file, context, 'connecting');
  return { ...chooseRouters(loaded.routers, flags, context), stacksOf: loaded.desired };
}

async function examineOne(
  target: Reachable,
  stacks: readonly Desired[],
  flags: DoctorFlags,
  { io }: Context,
  stop: Stop,
): Promise<Examined> {
  const client = connectionTo(target, { timeoutMs: flags.timeout, signal: stop.signal }, () => undefined);
  const began = io.now();
  try {
    await client.open(stop.signal);
    const reached: Finding = {
      check: 'reach',
      status: 'ok',
      text: `${target.address}:${target.port} in ${seconds((io.now() - began) / 1000)}`,
    };
    const more = await readMore(client, stop.signal);
    const wanted = stacks.length === 0 ? [nothing(target.name)] : stacks;
    const options = everythingAllowed(flags, io);
    const looked = [];
    for (const desired of wanted) {
      const snapshot = await observe(client, desired, stop.signal);
      looked.push({ desired, snapshot, plan: makePlan(desired, snapshot, options) });
    }
    const [first] = looked;
    if (!first) throw new Error('nothing was read');
    const facts: DoctorFacts = {
      router: target.name,
      user: target.username,
      snapshot: first.snapshot,
      stacks: stacks.length === 0 ? [] : looked,
      more,
      now: Date.now(),
    };
    return {
      router: target.name,
      unreachable: false,
      findings: [reached, tlsFinding(target), ...examine(facts)],
    };
  } catch (error) {
    if (stop.signal.aborted) throw error;
    const { problem, unreachable } = failureOf(error, target, stacks.flatMap(secretsOf));
    const text = problem.quote === undefined ? problem.message : `${problem.message}: ${problem.quote}`;
    const finding: Finding = {
      check: 'reach',
      status: 'bad',
      text,
      ...(problem.hint === undefined ? {} : { todo: problem.hint }),
    };
    return { router: target.name, unreachable, findings: [finding] };
  } finally {
    await client.close();
  }
}

const nothing = (router: string): Desired => ({
  stack: 'none',
  previousStacks: [],
  router,
  resources: [],
  disks: [],
  otherStacks: [],
});

/** What a person may still allow is no fault of the router. */
function everythingAllowed(flags: Pick<ScopeFlags, 'router'>, io: Context['io']): PlanOptions {
  const guards = { adopt: [], allowServicePorts: true, target: [], exclude: [] };
  const all = { allowDataLoss: ['*'], unprotect: ['*'], allowPathCut: ['*'] };
  const most = Number.MAX_SAFE_INTEGER;
  return planOptions({ ...flags, ...guards, ...all, maxDeletes: most, maxRecreates: most }, io);
}

/** How sure it is that this is the router. */
function tlsFinding({ tls }: Reachable): Finding {
  switch (tls.mode) {
    case 'verify':
      return { check: 'tls', status: 'ok', text: 'certificate verified' };
    case 'pin':
      return { check: 'tls', status: 'ok', text: 'certificate pinned' };
    case 'anonymous':
      return {
        check: 'tls',
        status: 'warn',
        text: 'encrypted, but nobody knows with whom: anybody on the way can read the password',
        todo: 'give api-ssl a certificate on the router, and pin it: tls: { mode: pin, fingerprint: ... }',
      };
    case 'off':
      return {
        check: 'tls',
        status: 'warn',
        text: 'the password and all secrets go over the wire in plain text',
        todo: 'use api-ssl (8729): tls: { mode: pin, fingerprint: ... }',
      };
  }
}
