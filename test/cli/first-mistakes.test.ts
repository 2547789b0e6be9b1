import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registryOf } from '../../src/sim/container/index.ts';
import type { SimulatorOptions } from '../../src/sim/server/start.ts';
import { freePort, type Ran, type World, world } from './support/world.ts';

const stack = `
containers:
  web: { image: nginx:1.29, veth: { address: 172.18.0.2/24, gateway: 172.18.0.1 }, mounts: ["usb1/web:/data"] }
`;

/** What a person does wrong first: each has one message, which says what to do. */
describe('first mistakes', () => {
  let here: World;
  afterEach(() => here.close());

  const open = async (options: SimulatorOptions = {}): Promise<void> => {
    here = await world(options);
    here.stack(stack);
  };
  const change = (from: RegExp, to: string): void => {
    const path = join(here.folder, 'rosctr.yaml');
    const text = readFileSync(path, 'utf8');
    assert.match(text, from);
    writeFileSync(path, text.replace(from, to));
  };
  /** One error, with a code, the place in the file, and advice; never a trace. */
  const assertOneMessage = ({ err, out }: Ran, code: string, ...words: readonly RegExp[]): void => {
    const text = err + out;
    assert.equal(text.split(code).length - 1, 1, `once ${code} in:\n${text}`);
    for (const word of words) assert.match(text, word);
    assert.doesNotMatch(text, /\n {4}at |rosctr\/bug|router-password/);
  };

  it('a wrong password', async () => {
    await open();
    const ran = await here.runWith({ env: { ROUTER_PASSWORD: 'not-the-right-one' } }, 'plan');
    assert.equal(ran.code, 1);
    assertOneMessage(
      ran,
      'router/wrong-password',
      /invalid user name or password/,
      /rosctr\.yaml:\d+:\d+/,
      /password/,
    );
    assert.doesNotMatch(ran.err, /not-the-right/);
  });

  it('the fingerprint of another certificate', async () => {
    await open();
    change(/sha256:[^"]+/, `sha256:${'ab'.repeat(32)}`);
    const ran = await here.run('plan');
    assert.equal(ran.code, 1);
    assertOneMessage(
      ran,
      'router/tls-pin-mismatch',
      /nothing was sent/,
      /\/certificate\/print detail/,
      /somebody stands in between/,
    );
  });

  it('api-ssl that is turned off', async () => {
    await open();
    const port = await freePort();
    change(/127\.0\.0\.1:\d+/, `127.0.0.1:${port}`);
    const ran = await here.run('plan');
    assert.equal(ran.code, 3);
    assertOneMessage(ran, 'error[router/connection-refused]', /\/ip\/service\/enable api-ssl/);
  });

  it('a host that does not answer', async () => {
    await open({ faults: ['mute-connection'] });
    change(/connect: 2s/, 'connect: 300ms');
    const ran = await here.run('plan');
    assert.equal(ran.code, 3);
    assertOneMessage(ran, 'error[router/connect-timeout]', /does not answer/, /that the router is on/);
  });

  it('a name that nobody knows', async () => {
    await open();
    change(/127\.0\.0\.1:\d+/, 'router.invalid');
    const ran = await here.run('plan');
    assert.equal(ran.code, 3);
    assertOneMessage(ran, 'error[router/', /router\.invalid/, /DNS|Check/);
  });

  it('no container package', async () => {
    await open({ device: { packages: [] } });
    const ran = await here.run('plan');
    assert.equal(ran.code, 1);
    assertOneMessage(ran, 'plan/no-container-package', /container/, /package/);
  });

  it('device-mode without containers', async () => {
    await open({ device: { deviceMode: { container: 'no' } } });
    const ran = await here.run('plan');
    assert.equal(ran.code, 1);
    assertOneMessage(ran, 'plan/device-mode', /\/system\/device-mode\/update container=yes/);
  });

  it('an image for another architecture', async () => {
    await open({ arch: 'arm' });
    const [router] = here.simulator.routers;
    assert.ok(router);
    registryOf(router.device).publish('nginx:1.29', { platforms: ['amd64'] });
    const ran = await here.run('apply', '-y');
    assert.equal(ran.code, 1, ran.err + ran.out);
    assertOneMessage(
      ran,
      'error[apply/',
      /container\/web/,
      /rosctr\.yaml:\d+:\d+/,
      /the router says/,
      /not built for this router, which needs linux\/arm\/v7/,
    );
  });

  it('a router that cannot run containers at all', async () => {
    await open();
    const [router] = here.simulator.routers;
    Object.defineProperty(router?.device, 'architecture', { value: 'mipsbe' });
    const ran = await here.run('plan');
    assert.equal(ran.code, 1);
    assertOneMessage(
      ran,
      'plan/no-containers-here',
      /home is mipsbe: RouterOS runs containers on arm, arm64 and x86 only/,
    );
  });

  it('a disk that is not there', async () => {
    await open();
    change(/storage: usb1/, 'storage: usb9');
    const ran = await here.run('plan');
    assert.equal(ran.code, 1);
    assertOneMessage(ran, 'plan/disk-missing', /home has no disk usb9; it has usb1/, /rosctr\.yaml:\d+/);
  });

  it('a password that nobody set', async () => {
    await open();
    const ran = await here.runWith({ env: { ROUTER_PASSWORD: undefined } }, 'plan');
    assert.equal(ran.code, 1);
    assertOneMessage(ran, 'spec/env-unset', /export ROUTER_PASSWORD=/);
  });
});
