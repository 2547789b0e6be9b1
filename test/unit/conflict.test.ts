import assert from 'node:assert/strict';
import type { Observed, Owner } from '../../src/model/index.ts';
import { conflictOf } from '../../src/reconciler/conflict.ts';
import { kindNamed } from '../../src/reconciler/index.ts';
import type { Pair } from '../../src/reconciler/match.ts';
import { veth } from '../support/stack.ts';
import { foreign, live } from './drafts.ts';

const row = (key: string, name: string, more: Partial<Observed> = {}): Observed =>
  live('veth', key, { name }, more);

describe('a row that must not be written', () => {
  const pair = (more: Partial<Pair> = {}): Pair => ({
    resource: veth('a'),
    live: row('a', 'a'),
    twins: [],
    rival: undefined,
    ...more,
  });
  const conflict = (one: Pair, adopt: readonly string[] = [], kind = 'veth') =>
    conflictOf(one, kindNamed(kind), adopt);
  const owned = (owner: Owner): Pair => pair({ live: row('a', 'a', { owner }) });

  it('is none where it is ours, or not there', () => {
    assert.equal(conflict(pair()), undefined);
    assert.equal(conflict(pair({ live: undefined, rival: row('b', 'a') })), undefined);
  });

  it('has a copy', () => {
    const twins = [row('a', 'b', { id: '*7' }), row('a', 'c', { id: '*9' })];
    assert.deepEqual(conflict(pair({ twins })), {
      code: 'twins',
      text: 'rows *1 and *7 and *9 of /veth carry the same marker, one is a copy: neither is written',
      command: '/veth/set *7 comment=""',
    });
  });

  it('should get a name that another has', () => {
    assert.deepEqual(conflict(pair({ rival: row('b', 'a', { id: '*5', owner: foreign }) })), {
      code: 'name-taken',
      text: 'it should get the name of veth/b (*5), which is not ours',
      command: 'Rename that row on the router, or choose another name in the file',
    });
  });

  it('is nobody’s, and nobody asked to adopt it', () => {
    assert.deepEqual(conflict(owned(foreign)), {
      code: 'foreign',
      text: 'it is there already (*1) and was not made by rosctr',
      command: '--adopt veth/a',
    });
    assert.equal(conflict(owned(foreign), ['veth/*']), undefined);
    assert.equal(conflict(owned(foreign), [], 'config'), undefined);
    assert.equal(conflict(owned(foreign), [], 'file'), undefined);
  });

  it('is of another stack', () => {
    const mark = { stack: 'other', kind: 'veth', key: 'x', secret: false };
    assert.deepEqual(conflict(owned({ by: 'stack', mark }), ['*']), {
      code: 'other-stack',
      text: 'it belongs to stack other, as veth/x',
      command: 'take it out of that stack, or refer to it with external: true',
    });
  });

  it('is RouterOS’ own', () => {
    assert.deepEqual(conflict(owned({ by: 'routeros' }), ['*']), {
      code: 'router-owned',
      text: 'RouterOS or one of its apps made it; rosctr never touches such rows',
      command: 'choose another name',
    });
  });

  it('is of nobody knows whom', () => {
    assert.deepEqual(conflict(owned({ by: 'unknown', why: 'its marker is not readable' }), ['*']), {
      code: 'owner-unknown',
      text: 'nobody can tell whose it is: its marker is not readable',
      command: 'clear the fault on the router, or remove the row there, and run again',
    });
  });
});
