import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../src/cli/plan-file/canonical.ts';
import { Secret } from '../../src/model/index.ts';

const of = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

describe('the digest of a saved plan', () => {
  it('is that of the JSON with its keys in order, in which a secret says nothing', () => {
    const value = { b: 1, a: [undefined, 'ü"', { d: undefined, c: new Secret('never') }, [], {}] };
    assert.equal(sha256(value), of('{"a":[null,"ü\\"",{"c":"*****"},[],{}],"b":1}'));
  });

  it('does not depend on the order of keys, nor on the way through a file', () => {
    const shuffled = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(shuffled);
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, shuffled(inner)]),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = JSON.parse(JSON.stringify(value)) as unknown;
        assert.equal(sha256(read), sha256(shuffled(read)));
      }),
    );
  });

  it('is the same however long the text: it is hashed in pieces', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `ü${index}`);
    assert.equal(sha256(long), of(JSON.stringify(long)));
  });
});
