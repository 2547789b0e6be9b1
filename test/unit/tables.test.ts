import assert from 'node:assert/strict';
import type { Observed, WireRow } from '../../src/model/index.ts';
import { kinds } from '../../src/reconciler/index.ts';
import { compare } from '../../src/reconciler/compare.ts';
import { decodeRow, encodeProps } from '../../src/routeros/rows.ts';
import { containerActs, usedActs } from '../support/wire-words/acts.ts';
import { expectedWords, planFor, resourceWith, shownRow } from '../support/wire-words/bench.ts';
import { allFor, onlyFor, wireKinds } from '../support/wire-words/index.ts';
import type { WireCase, WireKind, Words } from '../support/wire-words/index.ts';
import { live, ours } from './drafts.ts';

/**
 * The tables of the reconciler against those written by hand, without a router: the first and the last release of every
 * stretch in which nothing changes. test/laws/wire-words does it for all releases, and with one.
 */
const releases = [
  ...['7.12.2', '7.14.3', '7.15', '7.17.2', '7.18', '7.19', '7.19.6', '7.20', '7.20.8', '7.21', '7.21.1'],
  ...['7.21.2', '7.21.5', '7.22', '7.22.3', '7.23', '7.23.1', '7.23.2', '7.23.9', '7.24'],
];

const tableOf = (kind: WireKind) => kinds.find((one) => one.name === kind.kind)!;

function row(kind: WireKind, release: string, words: Words): Observed {
  const table = tableOf(kind);
  const shown: WireRow = shownRow(kind, release, words);
  const owner = ours(kind.kind, 'c');
  return live(kind.kind, 'c', {}, { row: shown, ...decodeRow(table, shown, release), owner });
}

/** The properties that differ between what is wanted and a row. */
function differing(kind: WireKind, prop: string | undefined, one: WireCase, words: Words, release: string) {
  const wanted = resourceWith(kind, prop, one);
  return compare(tableOf(kind), wanted, row(kind, release, words), release).fields;
}

/** What a plan sends for a new row, or why it does not. */
function checkSent(kind: WireKind, prop: string, one: WireCase, release: string): void {
  // What the router has once is there before any plan.
  const there = tableOf(kind).singleton ? [shownRow(kind, release)] : [];
  const plan = planFor(kind, resourceWith(kind, prop, one), there, release);
  const needed = onlyFor(one.refused, release);
  if (needed !== undefined) {
    const [refusal] = plan.refusals.filter(({ at }) => at?.line === 7);
    assert.match(refusal?.message ?? '', new RegExp(`needs RouterOS ${needed}, home runs ${release}`));
    return;
  }
  const sent = plan.steps.flatMap((step) => {
    const isOwn = (step.do === 'add' || step.do === 'set') && step.kind === kind.kind;
    return isOwn ? step.rows.slice(0, 1) : [];
  });
  const { comment, ...words } = sent[0] ?? {};
  assert.deepEqual(words, expectedWords(kind, one, release).sent, 'sent');
  if (comment !== undefined) assert.equal(comment, `[rosctr:demo ${kind.kind}/c]`);
}

function checkRead(kind: WireKind, prop: string, one: WireCase, release: string): void {
  for (const words of allFor(one.echoes, release).flat()) {
    const fields = differing(kind, prop, one, words, release);
    assert.deepEqual(
      fields.map((field) => field.prop),
      [],
      `${JSON.stringify(words)} is the same`,
    );
  }
  const name = onlyFor(one.shownAs, release) ?? prop;
  for (const words of allFor(one.differs, release).flat()) {
    const fields = differing(kind, prop, one, words, release);
    assert.deepEqual(
      fields.map((field) => field.prop),
      [name],
      `${JSON.stringify(words)} is not the same`,
    );
  }
}

function checkUnset(kind: WireKind, prop: string, one: WireCase, release: string): void {
  const unset = onlyFor(one.unset, release);
  const [words] = allFor(one.echoes, release).flat();
  if (unset === undefined || words === undefined) return;
  const fields = compare(tableOf(kind), resourceWith(kind), row(kind, release, words), release).fields;
  if (unset === 'left') assert.deepEqual(fields, [], 'it is left alone');
  else if (unset === 'replaced')
    assert.ok(fields.some((field) => field.prop === prop && field.disrupts === 'recreate'));
  else {
    const props = Object.fromEntries(fields.map((field) => [field.prop, field.after ?? '']));
    assert.deepEqual(encodeProps(tableOf(kind), props, release)[0], unset, 'it is set back');
  }
}

for (const kind of wireKinds) {
  describe(`the table of ${kind.kind}`, () => {
    for (const [prop, cases] of Object.entries(kind.props)) {
      it(`${prop} is sent, read and taken back as the table written by hand says`, () => {
        for (const one of cases) {
          for (const release of releases) {
            try {
              checkSent(kind, prop, one, release);
              checkRead(kind, prop, one, release);
              checkUnset(kind, prop, one, release);
            } catch (error) {
              const place = `${release}, ${JSON.stringify(one.value)}`;
              throw error instanceof Error
                ? new Error(`${place}: ${error.message}`, { cause: error })
                : error;
            }
          }
        }
      });
    }
  });
}

const costs = { live: 'live', start: 'restart', import: 'recreate' } as const;

describe('what a change of a property costs', () => {
  for (const [name, acts] of Object.entries({ container: containerActs, ...usedActs })) {
    const kind = wireKinds.find((one) => one.kind === name)!;
    for (const [prop, act] of Object.entries(acts)) {
      it(`${name}.${prop}: ${costs[act]}`, () => {
        for (const one of kind.props[prop] ?? []) {
          for (const words of allFor(one.differs, '7.24').flat()) {
            const [found] = differing(kind, prop, one, words, '7.24');
            assert.equal(found?.disrupts, costs[act]);
          }
        }
      });
    }
  }
});
