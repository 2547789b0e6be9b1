import assert from 'node:assert/strict';
import { dataIn, effectiveContainer } from '../../../src/sim/container/index.ts';
import { Router } from './router.ts';

describe('/container/envs', () => {
  it('calls the list name up to 7.19 and list from 7.20 on', () => {
    new Router('7.19.6').ok('/container/envs/add', { name: 'e', key: 'A', value: '1' });
    new Router('7.20').ok('/container/envs/add', { list: 'e', key: 'A', value: '1' });
    assert.equal(
      new Router('7.19.6').refusal('/container/envs/add', { list: 'e', key: 'A' }),
      'unknown parameter list',
    );
    assert.equal(new Router('7.23.3').refusal('/container/envs/add', { key: 'A' }), 'missing =list=');
    assert.equal(new Router('7.16').refusal('/container/envs/add', { key: 'A' }), 'missing =name=');
  });

  it('holds a key once in a list', () => {
    const router = new Router('7.23.3');
    const add = (list: string, key: string): string | undefined =>
      router.trap('/container/envs/add', { list, key, value: 'x' })?.message;
    assert.deepEqual([add('a', 'K'), add('b', 'K'), add('a', 'L')], [undefined, undefined, undefined]);
    assert.equal(add('a', 'K'), 'failure: entry already exists');
    const last = router.rows('container/envs').at(-1)?.['.id'] ?? '';
    assert.equal(
      router.refusal('/container/envs/set', { '.id': last, key: 'K' }),
      'failure: entry already exists',
    );
  });

  it('gives values back as they are', () => {
    const router = new Router('7.23.3');
    const value = 'a=b "c" \'d\' $e , ; ö 0123';
    const { done } = router.ok('/container/envs/add', { list: 'e', key: 'K', value });
    const { '.id': id, ...row } = router.row(done['ret'] ?? '', 'container/envs');
    assert.deepEqual(row, { list: 'e', key: 'K', value, disabled: 'false' });
    assert.equal(id, '*1');
  });

  it('can be disabled from 7.21 on', () => {
    const router = new Router('7.21');
    const { done } = router.ok('/container/envs/add', { list: 'e', key: 'K', value: '1' });
    router.ok('/container/envs/disable', { '.id': done['ret'] ?? '' });
    assert.equal(router.row(done['ret'] ?? '', 'container/envs')['disabled'], 'true');
    const older = new Router('7.20.8');
    assert.equal(
      older.refusal('/container/envs/add', { list: 'e', key: 'K', disabled: 'yes' }),
      'unknown parameter disabled',
    );
    older.ok('/container/envs/add', { list: 'e', key: 'K', value: '1' });
    assert.equal(older.rows('container/envs')[0]?.['disabled'], undefined);
  });

  it('rows in use can go: it counts from the next start', () => {
    const router = new Router('7.23.3');
    router.ok('/container/envs/add', { list: 'e', key: 'K', value: '1' });
    const id = router.imported({ envlists: 'e' });
    router.start(id);
    router.wait(1);
    router.ok('/container/envs/remove', { '.id': router.rows('container/envs')[0]?.['.id'] ?? '' });
    assert.equal(effectiveContainer(router.device, id)?.env['K'], '1');
    assert.equal(router.row(id)['envlists'], 'e');
  });
});

describe('/container/mounts', () => {
  const add = (router: Router, words: Readonly<Record<string, string>>): string | undefined =>
    router.trap('/container/mounts/add', words)?.message;

  it('has unique names up to 7.20, and lists with a dst once from 7.21 on', () => {
    const old = new Router('7.20.8');
    assert.equal(add(old, { name: 'a', src: 'x', dst: '/x' }), undefined);
    assert.equal(add(old, { name: 'a', src: 'y', dst: '/y' }), 'failure: entry already exists');
    const fresh = new Router('7.21');
    assert.equal(add(fresh, { list: 'a', src: 'x', dst: '/x' }), undefined);
    assert.equal(add(fresh, { list: 'a', src: 'y', dst: '/y' }), undefined);
    assert.equal(add(fresh, { list: 'b', src: 'y', dst: '/x' }), undefined);
    assert.equal(add(fresh, { list: 'a', src: 'z', dst: '/x/' }), 'mount with same dst already exists');
  });

  it('wants list and dst, and refuses the root of the container', () => {
    const router = new Router('7.23.3');
    assert.equal(add(router, { src: 'x', dst: '/x' }), 'missing =list=');
    assert.equal(add(router, { list: 'a', src: 'x' }), 'missing =dst=');
    assert.equal(add(router, { list: 'a', src: 'x', dst: '/' }), 'invalid value for argument dst');
  });

  it('says read-only from 7.20 to 7.22 and mode from 7.23 on', () => {
    const row = (
      release: string,
      words: Readonly<Record<string, string>>,
    ): Readonly<Record<string, string>> => {
      const router = new Router(release);
      const key = router.device.atLeast('7.21') ? 'list' : 'name';
      const { done } = router.ok('/container/mounts/add', {
        [key]: 'a',
        src: 'usb1/x',
        dst: '/x',
        ...words,
      });
      const { '.id': id, ...rest } = router.row(done['ret'] ?? '', 'container/mounts');
      assert.equal(id, '*1');
      return rest;
    };
    assert.deepEqual(row('7.19.6', {}), { name: 'a', src: 'usb1/x', dst: '/x' });
    assert.deepEqual(row('7.20', { 'read-only': 'yes' }), {
      name: 'a',
      src: 'usb1/x',
      dst: '/x',
      'read-only': 'true',
    });
    assert.deepEqual(row('7.21', {}), {
      list: 'a',
      src: 'usb1/x',
      dst: '/x',
      'read-only': 'false',
      disabled: 'false',
    });
    assert.deepEqual(row('7.22.3', {}), {
      list: 'a',
      src: '/usb1/x',
      dst: '/x',
      'read-only': 'false',
      disabled: 'false',
    });
    assert.deepEqual(row('7.23.3', { mode: 'ro,noexec' }), {
      list: 'a',
      src: '/usb1/x',
      dst: '/x',
      mode: 'ro,noexec',
      disabled: 'false',
    });
    assert.equal(
      add(new Router('7.23.3'), { list: 'a', dst: '/x', mode: 'wr' }),
      'input does not match any value of mode',
    );
    assert.equal(
      add(new Router('7.23.3'), { list: 'a', dst: '/x', 'read-only': 'yes' }),
      'unknown parameter read-only',
    );
  });

  it('makes a missing source at the first start, as a folder, and keeps what is written there', () => {
    const router = new Router('7.23.3');
    router.ok('/container/mounts/add', { list: 'm', src: 'usb1/data', dst: '/etc/app.conf' });
    const id = router.imported({ name: 'app', mountlists: 'm' });
    assert.equal(router.device.files.get('usb1/data'), undefined);
    router.start(id);
    router.wait(1);
    assert.equal(router.device.files.get('usb1/data')?.type, 'container store');
    assert.deepEqual(
      [dataIn(router.device, 'usb1/data')?.madeBy, dataIn(router.device, 'usb1/data')?.starts],
      ['app', 1],
    );
    router.stop(id);
    router.wait(12);
    router.ok('/container/remove', { '.id': id });
    router.wait(5);
    assert.equal(dataIn(router.device, 'usb1/data')?.starts, 1);
  });

  it('takes a single file that is there, and leaves it alone', () => {
    const router = new Router('7.23.3');
    router.device.files.put({ name: 'usb1/app.conf', type: '.conf file', size: 2, contents: 'ok' });
    router.ok('/container/mounts/add', { list: 'm', src: '/usb1/app.conf', dst: '/etc/app.conf' });
    const id = router.imported({ mountlists: 'm' });
    router.start(id);
    router.wait(1);
    assert.equal(router.device.files.get('usb1/app.conf')?.contents, 'ok');
    assert.equal(effectiveContainer(router.device, id)?.mounts[0]?.src, 'usb1/app.conf');
  });

  it('disabled rows are not mounted; a mounts name that two containers share is', () => {
    const router = new Router('7.23.3');
    router.ok('/container/mounts/add', { list: 'm', src: 'usb1/a', dst: '/a', disabled: 'yes' });
    router.ok('/container/mounts/add', { list: 'm', src: 'usb1/b', dst: '/b' });
    const id = router.imported({ mountlists: 'm', mount: 'usb1/c:/c:ro' });
    router.start(id);
    assert.deepEqual(effectiveContainer(router.device, id)?.mounts, [
      { src: 'usb1/b', dst: '/b', mode: 'rw' },
      { src: 'usb1/c', dst: '/c', mode: 'ro' },
    ]);
  });
});

describe('/container/config', () => {
  const read = (
    release: string,
    words: Readonly<Record<string, string>> = {},
  ): Readonly<Record<string, string>> => {
    const router = new Router(release);
    if (Object.keys(words).length > 0) router.ok('/container/config/set', words);
    return router.rows('container/config')[0] ?? {};
  };

  it('tells the registry that counts where none is set', () => {
    assert.equal(read('7.20.8')['assumed-registry-url'], 'lscr.io');
    assert.equal(read('7.21.1')['assumed-registry-url'], 'lscr.io');
    assert.equal(read('7.21.2')['assumed-registry-url'], 'docker.io');
    const set = read('7.23.3', { 'registry-url': 'https://ghcr.io' });
    assert.deepEqual([set['registry-url'], set['assumed-registry-url']], ['https://ghcr.io', undefined]);
    assert.equal(read('7.19.6')['assumed-registry-url'], undefined);
  });

  it('leaves out what is not set, and has no id', () => {
    assert.deepEqual(Object.keys(read('7.23.3')).sort(), [
      'assumed-registry-url',
      'memory-current',
      'memory-high',
      'memory-max',
    ]);
    assert.deepEqual(read('7.18.2'), { 'ram-high': '0' });
  });

  it('paths get their slash with 7.23', () => {
    assert.equal(read('7.22.3', { tmpdir: 'usb1/tmp' })['tmpdir'], 'usb1/tmp');
    assert.equal(read('7.23.3', { tmpdir: 'usb1/tmp' })['tmpdir'], '/usb1/tmp');
  });

  it('memory is ram-high in bytes up to 7.19, memory-high from 7.20 on', () => {
    assert.equal(read('7.19.6', { 'ram-high': '200M' })['ram-high'], '209715200');
    assert.equal(read('7.20', { 'memory-high': '200M' })['memory-high'], '209715200');
    assert.equal(read('7.20')['memory-high'], 'unlimited');
  });

  it('is set all or nothing', () => {
    const router = new Router('7.23.3');
    assert.equal(
      router.refusal('/container/config/set', { tmpdir: 'usb1/tmp', 'dns-servers': '1.1.1.1' }),
      'unknown parameter dns-servers',
    );
    assert.equal(router.rows('container/config')[0]?.['tmpdir'], undefined);
    assert.ok(router.refusal('/container/config/set', { '.id': '*1', tmpdir: 'x' }));
  });

  it('shows its password to users with the sensitive policy only', () => {
    const router = new Router('7.23.3', {
      users: [{ name: 'admin' }, { name: 'reader', group: 'plain' }],
      seed: { rows: { 'user/group': [{ name: 'plain', policy: 'api,read' }] } },
    });
    router.ok('/container/config/set', { username: 'u', password: 'secret' });
    assert.equal(router.rows('container/config')[0]?.['password'], 'secret');
    const session = router.device.login('reader', '');
    assert.ok(session);
    const call = { command: '/container/config/print', attributes: new Map<string, string>(), queries: [] };
    const [row] = router.device.call(session, call).rows;
    assert.deepEqual([row?.['username'], row?.['password']], ['u', '*****']);
  });
});
