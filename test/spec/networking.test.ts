import assert from 'node:assert/strict';
import { desired, head, one } from './stack.ts';

const addresses = (text: string): string[] => desired(text).resources.map(({ address }) => address);

describe('networks and veths', () => {
  const dual = `${head}networks:
  containers:
    address: [172.17.0.1/24, "fd00:17::1/64"]
    masquerade: true
    interfaceLists: [LAN]
    pvid: 20
    frameTypes: admit-only-untagged-and-priority-tagged
veths:
  v: { network: containers, address: [172.17.0.2/24, "FD00:17:0::2/64"] }
`;

  it('a network with both families has rows of both', () => {
    assert.deepEqual(addresses(dual), [
      'bridge/containers',
      'address/containers',
      'address6/containers',
      'list-member/LAN-containers',
      'nat/containers-masquerade',
      'nat6/containers-masquerade',
      'veth/v',
      'bridge-port/v',
    ]);
    assert.equal(one(dual, 'nat6/containers-masquerade').props['srcAddress'], 'fd00:17::/64');
  });

  it('the gateway of a veth is the address of the router in its network', () => {
    const { props, sources } = one(dual, 'veth/v');
    assert.deepEqual(props, {
      name: 'v',
      address: ['172.17.0.2/24', 'fd00:17::2/64'],
      gateway: '172.17.0.1',
      gateway6: 'fd00:17::1',
    });
    assert.equal(sources['gateway']?.line, 8, 'implied by the address of the network');
  });

  it('a written gateway wins, and an empty one is none', () => {
    const text = dual.replace('{ network', '{ gateway: "", gateway6: "fd00:17::9", network');
    const { props } = one(text, 'veth/v');
    assert.equal(props['gateway'], '');
    assert.equal(props['gateway6'], 'fd00:17::9');
  });

  it('a veth takes VLAN and frame types of its network, unless it has its own', () => {
    assert.deepEqual(one(dual, 'bridge-port/v').props, {
      bridge: 'containers',
      interface: 'v',
      pvid: '20',
      frameTypes: 'admit-only-untagged-and-priority-tagged',
    });
    assert.equal(
      one(dual.replace('{ network', '{ pvid: 30, network'), 'bridge-port/v').props['pvid'],
      '30',
    );
  });

  it('an external network is asked for by the rows that use it, and nothing of it is made', () => {
    const text = `${head}networks: { lan: { bridge: bridge, external: true, gateway: 192.168.88.1 } }\nveths: { v: { network: lan, address: 192.168.88.9/24 } }\n`;
    assert.deepEqual(addresses(text), ['veth/v', 'bridge-port/v']);
    assert.equal(one(text, 'veth/v').props['gateway'], '192.168.88.1');
    const [need] = one(text, 'bridge-port/v').requires ?? [];
    assert.deepEqual(
      [need?.menu, need?.kind, need?.match],
      ['/interface/bridge', 'bridge', { name: 'bridge' }],
    );
  });

  it('an external veth, env list and mount are asked for by the container', () => {
    const text = `${head}veths: { v: { name: veth9, external: true, address: 10.0.0.2/24 } }
envs: { common: { external: true } }
mounts: { certs: { external: true } }
containers:
  c: { image: a/b:1, veth: v, envs: [common], env: { A: b }, mounts: [certs], ports: [80] }
`;
    const { props, requires } = one(text, 'container/c');
    assert.deepEqual(props['interface'], ['veth9']);
    assert.deepEqual(props['envs'], ['common', 'c']);
    assert.deepEqual(props['mounts'], ['certs']);
    assert.deepEqual(
      requires?.map(({ menu, kind, match }) => [menu, kind, match]),
      [
        ['/interface/veth', 'veth', { name: 'veth9' }],
        ['/container/envs', 'env', { list: 'common' }],
        ['/container/mounts', 'mount', { list: 'certs' }],
      ],
    );
    assert.equal(one(text, 'nat/c-80-tcp').props['toAddress'], '10.0.0.2');
  });

  it('a veth without a bridge has the router on itself', () => {
    const text = `${head}veths: { v: { address: 10.0.0.2/30, routerAddress: 10.0.0.1/30, interfaceLists: [LAN] } }\n`;
    assert.deepEqual(addresses(text), ['veth/v', 'list-member/LAN-v', 'address/v']);
    assert.deepEqual(one(text, 'address/v').props, { address: '10.0.0.1/30', interface: 'v' });
    assert.equal(one(text, 'veth/v').props['gateway'], '10.0.0.1');
  });

  it('several addresses of one family are numbered', () => {
    const text = `${head}networks: { n: { address: [10.0.0.1/24, 10.0.1.1/24] } }\n`;
    assert.deepEqual(addresses(text), ['bridge/n', 'address/n', 'address/n-2']);
  });

  it('an interface list that rows make need not be there before', () => {
    const text = `${head}networks: { n: { address: 10.0.0.1/24, interfaceLists: [CONTAINERS] } }
rows: { list: { menu: /interface/list, set: { name: CONTAINERS } } }
`;
    assert.equal(one(text, 'list-member/CONTAINERS-n').requires, undefined);
  });
});
