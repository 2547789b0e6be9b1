import assert from 'node:assert/strict';
import { fastLab } from '../support/fast-lab.ts';
import { permissive } from '../support/lab.ts';
import { actions } from '../support/stack.ts';
import { yamlStack } from '../support/yaml-stack.ts';

const two = (more = ''): string => `
networks:
  containers: { address: 172.17.0.1/24, masquerade: true, interfaceLists: [LAN] }
  other: { address: 172.18.0.1/24 }
containers:
  web:
    image: demo/web:1
    veth: { network: containers, address: 172.17.0.2/24, interfaceLists: [LAN] }
    ports: ["8080:80"${more}]
  db:
    image: demo/db:1
    veth: { network: containers, address: 172.17.0.3/24 }
    ports: ["5432:5432"]
`;

describe('--target of a container', () => {
  it('that is made takes along all that makes it work, and nothing of others', async () => {
    const lab = await fastLab('7.23.3');
    const options = { ...permissive, target: ['container/web'] };
    const plan = await lab.plan(yamlStack(two()), options);
    assert.deepEqual(actions(plan).sort(), [
      'create address/containers',
      'create bridge-port/web',
      'create bridge/containers',
      'create container/web',
      'create list-member/LAN-containers',
      'create list-member/LAN-web',
      'create nat/containers-masquerade',
      'create nat/web-8080-tcp',
      'create veth/web',
    ]);
    const report = await lab.apply(yamlStack(two()), options);
    assert.deepEqual(report.problems, []);
    assert.deepEqual(actions(await lab.plan(yamlStack(two()), options)), []);
  });

  it('that is there takes its new ports along, unless they are left out', async () => {
    const lab = await fastLab('7.23.3');
    assert.deepEqual((await lab.apply(yamlStack(two()))).problems, []);
    const more = yamlStack(two(', "8443:443"'));
    const target = ['container/web'];
    assert.deepEqual(actions(await lab.plan(more, { ...permissive, target })), ['create nat/web-8443-tcp']);
    assert.deepEqual(actions(await lab.plan(more, { ...permissive, target, exclude: ['nat/*'] })), []);
    assert.deepEqual(actions(await lab.plan(more, { ...permissive, target: ['container/db'] })), []);
  });
});
