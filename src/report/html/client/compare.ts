/** A piece of text, and whether the other side has it too. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

export type Sides = readonly [before: readonly Piece[], after: readonly Piece[]];

const same = (text: string): Piece[] => (text === '' ? [] : [{ text, differs: false }]);
const other = (text: string): Piece[] => (text === '' ? [] : [{ text, differs: true }]);

/** Two short texts: what lies between their common beginning and end differs. */
export function compareTexts(before: string, after: string): Sides {
  const parts = (text: string): string[] => text.split(/(?<=[^\p{L}\p{N}])|(?=[^\p{L}\p{N}])/u);
  const [a, b] = [parts(before), parts(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  // Little in common is nothing in common: colour on every second letter helps nobody.
  const side = (list: readonly string[]): readonly Piece[] => [
    ...same(list.slice(0, start).join('')),
    ...other(list.slice(start, list.length - end).join('')),
    ...same(list.slice(list.length - end).join('')),
  ];
  return [side(a), side(b)];
}

/** Lists and texts of many lines, item by item: the longest common part is kept, in order. */
export function compareItems(before: readonly string[], after: readonly string[]): Sides {
  const kept = common(before, after);
  const side = (list: readonly string[], places: ReadonlySet<number>): readonly Piece[] =>
    list.map((text, place) => ({ text, differs: !places.has(place) }));
  return [side(before, new Set(kept.map(([a]) => a))), side(after, new Set(kept.map(([, b]) => b)))];
}

const mostCells = 250_000;

/** Pairs of places that both lists have in common: the longest common subsequence, or only both ends where that is dear. */
function common(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) pairs.push([start, start++]);
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) {
    end++;
    pairs.push([a.length - end, b.length - end]);
  }
  const rows = a.length - start - end;
  const columns = b.length - start - end;
  if (rows * columns > mostCells) return pairs;
  const lengths = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row)
        row[j] =
          a[start + i] === b[start + j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  for (let i = 0, j = 0; i < rows && j < columns;) {
    if (a[start + i] === b[start + j]) pairs.push([start + i++, start + j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
