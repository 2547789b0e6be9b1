import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseAllDocuments } from 'yaml';

const files = readdirSync('examples', { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => /^apiVersion: rosctr/m.test(readFileSync(path, 'utf8')))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Every `image` of the containers of a file, by the values that YAML has for them. */
function images(text: string): string[] {
  return parseAllDocuments(text, { merge: true }).flatMap((document) => {
    const { containers = {} } = document.toJS() as { containers?: Record<string, { image?: string }> };
    return Object.values(containers).flatMap(({ image }) => image ?? []);
  });
}

// From the source of Renovate 39, manager kubernetes: two words in the file, then every line by itself.
const part = '[a-z0-9]+(?:(?:[._]|__|[-]+)[a-z0-9]+)*';
const host = '(?:[a-zA-Z0-9.-]+(?::[0-9]+)?/)';
const tag = '(?::([A-Za-z0-9][A-Za-z0-9.-]{0,127}))?';
const digest = '(?:@([A-Za-z][A-Za-z0-9]*:[0-9a-fA-F]{32,}))?';
const line = new RegExp(`^\\s*-?\\s*image:\\s*['"]?(${host}?${part}(?:/${part})*${tag}${digest})['"]?\\s*`);

describe('Renovate', () => {
  const { kubernetes } = JSON.parse(readFileSync('renovate/default.json', 'utf8')) as {
    kubernetes: { fileMatch: string[] };
  };
  const patterns = kubernetes.fileMatch.map((pattern) => new RegExp(pattern));

  it('looks into every file of the examples with our preset, and into no other YAML', () => {
    assert.ok(files.length >= 15);
    // In a folder of another name one says which: scripts/check-renovate.mjs does so for this one.
    const ours = files.filter(({ path }) => !path.startsWith('examples/sops/'));
    const unseen = ours.filter(({ path }) => !patterns.some((pattern) => pattern.test(path)));
    assert.deepEqual(
      unseen.map(({ path }) => path),
      [],
    );
    for (const path of [
      'rosctr.yaml',
      'stacks/dns.yaml',
      'sites/riga/stacks/a/b.yml',
      'fleet/routers.yaml',
    ])
      assert.ok(
        patterns.some((pattern) => pattern.test(path)),
        path,
      );
    for (const path of ['compose.yaml', '.github/workflows/ci.yml', 'charts/stack.yaml'])
      assert.ok(!patterns.some((pattern) => pattern.test(path)), path);
  });

  it('finds every image of the examples, as they are written', () => {
    let all = 0;
    for (const { path, text } of files) {
      assert.ok(/\s*apiVersion\s*:/.test(text) && /\s*kind\s*:/.test(text), path);
      const found = text.split(/\r?\n/).flatMap((each) => line.exec(each)?.[1] ?? []);
      assert.deepEqual(found, images(text), path);
      all += found.length;
    }
    assert.ok(all >= 17);
  });
});

// Its documented rules for the ecosystem `docker`; that is all that can be tried of Dependabot without its service.
describe('Dependabot', () => {
  it('takes every file of the examples: by its name, and as documents with apiVersion and kind', () => {
    for (const { path, text } of files) {
      assert.match(basename(path), /^[^.]+\.ya?ml$/, path);
      for (const document of parseAllDocuments(text)) {
        const { apiVersion, kind } = document.toJS() as Record<string, unknown>;
        assert.ok(typeof apiVersion === 'string' && typeof kind === 'string', path);
      }
    }
  });

  it('reads them as YAML without tags, and finds every image as a plain text with a tag', () => {
    for (const { path, text } of files) {
      assert.doesNotMatch(text, /^\s*[\w-]+: !\w/m, path);
      for (const image of images(text))
        assert.match(image, /^[a-z0-9./_-]+:[\w.-]+(@sha256:[0-9a-f]{64})?$/, path);
    }
  });
});
