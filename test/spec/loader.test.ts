import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { loadStacks, type RenderedNode } from '../../src/spec/index.ts';
import { codes, desired, environment, head, load, one } from './stack.ts';

const stack = (name: string, lines: string): string =>
  `apiVersion: rosctr.dev/v1\nkind: Stack\nmetadata: { name: ${name} }\n${lines}`;

describe('the loader', () => {
  it('tells all problems of all files in one run, in the order of files and lines', () => {
    const loaded = load([
      `${head}dns: { a.lan: 10.0.0 }\nfoo: 1\nenvs: { e: { A: "\${env:NOPE}", 2B: x } }\n`,
      stack('web', 'targets: [homme]\nstorage: a/b\n'),
    ]);
    assert.deepEqual(
      loaded.problems.map(({ code, at }) => `${code} ${at?.file ?? ''}:${at?.line ?? 0}`),
      [
        'spec/bad-address a.yaml:6',
        'spec/unknown-key a.yaml:7',
        'spec/bad-env-name a.yaml:8',
        'spec/unknown-router b.yaml:4',
        'spec/bad-path b.yaml:5',
      ],
    );
  });

  it('does not tell of consequences: a reference to something broken is no second mistake', () => {
    const loaded = load(
      `${head}networks: { n: { address: nonsense } }\nveths: { v: { network: n, address: 10.0.0.2/24 } }\ncontainers: { c: { image: a/b:1, veth: v } }\n`,
    );
    assert.deepEqual(codes(loaded), ['spec/bad-address']);
  });

  it('reads several documents of a file, and skips empty ones', () => {
    const loaded = load(
      `${head}envs: { a: { X: y } }\n---\n# nothing\n---\n${stack('web', 'targets: home\nenvs: { b: { X: y } }\n')}`,
    );
    assert.deepEqual(codes(loaded), []);
    assert.deepEqual(
      loaded.desired('home').map(({ stack: name, otherStacks }) => [name, otherStacks]),
      [
        ['dns', ['web']],
        ['web', ['dns']],
      ],
    );
  });

  it('reads files with CRLF and with a byte order mark', () => {
    const text = `\ufeff${head}envs: { a: { X: y } }\nfoo: 1\n`.replaceAll('\n', '\r\n');
    const { problems } = load(text);
    assert.deepEqual(
      problems.map(({ code, at }) => [code, at?.line, at?.col, at?.length]),
      [['spec/unknown-key', 7, 1, 3]],
    );
  });

  it('merges maps, what is written winning over what is merged', () => {
    const text = `x-a: &a { logging: true, user: a }\nx-b: &b { user: b, hostname: b }\n${head}containers:\n  c:\n    <<: [*a, *b]\n    image: x/y:1\n    veth: {}\n    logging: false\n`;
    const { props } = one(text, 'container/c');
    assert.deepEqual([props['logging'], props['user'], props['hostname']], [false, 'a', 'b']);
  });

  it('gives a merged value the place where it was written', () => {
    const text = `x-a: &a { hostname: a }\n${head}containers: { c: { <<: *a, image: x/y:1, veth: {} } }\n`;
    assert.equal(one(text, 'container/c').sources['hostname']?.line, 1);
  });

  it('takes local names like those of every object', () => {
    const text = `${head}containers: { constructor: { image: x/y:1, veth: {} }, __proto__: { image: x/y:1, veth: {} } }\n`;
    assert.deepEqual(
      desired(text)
        .resources.filter(({ kind }) => kind === 'container')
        .map(({ key }) => key),
      ['constructor', '__proto__'],
    );
    assert.deepEqual(codes(load(text.replace('veth: {}', 'veth: toString'))), ['spec/unknown-reference']);
  });

  it('throws for no text', () => {
    const texts = [
      '',
      '\0',
      '{',
      '}',
      '- - -',
      '? ?',
      '*a',
      '&a',
      '!!x y',
      '%YAML 3.0\n---\na',
      '"',
      '<<: 1',
      ': : :',
      '---\n---',
      '\t',
      '[[[[',
      '&a *a',
      '{? a: b}',
      'a: &a\n  <<: *a',
      '!!binary aGk=',
      `${head}containers: {? [a] : b}`,
    ];
    for (const text of texts) assert.doesNotThrow(() => load(text), text);
    for (let end = 0; end < head.length; end += 3) assert.doesNotThrow(() => load(head.slice(0, end)));
  });

  describe('storage', () => {
    const base = (router: string, lines: string, container: string): unknown => {
      const text = stack(
        'dns',
        `routers: { home: { address: a, password: b${router} } }\n${lines}containers: { c: { image: a/b:1, veth: {}${container} } }\n`,
      );
      const { resources, disks } = desired(text);
      return [
        resources.find(({ kind }) => kind === 'container')?.run?.rootDirBase,
        disks.map(({ name }) => name),
      ];
    };
    it('is that of the container, of the stack, or of the router, in this order', () => {
      assert.deepEqual(base(', storage: usb1', '', ''), ['usb1/rosctr', ['usb1']]);
      assert.deepEqual(base(', storage: usb1', 'storage: usb2\n', ''), ['usb2/rosctr', ['usb2']]);
      assert.deepEqual(base(', storage: usb1', 'storage: usb2\n', ', storage: nvme1'), [
        'nvme1/rosctr',
        ['nvme1'],
      ]);
      assert.deepEqual(base('', '', ', rootDir: /usb3/roots/'), ['usb3/roots', ['usb3']]);
    });
  });

  it('renders a stack as a router gets it, with the origin of every value and no secret', () => {
    const text = `${head.replace('storage: usb1', 'storage: usb1, vars: { disk: usb7 }')}mounts: { m: "\${vars:disk}/m:/m" }\nenvs: { e: { A: "\${env:TOKEN}" } }\n`;
    const [rendered] = load(text).resolved('home');
    const below = (node: RenderedNode | undefined, key: string): RenderedNode | undefined =>
      node?.type === 'map' ? node.entries.find((entry) => entry.key === key)?.node : undefined;
    const mount = below(below(rendered?.root, 'mounts'), 'm');
    assert.ok(mount?.type === 'scalar');
    assert.deepEqual([mount.value, mount.at.line], ['usb7/m:/m', 6]);
    assert.deepEqual([mount.via?.text, mount.via?.at?.line], ['${vars:disk}/m:/m', 5]);
    assert.ok(!inspect(rendered, { depth: 20 }).includes('token-secret'));
  });

  it('gives the same for many routers as for few', () => {
    const many = Array.from(
      { length: 100 },
      (_, index) => `  r${index}: { address: 10.0.0.${index + 1}, password: x, storage: usb1 }\n`,
    ).join('');
    const text = stack(
      'dns',
      `routers:\n${many}containers: { c: { image: a/b:1, veth: {}, env: { NAME: "\${router:name}" } } }\n`,
    );
    const loaded = loadStacks([{ path: 'a.yaml', text }], { env: environment, readFile: () => '' });
    assert.deepEqual(loaded.problems, []);
    assert.equal(
      loaded.desired('r99')[0]?.resources.find(({ kind }) => kind === 'env')?.props['value'],
      'r99',
    );
    assert.deepEqual(loaded.desired('nobody'), []);
  });

  it('compares addresses and ports of all stacks of a router, but not of different routers', () => {
    const one = stack(
      'a',
      'targets: [x]\nveths: { v: { address: 10.0.0.2/24 } }\nrouters: { x: { address: x, password: p }, y: { address: y, password: p } }\n',
    );
    const other = stack('b', 'targets: [TARGET]\nveths: { w: { address: 10.0.0.2/24 } }\n');
    assert.deepEqual(codes(load([one, other.replace('TARGET', 'y')])), []);
    assert.deepEqual(codes(load([one, other.replace('TARGET', 'x')])), ['spec/duplicate-address']);
  });
});
