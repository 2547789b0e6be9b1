import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { loadStacks, renderProblem } from '../../src/spec/index.ts';

const folder = join('examples', 'stacks');
const files = readdirSync(folder).map((name) => ({
  name,
  path: join(folder, name),
  text: readFileSync(join(folder, name), 'utf8'),
}));

describe('the examples as files', () => {
  for (const { name, path, text } of files) {
    describe(name, () => {
      it('has nothing to complain about, not even a warning', () => {
        const env = Object.fromEntries(
          [...text.matchAll(/\$\{env:(\w+)\}/g)].map(([, key = '']) => [key, 'x']),
        );
        const loaded = loadStacks([{ path, text }], { env, readFile: () => '' });
        const told = [...loaded.problems, ...loaded.warnings];
        assert.deepEqual(
          told.map((problem) => renderProblem(problem, loaded.texts, { color: false })),
          [],
        );
        for (const { name: router } of loaded.routers) assert.equal(loaded.desired(router).length, 1);
      });

      it('is completed and checked by editors', () => {
        assert.match(
          text,
          /^# yaml-language-server: \$schema=https:\/\/rosctr\.dev\/schemas\/v1\/stack\.schema\.json\n/,
        );
        const schema = JSON.parse(readFileSync('schemas/stack.schema.json', 'utf8')) as object;
        const isValid = new Ajv({ strict: false }).compile(schema);
        assert.ok(isValid(parse(text, { merge: true })), JSON.stringify(isValid.errors));
      });

      it('is found by Renovate and Dependabot: a plain image on one line, with a tag that says something', () => {
        assert.match(name, /^[^.]+\.yaml$/, 'some versions skip names with a second dot');
        const document = parse(text, { merge: true }) as { containers: Record<string, { image: string }> };
        const images = Object.values(document.containers).map(({ image }) => image);
        // What Renovate's manager for Kubernetes looks for, line by line.
        const found = [...text.matchAll(/^\s*-?\s*image:\s*['"]?([^\s'"]+)['"]?\s*$/gm)].map(
          ([, image]) => image,
        );
        assert.deepEqual(found, images);
        for (const image of images) assert.match(image, /:v?\d+\.\d+/, `${image} has no version`);
      });

      it('holds no password', () => {
        assert.doesNotMatch(text, /(password|token|key|secret)\w*: *["']?[a-z0-9]{6,}/i);
      });
    });
  }
});
