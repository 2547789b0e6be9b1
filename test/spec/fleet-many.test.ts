import assert from 'node:assert/strict';
import type { Resource } from '../../src/model/index.ts';
import type { RenderedNode } from '../../src/spec/index.ts';
import { branches, fleet, secret, web } from './fleets.ts';
import { codes, load } from './stack.ts';

describe('a fleet of many routers', () => {
  const many = (own: string): string =>
    fleet(
      `defaults: { ${secret}, storage: usb1 }\nlabels: { role: branch }\nrouters:\n${Array.from({ length: 200 }, (_, index) => `  r${index}: { address: 10.0.0.${index}, vars: { net: "10.${index % 3}.0"${own} } }`).join('\n')}`,
    );

  it('builds what is the same once, and gives each router its own', () => {
    const loaded = load([many(''), web]);
    assert.deepEqual(codes(loaded), []);
    const container = (name: string): Resource | undefined =>
      loaded.desired(name).flatMap(({ resources }) => resources)[1];
    assert.equal(container('r4'), container('r7'));
    assert.notEqual(container('r4'), container('r5'));
    for (const { name } of loaded.routers) {
      const index = Number(name.slice(1));
      const [one] = loaded.desired(name);
      assert.equal(one?.router, name);
      assert.deepEqual(one.resources[0]?.props['address'], [`10.${index % 3}.0.2/24`]);
    }
  });

  it('keeps once what is the same for routers that differ, also where they take turns with others', () => {
    const texts = [
      fleet(
        `defaults: { ${secret}, storage: usb1 }\nrouters:\n${Array.from({ length: 20 }, (_, index) => `  r${index}: { address: 10.0.0.${index}, labels: { role: ${index % 2 === 0 ? 'branch' : 'other'} }, vars: { net: "10.0.0", n: "${index}" } }`).join('\n')}`,
      ),
      web.replace('A: own', 'A: "${vars:n}"').replace('"*"', 'branch'),
      web.replace('A: own', 'A: "${vars:n}"').replace('"*"', 'other').replaceAll('web', 'app'),
    ];
    const loaded = load(texts);
    assert.deepEqual(codes(loaded), []);
    for (const [one, other] of [
      ['r0', 'r2'],
      ['r1', 'r3'],
    ] as const) {
      const [mine = [], theirs = []] = [one, other].map((name) => loaded.desired(name)[0]?.resources ?? []);
      const apart = mine.filter((resource, index) => resource !== theirs[index]);
      assert.deepEqual(
        apart.map(({ kind }) => kind),
        ['env'],
      );
      assert.ok(mine.length > 2);
    }
  });

  it('gives each its own where ${router:name} stands in the stack, a variable or a default', () => {
    for (const where of [
      { texts: [many(''), web.replace('A: own', 'A: "${router:name}"')] },
      { texts: [many(', n: "${router:name}"'), web.replace('A: own', 'A: "${vars:n}"')] },
    ]) {
      const loaded = load(where.texts);
      assert.deepEqual(codes(loaded), []);
      for (const name of ['r3', 'r6', 'r199']) {
        const value = loaded
          .desired(name)
          .flatMap(({ resources }) => resources)
          .find(({ address }) => address === 'env/web/A')?.props['value'];
        assert.equal(value, name);
      }
    }
  });

  it('has the place of its own storage where disks are told of', () => {
    const own = many('').replaceAll('vars:', 'storage: usb1, vars:');
    const loaded = load([own, web]);
    assert.equal(loaded.desired('r7')[0]?.disks[0]?.at.line, 14);
    assert.equal(loaded.desired('r10')[0]?.disks[0]?.at.line, 17);
  });

  it('tells of a mistake once, with how often it happens', () => {
    const loaded = load([many(''), web.replace('vars:net', 'vars:nett').replace('vars:nett', 'vars:nope')]);
    assert.deepEqual(
      loaded.problems.map(({ message }) => message),
      ['neither router "r0" nor the stack has a variable "nope"; so it is 199 more times'],
    );
  });
});

describe('render', () => {
  it('says of every value of a router where it stands, in the router, an overlay or the fleet', () => {
    const { root } = load([branches, web]).resolvedRouter('oslo') ?? {};
    const places: string[] = [];
    const walk = (node: RenderedNode | undefined, path: string): void => {
      if (node?.type === 'scalar') places.push(`${path} ${node.at.line}`);
      else if (node?.type === 'map')
        for (const { key, node: child } of node.entries) walk(child, `${path}/${key}`);
    };
    walk(root, '');
    assert.deepEqual(places, [
      '/labels/site 25',
      '/labels/cold 18',
      '/labels/role 4',
      '/vars/net 25',
      '/vars/tz 19',
      '/address 25',
      '/timeouts/command 22',
      '/timeouts/connect 11',
      '/guards/maxRecreates 22',
      '/guards/maxDeletes 15',
      '/storage 20',
      '/username 8',
      '/password 9',
      '/tls/mode 10',
      '/tls/servername 10',
    ]);
  });
});
