import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, routerYaml, world, type World } from './support/world.ts';

/** Two routers, and a third that nobody answers for. */
describe('a saved plan for several routers', () => {
  let here: World;
  let nobody = 0;
  const stack = (zone: string, third = false): void => {
    const routers = here.simulator.announcement.routers.map((router, index) => {
      const tls = router.tls.mode === 'certificate' ? router.tls : { port: 0, fingerprint: '' };
      return `  r${index + 1}:${routerYaml(tls.port, tls.fingerprint ?? '')}`;
    });
    if (third) routers.push(`  r3:${routerYaml(nobody, `sha256:${'0'.repeat(64)}`)}`);
    writeFileSync(
      join(here.folder, 'rosctr.yaml'),
      `apiVersion: rosctr.dev/v1\nkind: Stack\nmetadata: { name: dns }\nrouters:\n${routers.join('\n')}\nenvs: { e: { TZ: ${zone} } }\n`,
    );
  };
  const fields = (index: number): Map<string, string> | undefined =>
    here.simulator.routers[index]?.device.rows('container/envs')[0]?.fields;
  const zones = (): (string | undefined)[] => [0, 1].map((index) => fields(index)?.get('value'));

  beforeEach(async () => {
    here = await world({ routers: 2 });
    nobody = await freePort();
    stack('Europe/Riga');
    assert.equal((await here.run('apply', '-y')).code, 0);
    stack('UTC');
    assert.equal((await here.run('plan', '--out', 'p.json')).code, 0);
  });
  afterEach(() => here.close());

  it('is left undone as a whole where one of them has moved', async () => {
    fields(0)?.set('value', 'Asia/Tokyo');
    const { code, err } = await here.run('apply', 'p.json', '-y');
    assert.equal(code, 4);
    assert.match(err, /error\[plan\/stale\]: r1 is not as it was/);
    assert.doesNotMatch(err, /r2 is not/);
    assert.deepEqual(zones(), ['Asia/Tokyo', 'Europe/Riga']);
  });

  it('is done on the others with --on-stale skip, and exits 4 all the same', async () => {
    fields(0)?.set('value', 'Asia/Tokyo');
    const { code, out } = await here.run('apply', 'p.json', '-y', '--on-stale', 'skip');
    assert.equal(code, 4);
    assert.doesNotMatch(out, /\br1\b/);
    assert.deepEqual(zones(), ['Asia/Tokyo', 'UTC']);
  });

  it('knows of no router that is new in the files, and misses one that is gone', async () => {
    stack('UTC', true);
    const more = await here.run('apply', 'p.json', '-y');
    assert.equal(more.code, 0, more.err);
    assert.doesNotMatch(more.err, /r3/);
    assert.deepEqual(zones(), ['UTC', 'UTC']);
    stack('Europe/Riga');
    await here.run('plan', '--router', 'r2', '--out', 'q.json');
    const text = `${here.folder}/rosctr.yaml`;
    stack('Europe/Riga');
    writeFileSync(text, readFileSync(text, 'utf8').replace('  r2:', '  renamed:'));
    const gone = await here.run('apply', 'q.json', '-y');
    assert.equal(gone.code, 4);
    assert.match(gone.err, /r2 is in the plan, and not in the files any more/);
    assert.deepEqual(zones(), ['UTC', 'UTC']);
  });

  it('does nothing on a router that could not be read when it was made: incomplete, exit 3', async () => {
    stack('UTC', true);
    assert.equal((await here.run('plan', '--out', 'p.json')).code, 3);
    const { code, err } = await here.run('apply', 'p.json', '-y');
    assert.equal(code, 3, err);
    assert.match(err, /warning\[plan\/not-in-plan\]: r3 could not be read when the plan was made/);
    assert.deepEqual(zones(), ['UTC', 'UTC']);
  });

  it('goes on without a router that does not answer now', async () => {
    await here.simulator.routers[0]?.server.close();
    const { code, err } = await here.run('apply', 'p.json', '-y');
    assert.equal(code, 3, err);
    assert.equal(zones()[1], 'UTC');
  });
});
