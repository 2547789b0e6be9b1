import assert from 'node:assert/strict';
import type { DriftPolicy, Finding, IgnoreRule } from '../../src/model/index.ts';
import { confirmed, judge, type Pulse, staleRules } from '../../src/reconciler/drift/index.ts';
import { nowhere } from '../support/stack.ts';

const today = '2026-11-27';

const finding = (more: Partial<Finding> = {}): Finding => ({
  router: 'home',
  stack: 'dns',
  address: 'container/pihole',
  category: 'config',
  severity: 'warning',
  code: 'differs',
  field: { prop: 'memoryHigh', before: 1, after: 2, disrupts: 'live', secret: false },
  reason: 'memoryHigh differs',
  ...more,
});
const rule = (more: Partial<IgnoreRule> = {}): IgnoreRule => ({ reason: 'known', at: nowhere, ...more });
const policies = (stackPolicy: DriftPolicy, more: { run?: DriftPolicy; fleet?: DriftPolicy } = {}) => ({
  run: {},
  ...more,
  stacks: new Map([['dns', stackPolicy]]),
  today,
});
const one = (policy: DriftPolicy, of = finding(), more: { run?: DriftPolicy; fleet?: DriftPolicy } = {}) =>
  judge([of], policies(policy, more))[0];

describe('what counts', () => {
  it('is all but what is for information', () => {
    assert.equal(one({})?.counts, true);
    assert.equal(one({}, finding({ severity: 'info' }))?.counts, false);
  });

  it('is what the nearest policy says: the command line, the stack, the fleet', () => {
    const image = finding({ category: 'image' });
    assert.equal(one({ failOn: ['config'] }, image)?.counts, false);
    assert.equal(one({ failOn: ['config'] }, image, { run: { failOn: ['image'] } })?.counts, true);
    assert.equal(one({}, image, { fleet: { severity: { image: 'info' } } })?.counts, false);
    const near = one({ severity: { image: 'error' } }, image, { fleet: { severity: { image: 'info' } } });
    assert.deepEqual([near?.counts, near?.severity], [true, 'error']);
  });

  it('is what one of the stacks thinks, where it is about the router as a whole', () => {
    const whole: Finding = {
      router: 'home',
      category: 'unreachable',
      severity: 'error',
      code: 'unreachable',
      reason: '',
    };
    const run = (first: DriftPolicy, second: DriftPolicy): boolean | undefined =>
      judge([whole], {
        run: {},
        stacks: new Map([
          ['a', first],
          ['b', second],
        ]),
        today,
      })[0]?.counts;
    assert.equal(run({ failOn: [] }, {}), true);
    assert.equal(run({ failOn: [] }, { severity: { unreachable: 'info' } }), false);
  });

  it('is not what a rule knows, and the rule is told with it', () => {
    const known = rule({ address: 'container/*', property: 'memory*', router: 'h*' });
    const judged = one({ ignore: [known] });
    assert.equal(judged?.counts, false);
    assert.equal(judged.ignored, known);
  });

  for (const [what, other] of [
    ['address', { address: 'container/unbound' }],
    ['property', { property: 'image' }],
    ['router', { router: 'attic' }],
    ['category', { category: 'image' }],
  ] as const)
    it(`is what has another ${what} than the rule`, () => {
      assert.equal(one({ ignore: [rule(other)] })?.counts, true);
    });

  it('is what another stack’s rule speaks of', () => {
    const all = { run: {}, stacks: new Map([['other', { ignore: [rule({ address: '*' })] }]]), today };
    assert.equal(judge([finding()], all)[0]?.counts, true);
  });

  it('counts again on the day after the last one of its rule', () => {
    const until = (day: string): boolean | undefined =>
      one({ ignore: [rule({ address: '*', until: day })] })?.counts;
    assert.equal(until(today), false);
    assert.equal(until('2026-11-26'), true);
  });
});

describe('rules that are of no use', () => {
  const told = (rules: readonly IgnoreRule[], isWhole = true): string[] =>
    staleRules([{ findings: [finding()], policies: policies({ ignore: rules }) }], today, isWhole).map(
      ({ code, message }) => `${code}: ${message}`,
    );

  it('are those that have expired, with what counts again', () => {
    assert.deepEqual(told([rule({ address: '*', until: '2026-01-31' })]), [
      'plan/ignore-expired: the rule "known" held until 2026-01-31: 1 finding counts again',
    ]);
    assert.deepEqual(told([rule({ address: 'veth/*', until: '2026-01-31' })]), [
      'plan/ignore-expired: the rule "known" held until 2026-01-31: it hides nothing any more',
    ]);
  });

  it('are those that fit nothing, where everything was read', () => {
    assert.deepEqual(told([rule({ address: 'veth/*' })]), [
      'plan/ignore-unused: the rule "known" fits nothing that was found',
    ]);
    assert.deepEqual(told([rule({ address: 'veth/*' })], false), []);
    assert.deepEqual(told([rule({ address: 'container/*' })]), []);
  });
});

describe('two readings', () => {
  const pulse = (restarts: number): Pulse => ({
    address: 'container/pihole',
    stack: 'dns',
    id: '*1',
    restarts,
    isSettled: true,
  });
  const reading = (findings: readonly Finding[], restarts = 0) => ({
    router: 'home',
    findings,
    pulses: [pulse(restarts)],
  });
  const stopped = finding({ category: 'runtime', code: 'not-running' });

  it('agree on what differs both times, with the values of the second', () => {
    const later = finding({ reason: 'memoryHigh differs still' });
    assert.deepEqual(confirmed(reading([finding(), stopped]), reading([later])), [later]);
    assert.deepEqual(confirmed(reading([]), reading([stopped])), []);
  });

  it('show a container that starts again and again, in whatever state it was seen', () => {
    const [loop, ...others] = confirmed(reading([stopped], 3), reading([stopped], 5));
    assert.deepEqual(others, []);
    assert.deepEqual([loop?.code, loop?.category, loop?.fix], ['restarting', 'runtime', undefined]);
    assert.equal(confirmed(reading([], 3), reading([], 4))[0]?.code, 'restarting');
  });
});
