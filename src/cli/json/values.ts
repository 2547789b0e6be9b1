import { Secret } from '../../model/index.ts';
import type { FieldChange, Observed, Props, Resource, Value } from '../../model/index.ts';
import type { Field } from '../../generated/documents.ts';
import { propOf } from '../render/values.ts';
import { sourceJson } from './problem.ts';

export type JsonValue = string | number | boolean | readonly string[];

/** Properties as JSON, with the map of those that are hidden, as `terraform show -json` has it. */
export interface Values {
  readonly values: Readonly<Record<string, JsonValue>>;
  readonly sensitive: Readonly<Record<string, true>>;
  /** Secrets that are not known where the plan is made. */
  readonly unknown: Readonly<Record<string, true>>;
}

interface Rows {
  readonly before: Observed | undefined;
  readonly after: Resource | undefined;
}

/** One side of a change. Whatever is or may be a secret is `*****`; unlike terraform's, this JSON is safe to publish. */
export function sideOf(kind: string, props: Props, { before, after }: Rows): Values {
  const values: Record<string, JsonValue> = {};
  const sensitive: string[] = [];
  const unknown: string[] = [];
  for (const [name, value] of Object.entries(props)) {
    if (value instanceof Secret && !value.isKnown) unknown.push(name);
    if (hides(kind, name, before, after) || value instanceof Secret) {
      values[name] = '*****';
      sensitive.push(name);
    } else values[name] = plain(value);
  }
  return { values, sensitive: marked(sensitive), unknown: marked(unknown) };
}

/** One for all that mark nothing: of a fleet there are a hundred thousand. */
const nothing = {};

const marked = (names: readonly string[]): Readonly<Record<string, true>> =>
  names.length === 0 ? nothing : Object.fromEntries(names.map((name) => [name, true]));

/** What differs in one property. */
export function fieldJson(kind: string, field: FieldChange, { before, after }: Rows): Field {
  const { prop, disrupts, at } = field;
  const isHidden =
    field.secret ||
    field.before instanceof Secret ||
    field.after instanceof Secret ||
    hides(kind, prop, before, after);
  const side = (value: Value | undefined): JsonValue | undefined => {
    if (value === undefined) return undefined;
    return isHidden || value instanceof Secret ? '*****' : plain(value);
  };
  const [old, now] = [side(field.before), side(field.after)];
  return {
    name: prop,
    ...(old === undefined ? {} : { before: old }),
    ...(now === undefined ? {} : { after: now }),
    ...(isHidden ? { sensitive: true } : {}),
    disruption: disrupts,
    ...(at ? { source: sourceJson(at) } : {}),
  };
}

function plain(value: Exclude<Value, Secret>): JsonValue {
  return value;
}

/** Either side being secret hides both; a row that is not ours may hold anybody's secret. */
function hides(
  kind: string,
  name: string,
  before: Observed | undefined,
  after: Resource | undefined,
): boolean {
  const secret = propOf(kind, name)?.secret;
  if (secret === 'always' || after?.props[name] instanceof Secret) return true;
  if (secret === undefined || before === undefined) return false;
  return before.owner.by !== 'us' || before.owner.mark.secret;
}
