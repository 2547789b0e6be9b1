import assert from 'node:assert/strict';
import type { Problem, Refusal, Resource } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { defaultOptions, type PlanOptions } from '../../src/reconciler/index.ts';
import { supportOf } from '../../src/reconciler/support.ts';
import { selected } from '../../src/reconciler/target.ts';
import { container, env, mount, nowhere, resource, veth } from '../support/stack.ts';
import { draft, field } from './drafts.ts';

const make = (after: Resource): Draft => draft('create', after.kind, after.key, { after });
const web = make(container('web', { interface: ['veth-web'], envs: ['common'], mounts: ['data'] }));
const all = [
  make(veth('veth-web')),
  make(env('common', 'TZ', 'UTC')),
  make(mount('data')),
  web,
  make(veth('other')),
  draft('update', 'veth', 'far', {
    fields: [field('address')],
    because: ['x'],
    restarts: ['container/web'],
  }),
];
const chosen = (options: Partial<PlanOptions>, drafts: readonly Draft[] = all): string[] =>
  selected(drafts, { ...defaultOptions, ...options })
    .filter((one) => one.action !== 'keep')
    .map((one) => one.address);

describe('--target and --exclude', () => {
  it('choose all where nobody says anything', () => {
    assert.deepEqual(selected(all, defaultOptions), all);
  });

  it('choose what matches, and what that needs to be made', () => {
    assert.deepEqual(chosen({ target: ['veth/other'] }), ['veth/other']);
    assert.deepEqual(chosen({ target: ['container/web'] }), [
      ...['veth/veth-web', 'env/common/TZ', 'mount/data', 'container/web'],
    ]);
  });

  it('choose what is not left out, and what the rest needs', () => {
    assert.deepEqual(chosen({ exclude: ['veth/*'] }), [
      'veth/veth-web',
      'env/common/TZ',
      'mount/data',
      'container/web',
    ]);
    assert.deepEqual(chosen({ exclude: ['container', 'veth', 'mount'] }), ['env/common/TZ']);
    assert.deepEqual(chosen({ target: ['veth/*'], exclude: ['veth/f*'] }), ['veth/veth-web', 'veth/other']);
  });

  it('leave the others as they are', () => {
    const [, , , , , far] = selected(all, { ...defaultOptions, target: ['veth/other'] });
    assert.deepEqual([far?.action, far?.fields, far?.because, far?.restarts], ['keep', [], [], []]);
  });

  it('do not choose what is there already', () => {
    const there = draft('update', 'veth', 'veth-web', { after: veth('veth-web') });
    assert.deepEqual(chosen({ target: ['container/web'] }, [there, web]), ['container/web']);
  });

  it('choose the containers that have to start again for it', () => {
    const cause = draft('update', 'env', 'common/TZ', { after: env('common', 'TZ', 'x') });
    const user = draft('update', 'container', 'web', {
      after: container('web'),
      because: ['env/common/TZ'],
      restarts: ['container/web'],
    });
    assert.deepEqual(chosen({ target: ['env'] }, [cause, user]), ['env/common/TZ', 'container/web']);
    assert.deepEqual(chosen({ target: ['env'] }, [cause, { ...user, restarts: [] }]), ['env/common/TZ']);
    assert.deepEqual(chosen({ target: ['env'] }, [cause, { ...user, because: ['mount/x'] }]), [
      'env/common/TZ',
    ]);
  });

  it('choose them where it is one cause of several', () => {
    const cause = draft('update', 'env', 'common/TZ', { after: env('common', 'TZ', 'x') });
    const user = draft('update', 'container', 'web', {
      after: container('web'),
      because: ['mount/x', 'env/common/TZ'],
      restarts: ['container/web'],
    });
    assert.deepEqual(chosen({ target: ['env'] }, [cause, user]), ['env/common/TZ', 'container/web']);
  });

  it('choose what completes a row and is not there yet', () => {
    const row = make(veth('veth-web'));
    const port = resource('bridge-port', 'p', { bridge: 'br' }, { partOf: 'veth/veth-web' });
    assert.deepEqual(chosen({ target: ['veth'] }, [row, make(port)]), ['veth/veth-web', 'bridge-port/p']);
    const there = draft('update', 'bridge-port', 'p', { after: port, fields: [field('pvid')] });
    const going = draft('delete', 'bridge-port', 'q');
    assert.deepEqual(chosen({ target: ['veth'] }, [row, there, going]), ['veth/veth-web']);
    assert.deepEqual(chosen({ target: ['dns'] }, [make(resource('dns', 'd', {})), make(port)]), ['dns/d']);
  });

  it('do not choose the ledger for what goes, or for what carries its own marker', () => {
    const ledger = make(resource('index', 'menus', {}));
    const file = draft('delete', 'file', 'f');
    const gone = draft('delete', 'veth', 'v');
    assert.deepEqual(chosen({ target: ['file', 'veth'] }, [ledger, file, gone]), ['file/f', 'veth/v']);
    const made = make(resource('file', 'f', { path: '/usb1/rosctr/f' }));
    assert.deepEqual(chosen({ target: ['file'] }, [ledger, made]), ['index/menus', 'file/f']);
  });

  it('choose the ledger along with rows that only it remembers', () => {
    const ledger = make(resource('index', 'menus', {}));
    const row = make(resource('row', 'r', {}, { menu: '/ip/route' }));
    assert.deepEqual(chosen({ target: ['row'] }, [ledger, row, web]), ['index/menus', 'row/r']);
    assert.deepEqual(chosen({ target: ['row', 'container'] }, [ledger, row, web]), [
      ...['index/menus', 'row/r', 'container/web'],
    ]);
    assert.deepEqual(chosen({ target: ['container'] }, [ledger, row, web]), ['container/web']);
  });

  it('go on from what is needed to what that needs', () => {
    const port = make(resource('bridge-port', 'p', { bridge: 'br', interface: 'veth-web' }));
    const bridge = make(resource('bridge', 'b', { name: 'br' }));
    const address = make(resource('address', 'a', { interface: 'br' }));
    assert.deepEqual(chosen({ target: ['address'] }, [address, bridge, port]), ['address/a', 'bridge/b']);
  });
});

describe('what a release cannot hold', () => {
  const at = { ...nowhere, line: 4 };
  const of = (
    one: Resource,
    release: string,
  ): { refusals: readonly Refusal[]; notes: readonly Problem[] } => {
    const { refusals, notes } = supportOf([one], release, 'home');
    return { refusals, notes };
  };
  const lack = (one: Resource, release: string): readonly string[] =>
    of(one, release).refusals.map((each) => each.message);
  const web2 = (props: Resource['props']): Resource =>
    resource('container', 'web', props, { sources: { memoryMax: at } });

  it('is refused at its line, with the release that can', () => {
    assert.deepEqual(of(web2({ memoryMax: 1024 }), '7.22'), {
      refusals: [
        {
          code: 'plan/needs-newer-release',
          message: 'container/web: memoryMax needs RouterOS 7.23, home runs 7.22',
          address: 'container/web',
          at,
        },
      ],
      notes: [],
    });
    assert.deepEqual(lack(web2({ memoryMax: 1024 }), '7.23'), []);
    assert.equal(of(web2({ swapMax: 1 }), '7.23').refusals[0]?.at, nowhere);
  });

  it('is no matter where it asks for what is so anyway, or is derived from something else', () => {
    assert.deepEqual(
      lack(web2({ memoryMax: 'unlimited', tmpfs: [], autoRestartInterval: 1000, name: 'x' }), '7.12'),
      [],
    );
  });

  it('may be a value that the older name cannot hold', () => {
    assert.deepEqual(lack(web2({ interface: ['a', 'b'] }), '7.19'), [
      'container/web: interface cannot be a, b here: that needs RouterOS 7.20, home runs 7.19',
    ]);
    assert.deepEqual(lack(web2({ interface: ['a'] }), '7.19'), []);
    assert.deepEqual(lack(resource('mount', 'm', { mode: 'ro,noexec' }), '7.22'), [
      'mount/m: mode cannot be ro,noexec here: that needs RouterOS 7.23, home runs 7.22',
    ]);
  });

  it('says which release carries a meaning in another way', () => {
    assert.deepEqual(lack(web2({ restart: 'always' }), '7.19'), [
      'container/web: restart needs RouterOS 7.20, home runs 7.19',
    ]);
  });

  it('is written down where another property comes near to it', () => {
    assert.deepEqual(of(web2({ restart: 'on-failure' }), '7.22'), {
      refusals: [],
      notes: [
        {
          code: 'plan/approximated',
          message:
            'container/web: restart: restarts after every exit, a clean one too: the release has only ' +
            'auto-restart-interval',
          address: 'container/web',
          router: 'home',
          at: nowhere,
        },
      ],
    });
    for (const [value, release] of [
      ['always', '7.22'],
      ['on-failure', '7.23'],
    ] as const)
      assert.deepEqual(of(web2({ restart: value }), release), { refusals: [], notes: [] });
    assert.deepEqual(of(web2({ restartInterval: 5000 }), '7.22'), { refusals: [], notes: [] });
  });

  it('is nothing for what passes through as it is', () => {
    assert.deepEqual(lack(resource('row', 'r', { anything: 'x' }, { menu: '/ip/route' }), '7.12'), []);
  });
});
