import assert from 'node:assert/strict';
import type { Props, RunPolicy, RunState, WireRow } from '../../src/model/index.ts';
import type { Draft, Update } from '../../src/reconciler/draft.ts';
import { heldBack, withStrategies } from '../../src/reconciler/update-strategy.ts';
import { snapshot } from '../support/snapshot.ts';
import { container, nowhere } from '../support/stack.ts';
import { draft, field, live } from './drafts.ts';

const newImage = [field('image', { disrupts: 'recreate' })] as const;

interface Scene {
  readonly run?: Partial<RunPolicy>;
  readonly state?: RunState;
  readonly row?: WireRow;
  readonly disk?: WireRow;
  readonly next?: Draft;
}

const replaced = ({ run = {}, state = 'running', row = {} }: Scene): Draft =>
  draft('replace', 'container', 'web', {
    before: live('container', 'web', { name: 'web', image: 'demo/web:1' }, { state, row }),
    after: container('web', { image: 'demo/web:2' }, run),
    fields: newImage,
    because: ['image'],
  });

const GiB = 2 ** 30;
const disk = (free: number | string): WireRow => ({ slot: 'usb1', free: String(free) });

function chosen(scene: Scene): Update | undefined {
  const drafts = [replaced(scene), ...(scene.next ? [scene.next] : [])];
  return withStrategies(drafts, snapshot({ '/disk': [scene.disk ?? disk(10 * GiB)] }))[0]?.update;
}

describe('how a new image comes in', () => {
  const cases: readonly (readonly [string, Scene, Update['strategy'], string])[] = [
    ['beside the old one where there is room', {}, 'staged', 'usb1 has 10.0GiB free, room for both'],
    [
      'after it where there is none',
      { disk: disk(GiB / 8) },
      'recreate',
      'usb1 has only 128MiB free, too little for both',
    ],
    [
      'after it where nobody knows',
      { disk: { slot: 'usb1' } },
      'recreate',
      'nobody can tell how much room usb1 has',
    ],
    [
      'after it where no disk is named',
      { run: { rootDirBase: '' } },
      'recreate',
      'nobody can tell how much room the disk has',
    ],
    [
      'on a disk known by its mount point',
      { disk: { slot: 'x', 'mount-point': 'usb1', free: String(2 * GiB) } },
      'staged',
      'usb1 has 2.0GiB free, room for both',
    ],
    [
      'on the disk of an absolute base',
      { run: { rootDirBase: '/usb1/x' } },
      'staged',
      'usb1 has 10.0GiB free, room for both',
    ],
    [
      'beside it, at just the size that is assumed',
      { disk: disk(256 * 2 ** 20) },
      'staged',
      'usb1 has 256MiB free, room for both',
    ],
    [
      'after it, a byte below',
      { disk: disk(256 * 2 ** 20 - 1) },
      'recreate',
      'usb1 has only 256MiB free, too little for both',
    ],
    [
      'beside it, at twice the known size',
      { row: { 'container-size': String(GiB) }, disk: disk(2 * GiB) },
      'staged',
      'usb1 has 2.0GiB free, room for both',
    ],
    [
      'after it, below twice the known size',
      { row: { 'container-size': String(GiB) }, disk: disk(2 * GiB - 1) },
      'recreate',
      'usb1 has only 2.0GiB free, too little for both',
    ],
    [
      'beside it, at the least that any image takes',
      { row: { 'container-size': '1' }, disk: disk(64 * 2 ** 20) },
      'staged',
      'usb1 has 64MiB free, room for both',
    ],
    [
      'after it, below the least',
      { row: { 'container-size': '1' }, disk: disk(64 * 2 ** 20 - 1) },
      'recreate',
      'usb1 has only 64MiB free, too little for both',
    ],
    ['beside it, at a whole GiB', { disk: disk(GiB) }, 'staged', 'usb1 has 1.0GiB free, room for both'],
    ['after it where that does not run', { state: 'stopped' }, 'recreate', 'the old one is stopped'],
    [
      'after it where it is to be stopped',
      { run: { state: 'stopped' } },
      'recreate',
      'it is to be stopped anyway',
    ],
    [
      'beside it on the way to the router, room or not',
      { run: { managementPath: true }, disk: disk(0) },
      'staged',
      'the way to the router leads through it',
    ],
    [
      'as the file says: after',
      { run: { update: { strategy: 'recreate' } } },
      'recreate',
      'the file says so',
    ],
    [
      'as the file says: beside',
      { run: { update: { strategy: 'staged' } }, disk: disk(0) },
      'staged',
      'the file says so',
    ],
    [
      'by room where it is taken by hand',
      { run: { update: { strategy: 'manual' } } },
      'staged',
      'usb1 has 10.0GiB free, room for both',
    ],
    [
      'by room where the file leaves it open',
      { run: { update: { strategy: 'auto' } }, disk: disk(0) },
      'recreate',
      'usb1 has only 0MiB free, too little for both',
    ],
  ];
  for (const [title, scene, strategy, why] of cases) {
    it(title, () => {
      const update = chosen(scene);
      assert.deepEqual([update?.strategy, update?.why], [strategy, why]);
    });
  }

  it('is watched for as long as the file says, else for longer where the way to the router leads through it', () => {
    assert.equal(chosen({})?.watchSeconds, 20);
    assert.equal(chosen({ run: { managementPath: true } })?.watchSeconds, 60);
    assert.equal(
      chosen({ run: { managementPath: true, update: { strategy: 'auto', watchSeconds: 5 } } })
        ?.watchSeconds,
      5,
    );
  });

  it('is nothing for other changes and other rows', () => {
    const others = [
      draft('update', 'container', 'web', { after: container('web') }),
      draft('replace', 'nat', 'n'),
      draft('create', 'container', 'new', { after: container('new') }),
    ];
    assert.deepEqual(withStrategies(others, snapshot({})), others);
  });
});

describe('an image that an earlier run has staged', () => {
  const staged = (props: Props = {}, more: object = {}): Draft =>
    draft('delete', 'staged', 'web', {
      before: live(
        'staged',
        'web',
        { ...container('web', { image: 'demo/web:2' }).props, name: 'web-next', ...props },
        { state: 'stopped', ...more },
      ),
    });

  it('is taken up, and no longer goes', () => {
    const next = staged();
    const drafts = withStrategies([replaced({ state: 'stopped' }), next], snapshot({}));
    assert.equal(drafts.length, 1);
    assert.deepEqual(drafts[0]?.update, {
      strategy: 'staged',
      why: 'an earlier run has begun it',
      watchSeconds: 20,
      next: next.before,
    });
  });

  for (const [why, next] of [
    ['is another image', staged({ image: 'demo/web:3' })],
    ['failed', staged({}, { state: 'failed' })],
    ['shows no image yet', staged({ image: '' })],
    ['does not say which image', staged({ image: undefined as never })],
    ['is of another container', { ...staged(), address: 'staged/other' } as Draft],
  ] as const) {
    it(`is left where it ${why}`, () => {
      const drafts = withStrategies([replaced({}), next], snapshot({ '/disk': [disk(10 * GiB)] }));
      assert.equal(drafts.length, 2);
      assert.equal(drafts[0]?.update?.next, undefined);
    });
  }
});

describe('an update by hand', () => {
  const manual = container('web', {}, { update: { strategy: 'manual' } }, { at: nowhere });
  const change = (more: Partial<Draft> = {}): Draft => ({ ...replaced({}), after: manual, ...more });

  it('waits until somebody asks for it, and says so', () => {
    const { drafts, warnings } = heldBack([change()], [], 'home');
    assert.deepEqual([drafts[0]?.action, drafts[0]?.fields, drafts[0]?.because], ['keep', [], []]);
    assert.deepEqual(warnings, [
      {
        code: 'plan/manual-update',
        message: 'container/web: the file has another image, but its updates are manual: nothing is done',
        hint: '--target container/web takes it',
        router: 'home',
        address: 'container/web',
        at: nowhere,
      },
    ]);
  });

  it('waits for another archive too, and what else differs is done', () => {
    const fields = [field('file', { disrupts: 'recreate' }), field('cmd')];
    const { drafts } = heldBack([change({ fields, because: ['file'] })], [], 'home');
    assert.deepEqual([drafts[0]?.action, drafts[0]?.fields], ['update', [field('cmd')]]);
  });

  const doers: readonly (readonly [string, Draft, readonly string[]])[] = [
    ['somebody asks for it', change(), ['container/web']],
    ['something else makes it necessary too', change({ because: ['image', 'layerDir'] }), []],
    [
      'the pull of the old one failed',
      change({ before: live('container', 'web', {}, { state: 'failed' }) }),
      [],
    ],
    ['the file says nothing of it', replaced({}), []],
    ['nothing is made anew', change({ action: 'update' }), []],
  ];
  for (const [why, one, targets] of doers) {
    it(`is done where ${why}`, () => {
      assert.deepEqual(heldBack([one], targets, 'home'), { drafts: [one], warnings: [] });
    });
  }
});
