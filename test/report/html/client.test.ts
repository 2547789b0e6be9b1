import assert from 'node:assert/strict';
import { compareItems, compareTexts, type Piece } from '../../../src/report/html/client/compare.ts';
import { chosen } from '../../../src/report/html/client/filter.ts';
import { hashOf, home, parseRoute } from '../../../src/report/html/client/route.ts';
import { htmlPage } from '../../../src/report/html/index.ts';
import { fleetPlan, nameOf } from './documents.ts';
import { unpacked } from './unpack.ts';

const differing = (pieces: readonly Piece[]): string[] =>
  pieces.filter(({ differs }) => differs).map(({ text }) => text);

describe('the parts of the page that need no browser', () => {
  it('marks of two texts the words that differ', () => {
    const [before, after] = compareTexts('pihole/pihole:2025.08.1', 'pihole/pihole:2025.10.0');
    assert.deepEqual([differing(before), differing(after)], [['08.1'], ['10.0']]);
    assert.deepEqual(compareTexts('same', 'same').map(differing), [[], []]);
  });

  it('marks of two lists the items that differ, in the order of each', () => {
    const [before, after] = compareItems(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd', 'e']);
    assert.deepEqual([differing(before), differing(after)], [['b'], ['x', 'e']]);
    const long = Array.from({ length: 2000 }, (_, index) => `line ${index}`);
    const changed = long.toSpliced(5, 1, 'new').toSpliced(1900, 1, 'new');
    assert.ok(differing(compareItems(long, changed)[1]).includes('new'));
  });

  it('keeps in the address where one is, with any name', () => {
    for (const route of [
      { ...home },
      { ...home, router: 'r/1 ?#%', address: 'dns/container/a b' },
      { query: 'pi hole & co', status: 'failed', sort: '-name' },
    ])
      assert.deepEqual(parseRoute(hashOf(route)), route);
    assert.equal(
      parseRoute('#/router/%E0%A4%A').router,
      '%E0%A4%A',
      'what cannot be decoded is taken as it is',
    );
  });

  const { overview } = unpacked(htmlPage(fleetPlan(60), { generatedAt: '2026-11-27T14:22:05Z' }));
  const names = (wanted: Partial<Parameters<typeof chosen>[1]>): string[] =>
    chosen(overview, { query: '', status: '', sort: '', ...wanted }).map(
      (place) => overview.routers[place]?.name ?? '',
    );

  it('finds routers by name, container, image, release and trouble, all words at once', () => {
    assert.deepEqual(names({ query: '0007' }), [nameOf(6)]);
    assert.equal(names({ query: 'APP9 tailscale' }).length, names({}).length - 2);
    assert.deepEqual(names({ query: 'password' }), [nameOf(29)]);
    assert.deepEqual(names({ query: 'no such thing' }), []);
  });

  it('sorts by trouble first, or by what is asked, either way', () => {
    assert.deepEqual(names({}).slice(0, 3), [nameOf(29), nameOf(13), nameOf(7)]);
    assert.deepEqual(names({ sort: '-name' })[0], nameOf(59));
    assert.equal(names({ sort: 'changes' })[0], nameOf(3));
    assert.deepEqual(names({ status: 'unreachable' }), [nameOf(13)]);
  });
});
