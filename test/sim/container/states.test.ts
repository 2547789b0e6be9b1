import assert from 'node:assert/strict';
import { createRegistry } from '../../../src/sim/container/index.ts';
import { families, Router, stateOf } from './router.ts';

/** What one life reads like: added, imported, start asked, up, stop asked, stopped, remove asked. */
const lives: Readonly<Record<string, string>> = {
  status:
    'status=extracting status=stopped status=stopped status=running status=stopping status=stopped gone',
  '7.20': 'extracting stopped starting running stopping stopped gone',
  single: 'downloading/extracting stopped starting running stopping stopped deleting',
};

function familyOf(release: string): string {
  const minor = Number(release.split('.')[1]);
  return minor < 20 ? 'status' : minor === 20 ? '7.20' : 'single';
}

function lifeOn(release: string): string {
  const router = new Router(release);
  const words: string[] = [];
  const look = (): void => {
    const row = router.rows('container')[0];
    words.push(row === undefined ? 'gone' : stateOf(row));
  };
  const id = router.add();
  look();
  router.wait(120);
  look();
  router.start(id);
  look();
  router.wait(1);
  look();
  router.stop(id);
  look();
  router.wait(12);
  look();
  router.ok('/container/remove', { '.id': id });
  look();
  return words.join(' ');
}

describe('state keys of a container', () => {
  for (const release of families) {
    it(`${release} tells a whole life in its own words`, () => {
      assert.equal(lifeOn(release), lives[familyOf(release)]);
    });
  }

  const failing = (release: string, options = {}) => {
    const registry = createRegistry();
    registry.publish('library/app:1', { failure: { why: 'dies' } });
    const router = new Router(release, { registry, options });
    return {
      router,
      row: router.row(
        router.imported({ ...(router.device.atLeast('7.19') && { name: 'app' }), comment: 'mine' }),
      ),
    };
  };

  it('a failed import is an error before 7.20, stopped with an error text on 7.20, a state of its own after it', () => {
    const read = (release: string): unknown => {
      const { row } = failing(release);
      return [stateOf(row), row['comment'], row['.about']];
    };
    assert.deepEqual(read('7.16'), ['status=error', 'mine', undefined]);
    assert.deepEqual(read('7.20.8'), ['stopped', 'failed to extract layer', undefined]);
    assert.deepEqual(read('7.22.3'), ['download/extract failed', 'failed to extract layer', undefined]);
    assert.deepEqual(read('7.23.3'), ['download/extract failed', 'mine', 'failed to extract layer']);
  });

  it('a failed import has no image-id', () => {
    assert.equal(failing('7.23.3').row['image-id'], '');
  });

  it('the stored comment comes back when the error is gone', () => {
    const { router, row } = failing('7.22.3');
    router.registry.publish('library/app:1', {});
    router.ok('/container/repull', { '.id': row['.id'] ?? '' });
    router.wait(120);
    assert.equal(router.row(row['.id'] ?? '')['comment'], 'mine');
  });

  it('the key of the error text is an option', () => {
    assert.equal(failing('7.23.3', { errorKey: 'comment' }).row['comment'], 'failed to extract layer');
    assert.equal(failing('7.22.3', { errorKey: '.about' }).row['.about'], 'failed to extract layer');
    const { row } = failing('7.23.3', { errorKey: 'none' });
    assert.deepEqual([row['comment'], row['.about']], ['mine', undefined]);
  });

  it('a failed row may say stopped, too', () => {
    assert.equal(
      stateOf(failing('7.23.3', { failedIsStoppedToo: true }).row),
      'stopped download/extract failed',
    );
  });

  it('flags that are off may be there as false', () => {
    const router = new Router('7.20.8', { options: { falseFlags: true } });
    const row = router.row(router.imported());
    assert.deepEqual([row['stopped'], row['running'], row['extracting']], ['true', 'false', 'false']);
  });

  it('a container with a health check never reads running on 7.23, and always before 7.22', () => {
    const registry = createRegistry();
    registry.publish('library/app:1', {
      config: { healthcheck: { cmd: ['CMD', '/check'], intervalMs: 10_000 } },
    });
    const read = (release: string, options = {}): string => {
      const router = new Router(release, { registry, options });
      const id = router.imported();
      router.start(id);
      router.wait(1);
      const first = stateOf(router.row(id));
      router.wait(10);
      return `${first} ${stateOf(router.row(id))}`;
    };
    assert.equal(read('7.21.5'), 'running running');
    assert.equal(read('7.22.3'), 'starting-with-healthcheck healthy');
    assert.equal(read('7.22.3', { healthStatesSince: '7.23' }), 'running running');
    assert.equal(read('7.24'), 'starting-with-healthcheck healthy');
  });
});
