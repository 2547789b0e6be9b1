import assert from 'node:assert/strict';
import type { Draft } from '../../src/reconciler/draft.ts';
import { kinds } from '../../src/reconciler/index.ts';
import { asideName, nameProp, steppingAside } from '../../src/reconciler/swap.ts';
import { resource } from '../support/stack.ts';
import { draft } from './drafts.ts';

/** A row that has one name and wants another. */
const named = (key: string, kind = 'veth', action: Draft['action'] = 'update'): Draft =>
  draft(action, kind, key, { after: resource(kind, key, {}) });
/** Who steps aside, where each waits for the name of the next. */
const aside = (drafts: readonly Draft[], waits: readonly (readonly [Draft, Draft])[]): string[] => [
  ...steppingAside(drafts, (taker) => waits.flatMap(([one, holder]) => (one === taker ? [holder] : []))),
];
const [a, b, c, d] = [named('a'), named('b'), named('c'), named('d')];

describe('rows that take the names of each other', () => {
  it('stay in their turn where nobody waits in a circle', () => {
    assert.deepEqual(aside([a, b, c], []), []);
    assert.deepEqual(
      aside(
        [a, b, c],
        [
          [a, b],
          [b, c],
          [a, c],
        ],
      ),
      [],
    );
  });

  it('have one that steps aside in each circle', () => {
    assert.deepEqual(
      aside(
        [a, b],
        [
          [a, b],
          [b, a],
        ],
      ),
      ['veth/a'],
    );
    assert.deepEqual(
      aside(
        [a, b, c],
        [
          [a, b],
          [b, c],
          [c, a],
        ],
      ),
      ['veth/a'],
    );
    assert.deepEqual(
      aside(
        [a, b, c, d],
        [
          [a, b],
          [b, a],
          [c, d],
          [d, c],
        ],
      ),
      ['veth/a', 'veth/c'],
    );
  });

  it('that only wait for the circle are not in it', () => {
    assert.deepEqual(
      aside(
        [a, b, c],
        [
          [a, b],
          [b, c],
          [c, b],
        ],
      ),
      ['veth/b'],
    );
  });

  it('may want the name that they have', () => {
    assert.deepEqual(aside([a], [[a, a]]), []);
  });

  it('are rows that are there and stay: what comes or goes waits for nobody', () => {
    const [fresh, going] = [named('new', 'veth', 'create'), draft('delete', 'veth', 'old')];
    for (const other of [fresh, going])
      for (const all of [
        [a, other],
        [other, a],
      ])
        assert.deepEqual(
          aside(all, [
            [a, other],
            [other, a],
          ]),
          [],
        );
  });

  it('have a name that is free to choose', () => {
    const [one, other] = [named('one', 'bridge-port'), named('other', 'bridge-port')];
    assert.deepEqual(
      aside(
        [one, other],
        [
          [one, other],
          [other, one],
        ],
      ),
      [],
    );
  });
});

describe('the name that a row can give up', () => {
  it('is the one property that tells it from others, and refers to nothing', () => {
    const found = kinds.flatMap(({ name }) => {
      const prop = nameProp(name);
      return prop === undefined ? [] : [[name, prop]];
    });
    assert.deepEqual(Object.fromEntries(found), {
      bridge: 'name',
      container: 'name',
      file: 'path',
      mount: 'list',
      staged: 'name',
      veth: 'name',
    });
  });

  it('becomes one that no row has', () => {
    assert.equal(asideName('a', new Set()), 'a-aside1');
    assert.equal(asideName('a', new Set(['a-aside1', 'a-aside2', 'b-aside3'])), 'a-aside3');
    assert.equal(asideName('a', new Set(['a-aside2'])), 'a-aside1');
  });
});
