import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Secret } from '../../src/model/index.ts';
import { jsonText } from '../../src/report/json-text.ts';

const joined = (document: unknown): string => [...jsonText(document)].join('');
const whole = (document: unknown): string => `${JSON.stringify(document, undefined, 2)}\n`;
const numbers = Array.from({ length: 40 }, (_, index) => index);

describe('JSON in pieces', () => {
  it('is what JSON.stringify gives', () => {
    const long = fc.array(fc.jsonValue({ maxDepth: 1 }), { minLength: 17, maxLength: 20 });
    const document = fc.dictionary(
      fc.string(),
      fc.oneof(fc.jsonValue({ maxDepth: 2 }), long, fc.dictionary(fc.string(), long, { maxKeys: 2 })),
      { maxKeys: 4 },
    );
    fc.assert(
      fc.property(document, (value) => {
        assert.equal(joined(value), whole(value));
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out what is undefined, and says null for it in a list', () => {
    const document = { a: undefined, long: [...numbers, undefined], deep: { b: undefined, long: numbers } };
    assert.equal(joined(document), whole(document));
  });

  it('hides secrets', () => {
    assert.doesNotMatch(
      joined({ secret: new Secret('hush'), long: [...numbers, new Secret('hush')] }),
      /hush/,
    );
  });

  it('comes in pieces of which none is much longer than another', () => {
    const document = {
      routers: Array.from({ length: 5000 }, (_, index) => ({ name: `r${index}`, numbers })),
    };
    const pieces = [...jsonText(document)].map(({ length }) => length);
    assert.ok(pieces.length > 10, String(pieces.length));
    assert.ok(Math.max(...pieces) < 70_000, String(Math.max(...pieces)));
  });
});
