import assert from 'node:assert/strict';
import { Router } from './router.ts';

/** What a property reads like after it was set; on a stopped container. */
function echo(release: string, name: string, value: string, options = {}): string | undefined {
  const router = new Router(release, { options });
  const id = router.imported();
  router.ok('/container/set', { '.id': id, [name]: value });
  return router.row(id)[name];
}

function refused(release: string, name: string, value: string, settings = {}): string {
  const router = new Router(release, settings);
  return router.refusal('/container/set', { '.id': router.imported(), [name]: value });
}

describe('the echo of a container', () => {
  it('stop-signal is a number up to 7.19 and a name from 7.20 on, however it was written', () => {
    assert.equal(echo('7.19.6', 'stop-signal', '9'), '9');
    assert.equal(echo('7.20', 'stop-signal', '9'), '9-SIGKILL');
    assert.equal(echo('7.23.3', 'stop-signal', '2-SIGINT'), '2-SIGINT');
    assert.equal(refused('7.19.6', 'stop-signal', 'SIGTERM'), 'invalid value for argument stop-signal');
    assert.equal(
      refused('7.23.3', 'stop-signal', '77-SIGX'),
      'input does not match any value of stop-signal',
    );
  });

  it('sizes are bytes, none is unlimited', () => {
    assert.equal(echo('7.23.3', 'memory-high', '512M'), '536870912');
    assert.equal(echo('7.23.3', 'memory-high', '256MiB'), '268435456');
    assert.equal(echo('7.20.8', 'memory-high', '0'), 'unlimited');
    assert.equal(echo('7.23.3', 'memory-max', 'unlimited'), 'unlimited');
    assert.equal(echo('7.21.2', 'shm-size', '128M'), '134217728');
    assert.match(refused('7.23.3', 'memory-max', '1000'), /^value of memory-max is out of range/);
    assert.equal(refused('7.23.3', 'memory-high', 'lots'), 'invalid value for argument memory-high');
  });

  it('times collapse', () => {
    assert.equal(echo('7.23.3', 'stop-time', '90s'), '1m30s');
    assert.equal(echo('7.23.3', 'stop-time', '60'), '1m');
    assert.equal(echo('7.23.3', 'restart-interval', '0'), '0s');
    assert.equal(echo('7.22.3', 'auto-restart-interval', '00:02:00'), '2m');
    assert.equal(echo('7.22.3', 'auto-restart-interval', 'none'), 'none');
    assert.equal(echo('7.23.3', 'healthcheck-start-period', '0s'), '0ms');
  });

  it('flags are true and false', () => {
    assert.equal(echo('7.23.3', 'logging', 'yes'), 'true');
    assert.equal(echo('7.20.8', 'start-on-boot', 'no'), 'false');
    assert.equal(refused('7.23.3', 'logging', 'maybe'), 'invalid value for argument logging');
  });

  it('paths get a leading slash from 7.23 on, but file does not', () => {
    const paths = (release: string): unknown => {
      const router = new Router(release);
      router.device.files.put({ name: 'usb1/a.tar', type: '.tar file', size: 1 });
      const words = { 'remote-image': '', file: 'usb1/a.tar', 'layer-dir': 'usb1/layers' };
      const row = router.row(router.imported(router.device.atLeast('7.21') ? words : {}));
      return [row['root-dir'], row['layer-dir'], row['file']];
    };
    assert.deepEqual(paths('7.16'), ['usb1/app', undefined, undefined]);
    assert.deepEqual(paths('7.22.3'), ['usb1/app', 'usb1/layers', 'usb1/a.tar']);
    assert.deepEqual(paths('7.23.3'), ['/usb1/app', '/usb1/layers', 'usb1/a.tar']);
  });

  it('the image is read as tag, repo, tag again, and remote-image from 7.21 on', () => {
    const keys = (release: string): string[] => {
      const router = new Router(release);
      const row = router.row(router.imported());
      return ['tag', 'repo', 'remote-image'].filter((name) => row[name] !== undefined);
    };
    assert.deepEqual(keys('7.17'), ['tag']);
    assert.deepEqual(keys('7.18'), ['repo']);
    assert.deepEqual(keys('7.19.6'), ['repo']);
    assert.deepEqual(keys('7.20'), ['tag']);
    assert.deepEqual(keys('7.21'), ['tag', 'remote-image']);
  });

  it('an unset workdir is the image value up to 7.22, absent beside default-workdir from 7.23 on', () => {
    const read = (release: string): unknown => {
      const router = new Router(release);
      router.registry.publish('library/app:1', {
        config: { workdir: '/w', user: 'node', cmd: ['serve', '-v'] },
      });
      const row = router.row(router.imported());
      return [row['workdir'], row['default-workdir'], row['cmd'], row['default-cmd'], row['default-user']];
    };
    assert.deepEqual(read('7.18.2'), ['/w', undefined, undefined, undefined, undefined]);
    assert.deepEqual(read('7.20.8'), ['/w', undefined, '', undefined, undefined]);
    assert.deepEqual(read('7.23.3'), [undefined, '/w', undefined, 'serve -v', 'node']);
  });

  it('overrides show beside their defaults from 7.23 on, and "" or unset takes them away', () => {
    const router = new Router('7.23.3');
    const id = router.imported({ cmd: 'own', workdir: '/own', dns: '9.9.9.9' });
    let row = router.row(id);
    assert.deepEqual(
      [row['cmd'], row['workdir'], row['dns'], row['default-cmd']],
      ['own', '/own', '9.9.9.9', ''],
    );
    router.ok('/container/set', { '.id': id, cmd: '' });
    router.ok('/container/unset', { '.id': id, 'value-name': 'workdir,dns' });
    row = router.row(id);
    assert.deepEqual([row['cmd'], row['workdir'], row['dns']], [undefined, undefined, undefined]);
  });

  it('an empty override may be stored instead, cmd apart', () => {
    const options = { emptyOverride: 'stored' } as const;
    assert.equal(echo('7.23.3', 'workdir', '', options), '');
    assert.equal(echo('7.23.3', 'cmd', '', options), undefined);
    assert.equal(echo('7.23.3', 'workdir', ''), undefined);
  });

  it('the lost veth may show its id instead of unknown', () => {
    const router = new Router('7.22.3', { options: { lostInterface: 'id' } });
    const id = router.imported();
    const [veth] = router.device.rows('interface/veth');
    assert.ok(veth);
    router.device.erase('interface/veth', veth);
    assert.equal(router.row(id)['interface'], veth.id);
  });

  it('lists keep their order', () => {
    assert.equal(echo('7.23.3', 'envlists', 'b,a'), 'b,a');
    assert.equal(echo('7.23.3', 'dns', '9.9.9.9,1.1.1.1'), '9.9.9.9,1.1.1.1');
    assert.equal(refused('7.23.3', 'dns', 'dns.example'), 'invalid value for argument dns');
    assert.equal(refused('7.23.3', 'cpu-list', '0,x'), 'invalid value for argument cpu-list');
  });

  it('a comment is absent when it is empty', () => {
    assert.equal(echo('7.23.3', 'comment', ''), undefined);
    assert.equal(echo('7.23.3', 'comment', 'hello'), 'hello');
  });

  it('an inline env is pairs; a comma in a value tears it apart', () => {
    assert.equal(echo('7.21', 'env', 'A=1,B=x=y,!C'), 'A=1,B=x=y,!C');
    assert.equal(refused('7.21', 'env', 'A=1,2'), 'invalid value for argument env');
  });

  it('restart-policy is one of three words', () => {
    assert.equal(echo('7.23.3', 'restart-policy', 'on-failure'), 'on-failure');
    assert.equal(
      refused('7.23.3', 'restart-policy', 'yes'),
      'input does not match any value of restart-policy',
    );
  });
});

describe('values with two documented spellings', () => {
  const spellings = {
    hosts: { cli: 'db:10.0.0.2,web:fd00::1', manual: 'db=10.0.0.2' },
    tmpfs: { cli: '/tmp:64M,/run:1M:rw', manual: '64M@/tmp' },
    mount: { cli: 'usb1/a:/a:ro,usb1/b:/b', manual: 'src=usb1/a,dst=/a' },
    devices: { cli: 'serial0:"",usb0:tty', manual: 'serial0' },
  } as const;

  for (const [name, { cli, manual }] of Object.entries(spellings)) {
    for (const [dialect, fine, wrong] of [
      ['cli', cli, manual],
      ['manual', manual, cli],
    ] as const) {
      it(`${name} in the ${dialect} one: the other is refused`, () => {
        const options = { dialects: { hosts: dialect, tmpfs: dialect, mount: dialect, devices: dialect } };
        assert.equal(echo('7.23.3', name, fine, options), fine);
        assert.equal(refused('7.23.3', name, wrong, { options }), `invalid value for argument ${name}`);
        assert.equal(
          refused('7.23.3', name, wrong, { faults: [`dialect:${dialect}`] }),
          `invalid value for argument ${name}`,
        );
      });
    }

    it(`${name} may be empty`, () => {
      assert.equal(echo('7.23.3', name, ''), '');
    });
  }
});
