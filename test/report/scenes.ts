import { planJson } from '../../src/cli/json/plan.ts';
import { reportJson } from '../../src/cli/json/report.ts';
import { type Plan, type Report, Secret, type Step } from '../../src/model/index.ts';
import type { RouterOutlook } from '../../src/cli/outlook.ts';
import type { About, RunDocument } from '../../src/report/index.ts';
import { at, change, field, outlook, plan } from '../cli/support/plans.ts';

export { fileScenes } from './file-scenes.ts';

/** What no report may hold. */
export const password = 'sEcret-9f1c';
const secret = new Secret(password);

export const about: About = {
  generatedAt: '2026-11-27T18:33:00Z',
  commit: '9f2c1ab03d5e',
  runUrl: 'https://ci.example/ops/net/runs/77',
  filesUrl: 'https://ci.example/ops/net/blob/9f2c1ab/',
  folder: 'infra/',
  durationSeconds: 4.2,
};

const pihole = change('replace', 'container/pihole', {
  before: { image: 'pihole/pihole:2025.03.0', memoryHigh: 268_435_456 },
  after: { image: 'pihole/pihole:2025.08.1', memoryHigh: 536_870_912 },
  fields: [
    field('image', 'pihole/pihole:2025.03.0', 'pihole/pihole:2025.08.1', {
      disrupts: 'recreate',
      at: at(13),
    }),
    field('memoryHigh', 268_435_456, 536_870_912, { at: at(14) }),
  ],
  because: ['image'],
  reason: 'the image changes',
  code: 'image-changed',
  line: 12,
  impact: {
    disruption: 'recreate',
    downtimeSeconds: 25,
    pulls: true,
    pullBytes: 43_100_000,
    update: { strategy: 'staged', why: 'usb1 has 29.8GiB free, room for both' },
    keeps: ['mount etc-pihole'],
    loses: ['what was written outside mounts'],
  },
});
const timeZone = change('update', 'env/pihole/TZ', {
  before: { list: 'pihole', key: 'TZ', value: 'UTC' },
  after: { list: 'pihole', key: 'TZ', value: 'Europe/Warsaw' },
  fields: [field('value', 'UTC', 'Europe/Warsaw', { disrupts: 'restart' })],
  code: 'differs',
  line: 20,
  impact: { disruption: 'restart', restarts: ['container/pihole'], downtimeSeconds: 15 },
});
const webPassword = change('update', 'env/pihole/WEBPASSWORD', {
  before: { list: 'pihole', key: 'WEBPASSWORD', value: password },
  after: { list: 'pihole', key: 'WEBPASSWORD', value: secret },
  fields: [field('value', password, secret, { secret: true, disrupts: 'restart' })],
  code: 'differs',
  line: 21,
});
const server = change('create', 'env/pihole/REV_SERVER', {
  after: { list: 'pihole', key: 'REV_SERVER', value: 'true' },
  fields: [field('value', undefined, 'true')],
  code: 'not-on-router',
  line: 22,
});
const mount = change('delete', 'mount/old-logs', {
  before: { list: 'old-logs', src: '/usb1/logs', dst: '/logs', mode: 'rw' },
  fields: [field('src', '/usb1/logs', undefined)],
  reason: 'it is no longer in the file; data on usb1/logs is not deleted',
  code: 'not-in-file',
});
const unbound = change('update', 'container/unbound', {
  before: { cmd: 'a = 1\nb = 2\nc = 3\n', hostname: 'x' },
  after: { cmd: 'a = 1\nb = 20\nc = 3\n' },
  fields: [
    field('cmd', 'a = 1\nb = 2\nc = 3\n', 'a = 1\nb = 20\nc = 3\n'),
    field('hostname', 'x', undefined),
    field('workdir', undefined, 'y'.repeat(300)),
  ],
  code: 'differs',
  line: 30,
});
const veth = change('create', 'veth/veth-pihole', {
  after: { name: 'veth-pihole', addresses: ['172.17.0.2/24', 'fd00::2/64'] },
  fields: [field('name', undefined, 'veth-pihole')],
  code: 'not-on-router',
  line: 31,
});
const bridge = change('keep', 'bridge/containers', {
  before: { name: 'containers' },
  after: { name: 'containers' },
});
const foreign = change('conflict', 'env/other/KEY', {
  before: { list: 'other', key: 'KEY', value: password },
  after: { list: 'other', key: 'KEY', value: 'plain' },
  live: { owner: { by: 'nobody' } },
  reason: 'it is there already (*3) and was not made by rosctr',
  command: '--adopt env/other/KEY',
});
const changing = plan([pihole, timeZone, webPassword, server, mount, unbound, veth, bridge], {
  warnings: [
    {
      code: 'plan/approximated',
      message: 'restart: on-failure is approximated on this release',
      hint: 'upgrade',
      at: at(18),
    },
  ],
  orphans: [{ stack: 'media', addresses: ['container/jellyfin', 'veth/veth-jellyfin'] }],
});
const quiet = outlook([plan([bridge], { router: 'garage' })]);
const attic: RouterOutlook = outlook([], {
  router: 'attic',
  failure: {
    unreachable: true,
    problem: {
      code: 'router/connect-timeout',
      message: 'attic: no answer within 10 s (3 attempts)',
      hint: 'is it up, and does a firewall stand between?',
      router: 'attic',
      at: at(19, 'routers.yaml'),
    },
  },
});
const refused: Plan = {
  ...plan([pihole, foreign]),
  refusals: [
    {
      code: 'plan/data-loss',
      message: 'container/pihole would lose what it wrote outside its mounts',
      flag: '--allow-data-loss container/pihole',
      address: 'container/pihole',
      at: at(12),
    },
    { code: 'plan/foreign', message: 'env/other/KEY is in the way', address: 'env/other/KEY', at: at(40) },
  ],
};

const step = (more: object): Step =>
  ({ address: 'container/pihole', kind: 'container', menu: '/container', ...more }) as unknown as Step;
const done = (of: Plan): Report => ({
  router: of.router,
  stack: of.stack,
  plan: of,
  outcomes: [
    { step: step({ do: 'add', rows: [] }), status: 'done', seconds: 0.1 },
    {
      step: step({ do: 'wait', row: { id: '*1' }, until: 'up', deadlineSeconds: 60 }),
      status: 'done',
      seconds: 20.5,
    },
  ],
  problems: [],
  writes: 5,
  seconds: 21.4,
  ok: true,
});
const problem = {
  code: 'apply/not-started' as const,
  message: 'container/pihole does not start',
  hint: 'the image is most likely not built for this router',
  quote: 'exec format error\nstopped with status 1',
  address: 'container/pihole',
  at: at(12),
};
const failed = (of: Plan): Report => ({
  ...done(of),
  outcomes: [
    { step: step({ do: 'add', rows: [] }), status: 'done', seconds: 0.1 },
    {
      step: step({ do: 'run', row: { id: '*1' }, command: 'start' }),
      status: 'failed',
      seconds: 3,
      problem,
    },
    { step: step({ do: 'remove', row: { id: '*2' } }), status: 'skipped', seconds: 0 },
    { step: step({ do: 'remove', row: { id: '*1' } }), status: 'undone', seconds: 0.2 },
  ],
  problems: [problem],
  seconds: 3.4,
  writes: 3,
  ok: false,
});

/** As `drift` judges it: one resource that a rule ignores, one that differs, and what is no row of ours. */
const finding = {
  router: 'home',
  stack: 'dns',
  category: 'config' as const,
  severity: 'warning' as const,
  code: 'differs',
  reason: 'it differs from the files',
  counts: true,
};
const source = { file: 'stacks/dns.yaml', line: 12, column: 5 };
const judged: RunDocument = {
  ...planJson([outlook([plan([timeZone, unbound, bridge])]), quiet, attic], '0.1.0', undefined, 'drift'),
  drift: [
    { ...finding, address: 'container/unbound', property: 'cmd', actual: 'x', expected: 'y', source },
    {
      ...finding,
      address: 'env/pihole/TZ',
      counts: false,
      ignored: { reason: 'Ann tries *another* zone', until: '2999-01-31', source },
    },
    {
      ...finding,
      category: 'foreign',
      code: 'foreign-rule',
      reason: 'a foreign rule can catch the traffic of port 53',
      hint: 'move it, or take it away',
    },
    {
      router: 'attic',
      category: 'unreachable',
      severity: 'error',
      code: 'connect-timeout',
      reason: 'no answer within 10 s',
      counts: true,
    },
  ],
};

/** One document of every sort that a run can come to. */
export const scenes: Readonly<Record<string, RunDocument>> = {
  changes: planJson([outlook([changing]), quiet], '0.1.0'),
  'no-changes': planJson([outlook([plan([bridge])]), quiet], '0.1.0'),
  unreachable: planJson([outlook([changing]), quiet, attic], '0.1.0'),
  refused: planJson([outlook([refused])], '0.1.0'),
  drift: planJson([outlook([changing]), quiet, attic], '0.1.0', undefined, 'drift'),
  'no-drift': planJson([outlook([plan([bridge])]), quiet], '0.1.0', undefined, 'drift'),
  applied: reportJson([outlook([changing]), quiet], [done(changing)], '0.1.0'),
  'apply-failed': reportJson([outlook([changing]), quiet, attic], [failed(changing)], '0.1.0'),
  'drift-judged': judged,
  'rollout-stopped': {
    ...reportJson([outlook([changing]), quiet], [failed(changing)], '0.1.0'),
    complete: false,
    untouched: [{ router: 'garage', reason: 'max-failures', message: '1 router has failed, no more may' }],
  },
  'nothing-to-apply': reportJson([quiet], [], '0.1.0'),
  destroyed: reportJson([outlook([plan([mount])])], [done(plan([mount]))], '0.1.0', undefined, 'destroy'),
};
