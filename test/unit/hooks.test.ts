import assert from 'node:assert/strict';
import type { PreReplace, RunPolicy } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { execObjection, hookOf, hookSteps, unsupportedHook } from '../../src/reconciler/hooks.ts';
import { defaultOptions } from '../../src/reconciler/index.ts';
import { container, nowhere } from '../support/stack.ts';
import { draft, live } from './drafts.ts';

const at = { ...nowhere, line: 12 };
const save = (path: string): PreReplace => ({ save: path, at });
const command: PreReplace = { command: ['backup', '--now', 'web'], at };
const after = (run: Partial<RunPolicy>) => container('web', {}, run);
const replaced = (preReplace: PreReplace, more: Partial<Draft> = {}): Draft =>
  draft('replace', 'container', 'web', {
    before: live('container', 'web', {}, { id: '*A', menu: '/container' }),
    after: after({ preReplace }),
    ...more,
  });

describe('a hook before a container is replaced', () => {
  it('is there only where a container makes way for another', () => {
    assert.equal(hookOf(replaced(command)), command);
    assert.equal(hookOf(replaced(command, { action: 'update' })), undefined);
    assert.equal(
      hookOf(draft('create', 'container', 'web', { after: after({ preReplace: command }) })),
      undefined,
    );
    assert.equal(hookOf(replaced(command, { after: after({}) })), undefined);
  });

  const steps = (one: Draft, used = new Set<string>()) =>
    hookSteps(one, { used } as Parameters<typeof hookSteps>[1]);
  const place = { address: 'container/web', kind: 'container', menu: '/container' };

  it('is no step where there is none', () => {
    assert.deepEqual(steps(draft('replace', 'container', 'web', { after: after({}) })), []);
  });

  it('that is a command gets ten minutes', () => {
    assert.deepEqual(steps(replaced(command)), [
      { ...place, do: 'exec', command: ['backup', '--now', 'web'], deadlineSeconds: 600 },
    ]);
  });

  it('that saves gets a quarter of an hour, and a path as RouterOS lists it', () => {
    assert.deepEqual(steps(replaced(save('//usb1/web.tar'))), [
      { ...place, do: 'save', row: { id: '*A' }, file: 'usb1/web.tar', deadlineSeconds: 900 },
    ]);
  });

  for (const [path, used, free] of [
    ['a/web.tar', ['a/web.tar'], 'a/web-2.tar'],
    ['a/web.tar', ['a/web.tar', 'a/web-2.tar'], 'a/web-3.tar'],
    ['a/web.tar.gz', ['a/web.tar.gz'], 'a/web.tar-2.gz'],
    ['a.b/web', ['a.b/web'], 'a.b/web-2'],
    ['web.', ['web.'], 'web.-2'],
    ['a/web.tar', ['a/web-2.tar'], 'a/web.tar'],
  ] as const) {
    it(`saves ${path} as ${free} where there is ${used.join(' and ')}`, () => {
      const taken = new Set<string>(used);
      const [step] = steps(replaced(save(path)), taken);
      assert.equal(step?.do === 'save' ? step.file : undefined, free);
      assert.ok(taken.has(free), 'the next hook of the run takes another');
    });
  }
});

describe('a hook that cannot run', () => {
  it('saves before 7.24, and the message knows what works there', () => {
    const want = after({ preReplace: save('a.tar') });
    assert.deepEqual(unsupportedHook(want, '7.23.3', 'home'), [
      {
        code: 'plan/needs-newer-release',
        message:
          'container/web: preReplace.save needs RouterOS 7.24, home runs 7.23.3. ' +
          'preReplace.command works on every release',
        address: 'container/web',
        at,
      },
    ]);
    assert.deepEqual(unsupportedHook(want, '7.24', 'home'), []);
  });

  it('is no command, and is there at all', () => {
    assert.deepEqual(unsupportedHook(after({ preReplace: command }), '7.12', 'home'), []);
    assert.deepEqual(unsupportedHook(after({}), '7.12', 'home'), []);
  });

  it('is a command that the operator has not allowed', () => {
    const refused = (one: Draft, allowExec = false) => execObjection(one, { ...defaultOptions, allowExec });
    assert.deepEqual(refused(replaced(command)), [
      {
        code: 'plan/exec-not-allowed',
        message:
          'container/web: its preReplace runs backup --now web on this machine before it is replaced, and nobody ' +
          'has allowed that here. Whoever runs rosctr and trusts the file sets ROSCTR_ALLOW_EXEC=1',
        address: 'container/web',
        at,
      },
    ]);
    assert.deepEqual(refused(replaced(command), true), []);
    assert.deepEqual(refused(replaced(save('a.tar'))), []);
    assert.deepEqual(refused(replaced(command, { after: after({}) })), []);
  });
});
