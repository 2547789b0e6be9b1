import assert from 'node:assert/strict';
import type { Impact, Observed, RunState } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { impactOf, losesRootDir, mountsOf, reasonOf, worst } from '../../src/reconciler/impact.ts';
import { container, nowhere } from '../support/stack.ts';
import { draft, field, live } from './drafts.ts';

const still: Impact = { disruption: 'none', restarts: [], pulls: false, loses: [], keeps: [] };
const web = container('web');
const stopped = container('web', {}, { state: 'stopped' });
const at = (state: RunState, props = {}, row = {}): Observed =>
  live('container', 'web', props, { state, row });
const rootDir = 'what was written outside mounts, in usb1/rosctr/demo/web-1';
const withRoot = { 'root-dir': 'usb1/rosctr/demo/web-1' };

const impacts: readonly (readonly [string, Draft, Partial<Impact>])[] = [
  ['what stays', draft('keep', 'veth', 'a'), {}],
  ['what is in conflict', draft('conflict', 'container', 'web'), {}],
  ['a new row', draft('create', 'veth', 'a'), { disruption: 'live' }],
  ['a new container', draft('create', 'container', 'web', { after: web }), { pulls: true }],
  ['an adopted row', draft('adopt', 'container', 'web', { before: at('running') }), { disruption: 'live' }],
  ['a renamed row', draft('rename', 'veth', 'a'), { disruption: 'live' }],
  ['a removed row', draft('delete', 'veth', 'a'), { disruption: 'live' }],
  ['a replaced row', draft('replace', 'nat', 'a'), { disruption: 'live' }],
  ['a row that differs in nothing', draft('update', 'veth', 'a'), {}],
  [
    'the worst of several differences',
    draft('update', 'container', 'web', {
      before: at('stopped'),
      fields: [field('a'), field('b', { disrupts: 'restart' }), field('c', { disrupts: 'none' })],
    }),
    { disruption: 'restart' },
  ],
  [
    'a container that restarts for a variable',
    draft('update', 'container', 'web', { before: at('running'), after: web, restarts: ['container/web'] }),
    { disruption: 'restart', restarts: ['container/web'], downtimeSeconds: 15 },
  ],
  [
    'a container that restarts and takes its time to stop',
    draft('update', 'container', 'web', {
      before: at('running', { stopTime: 30_000 }),
      after: web,
      fields: [field('cmd', { disrupts: 'restart' })],
    }),
    { disruption: 'restart', restarts: ['container/web'], downtimeSeconds: 35 },
  ],
  [
    'a container that is changed while it is stopped',
    draft('update', 'container', 'web', {
      before: at('stopped'),
      after: web,
      fields: [field('cmd', { disrupts: 'restart' })],
    }),
    { disruption: 'restart' },
  ],
  [
    'a container that is changed and keeps its mounts, as nobody doubts',
    draft('update', 'container', 'web', {
      before: at('running', { mounts: ['data'] }),
      after: web,
      fields: [field('logging')],
    }),
    { disruption: 'live' },
  ],
  [
    'a container that is saved before it is made anew',
    draft('replace', 'container', 'web', {
      before: at('running', {}, withRoot),
      after: container('web', {}, { preReplace: { save: 'usb1/web.tar', at: nowhere } }),
    }),
    { disruption: 'recreate', pulls: true, loses: [rootDir], keeps: ['archive usb1/web.tar'] },
  ],
  [
    'a container before which a command runs',
    draft('replace', 'container', 'web', {
      before: at('running', {}, withRoot),
      after: container('web', {}, { preReplace: { command: ['x'], at: nowhere } }),
    }),
    { disruption: 'recreate', pulls: true, loses: [rootDir] },
  ],
  [
    'a container that is to be stopped',
    draft('update', 'container', 'web', {
      before: at('running'),
      after: stopped,
      fields: [field('state')],
    }),
    { disruption: 'live' },
  ],
  [
    'a container made anew',
    draft('replace', 'container', 'web', {
      before: at(
        'running',
        { mounts: ['data'], inlineMounts: ['/a:/a:rw'] },
        { ...withRoot, 'container-size': '7' },
      ),
      after: web,
    }),
    {
      disruption: 'recreate',
      pulls: true,
      pullBytes: 7,
      loses: [rootDir],
      keeps: ['mount data', 'mount /a:/a:rw'],
    },
  ],
  [
    'a container whose size the router gives as nothing',
    draft('replace', 'container', 'web', {
      before: at('running', {}, { 'container-size': '0' }),
      after: web,
    }),
    { disruption: 'recreate', pulls: true, loses: ['what was written outside mounts, in its root-dir'] },
  ],
  [
    'a container whose new image comes in beside it',
    draft('replace', 'container', 'web', {
      before: at('running', { stopTime: 1000 }, withRoot),
      after: web,
      update: { strategy: 'staged', why: 'there is room', watchSeconds: 20, next: undefined },
    }),
    {
      disruption: 'recreate',
      downtimeSeconds: 6,
      pulls: true,
      update: { strategy: 'staged', why: 'there is room' },
      loses: [rootDir],
    },
  ],
  [
    'a container that goes',
    draft('delete', 'container', 'web', { before: at('running', { mounts: ['data'] }, withRoot) }),
    { disruption: 'recreate', loses: [rootDir], keeps: ['mount data'] },
  ],
  [
    'a container that goes, and never came to be',
    draft('delete', 'container', 'web', { before: at('failed', {}, withRoot) }),
    { disruption: 'recreate' },
  ],
];

describe('what a change means for those who use the service:', () => {
  for (const [title, change, expected] of impacts) {
    it(title, () => {
      assert.deepEqual(impactOf(change), { ...still, ...expected });
    });
  }

  it('the worst is the worst, and of nothing it is nothing', () => {
    assert.equal(worst([]), 'none');
    assert.equal(worst(['live', 'none']), 'live');
    assert.equal(worst(['restart', 'live']), 'restart');
    assert.equal(worst(['live', 'recreate', 'restart']), 'recreate');
  });

  it('a root-dir is lost with a container that goes or is made anew, if it was ever filled', () => {
    const loses = (action: Draft['action'], kind: string, state: RunState): boolean =>
      losesRootDir(draft(action, kind, 'web', { before: live(kind, 'web', {}, { state }) }));
    assert.equal(loses('replace', 'container', 'stopped'), true);
    assert.equal(loses('delete', 'container', 'running'), true);
    assert.equal(loses('update', 'container', 'running'), false);
    assert.equal(loses('delete', 'container', 'failed'), false);
    assert.equal(loses('delete', 'staged', 'stopped'), false);
    assert.equal(loses('delete', 'veth', 'running'), false);
  });

  it('mounts are those of the live row', () => {
    assert.deepEqual(mountsOf(draft('create', 'container', 'web')), []);
    assert.deepEqual(
      mountsOf(draft('delete', 'container', 'web', { before: at('running', { mounts: 'x' }) })),
      [],
    );
  });
});

describe('why a change is there:', () => {
  const conflict = { code: 'twins', text: 'two rows', command: 'x' };
  const reasons: readonly (readonly [Draft, string, string])[] = [
    [draft('create', 'veth', 'a'), 'not-on-router', 'it is not on the router'],
    [draft('delete', 'veth', 'a'), 'not-in-file', 'it is no longer in the file'],
    [draft('replace', 'nat', 'a', { because: ['protocol'] }), 'must-replace', 'protocol changes'],
    [draft('replace', 'nat', 'a', { because: ['a', 'b'] }), 'must-replace', 'a, b change'],
    [draft('update', 'veth', 'a', { fields: [field('gateway')] }), 'differs', 'gateway differs'],
    [
      draft('update', 'veth', 'a', { fields: [field('a'), field('b')], because: ['c'] }),
      'differs',
      'a, b differ',
    ],
    [
      draft('update', 'container', 'web', { because: ['env/a/TZ'] }),
      'restart',
      'it has to start again: env/a/TZ changes',
    ],
    [
      draft('update', 'container', 'web', { because: ['env/a/TZ', 'mount/b'] }),
      'restart',
      'it has to start again: env/a/TZ, mount/b change',
    ],
    [
      draft('rename', 'veth', 'a', { before: live('veth', 'b') }),
      'renamed',
      'it has a new name in the file',
    ],
    [draft('rename', 'veth', 'a'), 'renamed', 'its stack has a new name in the file'],
    [
      draft('adopt', 'veth', 'a'),
      'adopt',
      'as asked: only the marker is written, the rest is the next plan',
    ],
    [draft('conflict', 'veth', 'a', { conflict }), 'twins', 'two rows'],
    [draft('conflict', 'veth', 'a'), 'conflict', 'it is not ours'],
    [draft('keep', 'veth', 'a'), 'same', 'it is as the file says'],
  ];
  for (const [change, code, text] of reasons) {
    it(`${change.action}: ${text}`, () => {
      assert.deepEqual(reasonOf(change), { code, text });
    });
  }
});
