import assert from 'node:assert/strict';
import { fleet, secret, stack } from './fleets.ts';
import { codes, load } from './stack.ts';

const home = fleet(`defaults: { ${secret}, storage: usb1 }\nrouters: { home: { address: 10.0.0.1 } }`);
const maker = stack(
  `targets: home
networks: { lan: { bridge: br-lan, address: 172.17.0.1/24 }, wan: {} }
veths: { shared: { network: lan, address: 172.17.0.2/24 } }
envs: { common: { TZ: UTC } }
mounts: { certs: "usb1/certs:/certs" }
rows: { guests: { menu: /interface/list, set: { name: guests } } }`,
  'maker',
);
const user = stack(
  `targets: home
networks: { lan: { bridge: br-lan, external: true } }
veths: { shared: { external: true }, own: { network: lan, address: 172.17.0.3/24, gateway: 172.17.0.1 } }
envs: { common: { external: true } }
mounts: { certs: { external: true } }
containers:
  app:
    image: app:1
    veth: [own, shared]
    envs: [common]
    mounts: [certs]
    ports: [{ published: 80, target: 80, list: guests }, { published: 81, target: 81, interface: wan }]`,
  'user',
);

const needs = (texts: readonly string[]): Record<string, string[]> => {
  const loaded = load(texts);
  assert.deepEqual(codes(loaded), []);
  return Object.fromEntries(
    loaded
      .desired('home')
      .map(({ stack: name, resources }) => [
        name,
        resources.flatMap(({ requires = [] }) => requires.map(({ what }) => what)),
      ]),
  );
};

describe('the stacks of one router', () => {
  it('need not find on the router what another of them makes', () => {
    assert.deepEqual(needs([home, maker, user]), { maker: [], user: [] });
    assert.deepEqual(
      new Set(needs([home, user])['user']),
      new Set([
        'bridge "br-lan"',
        'veth "shared"',
        'env list "common"',
        'mount list "certs"',
        'interface list "guests"',
        'interface "wan"',
      ]),
    );
  });

  it('are carried out in that order, else in that of the files', () => {
    const order = (texts: readonly string[]): string[] =>
      load(texts)
        .desired('home')
        .map(({ stack: name }) => name);
    const other = stack('targets: home\nenvs: { e: { A: b } }', 'other');
    assert.deepEqual(order([home, user, other, maker]), ['other', 'maker', 'user']);
    assert.deepEqual(order([home, other, maker]), ['other', 'maker']);
  });

  it('that need each other are told of what is missing, since neither can be first', () => {
    const a = stack(
      'targets: home\nnetworks: { a: {}, b: { external: true } }\nveths: { x: { network: b } }',
      'a',
    );
    const b = stack(
      'targets: home\nnetworks: { b: {}, a: { external: true } }\nveths: { y: { network: a } }',
      'b',
    );
    assert.deepEqual(needs([home, a, b]), { a: ['bridge "b"'], b: ['bridge "a"'] });
  });
});
