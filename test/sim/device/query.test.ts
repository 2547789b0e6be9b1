import assert from 'node:assert/strict';
import { matches } from '../../../src/sim/device/query.ts';
import { Refusal } from '../../../src/sim/device/types.ts';

const row = { '.id': '*1', name: 'a', comment: 'x', size: '90' };
const is = (...queries: readonly string[]): boolean => matches(row, queries);

describe('queries', () => {
  it('ask for a property, its absence, and its value', () => {
    assert.ok(is('?name') && !is('?disabled'));
    assert.ok(is('?-disabled') && !is('?-name'));
    assert.ok(is('?name=a') && is('?=name=a') && !is('?name=b') && !is('?disabled='));
    assert.ok(is('?.id=*1'));
  });

  it('compare numbers by size and words by letter', () => {
    assert.ok(is('?>size=9') && is('?<size=100') && !is('?>size=90'));
    assert.ok(is('?>comment=') && is('?<name=b'));
  });

  it('hold together where nothing else is said', () => {
    assert.ok(is('?name=a', '?size=90'));
    assert.ok(!is('?name=a', '?size=91'));
  });

  it('are joined and turned by stack operations', () => {
    assert.ok(is('?name=b', '?name=a', '?#|'));
    assert.ok(!is('?name=b', '?name=a', '?#&'));
    assert.ok(is('?name=b', '?#!'));
    assert.ok(is('?name=b', '?name=c', '?#|!'));
    assert.ok(is('?name=b', '?name=c', '?name=a', '?#||'));
  });

  it('copy from the stack by index, and replace it all by the last one', () => {
    assert.ok(is('?name=a', '?name=b', '?#1.|'), 'the copy of index 1 is joined with the top');
    assert.ok(is('?name=b', '?name=a', '?#0'), 'index 0 alone is left');
    assert.ok(!is('?name=b', '?name=a', '?#1'));
    assert.ok(is('?name=a', '?#.&'), 'a dot pushes the top again');
  });

  it('are refused where the stack has too little', () => {
    assert.throws(() => is('?name=a', '?#&'), Refusal);
    assert.throws(() => is('?#9'), Refusal);
    assert.throws(() => is('?name=a', '?#x'), Refusal);
  });

  it('find nothing special in names of the object prototype', () => {
    assert.ok(!is('?constructor') && is('?-toString'));
  });
});
