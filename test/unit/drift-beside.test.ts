import assert from 'node:assert/strict';
import type { Finding, Plan, Problem } from '../../src/model/index.ts';
import { findingOfFailure, findingsBeside } from '../../src/reconciler/drift/index.ts';
import { at, planOf } from './found.ts';

describe('what is about the router as a whole', () => {
  it('is nothing where nothing was planned', () => {
    assert.deepEqual(findingsBeside([]), []);
  });

  it('is each row of a stack that nobody loaded, once for all plans', () => {
    const orphans = [{ stack: 'gone', addresses: ['env/x/A', 'veth/x'] as const }];
    const orphan = (address: Finding['address']): Finding => ({
      router: 'home',
      ...(address === undefined ? {} : { address }),
      category: 'orphan',
      severity: 'info',
      code: 'orphan-stack',
      reason: 'it carries the marker of stack gone, which no loaded file claims',
      hint: 'rosctr destroy --stack gone --router home',
    });
    assert.deepEqual(findingsBeside([planOf({ orphans }), planOf({ orphans })]), [
      orphan('env/x/A'),
      orphan('veth/x'),
    ]);
  });

  it('is what somebody made by hand, where every plan sees the same row', () => {
    const bystanders = [{ address: 'veth/tryout', id: '*7' } as const];
    const beside = (...seen: readonly Plan['bystanders'][]): Finding[] =>
      findingsBeside(seen.map((one) => planOf({ bystanders: one })));
    const told: Finding = {
      router: 'home',
      address: 'veth/tryout',
      category: 'foreign',
      severity: 'info',
      code: 'bystander',
      reason: 'somebody made it by hand (*7); no file asks for it',
    };
    assert.deepEqual(beside(bystanders), [told]);
    assert.deepEqual(beside(bystanders, [{ address: 'veth/b', id: '*8' }, ...bystanders]), [told]);
    assert.deepEqual(beside(bystanders, [{ address: 'veth/tryout', id: '*8' }]), []);
    assert.deepEqual(beside(bystanders, [{ address: 'veth/other', id: '*7' }]), []);
    assert.deepEqual(beside(bystanders, bystanders, []), []);
  });

  it('is that it was not read: not reached, or not readable', () => {
    const problem: Problem = { code: 'router/refused', message: 'home: connection refused' };
    assert.deepEqual(findingOfFailure('home', problem, true), {
      router: 'home',
      category: 'unreachable',
      severity: 'error',
      code: 'unreachable',
      reason: 'home: connection refused',
    });
    assert.deepEqual(findingOfFailure('home', { ...problem, hint: 'enable api-ssl', at }, false), {
      router: 'home',
      category: 'blocked',
      severity: 'error',
      code: 'unreadable',
      reason: 'home: connection refused',
      hint: 'enable api-ssl',
      at,
    });
  });
});
