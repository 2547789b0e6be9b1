import type { DriftFinding } from '../../generated/documents.ts';
import { megabytes, seconds } from '../amounts.ts';
import { differs, type Reading } from '../reading.ts';
import type { Action, Counts, Fact, RouterCard } from './packed.ts';
import { verbs } from './verdict.ts';
import { count, names } from './words.ts';

/** All changes of all routers, counted. */
export function totalsOf(cards: readonly RouterCard[]): Counts {
  const totals: Partial<Record<Action, number>> = {};
  for (const { counts } of cards)
    for (const [action] of verbs) {
      const number = counts[action];
      if (number !== undefined) totals[action] = (totals[action] ?? 0) + number;
    }
  return totals;
}

/** What it means for those who use the services: what is away, what is pulled, what is lost; what was found. */
export function factsOf(reading: Reading): readonly Fact[] {
  const { shard, drift } = reading.plan;
  const part = shard && `${shard.index} of ${shard.count}, of a fleet of ${count(shard.routers, 'router')}`;
  return [
    ...(part === undefined ? [] : [{ label: 'part', text: part }]),
    ...written(reading),
    ...(drift ? found(drift) : meant(reading)),
  ];
}

function written({ report }: Reading): readonly Fact[] {
  if (!report) return [];
  const routers = new Set(report.reports.filter(({ writes }) => writes > 0).map(({ router }) => router));
  return [{ label: 'wrote', text: `${count(report.writes, 'time')} to ${count(routers.size, 'router')}` }];
}

function meant({ plan }: Reading): readonly Fact[] {
  const changes = plan.resource_changes.filter(differs);
  const pulls = changes.filter(({ impact }) => impact.pulls);
  const bytes = pulls.reduce((sum, { impact }) => sum + (impact.pullBytes ?? 0), 0);
  const longest = Math.max(0, ...changes.map(({ impact }) => impact.downtimeSeconds ?? 0));
  const felt = new Set(
    changes.flatMap(({ address, change, impact }) => [
      ...(change.actions.length === 2 && address.startsWith('container/') ? [address] : []),
      ...impact.restarts,
    ]),
  );
  const losing = new Set(
    changes.filter(({ impact }) => impact.loses.length > 0).map(({ address }) => keyOf(address)),
  );
  const about = longest > 0 ? `, each for about ${seconds(Math.ceil(longest))}` : '';
  const size = bytes > 0 ? `, about ${megabytes(bytes)}` : '';
  const lost: Fact = { label: 'loses', text: `what is outside mounts of ${names([...losing])}`, bad: true };
  return [
    ...(felt.size > 0 ? [{ label: 'interrupts', text: `${names([...felt].map(keyOf))}${about}` }] : []),
    ...(pulls.length > 0 ? [{ label: 'pulls', text: `${count(pulls.length, 'image')}${size}` }] : []),
    ...(losing.size > 0 ? [lost] : []),
  ];
}

/** Findings of drift by category; what a rule of the repository silences comes last. */
function found(findings: readonly DriftFinding[]): readonly Fact[] {
  const ignored = findings.filter((finding) => finding.ignored !== undefined);
  const categories = [...new Set(findings.map(({ category }) => category))];
  const told = categories.flatMap((category): Fact[] => {
    const some = findings.filter((one) => one.category === category && one.ignored === undefined);
    const routers = new Set(some.map(({ router }) => router)).size;
    const fixed = some.filter((one) => one.fixed === true).length;
    const words = `${count(some.length, 'finding')} on ${count(routers, 'router')}`;
    return some.length === 0
      ? []
      : [{ label: category, text: fixed > 0 ? `${words}, ${fixed} of them put right` : words }];
  });
  return ignored.length === 0
    ? told
    : [
        ...told,
        { label: 'ignored', text: `${count(ignored.length, 'finding')}, by rules of the repository` },
      ];
}

const keyOf = (address: string): string => address.slice(address.indexOf('/') + 1);
