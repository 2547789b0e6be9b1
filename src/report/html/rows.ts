import type { ResourceChange, Value } from '../../generated/documents.ts';
import { grouped, type Reading, verbOf } from '../reading.ts';
import type { Action, Details, Row, Run, Values } from './packed.ts';

/** The details of every router, in the order of the document. */
export function detailsOf({ routers, plan, report }: Reading): readonly Details[] {
  const runs = grouped(report?.reports ?? [], ({ router }) => router);
  const findings = grouped(plan.drift ?? [], ({ router }) => router);
  return routers.map(({ router: { name, read }, changes }): Details => {
    const done = runs.get(name);
    const found = findings.get(name);
    return {
      read,
      rows: changes.map(rowOf),
      ...(done
        ? {
            runs: done.map(({ stack, ok, writes, seconds, steps }): Run => ({
              stack,
              ok,
              writes,
              seconds,
              steps,
            })),
          }
        : {}),
      ...(found ? { findings: found } : {}),
    };
  });
}

/** Reasons that the picture and the table say better. */
const plain = ['not-on-router', 'differs', 'same'];

export function rowOf(change: ResourceChange): Row {
  const { address, stack, source, impact, command, previous_address: was, action_reason, reason } = change;
  const action = verbOf(change);
  const { before, after, fields, replace_paths, before_sensitive, after_sensitive } = change.change;
  const hidden = Object.keys({ ...before_sensitive, ...after_sensitive });
  const changed = new Set(fields?.map(({ name }) => name));
  const values = sideOf(action, before, after);
  return {
    address,
    ...(was === undefined ? {} : { was }),
    action,
    stack,
    ...(source ? { source: [source.file, source.line] } : {}),
    values: changed.size === 0 ? values : without(values, changed),
    ...(hidden.length > 0 ? { hidden } : {}),
    ...(fields && fields.length > 0 ? { fields } : {}),
    ...(replace_paths ? { because: replace_paths.flat() } : {}),
    ...(plain.includes(action_reason) ? {} : { reason }),
    ...(command === undefined ? {} : { command }),
    ...(action === 'keep' ? {} : { impact }),
  };
}

/** Of what stays, what the files say, and how it is now; what RouterOS adds of itself is of no interest here. */
function sideOf(
  action: Action,
  before: Readonly<Record<string, Value>> | null,
  after: Readonly<Record<string, Value>> | null,
): Values {
  if (action === 'delete') return told(before ?? {});
  if (action !== 'keep') return after ?? {};
  const state = before?.['state'];
  // Most of a fleet: not copied.
  return state === undefined ? (after ?? {}) : { ...after, state };
}

function without(values: Values, names: ReadonlySet<string>): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));
}

/** A row that goes tells what it had, without what nobody has set. */
function told(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== '' && value !== false && !(typeof value === 'object' && value.length === 0),
    ),
  );
}
