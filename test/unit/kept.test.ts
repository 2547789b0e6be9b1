import assert from 'node:assert/strict';
import { type Observed, type Props, Secret, type WireRow } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { keptFiles } from '../../src/reconciler/kept-files.ts';
import { keptFolders } from '../../src/reconciler/kept-folders.ts';
import { notCompared } from '../../src/reconciler/not-compared.ts';
import { snapshot } from '../support/snapshot.ts';
import { container, env, nowhere, resource } from '../support/stack.ts';
import { draft, foreign, live } from './drafts.ts';

describe('a file that is not ours and differs', () => {
  const at = { ...nowhere, line: 7 };
  const file = (before: Props, after: Props, more: Partial<Draft> = {}): Draft =>
    draft('keep', 'file', 'conf', {
      before: live('file', 'conf', before, { owner: foreign }),
      after: resource('file', 'conf', after, { sources: { contents: at } }),
      ...more,
    });
  const kept = (one: Draft) => keptFiles([one], '7.23.3', 'home');

  it('stays, and the plan says so where its contents are written', () => {
    assert.deepEqual(kept(file({ path: 'x', contents: 'a' }, { path: 'x', contents: 'b' })), [
      {
        code: 'plan/file-kept',
        message:
          'file/conf: the file on home has other contents, and stays as it is: it does not lie under <disk>/rosctr/',
        hint: 'put it under <disk>/rosctr/, or change it there by hand',
        router: 'home',
        address: 'file/conf',
        at,
      },
    ]);
    const after = resource('file', 'conf', { path: 'x', contents: 'b' });
    assert.deepEqual(kept(file({ contents: 'a' }, {}, { after }))[0]?.at, nowhere);
  });

  const differs = [{ contents: 'a' }, { contents: 'b' }] as const;
  for (const [why, one] of [
    ['the contents are the same', file({ contents: 'a' }, { contents: 'a' })],
    ['something else differs', file({ path: 'x', contents: 'a' }, { path: 'y', contents: 'a' })],
    ['its contents were not read', file({}, { contents: 'b' })],
    ['it is ours', file(...differs, { before: live('file', 'conf', { contents: 'a' }) })],
    ['it will be written', file(...differs, { action: 'update' })],
    [
      'it is no file',
      draft('keep', 'env', 'a/B', {
        before: live('env', 'a/B', { contents: 'a' }, { owner: foreign }),
        after: env('a', 'B', 'x'),
      }),
    ],
    ['it has just been made', draft('create', 'file', 'conf')],
  ] as const) {
    it(`is not mentioned where ${why}`, () => {
      assert.deepEqual(kept(one), []);
    });
  }
});

describe('a folder that left the file', () => {
  const folder = (path: string, row: WireRow = { type: 'directory' }, type = 'directory'): Draft =>
    draft('delete', 'file', path, {
      before: live('file', path, { path, type }, { row: { name: path, ...row } }),
    });
  const mounted = (src: string): Observed => live('mount', 'm', { list: 'm', src });
  const kept = (drafts: readonly Draft[], names: readonly string[] = [], rows: readonly Observed[] = []) =>
    keptFolders(drafts, rows, snapshot({ '/file': names.map((name) => ({ name })) }));
  const stays = (...args: Parameters<typeof kept>): string[] =>
    kept(...args).warnings.map(({ message }) => message);

  it('goes where nothing is in it but what goes with it', () => {
    const none = [draft('delete', 'env', 'l/K')];
    assert.equal(kept(none).drafts, none, 'no folder goes, so nothing is looked through');
    const drafts = [folder('a/x'), folder('a/x/y'), draft('update', 'env', 'l/K')];
    assert.deepEqual(kept(drafts, ['a', 'a/x', '/a/x/y/', 'a/xy', 'b/a/x/z']), { drafts, warnings: [] });
  });

  it('stays with those above it where a file is in it that nobody takes away', () => {
    const deep = folder('a/x/y');
    const other = folder('a/q');
    const top = folder('/a/x/');
    assert.deepEqual(kept([top, deep, other], ['a/x', 'a/x/y', 'a/x/y/db', 'a/q']), {
      drafts: [other],
      warnings: [
        {
          code: 'plan/folder-kept',
          message: 'a/x/y is no longer in the file, but a/x/y/db is in it: it stays',
          hint: 'remove it on the router if nobody needs what is in it',
          router: 'home',
          address: 'file/a/x/y',
        },
        {
          code: 'plan/folder-kept',
          message: 'a/x is no longer in the file, but a/x/y is in it: it stays',
          hint: 'remove it on the router if nobody needs what is in it',
          router: 'home',
          address: 'file//a/x/',
        },
      ],
    });
  });

  for (const src of ['/a/x', '//a/x//', 'a/x/data', '/a//', 'a']) {
    it(`stays while a mount brings ${src} into a container`, () => {
      assert.deepEqual(stays([folder('a/x')], [], [mounted(src)]), [
        'a/x is no longer in the file, but a mount has its source there: it stays',
      ]);
    });
  }

  it('goes where a mount has its source beside it', () => {
    assert.deepEqual(stays([folder('a/x')], [], [mounted('/a/xy'), mounted('/b/a/x')]), []);
  });

  it('stays where a container has written into it, which shows in its type', () => {
    assert.deepEqual(stays([folder('a/x', { type: 'container store' })]), [
      'a/x is no longer in the file, but containers have written into it: it stays',
    ]);
  });

  it('is no file, which goes whatever is around it', () => {
    const file = folder('a/x', { type: 'file' }, 'file');
    assert.deepEqual(kept([file], ['a/x', 'a/x/y'], [mounted('/a/x')]), { drafts: [file], warnings: [] });
  });

  it('is one that goes, and not one that the file still has', () => {
    const there = { ...folder('a/x'), action: 'update' } as const;
    const row = draft('delete', 'mount', 'a/x', { before: live('mount', 'm', { path: 'a/x' }) });
    assert.deepEqual(kept([there, row, folder('b')], ['a/x', 'a/x/y', 'b', 'b/c']).drafts, [there, row]);
  });
});

describe('what a plan cannot compare', () => {
  const hidden = draft('keep', 'env', 'l/K', { hidden: ['value'] });
  const two = draft('keep', 'env', 'l/L', { hidden: ['key', 'value'] });
  const unknown = draft('create', 'container', 'web', {
    after: container('web', { cmd: Secret.unknown(), user: Secret.unknown(), workdir: new Secret('x') }),
  });

  it('is nothing where both sides are known', () => {
    assert.deepEqual(notCompared([draft('keep', 'env', 'l/K'), draft('delete', 'veth', 'a')], 'home'), []);
  });

  it('is what the router hides, with the policy that shows it', () => {
    assert.match(
      notCompared([two], 'home')[0]?.message ?? '',
      / 2 values .*: env\/l\/L key, env\/l\/L value$/,
    );
    assert.deepEqual(notCompared([hidden], 'home'), [
      {
        code: 'plan/hidden-values',
        message: 'home hides 1 value from this user, so they are not compared: env/l/K value',
        hint: "give the user's group the policy sensitive",
        router: 'home',
      },
    ]);
  });

  it('is every secret that is not here', () => {
    assert.deepEqual(notCompared([unknown, hidden], 'home').slice(1), [
      {
        code: 'plan/secret-not-resolved',
        message:
          'home: 2 values cannot be compared, since the secrets are not here: container/web cmd, container/web user',
        hint: 'apply needs them; with --require-secrets this command does, too',
        router: 'home',
      },
    ]);
  });
});
