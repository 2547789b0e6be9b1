import type { DriftFinding } from '../../../generated/documents.ts';
import type { Row } from '../packed.ts';
import { shown } from '../words.ts';
import { h } from './dom.ts';
import { placeOf } from './place.ts';

const marks = { error: '✕', warning: '△', info: '·' } as const;

/** What the changes below do not say themselves: what a rule silences, what was put right, what is no change. */
export function unlisted(
  findings: readonly DriftFinding[],
  changes: readonly Row[],
): readonly DriftFinding[] {
  const listed = new Set(changes.map(({ stack, address }) => `${stack} ${address}`));
  return findings.filter(
    ({ category, counts, fixed, stack = '', address = '' }) =>
      category !== 'config' || !counts || fixed === true || !listed.has(`${stack} ${address}`),
  );
}

/** What drift has found, what counts first; what a rule silences is there too, with its reason. */
export function findingsOf(findings: readonly DriftFinding[]): HTMLElement {
  const sorted = findings.toSorted((a, b) => Number(b.counts) - Number(a.counts));
  return h('ul', 'findings', sorted.map(findingOf));
}

function findingOf(finding: DriftFinding): HTMLElement {
  const { severity, category, reason, hint, counts, fix, fixed, ignored, source } = finding;
  return h(
    'li',
    `finding ${counts ? severity : 'quiet'}`,
    h('span', { class: 'sign', attrs: { title: severity } }, marks[severity]),
    h('span', 'category', category),
    h(
      'div',
      {},
      h('p', {}, subjectOf(finding), ' ', sidesOf(finding)),
      h('p', 'soft', reason),
      fixed ? h('p', 'fixed', 'It was put right in this run.') : undefined,
      !fixed && fix ? h('p', 'soft', `drift --fix would ${fix} it.`) : undefined,
      hint === undefined ? undefined : h('p', 'soft', hint),
      ignored
        ? h(
            'p',
            'soft',
            `Ignored${ignored.until === undefined ? '' : ` until ${ignored.until}`}: ${ignored.reason} `,
            placeOf([ignored.source.file, ignored.source.line]),
          )
        : undefined,
    ),
    source ? placeOf([source.file, source.line]) : undefined,
  );
}

const subjectOf = ({ address, property, stack }: DriftFinding): HTMLElement =>
  h('b', 'address', [address ?? stack ?? 'the router', property].filter(Boolean).join(' '));

function sidesOf({ property = '', actual, expected }: DriftFinding): HTMLElement | undefined {
  if (actual === undefined && expected === undefined) return undefined;
  const side = (value: DriftFinding['actual']): string =>
    value === undefined ? 'none' : shown(property, value);
  return h('span', 'sides', h('del', {}, side(actual)), ' → ', h('ins', {}, side(expected)));
}
