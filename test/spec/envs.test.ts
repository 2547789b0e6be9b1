import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { Secret } from '../../src/model/index.ts';
import { desired, head, load, one } from './stack.ts';

const container = (lines: string): string =>
  `${head}envs:
  common: { TZ: Europe/Riga, LEVEL: info }
  more: { LEVEL: debug }
containers:
  c:
    image: a/b:1
    veth: {}
${lines}`;

const variables = (text: string): string[] =>
  desired(text)
    .resources.filter(({ kind }) => kind === 'env')
    .map(({ key, props }) => `${key}=${String(props['value'])}`);

describe('variables', () => {
  describe('are their source text', () => {
    for (const text of [
      '0123',
      'yes',
      '1e3',
      '0x1F',
      '1.10',
      'null',
      '~',
      'True',
      '1_000',
      '.5',
      '12:30:45',
      '2025-08-01',
      '-0',
    ]) {
      it(`${text} stays ${text}`, () => {
        assert.equal(one(`${head}envs: { e: { A: ${text} } }\n`, 'env/e/A').props['value'], text);
      });
    }

    it('whatever the text is, quoted or plain, in the long form too', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
          // The file is text: control characters and lone surrogates are not.
          fc.pre(!/[\p{Cc}\p{Cs}\ufffd\ufeff]/u.test(text) && !text.includes('${'));
          const yaml = stringify({ envs: { e: { A: text, B: { value: text } } } });
          assert.equal(one(`${head}${yaml}`, 'env/e/A').props['value'], text);
          assert.equal(one(`${head}${yaml}`, 'env/e/B').props['value'], text);
        }),
      );
    });

    it('numbers of any spelling are kept', () => {
      const number = fc.oneof(
        fc.double().map(String),
        fc.integer().map(String),
        fc.stringMatching(/^[0-9]{1,20}$/),
      );
      fc.assert(
        fc.property(number, (text) => {
          assert.equal(one(`${head}envs: { e: { A: ${text} } }\n`, 'env/e/A').props['value'], text);
        }),
      );
    });

    it('a block keeps its lines', () => {
      assert.equal(
        one(`${head}envs:\n  e:\n    A: |\n      one\n      two\n`, 'env/e/A').props['value'],
        'one\ntwo\n',
      );
    });

    it('nothing is an empty text, and a warning', () => {
      const loaded = load(`${head}envs:\n  e:\n    A:\n    B: ""\n`);
      assert.deepEqual(
        loaded.warnings.map(({ code, at }) => [code, at?.line]),
        [['spec/empty-value', 8]],
      );
      assert.equal(loaded.desired('home')[0]?.resources[0]?.props['value'], '');
    });
  });

  describe('of a container', () => {
    const lists = (text: string): unknown => one(text, 'container/c').props['envs'];

    it('one list alone is used as itself', () => {
      const text = container('    envs: [common]\n');
      assert.deepEqual(lists(text), ['common']);
      assert.deepEqual(variables(text), ['common/TZ=Europe/Riga', 'common/LEVEL=info', 'more/LEVEL=debug']);
    });

    it('several lists become one, the last writer winning', () => {
      const text = container('    envs: [common, more]\n');
      assert.deepEqual(lists(text), ['c']);
      assert.deepEqual(variables(text).slice(3), ['c/TZ=Europe/Riga', 'c/LEVEL=debug']);
    });

    it('own variables win over lists', () => {
      const text = container('    envs: [more, common]\n    env: { TZ: UTC }\n');
      assert.deepEqual(lists(text), ['c']);
      assert.deepEqual(variables(text).slice(3), ['c/LEVEL=info', 'c/TZ=UTC']);
    });

    it('the list is named as the container is on the router', () => {
      const text = container('    name: other\n    env: { A: b }\n');
      assert.deepEqual(lists(text), ['other']);
      assert.equal(one(text, 'env/other/A').props['list'], 'other');
    });

    it('a renamed container takes its variables along', () => {
      const text = container('    previously: [old]\n    env: { A: b }\n');
      assert.deepEqual(one(text, 'env/c/A').previously, ['old/A']);
    });

    it('a variable that came from a list says where it is written', () => {
      const { sources, at } = one(container('    envs: [common]\n    env: { A: b }\n'), 'env/c/TZ');
      assert.equal(sources['value']?.line, 7);
      assert.equal(at.line, 7);
    });
  });

  it('lists that no container uses are written', () => {
    assert.deepEqual(variables(`${head}envs: { spare: { A: b } }\n`), ['spare/A=b']);
  });

  it('that hold secrets are secrets', () => {
    const { props } = one(`${head}envs: { e: { A: "Bearer \${env:TOKEN}" } }\n`, 'env/e/A');
    assert.ok(props['value'] instanceof Secret);
    assert.equal(props['value'].reveal(), 'Bearer token-secret');
    assert.equal(JSON.stringify(props), '{"list":"e","key":"A","value":"*****"}');
  });
});
