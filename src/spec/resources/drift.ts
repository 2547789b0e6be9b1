import type { DriftPolicy as Written, DriftRule } from '../../generated/stack.ts';
import type { DriftPolicy, IgnoreRule, SourceRange } from '../../model/index.ts';
import type { Report } from '../report.ts';
import type { Path } from '../tree.ts';

/** Where something below `drift:` stands. */
type Where = (...path: Path) => SourceRange;

/** `drift:`. What is wrong with a rule goes to the report: one that is misunderstood would hide what it must not. */
export function driftPolicy(
  written: Written | undefined,
  where: Where,
  report: Report,
): DriftPolicy | undefined {
  if (!written) return undefined;
  const { failOn, severity, ignore = [] } = written;
  return {
    ...(failOn ? { failOn } : {}),
    ...(severity ? { severity } : {}),
    ignore: ignore.flatMap((rule, index) =>
      ruleOf(rule, (...path) => where('ignore', index, ...path), report),
    ),
  };
}

function ruleOf(rule: DriftRule, where: Where, report: Report): IgnoreRule[] {
  const { address, property, router, category, reason, until } = rule;
  const at = where();
  if ([address, property, router, category].every((part) => part === undefined || part === '')) {
    const hint = 'say what it is about: address:, property:, router: or category:';
    report.error('spec/ignore-all', 'this rule would ignore every finding', at, { hint });
    return [];
  }
  if (reason.trim() === '') {
    const hint = 'say why this is fine, for whoever reads the report';
    report.error('spec/ignore-reason', 'this rule has no reason', where('reason'), { hint });
    return [];
  }
  if (until !== undefined && !isDay(until)) {
    const hint = 'that month has not so many days';
    report.error('spec/bad-date', `"${until}" is no day of the calendar`, where('until'), { hint });
    return [];
  }
  return [
    {
      ...(address === undefined ? {} : { address }),
      ...(property === undefined ? {} : { property }),
      ...(router === undefined ? {} : { router }),
      ...(category === undefined ? {} : { category }),
      reason,
      ...(until === undefined ? {} : { until }),
      at,
    },
  ];
}

/** JavaScript takes 2027-02-31 for the third of March. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
