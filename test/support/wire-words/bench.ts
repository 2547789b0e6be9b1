import assert from 'node:assert/strict';
import type { Change, Plan, Props, Resource, SourceRange, WireRow } from '../../../src/model/index.ts';
import { defaultOptions, makePlan } from '../../../src/reconciler/index.ts';
import { fastLab } from '../fast-lab.ts';
import { Lab } from '../lab.ts';
import { snapshot } from '../snapshot.ts';
import { desired, policy, resource } from '../stack.ts';
import { laid, onlyFor, type WireCase, type WireKind, type Words, wordsFor } from './table.ts';

/** Where the property stands in the file. */
const line: SourceRange = { file: 'stack.yaml', line: 7, col: 5, length: 4 };

/** Before 7.18 nothing is pulled without one (routeros.md 1.10). */
const registryUrl = 'https://registry-1.docker.io';

const shared = new Map<string, Promise<Lab>>();

/** A router to which a stack was applied that has just this property; where a kind's rows agree, all at once. */
export function labWith(kind: WireKind, prop: string, one: WireCase, release: string): Promise<Lab> {
  if (!kind.together) return applied(kind, [resourceWith(kind, prop, one)], release);
  const place = `${kind.kind} ${release}`;
  const lab = shared.get(place) ?? applied(kind, allOf(kind, release), release);
  shared.set(place, lab);
  return lab;
}

async function applied(kind: WireKind, resources: readonly Resource[], release: string): Promise<Lab> {
  const lab = kind.kind === 'config' ? new Lab(release) : await fastLab(release);
  const report = await lab.apply(desired([...kind.needs, ...resources]));
  assert.deepEqual(report.problems, []);
  return lab;
}

/** A resource for each value that a release can hold. */
function allOf(kind: WireKind, release: string): Resource[] {
  return Object.entries(kind.props).flatMap(([prop, cases]) =>
    cases
      .filter((one) => onlyFor(one.refused, release) === undefined)
      .map((one) => resourceWith(kind, prop, one, keyOf(kind, prop, one))),
  );
}

/** The local key of a case's resource, under which its row is found. */
function keyOf(kind: WireKind, prop: string, one: WireCase): string {
  return kind.together ? `${prop}-${kind.props[prop]?.indexOf(one) ?? 0}` : 'c';
}

/** The resource of a kind with one property more than it must have; without a case, with nothing but that. */
export function resourceWith(kind: WireKind, prop?: string, one?: WireCase, key = 'c'): Resource {
  const base = Object.entries(kind.base).filter(([name]) => !one?.instead?.includes(name));
  const props: Props = {
    ...Object.fromEntries(base),
    ...one?.with,
    ...(prop === undefined || one === undefined ? {} : { [prop]: one.value }),
  };
  return resource(kind.kind, key, props, {
    sources: prop === undefined ? {} : { [prop]: line },
    ...(kind.kind === 'container' ? { run: policy({ state: 'stopped' }) } : {}),
  });
}

/** The one row of a kind as its release shows it, with some words in the place of others. */
export function shownRow(kind: WireKind, release: string, words: Words = {}): WireRow {
  return laid(wordsFor(kind.shown, release), { comment: `[rosctr:demo ${kind.kind}/c]` }, words);
}

/** The plan for one resource and the one row that stands for it. */
export function planFor(kind: WireKind, one: Resource, rows: readonly WireRow[], release: string): Plan {
  const config = { '/container/config': [{ 'registry-url': registryUrl }] };
  const seen = snapshot({ ...config, [kind.menu]: rows }, release);
  return makePlan(desired([one]), seen, defaultOptions);
}

/** What the plan says of that resource; the row that names its file is another matter. */
export function changeOf(plan: Plan): Change {
  const [change, ...others] = plan.changes.filter(
    ({ address }) => address !== 'index/menus' || plan.changes.length === 1,
  );
  assert.ok(change !== undefined && others.length === 0, plan.changes.map((one) => one.address).join(', '));
  return change;
}

/** The properties that a change names. */
export function fieldsOf(change: Change): string[] {
  return 'fields' in change ? change.fields.map((field) => field.prop) : [];
}

/** Words of the base row that a case leaves standing. */
function baseWords(kind: WireKind, one: WireCase, release: string): Words {
  const gone = one.instead?.flatMap((name) => (name === 'image' ? ['remote-image'] : [name])) ?? [];
  const words = Object.entries(wordsFor(kind.baseStored, release));
  return Object.fromEntries(words.filter(([name]) => !gone.includes(name)));
}

/** The whole row that is stored after an apply, and all the words that went over the wire for it. */
export function expectedWords(
  kind: WireKind,
  one: WireCase,
  release: string,
): { readonly stored: Words; readonly sent: Words } {
  const base = baseWords(kind, one, release);
  const stored = laid(base, wordsFor(one.stored, release));
  const sent = laid(stored, wordsFor(one.sent, release));
  return { stored, sent };
}

/** What a device has of one case. */
export class Found {
  readonly #lab: Lab;
  readonly #kind: WireKind;
  readonly #comment: string;

  constructor(lab: Lab, kind: WireKind, prop: string, one: WireCase) {
    this.#lab = lab;
    this.#kind = kind;
    this.#comment = `[rosctr:demo ${kind.kind}/${keyOf(kind, prop, one)}]`;
  }

  /** The row that the device stores, without the marker and what the device makes up. */
  stored(made: readonly string[]): Words {
    const path = this.#kind.menu.slice(1);
    if (path === 'file') {
      const file = this.#lab.device.files.list().find(({ name }) => name.startsWith('usb1/rosctr/demo/'));
      assert.ok(file, 'no file');
      const { name, type, contents } = file;
      return laid({ name, type, contents }, Object.fromEntries(made.map((key) => [key, undefined])));
    }
    const row = this.#lab.device
      .rows(path)
      .find((each) => path === 'container/config' || each.fields.get('comment') === this.#comment);
    const words = [...(row?.fields ?? [])].filter(([name]) => name !== 'comment' && !made.includes(name));
    return Object.fromEntries(words);
  }

  /** The words that went over the wire for it; none where nothing was sent. */
  sent(): Words {
    const verb = this.#kind.menu === '/container/config' ? 'set' : 'add';
    const entry = this.#lab.device.journal.findLast(
      ({ command, attributes }) =>
        command === `${this.#kind.menu}/${verb}` &&
        (attributes['comment'] ?? this.#comment) === this.#comment,
    );
    return Object.fromEntries(
      Object.entries(entry?.attributes ?? {}).filter(([name]) => name !== 'comment'),
    );
  }

  /** The words that a print shows of these keys. */
  async shown(keys: readonly string[]): Promise<Words> {
    const hasComment = this.#kind.menu !== '/container/config' && this.#kind.menu !== '/file';
    const rows = await this.#lab.client.list(this.#kind.menu, {
      proplist: [...keys, 'comment', 'name'],
      ...(hasComment ? { match: [{ comment: this.#comment }] } : {}),
    });
    const row = rows.find(
      ({ name }) => this.#kind.menu !== '/file' || name?.startsWith('usb1/rosctr/demo/'),
    );
    return row ?? {};
  }
}
