import { driftText } from '../../src/cli/render/drift.ts';
import type { Style } from '../../src/cli/render/style.ts';
import { findingOfFailure, findingsBeside, findingsOf, judge } from '../../src/reconciler/drift/index.ts';
import type { Change, DriftPolicy, Plan, Problem, RunPolicy } from '../../src/model/index.ts';
import { golden } from './support/golden.ts';
import { at, change, field, outlook, plan } from './support/plans.ts';

const style: Style = { color: false, unicode: true };

/** A plan as `drift` shows it. */
function shown(one: Plan, policy: DriftPolicy = {}): Parameters<typeof driftText>[1][number] {
  const policies = { run: {}, stacks: new Map([[one.stack, policy]]), today: '2026-11-27' };
  const findings = [...findingsOf(one), ...findingsBeside([one])];
  return { outlook: outlook([one]), findings: judge(findings, policies) };
}

const quiet = plan([change('keep', 'veth/b', {})], { router: 'garage', rowsRead: 41 });

const drifted = plan([
  change('update', 'container/homebridge', {
    fields: [
      field('memoryHigh', 'unlimited', 268_435_456, { disrupts: 'restart', at: at(22) }),
      field('state', 'stopped', 'running'),
      field('cmd', undefined, 'run', {}),
      field('user', 'root', undefined),
    ],
    line: 20,
  }),
  change('update', 'env/homebridge/TOKEN', { fields: [field('value', 'a', 'b', { secret: true })] }),
  change('create', 'veth/homebridge', { fields: [field('name', undefined, 'homebridge')] }),
  change('delete', 'nat/old-8080-tcp', { fields: [field('dstPort', '8080', undefined)] }),
  change('conflict', 'mount/certs', { reason: 'it is there already (*3) and was not made by rosctr' }),
  change('adopt', 'mount/data', {}),
]);

describe('drift for people', () => {
  it('reads the plan the other way round: what the router has that the files do not say', () => {
    golden('drift.txt', driftText(style, [shown(drifted), shown(quiet)]));
  });

  it('says with proof that nothing has drifted', () => {
    golden('drift-none.txt', driftText(style, [shown(quiet)]));
  });

  it('tells what is known with the reason, and what does not count', () => {
    const policy: DriftPolicy = {
      failOn: ['config', 'runtime'],
      severity: { image: 'info' },
      ignore: [
        {
          address: 'container/homebridge',
          property: 'memoryHigh',
          reason: 'tried out by Ann',
          until: '2027-01-31',
          at: at(60),
        },
        { category: 'orphan', reason: 'the old port goes with the new switch', at: at(61) },
      ],
    };
    const running = { state: 'unhealthy' as const };
    const whole = plan(
      [
        ...drifted.changes,
        change('replace', 'container/pihole', {
          fields: [field('image', 'a:1', 'a:2')],
          because: ['image'],
        }),
        wantedToRun(change('keep', 'container/unbound', { live: running })),
      ],
      {
        orphans: [{ stack: 'old', addresses: ['veth/old'] }],
        bystanders: [{ address: 'container/tryout', id: '*9' }],
      },
    );
    golden('drift-policy.txt', driftText(style, [shown(whole, policy), shown(quiet)]));
    golden('drift-policy-color.txt', driftText({ color: true, unicode: true }, [shown(whole, policy)]));
  });

  it('says where a router cannot be what the files ask for, and where one was not read', () => {
    const blocked = plan([], {
      refusals: [
        {
          code: 'plan/device-mode',
          message: 'home forbids containers in its device-mode',
          unmet: true,
        },
      ],
    });
    const problem: Problem = { code: 'router/connect-timeout', message: 'attic does not answer' };
    const attic = {
      outlook: outlook([], { router: 'attic', failure: { unreachable: true, problem } }),
      findings: judge([findingOfFailure('attic', problem, true)], {
        run: {},
        stacks: new Map(),
        today: '2026-11-27',
      }),
    };
    golden('drift-blocked.txt', driftText(style, [shown(blocked), attic]));
    const both = plan(drifted.changes.slice(2, 3), {
      refusals: [
        ...blocked.refusals,
        {
          code: 'plan/needs-newer-release',
          message: 'container/a: memoryMax needs RouterOS 7.23, home runs 7.20.8',
          address: 'container/a',
          unmet: true,
        },
      ],
    });
    golden('drift-and-blocked.txt', driftText(style, [shown(both)]));
  });
});

/** The same, of a container that the file wants to run. */
function wantedToRun(one: Change): Change {
  if (one.action !== 'keep') return one;
  const run: RunPolicy = {
    state: 'running',
    protect: false,
    volatile: false,
    dependsOn: [],
    rootDirBase: 'usb1/rosctr',
    mountTargets: [],
  };
  return { ...one, after: { ...one.after, run } };
}
