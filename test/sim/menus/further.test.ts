import assert from 'node:assert/strict';
import { fastLab } from '../../support/fast-lab.ts';
import { actions } from '../../support/stack.ts';
import { yamlStack } from '../../support/yaml-stack.ts';

/** What people have beside their containers, in menus of which the simulator knows only that they hold rows. */
const beside = `
networks: { n: { address: 172.17.0.1/24 } }
veths: { v: { network: n, address: 172.17.0.2/24 } }
containers: { web: { image: "demo/web:1", veth: v } }
rows:
  pool: { menu: /ip/pool, set: { name: clients, ranges: 10.9.0.2-10.9.0.99 } }
  vxlan: { menu: /interface/vxlan, set: { name: vxlan1, vni: 42, port: 8472 } }
  vtep: { menu: /interface/vxlan/vteps, set: { interface: vxlan1, remote-ip: 10.0.0.9 } }
  port: { menu: /interface/bridge/port, set: { bridge: "\${network:n}", interface: vxlan1 } }
  address: { menu: /ip/address, set: { address: 10.44.0.1/24, interface: vxlan1 } }
  bgp: { menu: /routing/bgp/connection, set: { name: c1, remote.address: "\${veth:v.address}", as: 65000 } }
  profile: { menu: /ppp/profile, set: { name: p1, local-address: 10.9.0.1, remote-address: clients } }
  secret: { menu: /ppp/secret, set: { name: joe, password: "\${env:TOKEN}", profile: p1 } }
  dhcp: { menu: /ip/dhcp-server, set: { name: d, interface: "\${network:n}", address-pool: clients } }
  tunnel: { menu: /interface/wireguard, set: { name: wg0, listen-port: 51820 } }
  peer: { menu: /interface/wireguard/peers, set: { interface: wg0, public-key: "abc=" } }
  vlan: { menu: /interface/vlan, set: { name: vlan20, vlan-id: 20, interface: bridge } }
  member: { menu: /interface/list/member, set: { list: LAN, interface: vlan20 } }
`;

describe('menus of which nothing is known', () => {
  for (const release of ['7.12.2', '7.20.8', '7.24']) {
    it(`${release}: hold rows, so that a stack with them can be rehearsed`, async () => {
      const lab = await fastLab(release);
      const before = lab.foreign();
      assert.deepEqual((await lab.apply(yamlStack(beside))).problems, []);
      assert.deepEqual(actions(await lab.plan(yamlStack(beside))), []);
      assert.deepEqual((await lab.apply(yamlStack(''))).problems, []);
      assert.equal(lab.foreign(), before);
    });
  }

  it('hold one row of a name', async () => {
    const lab = await fastLab('7.24');
    const add = (menu: string): Promise<unknown> => lab.client.add(menu, { name: 'twice' });
    const words = (error: unknown): boolean => JSON.stringify(error).includes('already have');
    await add('/ip/pool');
    await assert.rejects(add('/ip/pool'), words);
    await add('/interface/vlan');
    await assert.rejects(add('/interface/wireguard'), words);
    await assert.rejects(add('/interface/bridge'), words);
  });
});
