import { type ReviewerCase, web, bare, names, tight } from './reviewer-case.ts';

/** Plans that may run, by what they mean for those who use the service. */
export const plans: readonly ReviewerCase[] = [
  { name: 'new', after: web('demo/web:1', '    ports: ["53:53/udp"]\n') },
  {
    name: 'live',
    before: `${web()}${names(1)}`,
    after: `${web()}${names(1).replace('10.0.0.1', '10.0.0.9')}`,
  },
  { name: 'restart', before: web(), after: web().replace('Europe/Riga', 'UTC') },
  {
    name: 'restart-by-veth',
    before: web(),
    after: web().replace('172.17.0.2/24', '172.17.0.3/24'),
  },
  { name: 'staged', before: web(), after: web('demo/web:2', '    volatile: true\n') },
  {
    name: 'staged-before-names',
    release: '7.18.2',
    before: web(),
    after: web('demo/web:2', '    volatile: true\n'),
  },
  {
    name: 'staged-with-probe-and-save',
    release: '7.24',
    before: web(),
    after: web(
      'demo/web:2',
      '    volatile: true\n    update: { watch: 1m, probe: { tcp: "172.17.0.2:53" } }\n    preReplace: { save: usb1/backup/web.tar }\n',
    ),
  },
  {
    name: 'recreated-for-room',
    before: web(),
    meddle: tight,
    after: web('demo/web:2', '    volatile: true\n'),
  },
  {
    name: 'recreated-by-the-file',
    before: web(),
    after: web('demo/web:2', '    volatile: true\n    update: recreate\n'),
  },
  {
    name: 'data-loss-allowed',
    before: bare('demo/web:1'),
    after: bare('demo/web:2'),
    options: { allowDataLoss: ['container/web'] },
  },
  {
    name: 'management-path-allowed',
    before: web('demo/web:1', '    managementPath: true\n'),
    after: web('demo/web:2', '    managementPath: true\n    volatile: true\n'),
    options: { allowPathCut: ['container/web'] },
  },
  {
    name: 'manual-update',
    before: web('demo/web:1', '    update: manual\n'),
    after: web('demo/web:2', '    update: manual\n    volatile: true\n'),
  },
  {
    name: 'manual-update-taken',
    before: web('demo/web:1', '    update: manual\n'),
    after: web('demo/web:2', '    update: manual\n    volatile: true\n'),
    options: { target: ['container/web'] },
  },
  { name: 'deleted', before: web(), after: '', options: { allowDataLoss: ['container/web'] } },
];
