import type { Finding, IgnoreRule, Problem } from '../../model/index.ts';
import { fitsRule, isExpired, type Policies, rulesOf } from './judge.ts';

/** One router: what was found there, and what rules speak of it. */
export interface Ruled {
  readonly findings: readonly Finding[];
  readonly policies: Policies;
}

/**
 * Rules that are over, and rules that speak of nothing that is there (`isWhole`: everything that they could speak of
 * was read). Both hide what they were not made for, sooner or later.
 */
export function staleRules(routers: readonly Ruled[], today: string, isWhole: boolean): Problem[] {
  const rules = new Map<string, IgnoreRule>();
  const used = new Map<string, number>();
  for (const { findings, policies } of routers) {
    for (const rule of rulesOf(policies)) {
      const place = placeOf(rule);
      rules.set(place, rule);
      const count = findings.filter((finding) => speaksOf(finding, rule, policies)).length;
      used.set(place, (used.get(place) ?? 0) + count);
    }
  }
  return [...rules].flatMap(([place, rule]): Problem[] => {
    const count = used.get(place) ?? 0;
    const { reason, until = '', at } = rule;
    if (isExpired(rule, today)) {
      const what =
        count === 0
          ? 'it hides nothing any more'
          : `${count} ${count === 1 ? 'finding counts' : 'findings count'} again`;
      return [
        {
          code: 'plan/ignore-expired',
          message: `the rule "${reason}" held until ${until}: ${what}`,
          hint: count === 0 ? 'take it out' : 'put it right on the router, or give the rule a new day',
          at,
        },
      ];
    }
    if (count > 0 || !isWhole) return [];
    return [
      {
        code: 'plan/ignore-unused',
        message: `the rule "${reason}" fits nothing that was found`,
        hint: 'take it out before it hides something else',
        at,
      },
    ];
  });
}

/** A rule of one stack says nothing of the others. */
function speaksOf(finding: Finding, rule: IgnoreRule, policies: Policies): boolean {
  return rulesOf(policies, finding.stack).includes(rule) && fitsRule(finding, rule);
}

const placeOf = ({ at }: IgnoreRule): string => `${at.file}:${at.line}:${at.col}`;
