import assert from 'node:assert/strict';
import type { RunState, WireRow } from '../../src/model/index.ts';
import { needsRepull, settledState } from '../../src/reconciler/run-state.ts';

describe('a container that is stopped', () => {
  const cases: readonly (readonly [string, WireRow, RunState])[] = [
    ['has an image where its id says so', { stopped: 'true', 'image-id': 'sha256:00' }, 'stopped'],
    [
      'has none, and will never start, where its id is empty',
      { stopped: 'true', 'image-id': '' },
      'failed',
    ],
    ['has one by its tag where the release shows no id', { stopped: 'true', tag: 'latest' }, 'stopped'],
    ['has none where that tag is empty', { stopped: 'true', tag: '' }, 'failed'],
    ['is known by its id before its tag', { stopped: 'true', 'image-id': 'sha256:00', tag: '' }, 'stopped'],
    ['is believed where it shows neither', { stopped: 'true' }, 'stopped'],
    [
      'lost its layers where RouterOS says so',
      { stopped: 'true', '.about': 'x missing, need repull' },
      'failed',
    ],
    [
      'lost them where its comment says so',
      { stopped: 'true', 'image-id': 'sha256:00', comment: 'import data Missing, need repull' },
      'failed',
    ],
    [
      'is as it says where the release has a word for each state',
      { status: 'stopped', tag: '' },
      'stopped',
    ],
  ];
  for (const [what, row, state] of cases)
    it(what, () => {
      assert.equal(settledState(row), state);
    });
});

describe('a container in another state', () => {
  for (const [row, state] of [
    [{ running: 'true', 'image-id': '' }, 'running'],
    [{ running: 'true', '.about': 'data missing, need repull' }, 'running'],
    [{ extracting: 'true', tag: '' }, 'pulling'],
    [{ 'image-id': '' }, 'transition'],
  ] as const)
    it(`is ${state}, whatever it shows of an image`, () => {
      assert.equal(settledState(row), state);
    });
});

describe('an image whose layers are gone', () => {
  it('is told by the words of RouterOS, in either place', () => {
    assert.equal(needsRepull({ '.about': 'import data missing, need repull' }), true);
    assert.equal(needsRepull({ comment: 'import data missing, need repull' }), true);
    assert.equal(needsRepull({ '.about': 'a', comment: 'missing, need repull' }), true);
    for (const row of [{}, { '.about': 'missing' }, { comment: 'need repull' }])
      assert.equal(needsRepull(row), false);
  });

  it('is not made up of two halves', () => {
    assert.equal(needsRepull({ '.about': 'missing,', comment: 'mine: need repull' }), false);
  });
});
