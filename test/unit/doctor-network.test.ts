import assert from 'node:assert/strict';
import type { Desired, Plan, Resource, WireRow } from '../../src/model/index.ts';
import { container, desired, resource, veth } from '../support/stack.ts';
import { told } from './doctor-look.ts';

describe('the doctor looks at the name servers', () => {
  const dns = (row: WireRow, stacks: readonly Desired[] = []): string[] =>
    told('dns', { rows: { '/ip/dns': [row] }, stacks });
  const none = [
    'bad: the router has no name server, and containers do not start without one | run /ip/dns/set servers=..., or give containers dns:',
  ];
  const own = container('a', { dns: ['9.9.9.9'] });

  it('that are set, and those that a provider gave', () => {
    assert.deepEqual(dns({ servers: '1.1.1.1', 'dynamic-servers': '' }), ['ok: 1.1.1.1']);
    assert.deepEqual(dns({ servers: '', 'dynamic-servers': '10.0.0.1' }), ['ok: 10.0.0.1']);
    assert.deepEqual(dns({ servers: '1.1.1.1,9.9.9.9', 'dynamic-servers': '10.0.0.1' }), [
      'ok: 1.1.1.1,9.9.9.9,10.0.0.1',
    ]);
  });

  it('that are missing', () => {
    assert.deepEqual(dns({}), none);
    assert.deepEqual(dns({ servers: '' }), none);
    assert.deepEqual(told('dns', {}), none);
  });

  it('that are missing, with containers that have their own', () => {
    assert.deepEqual(dns({}, [desired([own, veth('veth-a')])]), [
      'ok: the router has none, and every container has its own',
    ]);
    for (const other of [container('b'), container('b', { dns: [] }), container('b', { dns: 'auto' })])
      assert.deepEqual(dns({}, [desired([own]), desired([other])]), none);
  });
});

describe('the doctor looks at where images come from', () => {
  const from = (release: string, planned: Partial<Plan>, registry = ''): string[] =>
    told('registry', {
      release,
      rows: { '/container/config': [{ 'registry-url': registry }] },
      stacks: [desired([])],
      planned,
    });
  const set = 'config: { registryUrl: https://registry-1.docker.io }';
  const nothing = [`bad: before RouterOS 7.18 nothing is pulled until a registry is set | ${set}`];

  it('when nothing speaks against it', () => {
    assert.deepEqual(from('7.23.3', {}), ['ok: images without a registry come from docker.io']);
    assert.deepEqual(from('7.17', {}, 'https://mirror.lan'), [
      'ok: images without a registry come from mirror.lan',
    ]);
    assert.deepEqual(
      told('registry', {
        stacks: [desired([resource('config', 'config', { registryUrl: 'https://files.lan' })])],
      }),
      ['ok: images without a registry come from files.lan'],
    );
  });

  it('when it is nowhere: by the release, or because a plan says so', () => {
    assert.deepEqual(from('7.17', {}), nothing);
    assert.deepEqual(from('7.17', { refusals: [{ code: 'plan/no-registry', message: '' }] }), nothing);
    assert.deepEqual(
      from('7.17', { refusals: [{ code: 'plan/no-registry', message: '' }] }, 'https://mirror.lan'),
      nothing,
    );
  });

  it('when a plan warns that it is elsewhere', () => {
    const warned = { code: 'plan/registry', message: '' } as const;
    assert.deepEqual(from('7.20', { warnings: [warned] }), [
      'warn: images without a registry come from lscr.io | write docker.io/... in front of them, or set config.registryUrl',
    ]);
  });

  it('and not at what else a plan says', () => {
    const planned = {
      refusals: [{ code: 'plan/conflict', message: '' }],
      warnings: [{ code: 'plan/port', message: '' }],
    } as const;
    assert.deepEqual(from('7.23.3', planned), ['ok: images without a registry come from docker.io']);
  });
});

describe('the doctor looks at the input chain', () => {
  const drop = { chain: 'input', action: 'drop', 'in-interface-list': '!LAN' };
  const bridges = [resource('bridge', 'a', { name: 'inner' }), resource('bridge', 'b', { name: 'outer' })];
  const member = (more: Record<string, string> = {}): Resource =>
    resource('list-member', 'm', { list: 'LAN', interface: 'inner', ...more });
  const firewall = (
    filter: readonly WireRow[],
    members: readonly WireRow[] = [],
    resources: readonly Resource[] = bridges,
  ): string[] =>
    told('firewall', {
      more: { '/ip/firewall/filter': filter, '/interface/list/member': members },
      stacks: [desired(resources), desired([...bridges.slice(1), veth('veth-a'), container('a')])],
    });
  const warns = (list: string, names: string): string[] => [
    `warn: the input chain drops what does not come from ${list}, so containers behind ${names} cannot ask the router for names | if they should: interfaceLists: [${list}] on the network, or an accept rule of their own`,
  ];

  it('that drops what comes from bridges of the stacks, each named once', () => {
    assert.deepEqual(firewall([drop]), warns('LAN', 'inner, outer'));
    assert.deepEqual(firewall([{ ...drop, disabled: 'false', 'in-interface-list': '!home' }]), [
      ...warns('home', 'inner, outer'),
    ]);
  });

  it('in the rows of the snapshot where nobody read more', () => {
    const rows = {
      '/ip/firewall/filter': [drop],
      '/interface/list/member': [{ list: 'LAN', interface: 'inner' }],
    };
    assert.deepEqual(told('firewall', { rows, stacks: [desired(bridges)] }), warns('LAN', 'outer'));
  });

  for (const [what, rule] of [
    ['another chain', { ...drop, chain: 'forward' }],
    ['another action', { ...drop, action: 'accept' }],
    ['a rule that is off', { ...drop, disabled: 'true' }],
    ['a rule that is off in other words', { ...drop, disabled: 'yes' }],
    ['what does come from the list', { ...drop, 'in-interface-list': 'LAN' }],
    ['all interfaces', { chain: 'input', action: 'drop' }],
  ] as const)
    it(`and says nothing of ${what}`, () => {
      assert.deepEqual(firewall([rule]), []);
    });

  it('and knows who is in the list, on the router and in the file', () => {
    const both = [
      { list: 'LAN', interface: 'inner' },
      { list: 'LAN', interface: 'outer', disabled: 'false' },
    ];
    assert.deepEqual(firewall([drop], both), []);
    assert.deepEqual(
      firewall(
        [drop],
        [
          { list: 'WAN', interface: 'inner' },
          { list: 'LAN', interface: 'outer', disabled: 'true' },
          { list: 'LAN' },
        ],
      ),
      warns('LAN', 'inner, outer'),
    );
    assert.deepEqual(firewall([drop], [], [...bridges, member()]), warns('LAN', 'outer'));
    assert.deepEqual(
      firewall([drop], [], [...bridges, member({ list: 'WAN' })]),
      warns('LAN', 'inner, outer'),
    );
    const other = resource('row', 'm', { list: 'LAN', interface: 'inner' });
    assert.deepEqual(firewall([drop], [], [...bridges, other]), warns('LAN', 'inner, outer'));
  });

  it('and knows who is let in by a rule of its own', () => {
    const accept = { chain: 'input', action: 'accept', 'in-interface': 'outer' };
    assert.deepEqual(firewall([accept, drop]), warns('LAN', 'inner'));
    for (const other of [
      { ...accept, chain: 'forward' },
      { ...accept, action: 'log' },
      { ...accept, disabled: 'true' },
      { chain: 'input', action: 'accept' },
    ])
      assert.deepEqual(firewall([other, drop]), warns('LAN', 'inner, outer'));
  });

  it('and has nothing to say where the files have no bridge', () => {
    assert.deepEqual(told('firewall', { more: { '/ip/firewall/filter': [drop] } }), []);
  });
});
