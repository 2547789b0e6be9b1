import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { planText } from '../../src/cli/render/plan.ts';
import type { Desired, Plan } from '../../src/model/index.ts';
import { wavesOf } from '../../src/reconciler/rollout/waves.ts';
import { loadStacks, renderProblem } from '../../src/spec/index.ts';
import { golden } from '../cli/support/golden.ts';
import { Lab } from '../support/lab.ts';
import { actions } from '../support/stack.ts';

const folder = 'examples/fleet';
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
const loaded = loadStacks(files, { env: { ROSCTR_PASSWORD: 'x' }, readFile: () => '' });
const stacksOf = (router: string): string[] => loaded.desired(router).map(({ stack }) => stack);

function labFor(release: string, stacks: readonly Desired[]): Lab {
  const lab = new Lab(release);
  for (const { name } of stacks.flatMap(({ disks }) => disks))
    lab.device.seed({ disks: [{ slot: name, size: 64 * 2 ** 30 }] });
  return lab;
}

describe('the example of a fleet', () => {
  it('has nothing to complain about, and is completed by editors', () => {
    const told = [...loaded.problems, ...loaded.warnings];
    assert.deepEqual(
      told.map((problem) => renderProblem(problem, loaded.texts, { color: false })),
      [],
    );
    const isValid = new Ajv({ strict: false, discriminator: true }).compile(
      JSON.parse(readFileSync('schemas/stack.schema.json', 'utf8')) as object,
    );
    for (const { text } of files) {
      assert.ok(isValid(parse(text, { merge: true })), JSON.stringify(isValid.errors));
      assert.match(text, /^# yaml-language-server: \$schema=https:\/\/rosctr\.dev\/schemas\/v1\/stack\./);
    }
  });

  it('puts several stacks on one router, and one stack on many', () => {
    assert.deepEqual(
      loaded.routers.map(({ name, storage, isCanary }) => [
        name,
        storage,
        ...(isCanary ? ['canary'] : []),
        ...stacksOf(name),
      ]),
      [
        ['riga', 'nvme1', 'canary', 'dns', 'metrics'],
        ['cesis', 'usb1', 'dns'],
        ['liepaja', 'usb1', 'dns'],
        ['vilnius', 'nvme1', 'dns', 'metrics'],
        ['oslo', 'nvme1', 'dns', 'metrics'],
        ['bergen', 'usb1', 'dns'],
        ['lab', 'usb1', 'dns', 'metrics', 'probe'],
      ],
    );
    const rollout = loaded.rollouts.get('branches');
    assert.ok(rollout);
    const candidates = loaded.routers.map(({ name, isCanary }) => ({ name, isCanary: isCanary === true }));
    assert.deepEqual(
      wavesOf(candidates, rollout).map(({ routers }) => routers.length),
      [1, 3, 3],
    );
  });

  it('plans what its golden file shows', async () => {
    const outlooks = [];
    for (const router of ['oslo', 'lab']) {
      const stacks = loaded.desired(router);
      const lab = labFor('7.24', stacks);
      const plans: Plan[] = [];
      for (const desired of stacks) plans.push(await lab.plan(desired));
      outlooks.push({ router, plans, seconds: 1 });
    }
    golden('../examples/fleet.txt', planText({ color: false, unicode: true }, outlooks));
  });

  for (const release of ['7.12', '7.16.2', '7.19', '7.20.8', '7.22', '7.23.3', '7.24']) {
    it(`${release}: all stacks of a router are applied in one run, and a second plan is empty`, async () => {
      for (const router of ['oslo', 'lab']) {
        const stacks = loaded.desired(router);
        const lab = labFor(release, stacks);
        const foreign = lab.foreign();
        for (const desired of stacks) assert.deepEqual((await lab.apply(desired)).problems, []);
        for (const desired of stacks) assert.deepEqual(actions(await lab.plan(desired)), []);
        assert.equal(lab.foreign(), foreign);
      }
    });
  }
});
