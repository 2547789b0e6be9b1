import { planText } from '../../src/cli/render/plan.ts';
import { stepsText } from '../../src/cli/render/steps.ts';
import type { Style } from '../../src/cli/render/style.ts';
import type { Failure } from '../../src/cli/outlook.ts';
import { golden } from './support/golden.ts';
import { at, change, field, outlook, plan } from './support/plans.ts';

const style: Style = { color: false, unicode: true };

const unreachable: Failure = {
  unreachable: true,
  problem: {
    code: 'router/connect-timeout',
    message: 'attic: 10.0.3.1:8729 does not answer',
    router: 'attic',
  },
};

const changed = plan([
  change('create', 'veth/pihole', { fields: [field('name', undefined, 'pihole')], line: 8 }),
  change('replace', 'container/pihole', {
    fields: [field('image', 'a:1', 'a:2', { disrupts: 'recreate' })],
    because: ['image'],
    reason: 'image changes',
    impact: {
      disruption: 'recreate',
      pulls: true,
      pullBytes: 43_100_000,
      loses: ['usb1/rosctr/dns/pihole-1'],
    },
  }),
  change('keep', 'bridge/containers', {}),
]);
const quiet = plan([change('keep', 'veth/b', {})], { router: 'garage', rowsRead: 41 });

describe('a plan of many routers', () => {
  it('sums up: changes first, then who is quiet, who could not be read, and one line for all', () => {
    golden(
      'plan-fleet.txt',
      planText(style, [
        outlook([changed]),
        outlook([quiet]),
        outlook([], { router: 'attic', failure: unreachable }),
      ]),
    );
  });

  it('says with proof that nothing has to be done', () => {
    golden('plan-no-changes.txt', planText(style, [outlook([quiet])]));
    golden(
      'plan-no-changes-fleet.txt',
      planText(style, [outlook([quiet]), outlook([plan([], { rowsRead: 62 })])]),
    );
    golden(
      'plan-nothing-read.txt',
      planText(style, [outlook([], { router: 'attic', failure: unreachable })]),
    );
  });

  it('names a hundred quiet routers in one line', () => {
    const many = Array.from({ length: 100 }, (_, index) => outlook([plan([], { router: `r${index}` })]));
    golden('plan-many-quiet.txt', planText(style, [outlook([changed]), ...many]));
  });

  it('lists refusals with their flags, and orphan stacks with the command that removes them', () => {
    golden(
      'plan-refusals.txt',
      planText(style, [
        outlook([
          plan([change('delete', 'container/old', { fields: [] })], {
            refusals: [
              {
                code: 'plan/data-loss',
                message:
                  'container/old would be deleted, and what it has written goes with its root-dir: it has no mounts',
                flag: '--allow-data-loss container/old',
                address: 'container/old',
                at: at(44),
              },
              {
                code: 'plan/too-many-deletes',
                message: '12 rows would be deleted, the limit is 10',
                flag: '--max-deletes 12',
              },
              { code: 'plan/disk-missing', message: 'home has no disk usb1', at: at(3) },
            ],
            orphans: [
              { stack: 'media', addresses: ['container/jellyfin', 'veth/jellyfin', 'env/jellyfin/TZ'] },
            ],
          }),
        ]),
      ]),
    );
  });

  it('has an ASCII form for terminals that know no other', () => {
    golden('plan-ascii.txt', planText({ color: false, unicode: false }, [outlook([changed])]));
  });

  it('is coloured where colour is allowed', () => {
    golden('plan-color.txt', planText({ color: true, unicode: true }, [outlook([changed])]));
  });

  it('lists the calls to the router for those who want to know, without their values', () => {
    const menu = '/container';
    const one = { address: 'container/pihole', kind: 'container', menu } as const;
    golden(
      'plan-steps.txt',
      stepsText(style, [
        outlook([
          plan([], {
            steps: [
              { ...one, do: 'run', row: { id: '*1' }, command: 'stop' },
              { ...one, do: 'wait', row: { id: '*1' }, until: 'stopped', deadlineSeconds: 60 },
              { ...one, do: 'remove', row: { id: '*1' } },
              { ...one, do: 'add', rows: [{ 'remote-image': 'a:2', interface: 'pihole' }] },
              {
                ...one,
                do: 'set',
                row: { addedBy: 'container/pihole' },
                rows: [{ 'start-on-boot': 'yes' }],
              },
            ],
          }),
        ]),
      ]),
    );
  });
});
