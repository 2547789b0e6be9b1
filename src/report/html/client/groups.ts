import type { Field } from '../../../generated/documents.ts';
import type { ChangeGroup, Overview } from '../packed.ts';
import { count, shown } from '../words.ts';
import { detailsOf } from './data.ts';
import { type Child, h } from './dom.ts';
import { wordOf } from './marks.ts';
import { who } from './notices.ts';
import { sign } from './boxes.ts';
import { changeCard } from './resource.ts';

const firstGroups = 120;
const titles = {
  plan: 'What would change',
  drift: 'What differs',
  apply: 'The plan',
  destroy: 'The plan',
} as const;

/** What changes in the fleet: each change once, with the routers it is for. */
export function groupsOf(overview: Overview): HTMLElement | undefined {
  const { groups } = overview;
  if (groups.length === 0) return undefined;
  const stacks = h('div');
  const fill = (most: number): void => {
    const shownGroups = groups.slice(0, most);
    stacks.replaceChildren(
      ...[...new Set(shownGroups.map(({ stack }) => stack))].map((stack) =>
        h(
          'section',
          'stack',
          h('h3', {}, h('span', 'soft', 'stack '), stack),
          runsOf(shownGroups.filter((group) => group.stack === stack)).map((run) =>
            h(
              'div',
              'together',
              run.map((group) => groupOf(overview, group)),
            ),
          ),
        ),
      ),
    );
    if (groups.length > most)
      stacks.append(
        h(
          'button',
          {
            class: 'more',
            attrs: { type: 'button' },
            on: {
              click: () => {
                fill(groups.length);
              },
            },
          },
          `show ${groups.length - most} more`,
        ),
      );
  };
  fill(firstGroups);
  return h(
    'section',
    { class: 'groups', attrs: { 'aria-labelledby': 'changes' } },
    h('h2', { attrs: { id: 'changes' } }, titles[overview.command]),
    stacks,
  );
}

/** Neighbours that are there for the same thing. */
function runsOf(groups: readonly ChangeGroup[]): ChangeGroup[][] {
  const runs: ChangeGroup[][] = [];
  for (const group of groups) {
    const last = runs.at(-1);
    if (last && last[0]?.subject === group.subject) last.push(group);
    else runs.push([group]);
  }
  return runs;
}

function groupOf(overview: Overview, group: ChangeGroup): HTMLElement {
  const { address, action, routers, subject } = group;
  const slash = address.indexOf('/') + 1;
  const inside = h('div', 'inside');
  const fill = async (): Promise<void> => {
    if (inside.childElementCount > 0) return;
    const [first = 0] = routers;
    const details = await detailsOf(overview, first);
    const row = details?.rows.find((one) => one.address === address && one.stack === group.stack);
    inside.replaceChildren(
      row ? changeCard(row) : h('p', 'dropped', 'The details were left out, to keep this page small.'),
    );
    if (group.varies && row)
      inside.prepend(
        h(
          'p',
          'soft',
          `Values differ from router to router; these are of ${overview.routers[first]?.name ?? ''}.`,
        ),
      );
    inside.append(h('p', 'meta', `${wordOf(action)} on `, who(overview, routers, 24)));
  };
  return h(
    'details',
    { class: `group ${action}${address === subject ? ' head' : ''}`, on: { toggle: () => void fill() } },
    h(
      'summary',
      {},
      sign(action),
      h('span', 'address', h('span', 'kind', address.slice(0, slash)), address.slice(slash)),
      h('span', 'gist', gist(group)),
      h(
        'span',
        'many',
        routers.length === 1
          ? (overview.routers[routers[0] ?? 0]?.name ?? '')
          : count(routers.length, 'router'),
      ),
    ),
    inside,
  );
}

function gist({ fields, gist: text }: ChangeGroup): Child {
  if (fields.length === 0) return text;
  return fields.slice(0, 2).map((field, index) => [index === 0 ? '' : ' · ', fieldGist(field)]);
}

function fieldGist({ name, before, after, sensitive }: Field): Child {
  if (sensitive) return `${name} hidden`;
  const side = (value: Field['before']): string => (value === undefined ? 'none' : shown(name, value));
  return [`${name} `, h('del', {}, side(before)), ' → ', h('ins', {}, side(after))];
}
