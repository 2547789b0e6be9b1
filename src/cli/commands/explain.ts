import pMap from 'p-map';
import type { Address } from '../../model/index.ts';
import { type Explanation, explain } from '../../reconciler/explain.ts';
import { secretsOf } from '../../reconciler/apply/index.ts';
import { observe } from '../../reconciler/observe.ts';
import { kinds } from '../../reconciler/kinds/index.ts';
import type { Loaded, RouterTarget } from '../../spec/index.ts';
import { didYouMean } from '../../spec/words.ts';
import { connectionTo, failureOf } from '../connection.ts';
import { type Context, printJson } from '../context.ts';
import { UsageError } from '../errors.ts';
import { type ExitCode, exitCode, worst } from '../exit-code.ts';
import type { FileFlags, RunFlags, ScopeFlags } from '../flags.ts';
import { load, tell } from '../load.ts';
import type { Failure } from '../outlook.ts';
import { names } from '../render/amounts.ts';
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
  const { loaded } = await load(flags.file, context, 'connecting');
  const targets = selectRouters(loaded.routers, flags);
  const wanted = addressOf(address, () => nearTo(address, addressesOf(loaded, targets)));
  const stop = stopFor(context.io, flags.deadline);
  try {
    const results = await pMap(
      targets,
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
      context.io.err.write(
        `error: neither the files nor a router has ${address}${nearTo(address, addressesOf(loaded, targets))}\n`,
      );
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

function addressOf(text: string, hint: () => string): Address {
  const slash = text.indexOf('/');
  const kind = text.slice(0, slash);
  if (slash > 0 && kinds.some(({ name }) => name === kind)) return text as Address;
  const typed = kinds.map(({ name }) => name).filter((name) => !bookkeeping.has(name));
  throw new UsageError(
    `"${text}" is no address; addresses are kind/name, as container/pihole${hint() || `. Kinds: ${typed.join(', ')}`}`,
  );
}

/** Kinds that are no part of a file. */
const bookkeeping = new Set(['index', 'staged']);

function addressesOf(loaded: Loaded, targets: readonly RouterTarget[]): string[] {
  const resources = targets.flatMap(({ name }) => loaded.desired(name).flatMap((stack) => stack.resources));
  return [...new Set(resources.map(({ address }) => address))].filter(
    (address) => !bookkeeping.has(address.slice(0, address.indexOf('/'))),
  );
}

/** The name without its kind, a whole list of variables, or a slip of the finger. */
function nearTo(text: string, known: readonly string[]): string {
  const parts = known.filter((address) => address.endsWith(`/${text}`) || address.startsWith(`${text}/`));
  const hint =
    parts.length > 0 ? `did you mean ${names(parts)}?` : didYouMean(text, known)?.replaceAll('"', '');
  return hint === undefined ? '' : `; ${hint}`;
}
