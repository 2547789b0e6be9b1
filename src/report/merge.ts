import type { PlanDocument, ReportDocument, Router } from '../generated/documents.ts';
import { count } from './amounts.ts';
import type { RunDocument } from './document.ts';

/** One of the documents that are put together, and the file that it is from. */
export interface Part {
  readonly file: string;
  readonly document: RunDocument;
}

/** Why they are no parts of one run; the message says what to do. */
export class MergeError extends Error {
  override readonly name = 'MergeError';
}

/** Parts of one run as one document: of all shards of a fleet byte for byte what one run had written. */
export function merge(parts: readonly Part[], expected?: number): RunDocument {
  const [first] = parts;
  if (!first) throw new MergeError('there is nothing to merge');
  alike(parts, ({ document }) => document.command, 'is of', 'Merge documents of one command.');
  alike(
    parts,
    ({ document }) => document.rosctrVersion,
    'was written by rosctr',
    'Let all shards run one version.',
  );
  const missing = missingOf(parts, expected);
  const plans = parts.map(({ document }) => planOf(document));
  const order = orderOf(parts);
  const plan = mergedPlans(plans, order, missing);
  if (!('plan' in first.document)) return plan;
  const reports = parts.flatMap(({ document }) => ('plan' in document ? [document] : []));
  if (reports.length < parts.length)
    throw new MergeError('some of these are of drift, some of drift --fix: merge one sort');
  return mergedReports(reports, plan, order, missing);
}

const planOf = (document: RunDocument): PlanDocument => ('plan' in document ? document.plan : document);

function alike(parts: readonly Part[], of: (part: Part) => string, says: string, todo: string): void {
  const [first, ...others] = parts;
  const other = first && others.find((part) => of(part) !== of(first));
  if (first && other)
    throw new MergeError(`${first.file} ${says} ${of(first)}, ${other.file} ${says} ${of(other)}. ${todo}`);
}

/** What has no document, in words; a shard that is missing leaves the result incomplete. */
function missingOf(parts: readonly Part[], expected: number | undefined): readonly string[] {
  if (expected !== undefined && parts.length > expected)
    throw new MergeError(
      `there are ${parts.length} documents where --expect says ${expected}: is an old one among them?`,
    );
  const shards = parts.flatMap(({ file, document }) => {
    const { shard } = planOf(document);
    return shard ? [{ file, ...shard }] : [];
  });
  const [first] = shards;
  if (!first) {
    const absent = (expected ?? parts.length) - parts.length;
    return absent > 0 ? [`${count(absent, 'document')} of ${expected ?? 0} missing`] : [];
  }
  const whole = parts.find(({ document }) => planOf(document).shard === undefined);
  if (whole)
    throw new MergeError(
      `${first.file} is shard ${first.index}/${first.count}, ${whole.file} is a whole run: merge one or the other`,
    );
  const seen = new Map<number, string>();
  for (const { file, index, count: of, routers } of shards) {
    if (of !== first.count || routers !== first.routers)
      throw new MergeError(
        `${first.file} is of ${first.count} shards over ${count(first.routers, 'router')}, ${file} of ${of} over ${routers}. They are of different runs: let all shards run with the same files and the same N`,
      );
    const twice = seen.get(index);
    if (twice !== undefined)
      throw new MergeError(`${twice} and ${file} are both shard ${index}/${of}: keep the newer one`);
    seen.set(index, file);
  }
  if (expected !== undefined && expected !== first.count)
    throw new MergeError(`--expect says ${expected}, but the run had ${count(first.count, 'shard')}`);
  const indices = Array.from({ length: first.count }, (_, index) => index + 1);
  return indices
    .filter((index) => !seen.has(index))
    .map((index) => `shard ${index} of ${first.count} missing`);
}

/** Where the routers stand: as the shards say, else in the order of the documents. A router belongs to one of them. */
function orderOf(parts: readonly Part[]): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  const owner = new Map<string, string>();
  for (const { file, document } of parts) {
    const { routers, shard } = planOf(document);
    routers.forEach(({ name }, index) => {
      const other = owner.get(name);
      if (other !== undefined)
        throw new MergeError(
          `router ${name} is in ${other} and in ${file}: every router belongs into one document`,
        );
      owner.set(name, file);
      order.set(name, shard?.positions[index] ?? order.size);
    });
  }
  return order;
}

function mergedPlans(
  plans: readonly PlanDocument[],
  order: ReadonlyMap<string, number>,
  missing: readonly string[],
): PlanDocument {
  const [first] = plans;
  if (!first) throw new MergeError('there is nothing to merge');
  const rest = Object.fromEntries(Object.entries(first).filter(([key]) => key !== 'shard')) as Omit<
    PlanDocument,
    'shard'
  >;
  const all = <Item>(
    of: (plan: PlanDocument) => readonly Item[],
    routerOf: (item: Item) => string | undefined,
  ): Item[] => inOrder(plans.flatMap(of), routerOf, order);
  const refusals = all(
    (plan) => plan.refusals,
    ({ router }) => router,
  );
  const changed = plans.some((plan) => plan.changed);
  const warnings = all(
    (plan) => plan.warnings,
    ({ router }) => router,
  );
  return {
    ...rest,
    errored: plans.some(({ errored }) => errored),
    complete: plans.every(({ complete }) => complete) && missing.length === 0,
    changed,
    applyable: changed && refusals.length === 0,
    routers: all<Router>(
      (plan) => plan.routers,
      ({ name }) => name,
    ),
    resource_changes: all(
      (plan) => plan.resource_changes,
      ({ router }) => router,
    ),
    warnings: [
      ...warnings,
      ...missing.map((what) => ({
        code: 'rosctr/shard-missing',
        message: `${what}: nothing is known about its routers`,
      })),
    ],
    refusals,
    orphans: all(
      (plan) => plan.orphans,
      ({ router }) => router,
    ),
    ...(first.drift
      ? {
          drift: all(
            (plan) => plan.drift ?? [],
            ({ router }) => router,
          ),
        }
      : {}),
  };
}

function mergedReports(
  documents: readonly ReportDocument[],
  plan: PlanDocument,
  order: ReadonlyMap<string, number>,
  missing: readonly string[],
): ReportDocument {
  const [first] = documents;
  if (!first) throw new MergeError('there is nothing to merge');
  const waves = documents.flatMap((document) => document.waves ?? []);
  const untouched = documents.flatMap((document) => document.untouched ?? []);
  return {
    ...first,
    ok: documents.every(({ ok }) => ok) && missing.length === 0,
    complete: documents.every(({ complete }) => complete) && missing.length === 0,
    writes: documents.reduce((sum, { writes }) => sum + writes, 0),
    ...(waves.length > 0 ? { waves } : {}),
    ...(untouched.length > 0 ? { untouched: inOrder(untouched, ({ router }) => router, order) } : {}),
    plan,
    reports: inOrder(
      documents.flatMap(({ reports }) => reports),
      ({ router }) => router,
      order,
    ),
  };
}

/** Stable: what belongs to one router keeps its order. */
function inOrder<Item>(
  items: readonly Item[],
  routerOf: (item: Item) => string | undefined,
  order: ReadonlyMap<string, number>,
): Item[] {
  const placeOf = (item: Item): number => order.get(routerOf(item) ?? '') ?? Number.MAX_SAFE_INTEGER;
  return items
    .map((item) => ({ item, place: placeOf(item) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
