import assert from 'node:assert/strict';
import type { Observed, Step, WireRow, WireRowOut } from '../../src/model/index.ts';
import { rowBefore } from '../../src/reconciler/apply/before.ts';
import type { Run } from '../../src/reconciler/apply/run.ts';
import { kindNamed } from '../../src/reconciler/kinds/index.ts';
import { resource } from '../support/stack.ts';
import { foreign, live } from './drafts.ts';
import { change } from './performing.ts';
import { failureOf, runOver, ScriptedRouter } from './scripted.ts';

interface Scene {
  readonly kind?: string;
  /** The row as the plan saw it, and as it is now. */
  readonly planned?: WireRow;
  readonly now?: WireRow | undefined;
  readonly before?: Partial<Observed>;
  readonly sent?: WireRowOut;
  readonly more?: Partial<Run>;
}

const marker = '[rosctr:demo veth/a]';
const row = { name: 'a', gateway: 'old', comment: marker };

/** Is a row written that the plan saw so, and that is so now? The words of the refusal, or `yes`. */
async function written(scene: Scene): Promise<unknown> {
  const { kind = 'veth', planned = row, before = {}, sent = { gateway: 'new' }, more = {} } = scene;
  const now = 'now' in scene ? scene.now : planned;
  const { menu } = kindNamed(kind);
  const router = new ScriptedRouter({ [menu]: now ? [{ '.id': '*1', ...now }] : [] });
  const step: Step = { address: `${kind}/a`, kind, menu, do: 'set', row: { id: '*1' }, rows: [sent] };
  const changes = [
    change('create', resource('veth', 'new', {})),
    {
      ...change('keep', resource(kind, 'b', {})),
      before: live(kind, 'b', {}, { id: '*2', menu, row: {} }),
    },
    { ...change('keep', resource('env', 'c', {})), before: live('env', 'c', {}, { menu: '/x', row: {} }) },
    {
      ...change('update', resource(kind, 'a', {})),
      before: live(kind, 'a', {}, { menu, row: { '.id': '*1', ...planned }, ...before }),
    },
  ] as Run['plan']['changes'];
  const run = runOver(router, { changes }, more);
  const { code, message } = await failureOf(rowBefore(run, { step, id: '*1', row: sent }));
  return code === 'none' ? 'yes' : message;
}

const touched = { touched: new Set(['*1'] as const) };
const unmarked = 'row *1 lost its marker between plan and write: it is not ours any more';
const moved = (name: string): string => `${name} of row *1 was changed between plan and write`;

describe('a row right before a write', () => {
  const step: Step = {
    address: 'veth/a',
    kind: 'veth',
    menu: '/interface/veth',
    do: 'set',
    row: undefined,
    rows: [],
  };

  it('is read by what the plan saw of it, and given to the journal', async () => {
    const router = new ScriptedRouter({ '/interface/veth': [{ '.id': '*1', ...row, mtu: '1500' }] });
    const changes = [
      {
        ...change('update', resource('veth', 'a', {})),
        before: live('veth', 'a', {}, { menu: '/interface/veth', row }),
      } as never,
    ];
    const target = { step, id: '*1', row: {} } as const;
    assert.deepEqual(await rowBefore(runOver(router, { changes }), target), { '.id': '*1', ...row });
    assert.deepEqual(
      [router.reads, router.asked],
      [['/interface/veth .id=*1'], [['name', 'gateway', 'comment']]],
    );
    assert.deepEqual(await rowBefore(runOver(router), target), { '.id': '*1', comment: marker });
    assert.deepEqual(router.asked[1], ['comment']);
  });

  it('is none where the run makes it, or has made it', async () => {
    const router = new ScriptedRouter();
    const run = runOver(router, {}, { added: new Map([['veth/a', '*5']]) });
    assert.equal(await rowBefore(runOver(router), { step, id: undefined, row: {} }), undefined);
    assert.equal(await rowBefore(run, { step, id: '*5', row: {} }), undefined);
    assert.deepEqual(router.reads, []);
  });

  it('is not written when it is gone', async () => {
    const router = new ScriptedRouter();
    assert.deepEqual(await failureOf(rowBefore(runOver(router), { step, id: '*1', row: {} })), {
      code: 'apply/changed-meanwhile',
      message: 'its row *1 went away between plan and write',
      hint: 'somebody else is at work on this router: look at a new plan',
    });
  });

  it('is not written when it is not ours any more', async () => {
    assert.equal(await written({}), 'yes');
    assert.equal(await written({ now: { ...row, comment: '' } }), unmarked);
    assert.equal(await written({ now: { name: 'a', gateway: 'old' } }), unmarked);
    for (const comment of ['[rosctr:other veth/a]', '[rosctr:demo veth/b]'])
      assert.equal(await written({ now: { ...row, comment } }), unmarked);
    assert.equal(await written({ now: { ...row, comment: `words ${marker}` } }), 'yes');
    assert.equal(await written({ now: { ...row, comment: '[rosctr:demo staged/a]' } }), 'yes');
  });

  it('may have a marker that this run has written', async () => {
    assert.equal(await written({ now: { ...row, comment: '[rosctr:new veth/b]' }, more: touched }), 'yes');
    assert.equal(await written({ now: { ...row, comment: '' }, more: touched }), unmarked);
  });

  it('may have an error in the place of its marker, where it is a container by name and root-dir', async () => {
    const web = {
      name: 'web',
      'root-dir': '/usb1/web-1',
      comment: '[rosctr:demo container/a]',
      logging: 'no',
    };
    const of = (now: WireRow): Promise<unknown> =>
      written({ kind: 'container', planned: web, now, sent: { logging: 'yes' } });
    const comment = 'could not acquire interface';
    assert.equal(await of({ ...web, comment }), 'yes');
    assert.equal(await of({ ...web, comment, name: 'other' }), unmarked);
    assert.equal(await of({ name: 'web', logging: 'no', comment }), unmarked);
  });

  it('needs no marker where the plan saw none, or where the menu has no comments', async () => {
    assert.equal(
      await written({ planned: { ...row, comment: 'words' }, now: { ...row, comment: '' } }),
      'yes',
    );
    const other = { ...row, comment: 'other' };
    assert.equal(await written({ now: other, before: { owner: foreign } }), 'yes');
    const path = { name: 'usb1/a', comment: marker };
    assert.equal(await written({ kind: 'file', planned: path, now: { name: 'usb1/a' } }), 'yes');
  });

  it('is not written when what is to be written has changed', async () => {
    assert.equal(await written({ now: { ...row, gateway: 'theirs' } }), moved('gateway'));
    assert.equal(await written({ now: { name: 'a', comment: marker } }), moved('gateway'));
    assert.equal(await written({ now: { ...row, gateway: 'theirs' }, more: touched }), 'yes');
    assert.equal(await written({ now: { ...row, gateway: 'theirs' }, sent: { name: 'b' } }), 'yes');
    const late = { ...row, gateway: 'theirs', address: 'x' };
    assert.equal(await written({ now: late, sent: { address: 'y', gateway: 'new' } }), moved('gateway'));
    assert.equal(
      await written({ now: { ...row, comment: `words ${marker}` }, sent: { comment: marker } }),
      moved('comment'),
    );
  });

  it('has changed in nothing where a key is empty, is gone, or was never there', async () => {
    const empty = { ...row, gateway6: '' };
    assert.equal(await written({ planned: empty, now: row, sent: { gateway6: 'x' } }), 'yes');
    assert.equal(await written({ now: { ...row, gateway6: 'x' }, sent: { gateway6: 'y' } }), 'yes');
  });

  it('may have changed in what names others, and a container in its comment', async () => {
    const port = { interface: 'a', bridge: 'b', pvid: '1', comment: '[rosctr:demo bridge-port/a]' };
    const of = (now: WireRow, sent: WireRowOut): Promise<unknown> =>
      written({ kind: 'bridge-port', planned: port, now: { ...port, ...now }, sent });
    assert.equal(await of({ interface: 'renamed' }, { interface: 'x' }), 'yes');
    assert.equal(await of({ pvid: '2' }, { pvid: '3' }), moved('pvid'));
    const web = { name: 'w', envlists: 'a', comment: '[rosctr:demo container/a]', 'root-dir': '/x' };
    const container = (now: WireRow, sent: WireRowOut): Promise<unknown> =>
      written({ kind: 'container', planned: web, now: { ...web, ...now }, sent });
    assert.equal(await container({ envlists: 'b' }, { envlists: 'c' }), 'yes');
    assert.equal(await container({ comment: 'failed to load' }, { comment: 'x' }), 'yes');
    assert.equal(await container({ name: 'v' }, { name: 'x' }), moved('name'));
  });
});
