import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectRouter } from '../../src/routeros/api/index.ts';
import type { ApiClient } from '../../src/routeros/api/index.ts';
import { RouterError } from '../../src/routeros/error.ts';
import { type Ran, type World, world } from '../cli/support/world.ts';

const password = 'a-password-of-their-own';
const stack = `
networks: { containers: { bridge: containers, address: 172.17.0.1/24, masquerade: true } }
envs: { common: { TZ: Europe/Riga, TOKEN: "\${env:TOKEN}" } }
files: { conf: { path: usb1/rosctr/dns/conf.txt, contents: "port=53" } }
dns: { web.lan: 172.17.0.2 }
rows: { net: { menu: /ip/route, set: { dst-address: 10.9.0.0/24, gateway: 172.17.0.2 } } }
config: { tmpDir: usb1/tmp, username: robot, password: "\${env:REGISTRY}" }
containers:
  web:
    image: demo/web:1
    veth: { network: containers, address: 172.17.0.2/24 }
    envs: [common]
    mounts: [usb1/data:/data]
    ports: ["8080:80"]
    update: { watch: 1s }
`;

/** The users that `doctor --print-user` prints, made with what it prints, on the simulated router. */
describe('a user with no more rights than it needs', function () {
  this.timeout(60_000);
  let here: World;
  const open = (user: string, word: string): Promise<ApiClient> => {
    const [router] = here.simulator.announcement.routers;
    assert.ok(router?.tls.mode === 'certificate');
    return connectRouter({
      host: '127.0.0.1',
      port: router.tls.port,
      username: user,
      password: word,
      tls: { mode: 'pin', fingerprint: router.tls.fingerprint ?? '' },
    });
  };
  /** Runs the printed commands as the admin, and gives the user a password. */
  const make = async (who: 'read' | 'apply'): Promise<void> => {
    const { out, code } = await here.run('doctor', '--print-user', who);
    assert.equal(code, 0);
    assert.doesNotMatch(out, /password=[^.]/);
    const admin = await open('admin', 'router-password-1');
    const commands = out.split('\n').filter((line) => line.startsWith('/'));
    assert.equal(commands.length, 2);
    for (const command of commands) {
      const [path = '', ...words] = command.split(' ');
      const row = Object.fromEntries(words.map((word) => word.split('=')) as [string, string][]);
      await admin.add(path.replace(/\/add$/, ''), row);
    }
    const name = `rosctr-${who}`;
    const [user] = await admin.list('/user', { proplist: ['name'], match: [{ name }] });
    await assert.rejects(
      open(name, ''),
      /invalid user name or password/,
      'it is of no use until it has a password',
    );
    await admin.set('/user', user?.['.id'] as `*${string}`, { password, disabled: 'no' });
    admin.close();
  };
  const as = (who: string, ...argv: string[]): Promise<Ran> =>
    here.runWith(
      {
        env: { ROUTER_PASSWORD: password, TOKEN: 'token-of-the-stack', REGISTRY: 'registry-of-the-stack' },
      },
      ...argv,
      '-f',
      `${who}.yaml`,
    );

  beforeEach(async () => {
    here = await world();
    here.stack(stack, 'rosctr-read.yaml');
    for (const who of ['rosctr-read', 'rosctr-apply']) {
      here.stack(stack, `${who}.yaml`);
      const path = join(here.folder, `${who}.yaml`);
      writeFileSync(path, readFileSync(path, 'utf8').replace('username: admin', `username: ${who}`));
    }
    await make('read');
    await make('apply');
  });
  afterEach(() => here.close());

  it('reads all that plan, drift, explain and doctor need with the first', async () => {
    const plan = await as('rosctr-read', 'plan', '--detailed-exitcode');
    assert.equal(plan.code, 2, plan.err);
    assert.equal((await as('rosctr-read', 'drift')).code, 2);
    const explained = await as('rosctr-read', 'explain', 'container/web');
    assert.equal(explained.code, 0, explained.err);
    const doctor = await as('rosctr-read', 'doctor');
    assert.match(doctor.out, /rosctr-read \(group rosctr-read\) may only read: apply needs write, too/);
    assert.equal(here.simulator.routers[0]?.device.writes, 6, 'only what made the users');
  });

  it('writes nothing with the first, and says which policy is missing', async () => {
    const { code, out, err } = await as('rosctr-read', 'apply', '-y');
    assert.equal(code, 1);
    assert.match(err, /not enough permissions/);
    assert.match(err, /changing needs `write`/);
    assert.match(out, /Apply failed on home/);
    assert.equal(here.simulator.routers[0]?.device.rows('container').length, 0);
  });

  it('applies, updates and destroys with the second, and a plan has nothing hidden from it', async () => {
    const first = await as('rosctr-apply', 'apply', '-y');
    assert.equal(first.code, 0, first.err);
    const again = await as('rosctr-apply', 'plan', '--detailed-exitcode');
    assert.equal(again.code, 0, again.out);
    assert.doesNotMatch(again.err, /hidden-values/);
    const destroyed = await as('rosctr-apply', 'destroy', '-y', '--allow-data-loss', '*');
    assert.equal(destroyed.code, 0, destroyed.err);
    const doctor = await as('rosctr-apply', 'doctor');
    assert.match(doctor.out, /v user +rosctr-apply \(group rosctr-apply\) may read and write\n/);
  });

  it('manages no users and does not reboot with either', async () => {
    for (const who of ['rosctr-read', 'rosctr-apply']) {
      const client = await open(who, password);
      const refused = (error: unknown): boolean =>
        error instanceof RouterError && error.code === 'not-enough-permissions';
      await assert.rejects(client.add('/user', { name: 'eve', group: 'full' }), refused);
      await assert.rejects(client.add('/user/group', { name: 'all', policy: 'policy' }), refused);
      await assert.rejects(client.set('/user', '*1', { password: '' }), refused);
      await assert.rejects(client.run('/system', 'reboot', '*0'), refused);
      client.close();
    }
  });

  it('is told that its secrets are hidden where the group lacks sensitive', async () => {
    assert.equal((await as('rosctr-apply', 'apply', '-y')).code, 0);
    const device = here.simulator.routers[0]?.device;
    const group = device?.rows('user/group').find((row) => row.fields.get('name') === 'rosctr-read');
    group?.fields.set('policy', 'read,api');
    const plan = await as('rosctr-read', 'plan', '--detailed-exitcode');
    assert.equal(plan.code, 0, 'what is hidden is unknown, and no difference');
    assert.match(plan.err, /hidden-values/);
    assert.match(plan.out, /Not compared: what the router hides from this user\./);
    assert.match(plan.err, /policy sensitive/);
    const doctor = await as('rosctr-read', 'doctor');
    assert.match(doctor.out, /sees \*{5} in place of secrets\n +give its group sensitive/);
  });
});
