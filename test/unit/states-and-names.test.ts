import assert from 'node:assert/strict';
import type { RunState, WireRow } from '../../src/model/index.ts';
import { defaultOptions, matches } from '../../src/reconciler/index.ts';
import { holdsProcess, stateDifference } from '../../src/reconciler/lifecycle.ts';
import { isErrorText, joinComment, markedKey, readMark } from '../../src/reconciler/marker.ts';
import { freshRootDir, usedPaths } from '../../src/reconciler/root-dir.ts';
import { isUp, runState, stateProplist } from '../../src/reconciler/run-state.ts';
import { snapshot } from '../support/snapshot.ts';
import { container, desired, nowhere, resource } from '../support/stack.ts';
import { live } from './drafts.ts';

describe('an address', () => {
  for (const [pattern, yes, no] of [
    ['container/web', ['container/web'], ['container/web2', 'xcontainer/web', 'env/web/A']],
    ['container', ['container/web', 'container/a/b'], ['containers/web', 'container']],
    ['container/*', ['container/web', 'container/'], ['env/web/A']],
    ['env/*/TZ', ['env/a/TZ', 'env/a/b/TZ'], ['env/a/TZX']],
    ['env/web', ['env/web/A'], ['env/web2/A', 'env/we']],
    ['*', ['anything/at/all'], []],
    ['*/web', ['veth/web'], ['veth/web2']],
    ['dns/a.lan', ['dns/a.lan'], ['dns/aXlan']],
    ['row/a+b(c)[d]', ['row/a+b(c)[d]'], ['row/aab(c)[d]']],
  ] as const) {
    it(`is matched by ${pattern} or not`, () => {
      for (const address of yes) assert.equal(matches(address as 'a/b', [pattern]), true, address);
      for (const address of no) assert.equal(matches(address as 'a/b', [pattern]), false, address);
    });
  }

  it('is matched by any of several, and by none of none', () => {
    assert.equal(matches('veth/a', ['env', 'veth/a']), true);
    assert.equal(matches('veth/a', []), false);
  });

  it('is not guarded by default for up to ten deletions and three recreations', () => {
    assert.deepEqual(defaultOptions, {
      adopt: [],
      target: [],
      exclude: [],
      maxDeletes: 10,
      maxRecreates: 3,
      allowDataLoss: [],
      unprotect: [],
      allowPathCut: [],
      allowServicePorts: false,
      allowExec: false,
    });
  });
});

describe('the state of a container', () => {
  for (const [row, state] of [
    [{}, 'transition'],
    [{ running: 'true' }, 'running'],
    [{ running: 'yes' }, 'running'],
    [{ running: 'false', stopped: 'true' }, 'stopped'],
    [{ healthy: 'true' }, 'running'],
    [{ unhealthy: 'true', running: 'true' }, 'unhealthy'],
    [{ starting: 'true', running: 'true' }, 'starting'],
    [{ 'starting-with-healthcheck': 'true' }, 'starting'],
    [{ stopping: 'true', running: 'true' }, 'stopping'],
    [{ 'downloading/extracting': 'true', stopped: 'true' }, 'pulling'],
    [{ extracting: 'true' }, 'pulling'],
    [{ deleting: 'true', stopped: 'true' }, 'deleting'],
    [{ 'download/extract failed': 'true', stopped: 'true' }, 'failed'],
    [{ status: '', running: 'true' }, 'running'],
    [{ status: 'pulling' }, 'pulling'],
    [{ status: 'extracting' }, 'pulling'],
    [{ status: 'stopped', running: 'true' }, 'stopped'],
    [{ status: 'starting' }, 'starting'],
    [{ status: 'running' }, 'running'],
    [{ status: 'stopping' }, 'stopping'],
    [{ status: 'error' }, 'failed'],
    [{ status: 'dreaming' }, 'transition'],
  ] as readonly (readonly [WireRow, RunState])[]) {
    it(`is ${state} for ${JSON.stringify(row)}`, () => {
      assert.equal(runState(row), state);
    });
  }

  it('is asked for by all its names, with what tells of images and restarts', () => {
    assert.deepEqual(stateProplist, [
      ...[
        'status',
        'download/extract failed',
        'deleting',
        'downloading/extracting',
        'extracting',
        'stopping',
      ],
      ...['starting', 'starting-with-healthcheck', 'healthy', 'unhealthy', 'running', 'stopped', '.about'],
      ...['image-id', 'restart-count', 'container-size', 'data-size', 'healthcheck-status'],
    ]);
  });

  const states: readonly RunState[] = [
    ...(['pulling', 'failed', 'stopped', 'starting', 'running'] as const),
    ...(['unhealthy', 'stopping', 'deleting', 'transition'] as const),
  ];
  const at = (state: RunState) => live('container', 'web', {}, { state });
  const wanted = (state: 'running' | 'stopped') =>
    container('web', {}, { state }, { at: { ...nowhere, line: 4 } });
  const costs = (state: 'running' | 'stopped'): (string | undefined)[] =>
    states.map((one) => stateDifference(wanted(state), at(one))?.disrupts);

  it('is up, and holds a process, where it says so', () => {
    assert.deepEqual(states.filter(isUp), ['running', 'unhealthy']);
    assert.deepEqual(
      states.filter((state) => holdsProcess(at(state))),
      ['starting', 'running', 'unhealthy'],
    );
    assert.equal(holdsProcess(undefined), false);
    assert.equal(holdsProcess(live('veth', 'a')), false);
  });

  it('differs from what is wanted where a start, a stop or a new row is needed', () => {
    const none = undefined;
    assert.deepEqual(costs('running'), ['live', 'recreate', 'live', none, none, none, 'live', none, none]);
    assert.deepEqual(costs('stopped'), [none, 'recreate', none, 'live', 'live', 'live', none, none, none]);
    assert.deepEqual(stateDifference(wanted('stopped'), at('running')), {
      prop: 'state',
      before: 'running',
      after: 'stopped',
      disrupts: 'live',
      at: { ...nowhere, line: 4 },
      secret: false,
    });
  });

  it('is nothing that a row without a life could have', () => {
    assert.equal(stateDifference(resource('veth', 'a', {}), at('stopped')), undefined);
    assert.equal(stateDifference(wanted('running'), live('container', 'web')), undefined);
  });
});

describe('a marker', () => {
  it('keeps a key that is plain and fits, to the last byte', () => {
    const room = 96 - '[rosctr:demo env/ !]'.length;
    assert.equal(markedKey('demo', 'env', 'k'.repeat(room)), 'k'.repeat(room));
    const cut = markedKey('demo', 'env', 'k'.repeat(room + 1));
    assert.match(cut, new RegExp(`^k{${room - 9}}~[0-9a-f]{8}$`));
  });

  it('keeps a key apart that is not plain', () => {
    assert.match(markedKey('demo', 'env', 'a b]ž\\'), /^a_b___~[0-9a-f]{8}$/);
    assert.equal(markedKey('demo', 'env', 'a!Z^~'), 'a!Z^~');
  });

  it('stands alone or after the words of the user', () => {
    const mark = { stack: 'demo', kind: 'env', key: 'a/B', secret: true };
    assert.equal(joinComment('', mark), '[rosctr:demo env/a/B !]');
    assert.equal(joinComment('mine', mark), 'mine [rosctr:demo env/a/B !]');
    assert.deepEqual(readMark('mine [rosctr:demo env/a/B !]'), { mark, text: 'mine' });
  });

  for (const comment of [
    `[rosctr:${'a'.repeat(33)} env/a]`,
    '[rosctr:demo Env/a]',
    '[rosctr:demo env/]',
    '[rosctr:demo env/a b]',
    '[rosctr:demo env/a !!]',
    '[rosctr: env/a]',
    '[rosctr:demo env/a]\n',
  ]) {
    it(`is damaged in ${JSON.stringify(comment)}`, () => {
      assert.deepEqual(readMark(comment), { mark: undefined, text: comment, damaged: true });
    });
  }

  it('is not mixed up with what RouterOS says in its place', () => {
    for (const text of [
      'could not acquire interface: x',
      'Exited with signal 9',
      'start failed: x',
      'execvp /x: y',
      'execvpe /x: y',
      'x: failed to extract y',
      'failed to load next entry',
      'failed to download/extract',
      'failed to import',
      'failed to get y',
      'was unable to import x',
      'error getting layer file',
      'could not add container',
      'could not import image',
      'could not start container',
      'import data missing, need repull',
    ])
      assert.equal(isErrorText(text), true, text);
    for (const text of [
      'x could not acquire interface',
      'x exited with status 1',
      'x start failed',
      'run execvp /x',
      'failed to',
      'it was unable to import',
      'x error getting layer',
      'we could not add',
      'mine',
    ])
      assert.equal(isErrorText(text), false, text);
  });
});

describe('a root-dir', () => {
  const web = container('web', {}, { rootDirBase: '/usb1/rosctr/' });
  const fresh = (...used: readonly string[]): string => freshRootDir(desired([]), web, new Set(used));

  it('is the first that is free, and so is everything below it', () => {
    assert.equal(fresh(), '/usb1/rosctr/demo/web-1');
    const slashes = container('web', {}, { rootDirBase: '//usb1/a//' });
    assert.equal(freshRootDir(desired([]), slashes, new Set()), '/usb1/a/demo/web-1');
    assert.equal(fresh('usb1/rosctr/demo/web-1', 'usb1/rosctr/demo/web-3'), '/usb1/rosctr/demo/web-2');
    assert.equal(fresh('usb1/rosctr/demo/web-1/store'), '/usb1/rosctr/demo/web-2');
    assert.equal(fresh('usb1/rosctr/demo/web-10', 'x/usb1/rosctr/demo/web-1'), '/usb1/rosctr/demo/web-1');
    assert.equal(freshRootDir(desired([]), resource('container', 'a', {}), new Set()), '//demo/a-1');
  });

  it('is not one that a row or the file list has', () => {
    const rows = {
      '/container': [{ 'root-dir': '/usb1/a/' }, { 'root-dir': '' }, {}],
      '/file': [{ name: 'usb1/b' }, { name: '//usb1/c//' }],
    };
    assert.deepEqual(usedPaths(snapshot(rows)), new Set(['usb1/a', 'usb1/b', 'usb1/c']));
  });
});
