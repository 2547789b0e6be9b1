import assert from 'node:assert/strict';
import { releases } from '../../src/facts/index.ts';
import { kinds } from '../../src/reconciler/index.ts';
import { compareReleases, oldestRelease } from '../../src/routeros/release.ts';
import {
  changeOf,
  expectedWords,
  fieldsOf,
  Found,
  labWith,
  planFor,
  resourceWith,
  shownRow,
} from '../support/wire-words/bench.ts';
import { allFor, onlyFor, type WireCase, type WireKind, wireKinds } from '../support/wire-words/index.ts';

const supported = releases.filter((release) => compareReleases(release, oldestRelease) >= 0);
/** Further values of a property are tried where the facts change, and at the end of each span; at night everywhere. */
const landmarks = [
  ...['7.12.2', '7.14.3', '7.15', '7.17.1', '7.18', '7.19', '7.19.6', '7.20', '7.20.8', '7.21', '7.21.1'],
  ...['7.21.2', '7.21.5', '7.22', '7.22.3', '7.23', '7.23.1', '7.23.2', '7.23.3', '7.24'],
];
const isNight = Number(process.env['ROSCTR_RUNS'] ?? 25) > 25;
const counts = { applied: 0, refused: 0, echoes: 0, differences: 0, resets: 0 };

describe('the words on the wire, written by hand', () => {
  it('has every property of every kind, and no other', () => {
    // A staged container is a container; `rows:` have no properties of ours.
    const own = kinds.filter((kind) => kind.name !== 'staged' && !kind.open);
    const properties = (name: string, props: object): string[] =>
      Object.keys(props).map((prop) => `${name}.${prop}`);
    assert.deepEqual(
      wireKinds.flatMap((kind) => properties(kind.kind, kind.props)).sort(),
      own.flatMap((kind) => properties(kind.name, kind.props)).sort(),
    );
    const container = kinds.find((kind) => kind.name === 'container');
    assert.equal(kinds.find((kind) => kind.name === 'staged')?.props, container?.props);
  });

  it('says of every value and every release what is sent, or why nothing is', () => {
    assert.equal(supported.length, 44);
    everywhere((kind, prop, one, release) => {
      const place = `${kind.kind}.${prop} ${release}`;
      const answers = [one.stored, one.refused, one.leftOut].filter(
        (table) => onlyFor<unknown>(table, release) !== undefined,
      );
      assert.equal(answers.length, 1, `${place}: one of stored, refused, leftOut`);
      if (onlyFor(one.stored, release) === undefined) return;
      assert.ok(allFor(one.echoes, release).flat().length > 0, `${place}: no echo`);
      const differs = allFor(one.differs, release).flat().length > 0;
      assert.ok(differs !== (onlyFor(one.untold, release) !== undefined), `${place}: differs, or untold`);
    });
  });

  for (const kind of wireKinds) {
    describe(kind.kind, () => {
      for (const [prop, cases] of Object.entries(kind.props)) {
        it(`${prop} is stored to the word, and nothing of it is ignored`, async function () {
          this.timeout(60_000);
          for (const [index, one] of cases.entries()) {
            for (const release of supported) {
              if (index > 0 && !isNight && !landmarks.includes(release)) continue;
              await said(`${release}, ${JSON.stringify(one.value)}`, () =>
                checkWords(kind, prop, one, release),
              );
            }
          }
        });
      }
    });
  }

  after(() => {
    const text = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
    console.log(`      property x release: ${text.join(', ')}`);
  });
});

function everywhere(check: (kind: WireKind, prop: string, one: WireCase, release: string) => void): void {
  for (const kind of wireKinds)
    for (const [prop, cases] of Object.entries(kind.props))
      for (const one of cases) for (const release of supported) check(kind, prop, one, release);
}

/** Runs a check, and says where it was in the message of its failure. */
async function said(place: string, check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (error instanceof Error) error.message = `${place}: ${error.message}`;
    throw error;
  }
}

async function checkWords(kind: WireKind, prop: string, one: WireCase, release: string): Promise<void> {
  const needed = onlyFor(one.refused, release);
  if (needed !== undefined) checkRefusal(kind, prop, one, release, needed);
  else await checkStored(kind, prop, one, release);
  checkReading(kind, prop, one, release);
  checkUnset(kind, prop, one, release);
}

function checkRefusal(kind: WireKind, prop: string, one: WireCase, release: string, needed: string): void {
  const plan = planFor(kind, resourceWith(kind, prop, one), [], release);
  const ours = plan.refusals.filter(({ at }) => at?.line === 7);
  assert.equal(ours.length, 1, JSON.stringify(plan.refusals));
  assert.ok(plan.refusals.every(({ code }) => code === 'plan/needs-newer-release'));
  const message = ours[0]?.message ?? '';
  assert.ok(message.includes(`needs RouterOS ${needed}, home runs ${release}`), message);
  assert.ok(message.includes(one.called ?? prop), message);
  assert.deepEqual(plan.steps, [], 'nothing is written');
  counts.refused++;
}

async function checkStored(kind: WireKind, prop: string, one: WireCase, release: string): Promise<void> {
  const lab = await labWith(kind, prop, one, release);
  const found = new Found(lab, kind, prop, one);
  const expected = expectedWords(kind, one, release);
  assert.deepEqual(found.sent(), expected.sent, 'sent');
  const made = allFor(kind.made, release).flat();
  const own = made.filter((name) => !(name in expected.stored));
  assert.deepEqual(found.stored(own), expected.stored, 'stored');
  counts.applied++;
  if (onlyFor(one.stored, release) === undefined) return;
  const echoes = allFor(one.echoes, release).flat();
  const shown = await found.shown([...new Set(echoes.flatMap((words) => Object.keys(words)))]);
  const isEcho = echoes.some((words) =>
    Object.entries(words).every(([name, text]) => shown[name] === text),
  );
  assert.ok(isEcho, `the device shows ${JSON.stringify(shown)}, which is no echo of the table`);
}

/** Every spelling reads as the same, every other value as a change of this property. */
function checkReading(kind: WireKind, prop: string, one: WireCase, release: string): void {
  const wanted = resourceWith(kind, prop, one);
  for (const words of allFor(one.echoes, release).flat()) {
    const plan = planFor(kind, wanted, [shownRow(kind, release, words)], release);
    const change = changeOf(plan);
    assert.equal(change.action, 'keep', `${JSON.stringify(words)} reads as ${fieldsOf(change).join(', ')}`);
    counts.echoes++;
  }
  const name = onlyFor(one.shownAs, release) ?? prop;
  for (const words of allFor(one.differs, release).flat()) {
    const plan = planFor(kind, wanted, [shownRow(kind, release, words)], release);
    const change = changeOf(plan);
    assert.deepEqual(fieldsOf(change), [name], `${JSON.stringify(words)} reads as ${change.action}`);
    assert.ok(plan.steps.length > 0);
    counts.differences++;
  }
}

/** What happens to the row when the line is taken out of the file. */
function checkUnset(kind: WireKind, prop: string, one: WireCase, release: string): void {
  const unset = onlyFor(one.unset, release);
  const [words] = allFor(one.echoes, release).flat();
  if (unset === undefined || words === undefined) return;
  const plan = planFor(kind, resourceWith(kind), [shownRow(kind, release, words)], release);
  const change = changeOf(plan);
  counts.resets++;
  if (unset === 'left') {
    assert.equal(change.action, 'keep', 'a line taken out changes nothing');
    return;
  }
  if (unset === 'replaced') {
    assert.equal(change.action, 'replace');
    assert.ok(fieldsOf(change).includes(prop));
    return;
  }
  assert.equal(change.action, 'update', 'a line taken out takes it off the router');
  const sets = plan.steps.flatMap((step) => (step.do === 'set' ? step.rows.slice(0, 1) : []));
  assert.deepEqual(sets, [unset]);
}
