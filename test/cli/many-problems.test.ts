import assert from 'node:assert/strict';
import { problemsText } from '../../src/cli/render/problems.ts';
import type { Problem } from '../../src/model/index.ts';

describe('the problems of a large fleet', () => {
  const problems = (count: number): Problem[] =>
    Array.from({ length: count }, (_, index) => ({
      code: 'spec/no-password',
      message: `router "r${index}" has no password`,
      at: { file: 'fleet.yaml', line: index + 1, col: 1, length: 2 },
    }));
  const text = (count: number): string =>
    problemsText({ color: false, unicode: true }, problems(count), new Map(), 'warning', {});

  it('are shown as far as somebody reads them, and counted', () => {
    assert.equal(text(50).match(/^warning\[/gm)?.length, 50);
    assert.doesNotMatch(text(50), /lists all/);
    assert.equal(text(5000).match(/^warning\[/gm)?.length, 50);
    assert.match(text(5000), /\nand 4950 more warnings; rosctr validate -o json lists all\n$/);
  });

  it('are told once where they say the same, with how many more places there are', () => {
    const unset = (line: number, variable: string): Problem => ({
      code: 'spec/env-unset',
      message: `the environment variable ${variable} is not set`,
      at: { file: 'fleet.yaml', line, col: 1, length: 2 },
    });
    const said = (lines: number): string[] =>
      problemsText(
        { color: false, unicode: true },
        [
          unset(1, 'A'),
          unset(2, 'B'),
          ...Array.from({ length: lines }, (_, index) => unset(3 + index, 'A')),
        ],
        new Map(),
        'warning',
        { GITHUB_ACTIONS: 'true' },
      ).match(/^(?:warning\[|::).*$/gm) ?? [];
    assert.deepEqual(said(999), [
      'warning[spec/env-unset]: the environment variable A is not set; so it is at 999 more places (fleet.yaml:3, fleet.yaml:4, fleet.yaml:5, fleet.yaml:6 and 995 more)',
      'warning[spec/env-unset]: the environment variable B is not set',
      '::warning file=fleet.yaml,line=1,col=1,title=spec/env-unset::the environment variable A is not set; so it is at 999 more places (fleet.yaml:3, fleet.yaml:4, fleet.yaml:5, fleet.yaml:6 and 995 more)',
      '::warning file=fleet.yaml,line=2,col=1,title=spec/env-unset::the environment variable B is not set',
    ]);
    assert.equal(said(2).length, 8, 'a few are shown one by one, in their order');
    assert.match(said(2)[3] ?? '', /variable A is not set$/);
  });

  it('are told once where they say the same of many routers, whose names are in the words', () => {
    const old = (router: string, image = 'a:1'): Problem => ({
      code: 'plan/registry',
      message: `container/a: ${image} names no registry, and ${router} takes such images from lscr.io`,
      at: { file: 'web.yaml', line: 7, col: 1, length: 2 },
      router,
    });
    const said = (...given: Problem[]): string[] =>
      problemsText({ color: false, unicode: true }, given, new Map(), 'warning', {})
        .match(/^warning.*$/gm)
        ?.map((line) => line.replace('warning[plan/registry]: container/a: ', '')) ?? [];
    assert.deepEqual(said(...['a', 'b', 'c', 'a.b'].map((name) => old(name)), old('a', 'b:1')), [
      'a:1 names no registry, and a takes such images from lscr.io; so it is on 3 more routers (b, c, a.b)',
      'b:1 names no registry, and a takes such images from lscr.io',
    ]);
  });

  it('say of which router they are, as soon as there are several', () => {
    const failed = (router: string): Problem => ({
      code: 'apply/pull-failed',
      message: 'container/a: its image could not be pulled',
      at: { file: 'web.yaml', line: 7, col: 1, length: 2 },
      quote: `no space left (${router})`,
      router,
    });
    const said = (...given: Problem[]): string[] =>
      problemsText({ color: false, unicode: true }, given, new Map(), 'error', {}).match(
        /(?<=^error.*]: ).*$/gm,
      ) ?? [];
    assert.deepEqual(said(failed('r1')), ['container/a: its image could not be pulled']);
    const nowhere = ['r1', 'r2', 'r3', 'r4'].map((router): Problem => ({
      code: 'plan/stale',
      message: `${router} is not as it was`,
      router,
    }));
    assert.deepEqual(said(...nowhere), ['r1 is not as it was; so it is on 3 more routers (r2, r3, r4)']);
    assert.deepEqual(
      said(...nowhere.map((one, line) => ({ ...one, at: { file: 'f', line, col: 1, length: 1 } }))),
      ['r1 is not as it was; so it is on 3 more routers (r2, r3, r4)'],
    );
    assert.deepEqual(said(...nowhere.map((one) => ({ ...one, router: 'r1', message: 'no' }))), [
      'no; so it is 3 more times',
    ]);
    assert.deepEqual(said(failed('r1'), { ...failed('r2'), quote: 'not found' }), [
      'r1: container/a: its image could not be pulled',
      'r2: container/a: its image could not be pulled',
    ]);
  });
});
