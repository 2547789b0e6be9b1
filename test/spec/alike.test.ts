import assert from 'node:assert/strict';
import { type Desired, type Resource, Secret } from '../../src/model/index.ts';
import { alike } from '../../src/spec/alike.ts';

describe('what routers have in common', () => {
  const at = (line: number) => ({ file: 'a.yaml', line, col: 1, length: 1 });
  const resource = (more: Partial<Resource> = {}): Resource => ({
    address: 'env/web/A',
    kind: 'env',
    key: 'web/A',
    props: { list: 'web', key: 'A', value: 'one' },
    at: at(3),
    sources: { value: at(4) },
    ...more,
  });
  const stack = (...resources: readonly Resource[]): Desired => ({
    stack: 'web',
    previousStacks: [],
    router: 'r1',
    resources,
    disks: [],
    otherStacks: [],
  });

  it('is kept once: a resource of the same content is the one that was there before', () => {
    const before = [stack(resource(), resource({ props: { value: ['a', 'b'] } }))];
    const fresh = [{ ...stack(resource(), resource({ props: { value: ['a', 'b'] } })), router: 'r2' }];
    const { desired, own } = alike(fresh, before);
    assert.equal(own, 0);
    assert.equal(desired[0]?.router, 'r2');
    desired[0].resources.forEach((one, index) => {
      assert.equal(one, before[0]?.resources[index]);
    });
  });

  const others: Readonly<Record<string, Partial<Resource>>> = {
    'another value': { props: { list: 'web', key: 'A', value: 'two' } },
    'one property more': { props: { list: 'web', key: 'A', value: 'one', disabled: true } },
    'one property less': { props: { list: 'web', key: 'A' } },
    'a property that every object has a namesake of': {
      props: { list: 'web', key: 'A', value: 'one', toString: 'x' },
    },
    'a list for a text': { props: { list: 'web', key: 'A', value: ['one'] } },
    'another place': { at: at(5) },
    'another place of its value': { sources: { value: at(5) } },
    'a comment': { comment: 'ours' },
  };
  for (const [what, more] of Object.entries(others)) {
    it(`is not what has ${what}`, () => {
      for (const [one, other] of [
        [resource(), resource(more)],
        [resource(more), resource()],
      ] as const) {
        const { desired, own } = alike([stack(one)], [stack(other)]);
        assert.equal(own, 1);
        assert.deepEqual(desired, [stack(one)]);
      }
    });
  }

  it('is never a secret: nobody looks whether two are the same', () => {
    const [one, other] = ['own of r1', 'own of r2'].map((text) =>
      resource({ props: { value: new Secret(text) } }),
    );
    assert.ok(one && other);
    const { desired } = alike([stack(one)], [stack(other)]);
    assert.equal(desired[0]?.resources[0]?.props['value'], one.props['value']);
  });

  it('is nothing where another stack stood in its place', () => {
    const { desired, own } = alike([stack(resource())], [{ ...stack(resource()), stack: 'dns' }]);
    assert.equal(own, 1);
    assert.deepEqual(desired, [stack(resource())]);
  });
});
