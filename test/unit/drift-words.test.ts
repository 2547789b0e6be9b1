import assert from 'node:assert/strict';
import type { Change, Finding, Plan, Problem } from '../../src/model/index.ts';
import { findingsOf } from '../../src/reconciler/drift/index.ts';
import { container, nowhere, resource } from '../support/stack.ts';
import { field } from './drafts.ts';
import { after, at, base, before, planOf, updateOf } from './found.ts';

const saidOf = (more: Partial<Plan>): Omit<Finding, 'router' | 'stack'>[] =>
  findingsOf(planOf(more)).map(({ router, stack, ...said }) => {
    assert.deepEqual([router, stack], ['home', 'demo']);
    return said;
  });

describe('what a change means for somebody who asks how the router is', () => {
  const cases: readonly (readonly [string, Change, readonly Partial<Finding>[]])[] = [
    ['nothing, where it keeps a row', { ...base, action: 'keep', before, after }, []],
    [
      'a row that is missing, in the words of the change',
      { ...base, action: 'create', after, fields: [field('name')] },
      [{ category: 'config', severity: 'warning', code: 'missing', reason: 'because of this' }],
    ],
    [
      'a row that left the files',
      { ...base, action: 'delete', before, fields: [] },
      [
        {
          category: 'orphan',
          severity: 'warning',
          code: 'not-in-file',
          reason: 'it is on the router, but no longer in the files',
        },
      ],
    ],
    [
      'a row in the way, with the command that adopts it',
      { ...base, action: 'conflict', before, after, command: 'rosctr apply --adopt container/web' },
      [
        {
          category: 'foreign',
          severity: 'warning',
          code: 'why',
          reason: 'because of this',
          hint: 'rosctr apply --adopt container/web',
        },
      ],
    ],
    [
      'a row that somebody wants to adopt',
      { ...base, action: 'adopt', before, after, fields: [] },
      [
        {
          category: 'foreign',
          severity: 'info',
          code: 'not-adopted',
          reason: 'it is not marked as ours yet',
        },
      ],
    ],
  ];
  for (const [what, change, expected] of cases)
    it(`is ${what}`, () => {
      const whole = { address: 'container/web', change } as const;
      assert.deepEqual(
        saidOf({ changes: [change] }),
        expected.map((one) => ({ ...whole, ...one })),
      );
      assert.deepEqual(
        saidOf({ changes: [{ ...change, at }] }),
        expected.map((one) => ({ ...whole, ...one, change: { ...change, at }, at })),
      );
    });

  it('is every property that differs, at its line where it has one, and an image is more than a property', () => {
    const differs = { category: 'config', severity: 'warning', code: 'differs' } as const;
    for (const action of ['update', 'rename', 'replace'] as const) {
      const fields = [field('logging'), field('image', { at }), field('toString')];
      const change = updateOf(fields, { action, at: nowhere });
      const whole = { address: 'container/web', change } as const;
      assert.deepEqual(saidOf({ changes: [change] }), [
        { ...whole, ...differs, reason: 'logging differs', at: nowhere, field: fields[0] },
        {
          ...whole,
          category: 'image',
          severity: 'warning',
          code: 'other-image',
          reason: 'image differs',
          at,
          field: fields[1],
        },
        { ...whole, ...differs, reason: 'toString differs', at: nowhere, field: fields[2] },
      ]);
    }
  });

  for (const [was, wanted, expected] of [
    [
      'running',
      'stopped',
      {
        category: 'runtime',
        severity: 'warning',
        code: 'not-stopped',
        reason: 'it is running, and should be stopped',
        fix: 'stop',
      },
    ],
    [
      'failed',
      'running',
      {
        category: 'runtime',
        severity: 'error',
        code: 'pull-failed',
        reason: 'it has no usable image',
        hint: 'rosctr apply makes it anew',
      },
    ],
    [
      'stopped',
      'running',
      {
        category: 'runtime',
        severity: 'error',
        code: 'not-running',
        reason: 'it is stopped, and should be running',
        fix: 'start',
      },
    ],
    [
      'pulling',
      'running',
      {
        category: 'runtime',
        severity: 'error',
        code: 'not-running',
        reason: 'it is pulling, and should be running',
      },
    ],
  ] as const)
    it(`is what can be done about a container that is ${was} and should be ${wanted}`, () => {
      const state = field('state', { before: was, after: wanted });
      const change = updateOf([state]);
      assert.deepEqual(saidOf({ changes: [change] }), [
        { address: 'container/web', change, field: state, ...expected },
      ]);
    });

  it('is a health check that fails, whatever apply would do, where the container should run', () => {
    const sick = { ...before, state: 'unhealthy' } as const;
    const said = {
      address: 'container/web',
      at: nowhere,
      category: 'runtime',
      severity: 'error',
      code: 'unhealthy',
      reason: 'it runs, but its health check fails',
      fix: 'restart',
    } as const;
    assert.deepEqual(saidOf({ changes: [{ ...base, action: 'keep', before: sick, after }] }), [said]);
    for (const other of [container('web', {}, { state: 'stopped' }), resource('veth', 'web', {})])
      assert.deepEqual(saidOf({ changes: [{ ...base, action: 'keep', before: sick, after: other }] }), []);
    const gone: Change = { ...base, action: 'delete', before: sick, fields: [] };
    assert.deepEqual(
      saidOf({ changes: [gone] }).map(({ code }) => code),
      ['not-in-file'],
    );
  });
});

describe('what a plan says beside its changes', () => {
  it('is what the router lacks, and no other refusal', () => {
    const lacks = { code: 'plan/device-mode', message: 'no containers', unmet: true } as const;
    const blocked = {
      category: 'blocked',
      severity: 'error',
      code: 'device-mode',
      reason: 'no containers',
    } as const;
    const refusals = [
      lacks,
      { ...lacks, address: 'veth/a', at } as const,
      { code: 'plan/x', message: '' } as const,
    ];
    assert.deepEqual(saidOf({ refusals }), [blocked, { ...blocked, address: 'veth/a', at }]);
  });

  it('is what nobody has compared, and no other warning', () => {
    const hidden: Problem = { code: 'plan/hidden-values', message: 'one value is hidden' };
    const manual: Problem = {
      code: 'plan/manual-update',
      message: 'a person updates it',
      hint: 'name it',
      address: 'container/web',
      at,
    };
    assert.deepEqual(saidOf({ warnings: [hidden, { code: 'plan/port', message: 'x' }, manual] }), [
      { category: 'blocked', severity: 'info', code: 'hidden-values', reason: 'one value is hidden' },
      {
        category: 'image',
        severity: 'info',
        code: 'manual-update',
        reason: 'a person updates it',
        hint: 'name it',
        address: 'container/web',
        at,
      },
    ]);
  });
});
