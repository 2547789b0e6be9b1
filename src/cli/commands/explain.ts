import pMap from 'p-map';
import type { Address } from '../../model/index.ts';
import { type Explanation, explain } from '../../reconciler/explain.ts';
import { secretsOf } from '../../reconciler/apply/index.ts';
import { observe } from '../../reconciler/observe.ts';
import { kinds } from '../../reconciler/kinds/index.ts';
import type { RouterTarget } from '../../spec/index.ts';
import { connectionTo, failureOf } from '../connection.ts';
import { type Context, printJson } from '../context.ts';
import { UsageError } from '../errors.ts';
import { type ExitCode, exitCode, worst } from '../exit-code.ts';
import type { FileFlags, RunFlags, ScopeFlags } from '../flags.ts';
import { load, tell } from '../load.ts';
import type { Failure } from '../outlook.ts';
import { explanationText } from '../render/explain.ts';
import { selectRouters } from '../select.ts';
import { type Stop, stopFor } from '../stop.ts';
import { endedEarly } from '../survey.ts';

type Flags = FileFlags & Pick<ScopeFlags, 'router' | 'label'> & RunFlags;

interface Found {
  readonly router: string;
  readonly release: string;
  readonly stack: string;
  readonly explanation: Explanation;
}

/** Says of one resource what file and router say, property by property. */
export async function explainCommand(
  flags: Flags,
  context: Context,
  [address = '']: readonly string[],
): Promise<ExitCode> {
  const wanted = addressOf(address);
  const { loaded } = await load(flags.file, context, 'connecting');
  const stop = stopFor(context.io, flags.deadline);
  try {
    const results = await pMap(
      selectRouters(loaded.routers, flags),
      (target) => explainOn(target, loaded.desired(target.name), wanted, flags, stop),
      { concurrency: flags.parallelism },
    );
    const found = results.flatMap((result) => ('problem' in result ? [] : result));
    const failures = results.flatMap((result) => ('problem' in result ? [result] : []));
    tell(
      context,
      loaded.texts,
      failures.map(({ problem }) => problem),
      'error',
    );
    if (context.json) await printJson(context, { formatVersion: '1.0', explanations: found });
    else
      context.io.out.write(
        found.map((each) => explanationText(context.style, each, each.explanation)).join('\n'),
      );
    if (found.length === 0 && failures.length === 0)
      context.io.err.write(`error: neither the files nor a router has ${address}\n`);
    return worst([
      ...failures.map(({ unreachable }) => (unreachable ? exitCode.incomplete : exitCode.error)),
      found.length === 0 && failures.length === 0 ? exitCode.error : exitCode.ok,
    ]);
  } catch (error) {
    throw endedEarly(error, stop) ?? error;
  } finally {
    stop.end();
  }
}

async function explainOn(
  target: RouterTarget,
  stacks: readonly Parameters<typeof observe>[1][],
  address: Address,
  { timeout }: Flags,
  stop: Stop,
): Promise<Found[] | Failure> {
  const client = connectionTo(target, { timeoutMs: timeout, signal: stop.signal }, () => undefined);
  const found: Found[] = [];
  try {
    await client.open(stop.signal);
    for (const desired of stacks) {
      const snapshot = await observe(client, desired, stop.signal);
      const explanation = explain(desired, snapshot, address);
      if (explanation)
        found.push({ router: target.name, release: snapshot.release, stack: desired.stack, explanation });
    }
    // A row of one stack is a foreign row to the others: its own stack has the most to say.
    return found.filter(
      ({ explanation }, index) =>
        explanation.at !== undefined ||
        (index === 0 && found.every((each) => each.explanation.at === undefined)),
    );
  } catch (error) {
    if (stop.signal.aborted) throw error;
    return failureOf(error, target, stacks.flatMap(secretsOf));
  } finally {
    await client.close();
  }
}

function addressOf(text: string): Address {
  const slash = text.indexOf('/');
  const kind = text.slice(0, slash);
  if (slash > 0 && kinds.some(({ name }) => name === kind)) return text as Address;
  throw new UsageError(
    `"${text}" is no address; addresses are kind/name, as container/pihole. Kinds: ${kinds.map(({ name }) => name).join(', ')}`,
  );
}
