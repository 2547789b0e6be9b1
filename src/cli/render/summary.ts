import { type Counts, type RouterOutlook, countsOf, plansOf } from '../outlook.ts';
import { count, megabytes, names } from './amounts.ts';
import { type Style, glyph, paint } from './style.ts';
import { unchecked } from './unchecked.ts';
import { safe } from './values.ts';

/** `Plan: 2 to add, 1 to change, 0 to replace, 0 to destroy.` and which containers feel it. */
export function summaryLine(style: Style, outlooks: readonly RouterOutlook[]): string {
  const counts = countsOf(plansOf(outlooks));
  const lines = [
    `${paint(style, 'bold', 'Plan:')} ${countWords(counts)}.${unchecked(outlooks)}`,
    ...felt(style, outlooks),
  ];
  return lines.join('\n');
}

/** `2 to add, 1 to change, 0 to replace, 0 to destroy`, the rarer sorts only where there are some. */
function countWords(counts: Counts): string {
  const rare: readonly (readonly [keyof Counts, string])[] = [
    ['adopt', 'to adopt'],
    ['rename', 'to rename'],
    ['conflict', counts.conflict === 1 ? 'conflict' : 'conflicts'],
  ];
  return [
    `${counts.create} to add`,
    `${counts.update} to change`,
    `${counts.replace} to replace`,
    `${counts.delete} to destroy`,
    ...rare.flatMap(([action, word]) => (counts[action] > 0 ? [`${counts[action]} ${word}`] : [])),
  ].join(', ');
}

/** Which services are away, named once each. */
function felt(style: Style, outlooks: readonly RouterOutlook[]): string[] {
  const changes = outlooks.flatMap(({ router, plans }) =>
    plans.flatMap((plan) => plan.changes.map((change) => ({ router, change }))),
  );
  const many = outlooks.length > 1;
  const away = changes.flatMap(({ router, change }) =>
    [
      ...(change.action === 'replace' && change.address.startsWith('container/') ? [change.address] : []),
      ...change.impact.restarts,
    ].map((address) => (many ? `${router} ${address}` : address)),
  );
  const losing = changes.flatMap(({ change }) => (change.impact.loses.length > 0 ? [change.address] : []));
  const pulls = changes.filter(({ change }) => change.impact.pulls);
  const known = pulls.reduce((sum, { change }) => sum + (change.impact.pullBytes ?? 0), 0);
  const parts = [
    ...(away.length > 0 ? [`interrupts ${names([...new Set(away)].map(safe))}`] : []),
    ...(pulls.length > 0
      ? [
          `pulls ${count(pulls.length, 'image')}${known > 0 ? ` (${glyph(style, 'about')}${megabytes(known)})` : ''}`,
        ]
      : []),
    ...(losing.length > 0 ? [`loses data of ${names([...new Set(losing)].map(safe))}`] : []),
  ];
  return parts.length === 0 ? [] : [`      ${parts.join('; ')}.`];
}
