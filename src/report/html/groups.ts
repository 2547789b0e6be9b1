import { graphOf } from './graph.ts';
import { gistOf } from './gist.ts';
import type { Value } from '../../generated/documents.ts';
import type { Action, ChangeGroup, Details, Row } from './packed.ts';
import { subjectsOf } from './subjects.ts';

interface Draft {
  readonly row: Row;
  readonly subject: string;
  readonly routers: number[];
  /** Values that are not the same on all of them: `value image`, `before memoryHigh`. */
  readonly varying: Set<string>;
}

/** What changes, each once for all routers on which it is the same, in the order of stacks and of what it is there for. */
export function groupsOf(all: readonly Details[]): readonly ChangeGroup[] {
  const drafts = new Map<string, Draft>();
  all.forEach(({ rows }, router) => {
    const changes = rows.filter(({ action }) => action !== 'keep');
    if (changes.length === 0) return;
    const subjects = subjectsOf(rows, graphOf(rows));
    for (const row of changes) {
      const names = (row.fields ?? []).map(({ name }) => name);
      const key = JSON.stringify([row.stack, row.address, row.action, names]);
      const draft = drafts.get(key);
      if (!draft) {
        drafts.set(key, { row, subject: subjects.get(row) ?? '', routers: [router], varying: new Set() });
        continue;
      }
      draft.routers.push(router);
      for (const name of differing(draft.row, row)) draft.varying.add(name);
    }
  });
  return [...drafts.values()].toSorted(inOrder).map(({ row, subject, routers, varying }): ChangeGroup => {
    const common = varying.size === 0 ? row : without(row, varying);
    return {
      stack: row.stack,
      address: row.address,
      action: row.action,
      subject,
      gist: common.fields || row.action !== 'update' ? gistOf(common) : (row.reason ?? ''),
      fields: common.fields ?? [],
      ...(varying.size > 0 ? { varies: true } : {}),
      routers,
      ...(row.source ? { source: row.source } : {}),
    };
  });
}

const equal = (a: Value | undefined, b: Value | undefined): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a.join('\n') === b.join('\n'));

function differing(one: Row, other: Row): readonly string[] {
  const names = Object.keys({ ...one.values, ...other.values });
  const fields = one.fields ?? [];
  return [
    ...names.filter((name) => !equal(one.values[name], other.values[name])).map((name) => `value ${name}`),
    ...fields.flatMap(({ name, before, after }, index) => [
      ...(equal(before, other.fields?.[index]?.before) ? [] : [`before ${name}`]),
      ...(equal(after, other.fields?.[index]?.after) ? [] : [`after ${name}`]),
    ]),
  ];
}

/** The row with a placeholder for each value that is not the same everywhere. */
function without(row: Row, varying: ReadonlySet<string>): Row {
  const side = (what: string, name: string, value: Value): Value =>
    varying.has(`${what} ${name}`) ? '\u2026' : value;
  return {
    ...row,
    values: Object.fromEntries(
      Object.entries(row.values).map(([name, value]) => [name, side('value', name, value)]),
    ),
    ...(row.fields
      ? {
          fields: row.fields.map((field) => ({
            ...field,
            ...(field.before === undefined ? {} : { before: side('before', field.name, field.before) }),
            ...(field.after === undefined ? {} : { after: side('after', field.name, field.after) }),
          })),
        }
      : {}),
  };
}

const weight: Readonly<Record<Action, number>> = {
  conflict: 0,
  replace: 1,
  delete: 2,
  update: 3,
  rename: 4,
  adopt: 5,
  create: 6,
  keep: 7,
};

function inOrder(a: Draft, b: Draft): number {
  return (
    compare(a.row.stack, b.row.stack) ||
    compare(a.subject || '~', b.subject || '~') ||
    // What a group is about comes first in it.
    Number(b.row.address === b.subject) - Number(a.row.address === a.subject) ||
    weight[a.row.action] - weight[b.row.action] ||
    compare(a.row.address, b.row.address)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
