import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SimulatorOptions } from '../../src/sim/server/start.ts';
import { freePort, routerYaml, type Ran, veths, world, type World } from './support/world.ts';

const stack = `
networks: { containers: { bridge: containers, address: 172.17.0.1/24 } }
containers:
  web:
    image: demo/web:1
    veth: { network: containers, address: 172.17.0.2/24 }
    memoryHigh: 256MiB
`;

describe('doctor', () => {
  let here: World;
  const open = async (options: SimulatorOptions = {}, body = stack): Promise<void> => {
    here = await world({ speed: 1, ...options });
    here.stack(body);
  };
  const doctor = (...argv: string[]): Promise<Ran> => here.run('doctor', ...argv);
  /** The line about something, with what to do. */
  const line = ({ out }: Ran, check: string): string => {
    const lines = out.split('\n');
    const index = lines.findIndex((text) => new RegExp(`^  \\S ${check} `).test(text));
    const next = lines[index + 1] ?? '';
    return [lines[index] ?? '', ...(/^ {6}/.test(next) ? [next.trim()] : [])]
      .join(' | ')
      .replace(/ +/g, ' ');
  };
  afterEach(() => here.close());

  it('finds a router ready, one line for each thing, and writes nothing', async () => {
    await open();
    const ran = await doctor();
    assert.equal(ran.code, 0, ran.out);
    assert.match(line(ran, 'reach'), /^ v reach 127\.0\.0\.1:\d+ in /);
    assert.equal(line(ran, 'tls'), ' v tls certificate pinned');
    assert.equal(line(ran, 'release'), ' v release RouterOS 7.23.3');
    assert.equal(line(ran, 'architecture'), ' v architecture arm64');
    assert.equal(line(ran, 'package'), ' v package container is installed');
    assert.equal(line(ran, 'device-mode'), ' v device-mode mode advanced, containers are allowed');
    assert.equal(line(ran, 'disk'), ' v disk usb1 has 29.8 GiB of 29.8 GiB free, ext4');
    assert.equal(line(ran, 'memory'), ' v memory 512 MiB of 1.0 GiB free');
    assert.match(line(ran, 'clock'), /^ v clock \d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    assert.equal(line(ran, 'dns'), ' v dns 1.1.1.1,9.9.9.9');
    assert.equal(line(ran, 'registry'), ' v registry images without a registry come from docker.io');
    assert.match(line(ran, 'plan'), /^ v plan stack dns: \d+ changes, none refused$/);
    assert.equal(here.simulator.routers[0]?.device.writes, 0);
  });

  it('says that the usual admin may do more than rosctr needs', async () => {
    await open();
    assert.match(
      line(await doctor(), 'user'),
      /^ ! user admin \(group full\) may read and write, and more than rosctr needs \(local, telnet, ssh, ftp, \.\.\.\) \| rosctr doctor --print-user apply/,
    );
  });

  for (const [title, options, check, found] of [
    [
      'no package',
      { packages: [] },
      'package',
      /there is no container package \| install container-7\.23\.3\.npk/,
    ],
    [
      'device-mode',
      { deviceMode: { container: 'no' } },
      'device-mode',
      /forbids containers \| run \/system\/device-mode\/update container=yes/,
    ],
    ['no disk', { disks: [] }, 'disk', /there is no usb1 \| plug it in/],
    [
      'a disk that nobody formatted',
      { disks: [{ slot: 'usb1', size: 1e9, fs: '-' }] },
      'disk',
      /usb1 is not mounted/,
    ],
    [
      'a full disk',
      { disks: [{ slot: 'usb1', size: 1e9, free: 1e7 }] },
      'disk',
      /one image needs about 256 MiB \| free some space/,
    ],
    [
      'no name server',
      { factory: 'empty' },
      'dns',
      /containers do not start without one \| run \/ip\/dns\/set/,
    ],
  ] as const) {
    it(`finds ${title}, says what to do, and ends with 1`, async () => {
      await open({ device: options });
      const ran = await doctor();
      assert.equal(ran.code, 1, ran.out);
      assert.match(ran.out, /apply cannot work here yet/);
      assert.match(line(ran, check), found);
    });
  }

  it('finds a wrong clock', async () => {
    await open({ clock: { now: () => 86_400_000 } });
    const ran = await doctor();
    assert.equal(ran.code, 1);
    assert.match(line(ran, 'clock'), /it says 1970-01-02 .*\| set it, or turn its NTP client on/);
  });

  it('finds an old release without a registry', async () => {
    await open({ ros: '7.16.2' }, stack.replace('    memoryHigh: 256MiB\n', ''));
    const ran = await doctor();
    assert.match(
      line(ran, 'registry'),
      /nothing is pulled until a registry is set \| config: \{ registryUrl/,
    );
    assert.match(line(ran, 'plan'), /stack dns is refused: plan\/no-registry \| rosctr plan --router home/);
  });

  it('warns of releases that lose containers, of exotic file systems and of limits beyond the memory', async () => {
    await open(
      { ros: '7.22.1', device: { disks: [{ slot: 'usb1', size: 1e11, fs: 'exfat' }] } },
      stack.replace('256MiB', '2GiB'),
    );
    const ran = await doctor();
    assert.equal(ran.code, 0, 'warnings are no error');
    assert.match(ran.out, /ready, with something to look at/);
    assert.match(line(ran, 'release'), /may be lost in a reboot \| upgrade to 7\.22\.2 or newer/);
    assert.match(line(ran, 'disk'), /exfat \| format it as ext4 or btrfs/);
    assert.match(line(ran, 'memory'), /add up to 2\.0 GiB \| lower memoryMax or memoryHigh/);
  });

  it('knows the input rule that everyone misses', async () => {
    const filter = [{ chain: 'input', action: 'drop', 'in-interface-list': '!LAN' }];
    const seed = { rows: { 'ip/firewall/filter': filter } };
    await open({ seed });
    assert.match(
      line(await doctor(), 'firewall'),
      /drops what does not come from LAN, so containers behind containers cannot ask .* \| if they should: interfaceLists: \[LAN\]/,
    );
    here.stack(stack.replace('172.17.0.1/24 }', '172.17.0.1/24, interfaceLists: [LAN] }'));
    assert.equal(line(await doctor(), 'firewall'), '');
  });

  it('takes a router that no file names', async () => {
    await open();
    const [router] = here.simulator.announcement.routers;
    assert.ok(router?.tls.mode === 'certificate');
    const where = ['--router', `127.0.0.1:${router.tls.port}`, '--username', 'admin'];
    const pin = ['--tls', router.tls.fingerprint ?? ''];
    const env = { ROSCTR_PASSWORD: 'router-password-1' };
    const ran = await here.runWith({ env, cwd: '/' }, 'doctor', ...where, ...pin);
    assert.equal(ran.code, 0, ran.out + ran.err);
    assert.match(line(ran, 'disk'), /usb1 has 29\.8 GiB/);
    assert.equal((await here.runWith({ env }, 'doctor', '--username', 'admin')).code, 64);
  });

  it('tells an unreachable router (3) from a wrong password (1), and gives JSON', async () => {
    await open({}, veths);
    const nowhere = routerYaml(await freePort(), `sha256:${'0'.repeat(64)}`);
    here.stack(stack);
    const elsewhere = `apiVersion: rosctr.dev/v1\nkind: Stack\nmetadata: { name: other }\ntargets: [attic]\nrouters:\n  attic:${nowhere}\n`;
    writeFileSync(join(here.folder, 'attic.yaml'), elsewhere);
    const both = await doctor('-f', 'rosctr.yaml', '-f', 'attic.yaml', '--timeout', '1s');
    assert.equal(both.code, 3, both.out);
    assert.match(
      both.out,
      /attic {3}not reached\n {2}x reach {2}attic: .* refuses the connection\n +Enable the service/,
    );
    const wrong = await here.runWith({ env: { ROUTER_PASSWORD: 'wrong' } }, 'doctor', '-o', 'json');
    assert.equal(wrong.code, 1);
    const { routers } = JSON.parse(wrong.out) as {
      routers: { findings: { check: string; status: string }[] }[];
    };
    assert.deepEqual(
      routers[0]?.findings.map(({ check, status }) => `${check} ${status}`),
      ['reach bad'],
    );
    assert.doesNotMatch(wrong.out + wrong.err, /router-password-1|wrong"/);
  });
});
