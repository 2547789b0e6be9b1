import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { fitted } from '../../../src/report/html/budget.ts';
import { htmlPage } from '../../../src/report/html/index.ts';
import type { Details, Row } from '../../../src/report/html/packed.ts';
import { change, nameOf, planDocument } from './documents.ts';
import { unpacked } from './unpack.ts';

/** Rows that no compression makes smaller. */
function details(router: number): Details {
  const noise = (what: string): string => createHash('sha256').update(`${router} ${what}`).digest('hex');
  const row = (address: string, action: Row['action'], values: Row['values']): Row => ({
    address,
    action,
    stack: 'dns',
    values,
  });
  return {
    read: true,
    rows: [
      row('container/a', router === 0 ? 'create' : 'keep', { name: 'a', image: noise('image') }),
      row('env/a/B', 'keep', { list: 'a', key: 'B', value: noise('value') }),
      row('file/conf', 'keep', { path: noise('path') }),
    ],
  };
}

const all = Array.from({ length: 48 }, (_, router) => details(router));
const lengthOf = (blocks: readonly string[]): number => blocks.reduce((sum, { length }) => sum + length, 0);
const everything = lengthOf(fitted(all).blocks);

describe('the size of the HTML report', () => {
  it('drops nothing where everything fits', () => {
    assert.deepEqual(fitted(all, everything).dropped, []);
  });

  for (const [share, words] of [
    [0.9, ['values of variables, files and other rows that do not change']],
    [0.3, ['resources that do not change, of routers on which nothing changes']],
  ] as const)
    it(`names what is dropped where ${share * 100} % of it fits`, () => {
      const { blocks, dropped } = fitted(all, everything * share);
      assert.deepEqual(dropped, words);
      assert.ok(lengthOf(blocks) <= everything * share);
    });

  it('leaves out the last routers at worst, and says how many', () => {
    const changing = all.map(({ rows }): Details => ({
      read: true,
      rows: rows.map((row) => ({ ...row, action: 'create' })),
    }));
    const whole = lengthOf(fitted(changing).blocks);
    const { blocks, dropped } = fitted(changing, whole * 0.6);
    assert.deepEqual(dropped, ['all resources that do not change', 'the details of 24 routers']);
    assert.deepEqual(
      blocks.map((block) => block === ''),
      [false, true],
    );
  });

  it('stays under 2 MB where every change is another and every router has troubles of its own', () => {
    const names = Array.from({ length: 1000 }, (_, index) => nameOf(index));
    const noise = (...parts: readonly unknown[]): string =>
      createHash('sha256').update(parts.join(' ')).digest('base64');
    const plan = planDocument({
      routers: names.map((name) => ({ name, release: '7.23.3', stacks: ['dns'], read: true })),
      resource_changes: names.flatMap((name, router) =>
        Array.from({ length: 10 }, (_, index) =>
          change(
            name,
            `container/${noise(router, index, 'name')}`,
            {
              after: {
                name: noise(router, index),
                image: noise(index, router),
                hostname: noise(router, 'h', index),
              },
            },
            { actions: ['create'] },
          ),
        ),
      ),
      refusals: names.map((router) => ({
        code: 'plan/data-loss',
        message: noise(router, 'why'),
        router,
        stack: 'dns',
        address: `container/${noise(router)}`,
      })),
    });
    const page = htmlPage(plan, { generatedAt: '2026-11-27T14:22:05Z' });
    assert.ok(page.length < 2_000_000, `${page.length} bytes`);
    const { dropped } = unpacked(page).overview;
    assert.ok(dropped.includes('8,000 of the changes in the list of all routers'), dropped.join('; '));
  });
});
