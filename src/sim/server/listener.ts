import type { ApiCall, ApiReply } from '../device/types.ts';

type Rows = ApiReply['rows'];

/** The read behind a `/x/listen`: the same menu, printed, with the ids that tell rows apart. */
export function printOf(call: ApiCall): ApiCall {
  const attributes = new Map(call.attributes);
  const proplist = attributes.get('.proplist');
  if (proplist !== undefined) attributes.set('.proplist', `.id,${proplist}`);
  return { ...call, attributes, command: call.command.replace(/listen$/, 'print') };
}

/**
 * What `/x/listen` reports between two looks at a menu: rows that are new or different, and of rows that are
 * gone `.id` and `.dead=true` (wire-protocol.md 1.4, transcript 40: the manual says `yes`, a 7.23.1 said `true`).
 */
export function changesBetween(before: Rows, after: Rows): Rows {
  const known = new Map(before.map((row) => [row['.id'], JSON.stringify(row)]));
  const changed = after.filter((row) => known.get(row['.id']) !== JSON.stringify(row));
  const left = new Set(after.map((row) => row['.id']));
  const gone = before.flatMap(({ '.id': id }) =>
    id === undefined || left.has(id) ? [] : [{ '.id': id, '.dead': 'true' }],
  );
  return [...changed, ...gone];
}
