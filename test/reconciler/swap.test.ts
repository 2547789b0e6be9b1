import assert from 'node:assert/strict';
import { apply, makePlan, observe } from '../../src/reconciler/index.ts';
import { RouterError } from '../../src/routeros/error.ts';
import { effectiveContainer } from '../../src/sim/index.ts';
import { fastLab } from '../support/fast-lab.ts';
import { type Lab, permissive } from '../support/lab.ts';
import { simulatedTime } from '../support/sim-client.ts';
import { actions } from '../support/stack.ts';
import { yamlStack } from '../support/yaml-stack.ts';

/** Stacks in which two rows have names of their own, to be swapped. */
const stacks: Readonly<Record<string, (one: string, other: string) => string>> = {
  veths: (one, other) => `
networks: { n: { address: 172.17.0.1/24 } }
veths:
  a: { name: ${one}, network: n, address: 172.17.0.2/24, interfaceLists: [LAN] }
  b: { name: ${other}, network: n, address: 172.17.0.3/24 }
containers: { first: { image: "demo/first:1", veth: a }, second: { image: "demo/second:1", veth: b } }
`,
  bridges: (one, other) => `
networks: { a: { bridge: ${one}, address: 172.17.0.1/24 }, b: { bridge: ${other}, address: 172.18.0.1/24 } }
containers:
  first: { image: "demo/first:1", veth: { network: a, address: 172.17.0.2/24 } }
  second: { image: "demo/second:1", veth: { network: b, address: 172.18.0.2/24 } }
`,
  containers: (one, other) => `
veths: { v: { address: 172.17.0.2/24 } }
containers:
  first: { name: ${one}, image: "demo/first:1", veth: v }
  second: { name: ${other}, image: "demo/second:1", veth: v }
`,
};

const processes = (lab: Lab): unknown[] =>
  lab.device.rows('container').map((row) => effectiveContainer(lab.device, row.id)?.startedAt);

describe('names that two rows swap', () => {
  for (const release of ['7.16.2', '7.19.4', '7.22.3', '7.24']) {
    for (const [what, body] of Object.entries(stacks)) {
      it(`${release}: ${what} get each other's, without a restart, wherever the run is cut`, async () => {
        const swapped = yamlStack(body('two', 'one'));
        const lab = await fastLab(release);
        assert.deepEqual((await lab.apply(yamlStack(body('one', 'two')))).problems, []);
        const before = processes(lab);
        const planned = await lab.plan(swapped);
        assert.deepEqual(planned.refusals, []);
        for (let cut = 0; cut < planned.steps.length; cut++) {
          await cutAfter(lab, swapped, cut);
          // Back again, from wherever that was.
          assert.deepEqual((await lab.apply(yamlStack(body('one', 'two')))).problems, []);
        }
        assert.deepEqual((await lab.apply(swapped)).problems, []);
        assert.deepEqual(actions(await lab.plan(swapped)), []);
        assert.deepEqual(processes(lab), before);
        assert.doesNotMatch(lab.device.snapshot(), /-aside\d/);
      });
    }
  }

  it('may be of interfaces whose addresses change places too', async () => {
    const body = (one: string, other: string): string => `
networks: { a: { bridge: ${one}, address: 172.17.${one.length}.1/24 }, b: { bridge: ${other}, address: 172.17.${other.length}.1/24 } }
`;
    const lab = await fastLab('7.24');
    assert.deepEqual((await lab.apply(yamlStack(body('x', 'yy')))).problems, []);
    const plan = await lab.plan(yamlStack(body('yy', 'x')));
    assert.deepEqual(plan.refusals, []);
    assert.deepEqual((await lab.apply(yamlStack(body('yy', 'x')))).problems, []);
    assert.deepEqual(actions(await lab.plan(yamlStack(body('yy', 'x')))), []);
  });
});

/** A row that goes, another that gets its name, and what uses that name before and after. */
const inherited: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'a veth of a container that stays': [
    `
veths: { a: { name: v1, address: 172.17.0.2/24 }, b: { name: v2, address: 172.17.0.3/24 } }
containers: { web: { image: "demo/web:1", veth: a } }
`,
    `
veths: { b: { name: v1, address: 172.17.0.3/24 } }
containers: { web: { image: "demo/web:1", veth: b } }
`,
  ],
  'a veth of a container that gets a new image': [
    `
veths: { a: { name: v1, address: 172.17.0.2/24 }, b: { name: v2, address: 172.17.0.3/24 } }
containers: { web: { image: "demo/web:1", veth: a, volatile: true } }
`,
    `
veths: { b: { name: v1, address: 172.17.0.3/24 } }
containers: { web: { image: "demo/web:2", veth: b, volatile: true } }
`,
  ],
  'a bridge of a veth that moves': [
    `
networks: { a: { bridge: br1, address: 172.17.0.1/24 }, b: { bridge: br2, address: 172.18.0.1/24 } }
containers: { web: { image: "demo/web:1", veth: { network: a, address: 172.17.0.2/24 } } }
`,
    `
networks: { b: { bridge: br1, address: 172.18.0.1/24 } }
containers: { web: { image: "demo/web:1", veth: { network: b, address: 172.18.0.2/24 } } }
`,
  ],
};

describe('a name that a row gets from one that goes', () => {
  for (const release of ['7.16.2', '7.19.4', '7.22.3', '7.24']) {
    for (const [what, [before, after]] of Object.entries(inherited)) {
      it(`${release}: may be that of ${what}, wherever the run is cut`, async () => {
        const wanted = yamlStack(after);
        for (let cut = 0; ; cut++) {
          const lab = await fastLab(release);
          assert.deepEqual((await lab.apply(yamlStack(before))).problems, []);
          const { steps, refusals } = await lab.plan(wanted);
          assert.deepEqual(refusals, []);
          if (cut > steps.length) break;
          await cutAfter(lab, wanted, cut);
          assert.deepEqual((await lab.apply(wanted)).problems, []);
          assert.deepEqual(actions(await lab.plan(wanted)), []);
          assert.doesNotMatch(lab.device.snapshot(), /-aside\d/);
          const [container] = lab.device.rows('container');
          assert.ok(container && effectiveContainer(lab.device, container.id)?.startedAt);
        }
      });
    }
  }
});

/** A run whose connection dies for good after so many writes. */
async function cutAfter(lab: Lab, desired: ReturnType<typeof yamlStack>, writes: number): Promise<void> {
  const { client } = lab;
  let left = writes;
  const cutting = new Proxy(client, {
    get: (target, name) => {
      const call: unknown = Reflect.get(target, name);
      if (typeof call !== 'function') return call;
      return async (...args: readonly unknown[]): Promise<unknown> => {
        if (name !== 'list' && left-- <= 0) throw new RouterError('transport', 'connection-lost', 'cut');
        return Reflect.apply(call, target, args);
      };
    },
  });
  const plan = makePlan(desired, await observe(client, desired), permissive);
  await apply(plan, cutting, { desired, options: permissive, clock: simulatedTime(lab.clock) });
}
