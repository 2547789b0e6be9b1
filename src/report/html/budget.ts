import { encoded } from './encode.ts';
import { kindOf } from './graph.ts';
import type { Details, Overview, Row } from './packed.ts';

export const blockSize = 24;
/** For everything that is compressed; script and style come beside it, and 2 MB are promised. */
export const mostPacked = 1_900_000;
/** An overview larger than this goes without what is only searched. */
const mostOverview = 700_000;

interface Level {
  /** Said on the page. */
  readonly without?: string;
  readonly of: (details: Details) => Details;
}

/** Rows of these kinds are in no picture. */
const unpictured = new Set(['file', 'index', 'config', 'row', 'dns', 'list-member']);

const slim = (row: Row): Row => {
  if (row.action !== 'keep') return row;
  const { address, action, stack, values } = row;
  if (kindOf(row) === 'env') return { address, action, stack, values: pick(values, ['list', 'key']) };
  return { address, action, stack, values: unpictured.has(kindOf(row)) ? {} : values };
};

function pick(values: Row['values'], names: readonly string[]): Row['values'] {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}

const isChanged = ({ action }: Row): boolean => action !== 'keep';

const levels: readonly Level[] = [
  { of: (details) => details },
  {
    without: 'values of variables, files and other rows that do not change',
    of: (details) => ({ ...details, rows: details.rows.map(slim) }),
  },
  {
    without: 'resources that do not change, of routers on which nothing changes',
    of: (details) =>
      details.rows.some(isChanged)
        ? { ...details, rows: details.rows.map(slim) }
        : { ...details, rows: [] },
  },
  {
    without: 'all resources that do not change',
    of: (details) => ({ ...details, rows: details.rows.filter(isChanged) }),
  },
];

/** Changes that are each of one router only, and messages of many routers, could make the overview as large as all. */
const mostGroups = 2000;
const mostCases = 300;

/** The overview with as much as anybody would look through; what is cut is named. */
export function cutOverview(whole: Overview): Overview {
  const overview = cutLists(whole);
  if (encoded(overview).length <= mostOverview) return overview;
  return {
    ...overview,
    containers: overview.containers.map((card) => ({ ...card, image: '' })),
    dropped: [...overview.dropped, 'images in the search'],
  };
}

function cutLists(overview: Overview): Overview {
  const groups = overview.groups.slice(0, mostGroups);
  const cases = overview.notices.reduce(
    (sum, notice) => sum + Math.max(0, notice.cases.length - mostCases),
    0,
  );
  const notices = overview.notices
    .slice(0, mostGroups)
    .map((notice) => ({ ...notice, cases: notice.cases.slice(0, mostCases) }));
  const cut = (amount: number, what: string): string[] =>
    amount > 0 ? [`${amount.toLocaleString('en-US')} ${what}`] : [];
  return {
    ...overview,
    groups,
    notices,
    dropped: [
      ...overview.dropped,
      ...cut(overview.groups.length - groups.length, 'of the changes in the list of all routers'),
      ...cut(overview.notices.length - notices.length, 'of the troubles in that list'),
      ...cut(cases, 'routers in messages that many have'),
    ],
  };
}

export interface Fitted {
  readonly blocks: readonly string[];
  readonly dropped: readonly string[];
}

/** The details in blocks, with as much as fits; what does not fit is named, never left out in silence. */
export function fitted(all: readonly Details[], most = mostPacked): Fitted {
  let blocks: string[] = [];
  for (const { without, of } of levels) {
    blocks = blocksOf(all.map(of));
    if (lengthOf(blocks) > most) continue;
    return { blocks, dropped: without === undefined ? [] : [without] };
  }
  const last = levels.at(-1)?.without ?? '';
  let length = 0;
  const kept = blocks.map((block) => {
    length += block.length;
    return length > most ? '' : block;
  });
  const routers = kept.reduce(
    (sum, block, index) => sum + (block === '' ? Math.min(blockSize, all.length - index * blockSize) : 0),
    0,
  );
  return { blocks: kept, dropped: [last, `the details of ${routers} routers`] };
}

const lengthOf = (blocks: readonly string[]): number =>
  blocks.reduce((sum, block) => sum + block.length, 0);

function blocksOf(all: readonly Details[]): string[] {
  const blocks: string[] = [];
  for (let start = 0; start < all.length; start += blockSize)
    blocks.push(encoded(all.slice(start, start + blockSize)));
  return blocks;
}
