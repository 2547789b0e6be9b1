import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { containerLint } from './container-lint.ts';

const text = readFileSync('Containerfile', 'utf8');

describe('the Containerfile', () => {
  it('is right in its syntax and by the rules that matter here', () => {
    assert.deepEqual(containerLint(text), []);
  });

  const spoiled: readonly (readonly [string, RegExp, string])[] = [
    ['a shell', /^CMD .*$/m, 'CMD --help'],
    ['an image without a tag', /:\$\{NODE\}-alpine$/m, ''],
    ['root', /^USER .*$/m, 'USER 0'],
    ['a name for a user', /^USER .*$/m, 'USER node'],
    ['ADD', /^COPY --from=build \/build\/bin/m, 'ADD https://example.com/x'],
    ['a secret', /^ENV .*$/m, 'ENV NPM_TOKEN=abc'],
    ['no entry point', /^ENTRYPOINT .*$/m, ''],
    ['a word that is none', /^VOLUME/m, 'VOLUMES'],
  ];
  for (const [what, line, instead] of spoiled)
    it(`would be found out: ${what}`, () => {
      assert.notEqual(text.replace(line, instead), text);
      assert.equal(containerLint(text.replace(line, instead)).length, 1);
    });

  it('copies what is there, or is made by the build', () => {
    const copied = [...text.matchAll(/^COPY --from=build (.*) \S+$/gm)].flatMap(([, paths]) =>
      (paths ?? '').split(' ').map((path) => path.replace('/build/', '')),
    );
    assert.ok(copied.length >= 5);
    assert.deepEqual(
      copied.filter((path) => !path.startsWith('dist/') && !existsSync(path)),
      [],
    );
  });
});
