import type { DriftFinding, PlanDocument } from '../../generated/documents.ts';
import type { RunDocument } from '../document.ts';

export type Category = DriftFinding['category'];

/** What a run of `drift` came to, for those who are told of it. */
export interface DriftSummary {
  /** Findings that count, by category; those of which there are none are absent. */
  readonly counts: Readonly<Partial<Record<Category, number>>>;
  readonly counting: readonly DriftFinding[];
  readonly ignored: readonly DriftFinding[];
  /** Neither counts nor is ignored: for information. */
  readonly quiet: readonly DriftFinding[];
  readonly routers: number;
  /** Routers that could not be read. */
  readonly unread: readonly string[];
  /** Something that was looked at differs, or cannot be what the files say. */
  readonly isOff: boolean;
  /** One sentence, or two. */
  readonly line: string;
}

/** The plan in a document, whether something was done about it or not. */
export const planOf = (document: RunDocument): PlanDocument =>
  'plan' in document ? document.plan : document;

export function summaryOf(document: RunDocument): DriftSummary {
  const { drift = [], routers } = planOf(document);
  const counting = drift.filter(({ counts }) => counts);
  const off = counting.filter(({ category }) => category !== 'unreachable');
  const unread = routers.filter(({ read }) => !read).map(({ name }) => name);
  return {
    counts: countsOf(counting),
    counting,
    ignored: drift.filter(({ ignored }) => ignored !== undefined),
    quiet: drift.filter(({ counts, ignored }) => !counts && ignored === undefined),
    routers: routers.length,
    unread,
    isOff: off.length > 0,
    line: `${headline(off, routers.length, unread.length)}${rest(unread, drift)}`,
  };
}

function countsOf(findings: readonly DriftFinding[]): DriftSummary['counts'] {
  const counts: Partial<Record<Category, number>> = {};
  for (const { category } of findings) counts[category] = (counts[category] ?? 0) + 1;
  return counts;
}

function headline(off: readonly DriftFinding[], routers: number, unread: number): string {
  if (routers === 0) return 'No router was looked at.';
  if (routers === unread) return 'No router could be read.';
  if (off.length === 0)
    return routers - unread === 1
      ? 'No drift: the router matches the files.'
      : `No drift: ${routers - unread} routers match the files.`;
  const strays = new Set(off.map(({ router }) => router)).size;
  const sorts = Object.entries(countsOf(off)).map(([category, number]) => `${number} ${category}`);
  const where = routers === 1 ? 'on the router' : `on ${strays} of ${routers} routers`;
  return `Drift ${where}: ${sorts.join(', ')}.`;
}

function rest(unread: readonly string[], findings: readonly DriftFinding[]): string {
  const fixed = findings.filter((one) => one.fixed).length;
  const some =
    unread.length > 8
      ? `${unread.slice(0, 8).join(', ')} and ${unread.length - 8} more`
      : unread.join(', ');
  return [
    ...(fixed > 0 ? [` Put right: ${fixed}.`] : []),
    ...(unread.length > 0 ? [` Not read: ${some}.`] : []),
  ].join('');
}
