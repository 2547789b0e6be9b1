import type { Problem, Prop, Refusal, Release, Resource, Value } from '../model/index.ts';
import { sameValue, wireFor } from '../routeros/rows.ts';
import { covers } from '../routeros/release.ts';
import { unsupportedHook } from './hooks.ts';
import { kindNamed } from './kinds/index.ts';

export interface Support {
  readonly refusals: readonly Refusal[];
  readonly notes: readonly Problem[];
}

/** What the file asks for and the router's release cannot hold, at the line where it was written. */
export function supportOf(resources: readonly Resource[], release: Release, router: string): Support {
  const refusals: Refusal[] = [];
  const notes: Problem[] = [];
  for (const resource of resources) {
    if (fine.get(resource) === release) continue;
    const told = refusals.length + notes.length;
    const kind = kindNamed(resource.kind);
    refusals.push(...unsupportedHook(resource, release, router));
    for (const [name, value] of Object.entries(resource.props)) {
      const prop = kind.props[name];
      if (!prop) continue;
      const at = resource.sources[name] ?? resource.at;
      const lack = lackOf(prop, value, release);
      if (lack) {
        refusals.push({
          code: 'plan/needs-newer-release',
          message: `${resource.address}: ${written(resource.kind, name, value)} ${lack}, ${router} runs ${release}`,
          address: resource.address,
          at,
        });
      }
      const note = noteOf(prop, value, release);
      if (note)
        notes.push({
          code: 'plan/approximated',
          message: `${resource.address}: ${written(resource.kind, name, value)}: ${note}`,
          address: resource.address,
          router,
          at,
        });
    }
    if (refusals.length + notes.length === told) fine.set(resource, release);
  }
  return { refusals, notes };
}

/** What a release can hold, it can hold on every router that gets the same resource. */
const fine = new WeakMap<Resource, Release>();

/** What the file calls it: people look for the word that they wrote. */
function written(kind: string, name: string, value: Value): string {
  switch (`${kind}.${name}`) {
    case 'file.type':
      return 'making a folder';
    case 'mount.mode':
      return value === 'ro' ? 'readOnly' : name;
    default:
      return name.replace(
        /(restart|healthcheck)([A-Z])/,
        (_, group: string, first: string) => `${group}.${first.toLowerCase()}`,
      );
  }
}

function lackOf(prop: Prop, value: Value, release: Release): string | undefined {
  const wire = wireFor(prop, release);
  if (wire && (wire.accepts?.(value) ?? true)) return undefined;
  const isNothing = prop.absent !== undefined && sameValue(prop.codec, value, prop.absent);
  if (isNothing || prop.derived) return undefined;
  if (!wire && prop.carried && covers(prop.carried, release)) return undefined;
  // What carries the meaning before it has a name of its own came first.
  const able = prop.carried ?? prop.wire.findLast((name) => name.accepts?.(value) ?? true);
  const words = able?.since === undefined ? 'is not known to this release' : `needs RouterOS ${able.since}`;
  return wire ? `cannot be ${show(prop, value)} here: that ${words}` : words;
}

function noteOf(prop: Prop, value: Value, release: Release): string {
  return prop.carried && covers(prop.carried, release) ? prop.carried.note(value) : '';
}

function show(prop: Prop, value: Value): string {
  return prop.codec.show?.(value) ?? String(value);
}
