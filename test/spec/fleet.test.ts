import assert from 'node:assert/strict';
import type { Resource } from '../../src/model/index.ts';
import { branches, fleet, secret, stack, web } from './fleets.ts';
import { codes, load } from './stack.ts';

function resourcesOf(texts: readonly string[], router: string): Map<string, Resource> {
  const loaded = load(texts);
  assert.deepEqual(codes(loaded), []);
  const all = loaded.desired(router).flatMap(({ resources }) => resources);
  return new Map(all.map((resource) => [resource.address, resource]));
}

describe('a fleet', () => {
  it('gives its routers what they do not say themselves; an overlay wins over it, and the router over both', () => {
    const loaded = load([branches, web]);
    assert.deepEqual([codes(loaded), loaded.warnings], [[], []]);
    assert.deepEqual(
      loaded.routers.map(({ name, address, storage, username, tls, labels, guards, fleet: of }) => ({
        name,
        address,
        storage,
        username,
        mode: tls.mode,
        labels: { ...labels },
        guards: { ...guards },
        of,
      })),
      [
        {
          name: 'riga',
          address: 'riga.example.net',
          storage: 'usb1',
          username: 'rosctr',
          mode: 'verify',
          labels: { site: 'riga', role: 'branch' },
          guards: { maxDeletes: 30 },
          of: 'branches',
        },
        {
          name: 'oslo',
          address: '10.2.0.1',
          storage: 'nvme1',
          username: 'rosctr',
          mode: 'verify',
          labels: { site: 'oslo', cold: 'true', role: 'branch' },
          guards: { maxDeletes: 30, maxRecreates: 1 },
          of: 'branches',
        },
        {
          name: 'hub',
          address: 'hub.example.net',
          storage: 'sata1',
          username: 'rosctr',
          mode: 'pin',
          labels: { role: 'hub' },
          guards: { maxDeletes: 30, maxRecreates: 1 },
          of: 'branches',
        },
      ],
    );
    assert.deepEqual(
      loaded.routers.map(({ connectTimeoutMs, commandTimeoutMs }) => [connectTimeoutMs, commandTimeoutMs]),
      [
        [3000, 7000],
        [3000, 9000],
        [3000, 9000],
      ],
    );
    for (const { password } of loaded.routers) assert.equal(password?.reveal(), 'router-secret');
  });

  it('gives containers what their stack does not say, variables and all, with the place in the fleet', () => {
    const riga = resourcesOf([branches, web], 'riga');
    const container = riga.get('container/web');
    assert.equal(container?.props['startOnBoot'], false);
    assert.equal(container.props['restart'], 'always');
    assert.equal(container.props['logging'], undefined);
    assert.equal(riga.get('env/web/TZ')?.props['value'], 'Europe/Riga');
    assert.equal(riga.get('env/web/A')?.props['value'], 'own');
    assert.equal(riga.get('env/web/TZ')?.sources['value']?.file, 'a.yaml');
    assert.equal(riga.get('env/web/A')?.sources['value']?.file, 'b.yaml');
    const oslo = resourcesOf([branches, web], 'oslo');
    assert.equal(oslo.get('env/web/TZ')?.props['value'], 'Europe/Oslo');
    assert.equal(oslo.get('container/web')?.props['logging'], true);
    assert.equal(oslo.get('container/web')?.sources['logging']?.line, 22);
  });

  it('has variables that win over those of a stack: a stack says what goes where nobody says it', () => {
    const address = (router: string): unknown =>
      resourcesOf([branches, web], router).get('veth/v')?.props['address'];
    assert.deepEqual(address('riga'), ['10.0.0.2/24']);
    assert.deepEqual(address('oslo'), ['10.2.0.2/24']);
  });

  it('gives its config to the stack that has one, else to the first of a router', () => {
    const other = stack('targets: "*"\nenvs: { e: { A: b } }', 'other');
    const owner = (texts: readonly string[]): unknown[] =>
      load(texts)
        .desired('riga')
        .flatMap((one) =>
          one.resources
            .filter(({ kind }) => kind === 'config')
            .map(({ props }) => [one.stack, props['registryUrl'], props['tmpDir']]),
        );
    assert.deepEqual(owner([branches, web, other]), [['web', 'https://registry.example', '/usb1/tmp']]);
    assert.deepEqual(owner([branches, web, `${other}config: { tmpDir: usb1/pull }\n`]), [
      ['other', 'https://registry.example', '/usb1/pull'],
    ]);
  });

  it('may stand in several documents and files of one name; stacks of other files target it', () => {
    const common = fleet(`defaults: { ${secret}, storage: usb1 }\nlabels: { role: branch }`);
    const some = `${fleet('routers: { riga: { address: 10.1.0.1 } }')}---\n${fleet('routers: { x: { address: 10.9.0.1, storage: usb1 } }', 'others').replace('routers', `defaults: { ${secret} }\nrouters`)}`;
    const more = fleet('routers: { oslo: { address: 10.2.0.1 } }');
    const loaded = load([some, web.replace('"*"', 'branch'), common, more]);
    assert.deepEqual([codes(loaded), loaded.warnings], [[], []]);
    assert.deepEqual(
      loaded.routers.map(({ name, fleet: of, storage }) => [name, of, storage]),
      [
        ['riga', 'branches', 'usb1'],
        ['x', 'others', 'usb1'],
        ['oslo', 'branches', 'usb1'],
      ],
    );
    assert.deepEqual(
      loaded.routers.map(({ name }) => loaded.desired(name).length),
      [1, 0, 1],
    );
  });

  it('carries several stacks on one router, and compares them with each other', () => {
    const one = stack('targets: riga\nnetworks: { lan: { address: 172.17.0.1/24 } }', 'one');
    const two = stack('targets: [riga, oslo]\nnetworks: { lan: { address: 172.17.0.1/24 } }', 'two');
    const loaded = load([branches, one, two]);
    const [problem] = loaded.problems;
    assert.deepEqual(codes(loaded), ['spec/declared-twice', 'spec/duplicate-address']);
    assert.match(problem?.hint ?? '', /external: true/);
    const refers = two.replace('{ address: 172.17.0.1/24 }', '{ external: true }');
    assert.deepEqual(codes(load([branches, one, refers])), []);
    assert.deepEqual(
      load([branches, one, refers])
        .desired('riga')
        .map(({ stack: name, otherStacks }) => [name, ...otherStacks]),
      [
        ['one', 'two'],
        ['two', 'one'],
      ],
    );
  });

  it('and a stack may describe one router, if they agree; then it is one of the fleet', () => {
    const same = fleet(
      `defaults: { ${secret}, storage: usb1 }\nrouters: { home: { address: 10.0.0.1, vars: { a: b, c: d } } }`,
    );
    const inline = (more: string): string =>
      stack(
        `routers: { home: { address: 10.0.0.1, ${secret}, storage: usb1, vars: { c: d, a: b }${more} } }\nenvs: { e: { A: b } }`,
      );
    const loaded = load([inline(''), same]);
    assert.deepEqual(codes(loaded), []);
    assert.deepEqual(
      loaded.routers.map(({ name, fleet: of }) => [name, of]),
      [['home', 'branches']],
    );
    assert.equal(loaded.desired('home').length, 1);
    assert.deepEqual(codes(load([same, inline(', username: me')])), ['spec/router-conflict']);
    assert.deepEqual(codes(load([same, same.replace('branches', 'others')])), ['spec/router-conflict']);
  });

  it('says of labels that match no router which there are', () => {
    const loaded = load([branches, web.replace('role: "*"', 'role: brnch')]);
    assert.deepEqual(codes(loaded), ['spec/unknown-router']);
    assert.match(loaded.problems[0]?.hint ?? '', /^there is site: riga, role: branch, /);
  });

  it('that is broken has no routers, so that nothing is told of consequences', () => {
    const broken = branches.replace('tz: Europe/Riga,', 'tz: [Europe/Riga],');
    assert.deepEqual(codes(load([broken, web.replace('{ labels: { role: "*" } }', 'riga')])), [
      'spec/wrong-type',
    ]);
  });

  it('takes keys that begin with x-, anchors and merges', () => {
    const loaded = load(
      fleet(`x-site: &site { labels: { site: riga } }
defaults: { ${secret}, x-note: mine, containers: { x-note: mine } }
routers: { riga: { <<: *site, address: 10.0.0.1, x-rack: 4 } }`),
    );
    assert.deepEqual([codes(loaded), loaded.warnings], [[], []]);
    assert.deepEqual({ ...loaded.routers[0]?.labels }, { site: 'riga' });
  });

  it('has files relative to where they are named: a stack gets those of the fleet from there', () => {
    const asked: string[] = [];
    load(
      [
        fleet(
          `defaults: { password: "\${file:pw}", containers: { env: { T: "\${file:t}" } } }\nrouters: { home: { address: 10.0.0.1 } }`,
        ),
        web.replace('{ labels: { role: "*" } }', 'home'),
      ],
      {
        readFile: (path, from) => {
          asked.push(`${path} from ${from}`);
          return 'x';
        },
      },
    );
    assert.deepEqual(asked, ['pw from a.yaml', 't from a.yaml']);
  });
});
