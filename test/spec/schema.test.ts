import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { problemCodes } from '../../src/spec/index.ts';
import { head } from './stack.ts';

type Node = Readonly<Record<string, unknown>>;
const schema = JSON.parse(readFileSync('schemas/stack.schema.json', 'utf8')) as Node;

function* walk(node: unknown, path: string): Generator<[string, Node]> {
  if (node === null || typeof node !== 'object') return;
  if (!Array.isArray(node)) yield [path, node as Node];
  for (const [key, value] of Object.entries(node)) yield* walk(value, `${path}/${key}`);
}

describe('the schema', () => {
  it('has made the validator, the types and the shapes that are checked in', () => {
    execFileSync('node', ['scripts/generate-schema.mjs', '--check'], { encoding: 'utf8' });
  });

  it('describes every property for editors', () => {
    const silent = [...walk(schema, '#')]
      .filter(([path]) => /\/properties\/[^/]+$/.test(path))
      .filter(([, node]) => typeof node['description'] !== 'string' || node['description'].length < 8)
      .map(([path]) => path);
    assert.deepEqual(silent, []);
  });

  it('is closed: every object says what may stand in it, and takes keys that begin with x-', () => {
    const open = [...walk(schema, '#')]
      .filter(
        ([, node]) =>
          node['type'] === 'object' && node['properties'] !== undefined && !('propertyNames' in node),
      )
      .filter(([path]) => path !== '#')
      .filter(
        ([, node]) =>
          node['additionalProperties'] !== false || !('^x-' in ((node['patternProperties'] ?? {}) as Node)),
      )
      .map(([path]) => path);
    assert.deepEqual(open, []);
  });

  it('is a draft-07 schema that a validator of its own takes, with interpolations anywhere', () => {
    const isValid = new Ajv({ strict: false, discriminator: true }).compile(schema);
    const text = `${head}networks: { n: { address: "\${vars:a}", pvid: "\${vars:b}", masquerade: "\${vars:c}" } }
containers: { c: { image: "\${vars:i}", veth: {}, memoryHigh: "\${vars:m}", stopTime: "\${vars:t}", ports: ["\${vars:p}"] } }
`;
    assert.ok(isValid(parse(text)), JSON.stringify(isValid.errors));
    assert.ok(!isValid({ ...(parse(text) as Node), nope: 1 }));
  });
});

describe('problem codes', () => {
  it('are unique, and each has a title', () => {
    const codes = problemCodes.map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
    assert.deepEqual(
      problemCodes.filter(({ code, title }) => !/^spec\/[a-z]+(-[a-z]+)*$/.test(code) || title.length < 5),
      [],
    );
  });
});
