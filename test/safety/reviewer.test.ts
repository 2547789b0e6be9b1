import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planText } from '../../src/cli/render/plan.ts';
import { stepsText } from '../../src/cli/render/steps.ts';
import type { Desired, Plan } from '../../src/model/index.ts';
import { defaultOptions, makePlan, observe } from '../../src/reconciler/index.ts';
import { loadStacks, renderProblem } from '../../src/spec/index.ts';
import { golden } from '../cli/support/golden.ts';
import { Lab } from '../support/lab.ts';
import type { ReviewerCase } from './reviewer-case.ts';
import { plans } from './reviewer-plans.ts';
import { refusals } from './reviewer-refusals.ts';

const file = 'stacks/web.yaml';
const style = { color: false, unicode: true };

function load(body: string, stack: string): { readonly text: string; readonly desired: Desired } {
  const text = `apiVersion: rosctr.dev/v1
kind: Stack
metadata: { name: ${stack} }
routers:
  home: { address: 192.168.88.1, password: "\${env:PASSWORD}", storage: usb1 }
config: { registryUrl: https://registry-1.docker.io }
${body.trimStart()}`;
  const loaded = loadStacks([{ path: file, text }], {
    env: { PASSWORD: 'never shown' },
    readFile: () => '',
  });
  assert.deepEqual(
    loaded.problems.map((problem) => renderProblem(problem, loaded.texts, { color: false })),
    [],
  );
  const [desired] = loaded.desired('home');
  assert.ok(desired);
  return { text, desired };
}

async function planOf(one: ReviewerCase): Promise<{ readonly plan: Plan; readonly shown: string }> {
  const lab = new Lab(one.release ?? '7.23.3', one.sim);
  if (one.before !== undefined) {
    const report = await lab.apply(load(one.before, one.beforeStack ?? 'web').desired);
    assert.deepEqual(report.problems, [], 'it cannot be set up');
  }
  one.meddle?.(lab);
  const { text, desired } = load(one.after, 'web');
  const stack = one.name === 'no-registry' ? withoutConfig(desired) : desired;
  const snapshot = await observe(lab.client, stack);
  const plan = makePlan(stack, one.snapshot?.(snapshot) ?? snapshot, { ...defaultOptions, ...one.options });
  const outlooks = [{ router: 'home', plans: [plan], seconds: 0.4 }];
  const warnings = plan.warnings.map(
    (warning) => `${renderProblem(warning, text, { color: false, severity: 'warning' })}\n\n`,
  );
  return { plan, shown: [...warnings, planText(style, outlooks), stepsText(style, outlooks)].join('') };
}

const withoutConfig = (desired: Desired): Desired => ({
  ...desired,
  resources: desired.resources.filter(({ kind }) => kind !== 'config'),
});

describe('what a reviewer sees of a plan that is refused', () => {
  for (const one of refusals) {
    it(`for ${one.name}: what, where, why, and the flag that allows it, if there is one`, async () => {
      const { plan, shown } = await planOf(one);
      assert.ok(
        plan.refusals.some(({ code }) => code === `plan/${one.name}`),
        JSON.stringify(plan.refusals),
      );
      golden(`../reviewer/refused-${one.name}.txt`, shown);
    });
  }

  it('is there for every refusal that the source knows', () => {
    assert.deepEqual(refusals.map(({ name }) => `plan/${name}`).sort(), codesInSource());
  });
});

describe('what a reviewer sees of a plan that may run', () => {
  for (const one of plans) {
    it(`for ${one.name}: what it means for those who use the service`, async () => {
      const { plan, shown } = await planOf(one);
      assert.deepEqual(plan.refusals, []);
      golden(`../reviewer/plan-${one.name}.txt`, shown);
    });
  }

  it('covers every class of disruption, and both ways of an update', async () => {
    const made = await Promise.all(plans.map(planOf));
    const impacts = made.flatMap(({ plan }) => plan.changes.map(({ impact }) => impact));
    assert.deepEqual([...new Set(impacts.map(({ disruption }) => disruption))].sort(), [
      'live',
      'none',
      'recreate',
      'restart',
    ]);
    assert.deepEqual([...new Set(impacts.flatMap(({ update }) => update?.strategy ?? []))].sort(), [
      'recreate',
      'staged',
    ]);
  });
});

/** What only warns. */
const warnings = [
  'plan/approximated',
  'plan/file-kept',
  'plan/folder-kept',
  'plan/hidden-values',
  'plan/manual-update',
  'plan/registry',
  'plan/secret-not-resolved',
  'plan/shadowed',
  'plan/still-used',
  'plan/unknown-release',
];

function codesInSource(): string[] {
  const folder = 'src/reconciler';
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const spelled = texts.flatMap(({ text }) =>
    [...text.matchAll(/'(plan\/[a-z-]+)'/g)].map(([, code = '']) => code),
  );
  const conflicts = texts
    .filter(({ name }) => name === 'conflict.ts')
    .flatMap(({ text }) => [...text.matchAll(/code: '([a-z-]+)'/g)].map(([, code = '']) => `plan/${code}`));
  return [...new Set([...spelled, ...conflicts])].filter((code) => !warnings.includes(code)).sort();
}
