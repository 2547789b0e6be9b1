import assert from 'node:assert/strict';
import { Secret, type Value } from '../../src/model/index.ts';
import { kinds } from '../../src/reconciler/kinds/index.ts';
import { desired, head } from './stack.ts';
import { paths } from './property-paths.ts';

/** Properties that no file says: chosen by the plan, or made of others. */
const chosen = (kind: string, prop: string): boolean => {
  const { assigned, derived } = kinds.find(({ name }) => name === kind)?.props[prop] ?? {};
  // Where a file says a derived one all the same (name, type), it has a path below.
  return assigned === true || derived === true;
};

/** A value as the newest release would give it back. */
function throughWire(kind: string, prop: string, value: Value | undefined): Value | undefined {
  const codec = kinds.find(({ name }) => name === kind)?.props[prop]?.codec;
  const sent = codec && value !== undefined ? codec.encode(value) : undefined;
  const first = typeof sent === 'string' || sent instanceof Secret || !sent ? sent : sent[0];
  return typeof first === 'string' ? codec?.decode(first) : value;
}

describe('every property of every table', () => {
  const reached = new Set<string>();

  for (const { kind, prop, yaml, text, value } of paths) {
    it(`${kind}.${prop} is said by ${yaml}`, () => {
      const { resources } = desired(`${head}${text}`);
      const having = resources.filter((resource) => resource.kind === kind && prop in resource.props);
      assert.ok(having.length > 0, `no ${kind} has ${prop}`);
      const values = having.map((resource) => resource.props[prop]);
      assert.ok(
        values.some((found) => JSON.stringify(found) === JSON.stringify(value)),
        `${JSON.stringify(values)} is not ${JSON.stringify(value)}`,
      );
      for (const found of values)
        assert.deepEqual(throughWire(kind, prop, found), found, 'it is not canonical');
      const source = having[0]?.sources[prop];
      assert.ok(source && source.line > 5, 'it does not say where it is written');
      reached.add(`${kind}.${prop}`);
    });
  }

  it('has a path in the file', () => {
    const all = kinds
      .filter((kind) => !kind.ledger && !kinds.some(({ staging }) => staging === kind.name))
      .flatMap((kind) => Object.keys(kind.props).map((prop) => ({ kind: kind.name, prop })))
      .filter(({ kind, prop }) => !chosen(kind, prop))
      .map(({ kind, prop }) => `${kind}.${prop}`);
    assert.deepEqual(
      all.filter((name) => !reached.has(name)),
      [],
    );
  });
});
