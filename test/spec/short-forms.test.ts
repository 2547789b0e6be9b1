import assert from 'node:assert/strict';
import { codes, desired, head, load, one } from './stack.ts';

const container = (line: string): string =>
  `${head}containers:\n  c:\n    image: a/b:1\n    veth: { address: 10.0.0.2/24 }\n    ${line}\n`;

describe('short forms', () => {
  describe('of a mount', () => {
    const cases = [
      ['usb1/a:/a', undefined],
      ['usb1/a:/a:rw', 'rw'],
      ['usb1/a:/a:ro', 'ro'],
      ['usb1/a:/a:noexec', 'rw,noexec'],
      ['usb1/a:/a:ro,noexec', 'ro,noexec'],
      ['usb1/a:/a:ro:noexec', 'ro,noexec'],
    ] as const;
    for (const [text, mode] of cases) {
      it(`${text} is a mount ${mode ?? 'with nothing said of its mode'}`, () => {
        const mount = one(`${head}mounts: { m: "${text}" }\n`, 'mount/m');
        assert.deepEqual(mount.props, {
          list: 'm',
          src: '/usb1/a',
          dst: '/a',
          ...(mode === undefined ? {} : { mode }),
        });
      });
    }

    it('in a container makes a list named after the container and the path inside', () => {
      const { resources } = desired(container('mounts: [usb1/a:/etc/a.d/b_c/]'));
      const mount = resources.find(({ kind }) => kind === 'mount');
      assert.equal(mount?.address, 'mount/c-etc-a.d-b_c');
      assert.equal(mount.props['dst'], '/etc/a.d/b_c');
      assert.deepEqual(one(container('mounts: [usb1/a:/etc/a.d/b_c/]'), 'container/c').run?.mountTargets, [
        '/etc/a.d/b_c',
      ]);
    });
  });

  describe('of a published port', () => {
    const cases = [
      ['53:53/udp', 'c-53-udp', '53', '53', 'udp'],
      ['8080:80', 'c-8080-tcp', '8080', '80', 'tcp'],
      ['8080:80/tcp', 'c-8080-tcp', '8080', '80', 'tcp'],
      ['53', 'c-53-tcp', '53', '53', 'tcp'],
      ['53/udp', 'c-53-udp', '53', '53', 'udp'],
      ['8000-8010:9000-9010/sctp', 'c-8000-8010-sctp', '8000-8010', '9000-9010', 'sctp'],
      ['8000-8010:80', 'c-8000-8010-tcp', '8000-8010', '80', 'tcp'],
    ] as const;
    for (const [text, key, dstPort, toPorts, protocol] of cases) {
      it(`${text} goes from ${dstPort} of the router to ${toPorts} of the container by ${protocol}`, () => {
        const { props, requires } = one(container(`ports: [${text}]`), `nat/${key}`);
        assert.deepEqual(props, {
          chain: 'dstnat',
          action: 'dst-nat',
          protocol,
          dstPort,
          dstAddressType: 'local',
          inInterfaceList: 'LAN',
          toAddress: '10.0.0.2',
          toPorts,
        });
        assert.deepEqual(
          requires?.map(({ menu, match }) => ({ menu, match })),
          [{ menu: '/interface/list', match: { name: 'LAN' } }],
        );
      });
    }

    it('a number without quotes is a port too', () => {
      assert.equal(one(container('ports: [8080]'), 'nat/c-8080-tcp').props['toPorts'], '8080');
    });

    it('to everywhere has no interface list, and still catches only what is for the router', () => {
      const { props, requires } = one(
        container('ports: [{ published: 51820, protocol: udp, everywhere: true }]'),
        'nat/c-51820-udp',
      );
      assert.equal(props['inInterfaceList'], undefined);
      assert.equal(props['dstAddressType'], 'local');
      assert.equal(requires, undefined);
    });

    it('that is published twice from two lists has two rows', () => {
      const ports = 'ports: [{ published: 53, list: LAN }, { published: 53, list: VPN }]';
      const keys = desired(container(ports))
        .resources.filter(({ kind }) => kind === 'nat')
        .map(({ key }) => key);
      assert.deepEqual(keys, ['c-53-tcp', 'c-53-tcp-2']);
    });

    it('goes to both families of the container, unless one is named', () => {
      const dual = (port: string): string[] =>
        desired(
          `${head}containers:\n  c:\n    image: a/b:1\n    veth: { address: [10.0.0.2/24, "fd00::2/64"] }\n    ports: [${port}]\n`,
        )
          .resources.filter(({ kind }) => kind.startsWith('nat'))
          .map(({ address }) => address);
      assert.deepEqual(dual('53/udp'), ['nat/c-53-udp', 'nat6/c-53-udp']);
      assert.deepEqual(dual('{ published: 53, protocol: udp, family: ipv6 }'), ['nat6/c-53-udp']);
      assert.deepEqual(dual('{ published: 53, protocol: udp, family: both }'), [
        'nat/c-53-udp',
        'nat6/c-53-udp',
      ]);
      assert.deepEqual(dual('{ published: 53, protocol: udp, address: 10.9.9.9 }'), ['nat/c-53-udp']);
    });

    it('can have a row of rows before it', () => {
      const text = `${container('ports: [53/udp]')}rows:\n  first: { menu: ip firewall nat, set: { chain: dstnat, action: accept }, before: c-53-udp }\n`;
      assert.equal(one(text, 'row/first').before, 'nat/c-53-udp');
    });
    it('can stand before a row of rows, or before another port', () => {
      const text = `${container('ports: [53/udp, { published: 80, before: first }, { published: 81, before: c-80-tcp }]')}rows:\n  first: { menu: ip firewall nat, set: { chain: dstnat, action: accept } }\n`;
      assert.equal(one(text, 'nat/c-80-tcp').before, 'row/first');
      assert.equal(one(text, 'nat/c-81-tcp').before, 'nat/c-80-tcp');
      assert.equal(one(text, 'row/first').menu, '/ip/firewall/nat');
    });
  });

  describe('of the rest', () => {
    it('a veth in a container is named after it', () => {
      assert.equal(one(container('logging: true'), 'veth/c').props['name'], 'c');
      assert.deepEqual(one(container('logging: true'), 'container/c').props['interface'], ['c']);
    });

    it('a container can use one veth, several, or that of another', () => {
      const text = `${head}veths: { a: {}, b: { name: veth-b } }\ncontainers:\n  c: { image: x/y:1, veth: [a, b] }\n  d: { image: x/y:1, veth: { address: 10.0.0.9/24 } }\n  e: { image: x/y:1, veth: d }\n`;
      assert.deepEqual(one(text, 'container/c').props['interface'], ['a', 'veth-b']);
      assert.deepEqual(one(text, 'container/e').props['interface'], ['d']);
    });

    it('restart is a word or a map, and always says what 7.20 to 7.22 need', () => {
      const restart = (yaml: string): unknown => {
        const { props } = one(container(`restart: ${yaml}`), 'container/c');
        return [
          props['restart'],
          props['restartInterval'],
          props['restartMaxCount'],
          props['autoRestartInterval'],
        ];
      };
      assert.deepEqual(restart('no'), ['no', undefined, undefined, 'none']);
      assert.deepEqual(restart('always'), ['always', undefined, undefined, 10_000]);
      assert.deepEqual(restart('{ policy: on-failure, interval: 15s, maxCount: 5 }'), [
        'on-failure',
        15_000,
        5,
        15_000,
      ]);
      assert.equal(one(container('logging: true'), 'container/c').props['autoRestartInterval'], undefined);
    });

    it('tmpfs, cpuList, dns and devices are lists, maps or words', () => {
      const prop = (line: string, name: string): unknown => one(container(line), 'container/c').props[name];
      assert.deepEqual(prop('tmpfs: ["/tmp:64MiB", "/run=1M"]', 'tmpfs'), [
        '/run=1048576',
        '/tmp=67108864',
      ]);
      assert.deepEqual(prop('cpuList: "1,0"', 'cpuList'), ['0', '1']);
      assert.deepEqual(prop('cpuList: 2', 'cpuList'), ['2']);
      assert.deepEqual(prop('dns: [1.1.1.1, 9.9.9.9]', 'dns'), ['1.1.1.1', '9.9.9.9']);
      assert.deepEqual(prop('devices: [serial0]', 'devices'), ['serial0:']);
    });

    it('a directory and a dns record are a word or a map', () => {
      assert.deepEqual(one(`${head}directories: { d: usb1/a/ }\n`, 'file/d').props, {
        path: '/usb1/a',
        type: 'directory',
      });
      assert.deepEqual(one(`${head}dns: { a.lan: 10.0.0.1 }\n`, 'dns/a.lan').props, {
        name: 'a.lan',
        type: 'A',
        address: '10.0.0.1',
      });
    });

    it('an external list of variables is external: true alone; else that is a variable', () => {
      assert.deepEqual(desired(`${head}envs: { common: { external: true } }\n`).resources, []);
      const keys = desired(`${head}envs: { common: { external: true, TZ: x } }\n`).resources.map(
        ({ key }) => key,
      );
      assert.deepEqual(keys, ['common/external', 'common/TZ']);
    });
  });

  it('are refused where they are none', () => {
    assert.deepEqual(codes(load(container('ports: [80:80/icmp]'))), ['spec/bad-port']);
    assert.deepEqual(codes(load(container('mounts: [":/a"]'))), ['spec/bad-mount']);
  });
});
