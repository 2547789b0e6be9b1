import assert from 'node:assert/strict';
import type { DriftPolicy, Finding, IgnoreRule } from '../../src/model/index.ts';
import { judge, staleRules } from '../../src/reconciler/drift/index.ts';
import { nowhere } from '../support/stack.ts';
import { finding } from './found.ts';

const today = '2026-11-27';

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

  it('is as bad as the worst of those stacks thinks, in whatever order they come', () => {
    const whole: Finding = { router: 'home', category: 'foreign', severity: 'info', code: 'x', reason: '' };
    const worst = (...severities: readonly ('error' | 'warning' | 'info')[]) => {
      const stacks = new Map(severities.map((foreign, index) => [`s${index}`, { severity: { foreign } }]));
      const [judged] = judge([whole], { run: {}, stacks, today });
      return [judged?.severity, judged?.counts];
    };
    assert.deepEqual(worst('warning', 'error', 'info'), ['error', true]);
    assert.deepEqual(worst('error', 'warning'), ['error', true]);
    assert.deepEqual(worst('info', 'warning'), ['warning', true]);
    assert.deepEqual(worst(), ['info', false]);
    const stacks = new Map<string, DriftPolicy>([
      ['a', { failOn: [], severity: { foreign: 'error' } }],
      ['b', { severity: { foreign: 'warning' } }],
    ]);
    const [judged] = judge([whole], { run: {}, stacks, today });
    assert.deepEqual([judged?.severity, judged?.counts], ['warning', true], 'what counts is worse');
  });

  it('is what its own stack thinks, and not what another one does', () => {
    const stacks = new Map<string, DriftPolicy>([
      ['dns', { failOn: [] }],
      ['other', { severity: { config: 'error' } }],
    ]);
    const [judged] = judge([finding()], { run: {}, stacks, today });
    assert.deepEqual([judged?.severity, judged?.counts], ['warning', false]);
  });

  it('is what one policy leaves to the next where it speaks of other things', () => {
    const image = finding({ category: 'image' });
    const fleet = { severity: { image: 'info' } } as const;
    assert.equal(one({ severity: { config: 'error' } }, image, { fleet })?.severity, 'info');
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

  it('is not what is of the category of a rule', () => {
    assert.equal(one({ ignore: [rule({ category: 'config' })] })?.counts, false);
  });

  it('is what has no address and no property, for a rule that names one', () => {
    const bare: Finding = {
      router: 'home',
      stack: 'dns',
      category: 'blocked',
      severity: 'error',
      code: 'x',
      reason: '',
    };
    assert.equal(one({ ignore: [rule({ address: '*' })] }, bare)?.counts, true);
    assert.equal(one({ ignore: [rule({ property: '*' })] }, bare)?.counts, true);
    assert.equal(one({ ignore: [rule({ router: '*' })] }, bare)?.counts, false);
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

  it('say what to do with them, and stand at their line', () => {
    const say = (rules: readonly IgnoreRule[], findings: readonly Finding[] = []) =>
      staleRules([{ findings, policies: policies({ ignore: rules }) }], today, true);
    const over = rule({ until: '2026-01-31' });
    assert.deepEqual(say([over], [finding(), finding()]), [
      {
        code: 'plan/ignore-expired',
        message: 'the rule "known" held until 2026-01-31: 2 findings count again',
        hint: 'put it right on the router, or give the rule a new day',
        at: nowhere,
      },
    ]);
    const lines = [7, 8].map((line) => ({ ...nowhere, line }));
    assert.deepEqual(
      say(lines.map((at) => ({ ...over, at }))).map(({ hint, at }) => [hint, at?.line]),
      [
        ['take it out', 7],
        ['take it out', 8],
      ],
    );
    assert.deepEqual(
      say([rule()]).map(({ hint, at }) => [hint, at]),
      [['take it out before it hides something else', nowhere]],
    );
  });

  it('are no rules that one router of several has use for', () => {
    const ruled = policies({ ignore: [rule({ address: 'container/*' })] });
    const routers = [[finding()], []].map((findings) => ({ findings, policies: ruled }));
    assert.deepEqual(staleRules(routers, today, true), []);
    assert.deepEqual(staleRules(routers.toReversed(), today, true), []);
  });
});
