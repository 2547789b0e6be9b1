import {
  driftCategories,
  type DriftPolicy,
  type Finding,
  type IgnoreRule,
  type Judged,
  severities,
} from '../../model/index.ts';
import { fits, matches } from '../options.ts';

/** What is made of the findings of one router. */
export interface Policies {
  /** What the person or the cron job said: wins over the files. */
  readonly run: DriftPolicy;
  readonly fleet?: DriftPolicy;
  /** Of the stacks on this router, by name. */
  readonly stacks: ReadonlyMap<string, DriftPolicy | undefined>;
  /** `2027-01-31`, in UTC. */
  readonly today: string;
}

/** Holds findings against the policies: which count, and which are known. Pure. */
export function judge(findings: readonly Finding[], policies: Policies): Judged[] {
  return findings.map((finding) => {
    const stacks =
      finding.stack === undefined
        ? // What is about the router as a whole counts if one of its stacks thinks so.
          [...policies.stacks.values()]
        : [policies.stacks.get(finding.stack)];
    const verdicts = (stacks.length === 0 ? [undefined] : stacks).map((stack) =>
      verdictOf(finding, [policies.run, stack ?? {}, policies.fleet ?? {}]),
    );
    const { severity, counts } = verdicts.reduce((worst, other) => (isWorse(other, worst) ? other : worst));
    const ignored = rulesOf(policies, finding.stack).find(
      (rule) => !isExpired(rule, policies.today) && fitsRule(finding, rule),
    );
    return {
      ...finding,
      severity,
      counts: counts && ignored === undefined,
      ...(ignored ? { ignored } : {}),
    };
  });
}

type Verdict = Pick<Judged, 'severity' | 'counts'>;

/** The nearer policy wins; what none of them says is as the sort of finding has it. */
function verdictOf({ category, severity }: Finding, nearestFirst: readonly DriftPolicy[]): Verdict {
  const said = nearestFirst.map((policy) => policy.severity?.[category]);
  const failOn = nearestFirst.find((policy) => policy.failOn !== undefined)?.failOn ?? driftCategories;
  const final = said.find((word) => word !== undefined) ?? severity;
  return { severity: final, counts: failOn.includes(category) && final !== 'info' };
}

function isWorse(left: Verdict, right: Verdict): boolean {
  if (left.counts !== right.counts) return left.counts;
  return severities.indexOf(left.severity) < severities.indexOf(right.severity);
}

/** Rules of the stack, and of the fleet; what is about the router follows the rules of all its stacks. */
export function rulesOf({ stacks, fleet }: Policies, stack?: string): IgnoreRule[] {
  const own = stack === undefined ? [...stacks.values()] : [stacks.get(stack)];
  return [...own, fleet].flatMap((policy) => policy?.ignore ?? []);
}

/** The day named is the last one on which the rule holds. */
export function isExpired({ until }: IgnoreRule, today: string): boolean {
  return (until ?? today) < today;
}

export function fitsRule(
  { router, address, category, field }: Finding,
  { router: routers, address: addresses, property, category: only }: IgnoreRule,
): boolean {
  return (
    (routers === undefined || fits(router, routers)) &&
    (addresses === undefined || (address !== undefined && matches(address, [addresses]))) &&
    (property === undefined || (field !== undefined && fits(field.prop, property))) &&
    (only === undefined || only === category)
  );
}
