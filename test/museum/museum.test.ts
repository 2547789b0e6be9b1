import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { problemCodes } from '../../src/spec/index.ts';
import { generated } from './generated.ts';
import { folder, goldenOf, rendered } from './rendered.ts';

const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const cases = [
  ...files.map((name) => ({ name: name.replace(/\.yaml$/, ''), text: readFileSync(join(folder, name), 'utf8') })),
  ...generated,
].sort((a, b) => (a.name < b.name ? -1 : 1));

const codesIn = (golden: string): string[] =>
  [...golden.matchAll(/^(?:error|warning)\[(spec\/[a-z-]+)\]/gm)].map((match) => match[1] ?? '');

describe('the museum of broken stacks', () => {
  for (const { name, text } of cases) {
    it(`says what is wrong with ${name}`, async () => {
      const actual = await rendered(`${name}.yaml`, text);
      assert.equal(actual, goldenOf(name, actual));
      assert.notEqual(actual.trim(), '', 'nothing is wrong with it');
    });
  }

  it('has at least sixty stacks', () => {
    assert.ok(cases.length >= 60, `${cases.length}`);
  });

  it('has a stack for every code, and no code in more than five', async () => {
    const counts = new Map<string, string[]>();
    for (const { name, text } of cases) {
      for (const code of new Set(codesIn(await rendered(`${name}.yaml`, text))))
        counts.set(code, [...(counts.get(code) ?? []), name]);
    }
    const known: readonly string[] = problemCodes.map(({ code }) => code);
    assert.deepEqual(
      known.filter((code) => !counts.has(code)),
      [],
      'codes without a stack',
    );
    assert.deepEqual(
      [...counts].filter(([, names]) => names.length > 5),
      [],
      'codes with more than five',
    );
    assert.deepEqual(
      [...counts.keys()].filter((code) => !known.includes(code)),
      [],
      'codes that are not in the list',
    );
  });

  it('names each stack after the code it shows', async () => {
    const wrong: string[] = [];
    for (const { name, text } of cases) {
      const codes = codesIn(await rendered(`${name}.yaml`, text));
      if (!codes.some((code) => name.startsWith(code.slice('spec/'.length)))) wrong.push(name);
    }
    assert.deepEqual(wrong, []);
  });

  it('gives every problem a place and advice', async () => {
    for (const { name, text } of cases) {
      const golden = await rendered(`${name}.yaml`, text);
      for (const block of golden.split(/\n\n/).filter((part) => /^(error|warning)\[/.test(part))) {
        assert.match(block, new RegExp(`╭─ ${name}\\.yaml:\\d+:\\d+$`, 'm'));
        assert.match(block, /│ +\^+ \S|│ \S.*$|^ {2,}\S/m, `${name}: no hint in\n${block}`);
      }
    }
  });

  it('keeps no golden file without its stack', () => {
    const goldens = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    const names = cases.map(({ name }) => `${name}.txt`);
    assert.deepEqual(
      goldens.filter((name) => !names.includes(name)),
      [],
    );
  });
});

// The museum is read from the sources, also when the tests run compiled.
assert.ok(dirname(folder).endsWith('test'));
