import type { Judged, Plan } from '../../model/index.ts';
import type { RouterOutlook } from '../outlook.ts';
import { count } from './amounts.ts';
import { driftHeadline } from './drift-headline.ts';
import { findingLines } from './drift-finding.ts';
import { place } from './fields.ts';
import { orphanLines } from './notices.ts';
import { planHeader } from './plan.ts';
import { type Style, indent, paint } from './style.ts';
import { safe } from './values.ts';

/** What was found on one router. */
export interface Shown {
  readonly outlook: RouterOutlook;
  readonly findings: readonly Judged[];
}

/** The plan read the other way round: what the router has that the files do not say, and what is missing there. */
export function driftText(style: Style, shown: readonly Shown[]): string {
  const parts = [
    ...shown.flatMap((one) => one.outlook.plans.map((plan) => stackLines(style, plan, one).join('\n'))),
    ...shown.map((one) => besideLines(style, one).join('\n')),
    ignoredLines(style, shown).join('\n'),
    driftHeadline(style, shown),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What differs of one stack, and what stands in its way. */
function stackLines(style: Style, plan: Plan, { findings }: Shown): string[] {
  const open = findings.filter(({ stack, ignored }) => stack === plan.stack && !ignored);
  if (open.length === 0) return [];
  return [planHeader(style, plan), ...findingLines(style, open).flatMap((lines) => ['', ...lines])];
}

/** Rows that belong to no loaded stack: those of others, and those of nobody. */
function besideLines(style: Style, { outlook, findings }: Shown): string[] {
  const open = findings.filter(({ stack, ignored }) => stack === undefined && !ignored);
  const isOpen = (address: string): boolean =>
    open.some((finding) => finding.code === 'orphan-stack' && finding.address === address);
  const plans = outlook.plans.map((plan) => ({
    ...plan,
    orphans: plan.orphans.filter(({ addresses }) => addresses.some(isOpen)),
  }));
  const strangers = open.flatMap(({ code, address }) =>
    code === 'bystander' && address !== undefined ? [address] : [],
  );
  return [
    ...orphanLines(style, plans),
    ...(strangers.length === 0
      ? []
      : [
          paint(
            style,
            'dim',
            `${safe(outlook.router)} has ${count(strangers.length, 'container or veth', 'containers and veths')} that somebody made by hand: ${strangers.map(safe).join(', ')}`,
          ),
        ]),
  ];
}

/** What the repository knows of, with the reasons. */
function ignoredLines(style: Style, shown: readonly Shown[]): string[] {
  const lines = shown.flatMap(({ findings }) =>
    findings.flatMap(({ router, address, field, code, ignored }) => {
      if (!ignored) return [];
      const what = [router, address, field?.prop ?? (address === undefined ? code : undefined)];
      const until = ignored.until === undefined ? '' : `, until ${ignored.until}`;
      const words = what.filter((part) => part !== undefined).join(' ');
      return [`${safe(words)}  "${safe(ignored.reason)}"${until}   ${place(ignored.at)}`];
    }),
  );
  if (lines.length === 0) return [];
  return ['Known, and ignored:', ...indent(lines, 4)].map((line) => paint(style, 'dim', line));
}
