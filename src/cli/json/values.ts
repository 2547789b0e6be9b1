import { Secret } from '../../model/index.ts';
import type { Observed, Props, Resource, Value } from '../../model/index.ts';
import { propOf } from '../render/values.ts';

export type JsonValue = string | number | boolean | readonly string[];

/** Properties as JSON, with the map of those that are hidden, as `terraform show -json` has it. */
export interface Values {
  readonly values: Readonly<Record<string, JsonValue>>;
  readonly sensitive: Readonly<Record<string, true>>;
}

/** One side of a change. Whatever is or may be a secret is `*****`; unlike terraform's, this JSON is safe to publish. */
export function sideOf(
  kind: string,
  props: Props,
  { before, after }: { readonly before: Observed | undefined; readonly after: Resource | undefined },
): Values {
  const values: Record<string, JsonValue> = {};
  const sensitive: Record<string, true> = {};
  for (const [name, value] of Object.entries(props)) {
    if (hides(kind, name, before, after) || value instanceof Secret) {
      values[name] = '*****';
      sensitive[name] = true;
    } else values[name] = plain(value);
  }
  return { values, sensitive };
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
