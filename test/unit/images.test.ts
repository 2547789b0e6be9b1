import assert from 'node:assert/strict';
import * as codecs from '../../src/codecs/index.ts';

describe('image references', () => {
  for (const [reference, host, path, tag, digest] of [
    ['nginx', undefined, 'library/nginx', 'latest', ''],
    ['a/b', undefined, 'a/b', 'latest', ''],
    ['a/b:1', undefined, 'a/b', '1', ''],
    ['index.docker.io/a/b:1', 'docker.io', 'a/b', '1', ''],
    ['registry-1.docker.io/a/b', 'docker.io', 'a/b', 'latest', ''],
    ['docker.io/nginx:1', 'docker.io', 'library/nginx', '1', ''],
    ['localhost/a:1', 'localhost', 'library/a', '1', ''],
    ['host:5000/a/b/c', 'host:5000', 'a/b/c', 'latest', ''],
    ['ghcr.io/a/b@sha256:00', 'ghcr.io', 'a/b', '', 'sha256:00'],
    ['ghcr.io/a/b:1@sha256:00', 'ghcr.io', 'a/b', '1', 'sha256:00'],
    ['', undefined, 'library/', 'latest', ''],
  ] as const) {
    it(`${JSON.stringify(reference)} taken apart`, () => {
      assert.deepEqual(codecs.parseImage(reference), { host, path, tag, digest });
    });
  }

  for (const [left, right, same] of [
    ['library/alpine:1', 'alpine:1', true],
    ['x/library/alpine:1', 'x/alpine:1', false],
    ['x/alpine:1', 'x/library/alpine:1', false],
    ['a/b@sha256:aa', 'a/b@sha256:aa', true],
    ['a/b:1@sha256:aa', 'a/b:2@sha256:aa', false],
    ['a/b:1@sha256:aa', 'a/b@sha256:aa', true],
    ['a/b:1', 'a/b:1@sha256:aa', false],
    ['ghcr.io/a/b:1', 'ghcr.io/a/b:1', true],
    ['ghcr.io/a/b:1', 'quay.io/a/b:1', false],
  ] as const) {
    it(`${left} ${same ? 'is' : 'is not'} ${right}`, () => {
      assert.equal(codecs.image.same?.(left, right), same);
    });
  }
});
