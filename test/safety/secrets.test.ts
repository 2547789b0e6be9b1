import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { formats } from '../../src/report/index.ts';
import {
  inOneLine,
  others,
  rotated,
  secrets,
  secretScene,
  type SecretScene,
  trace,
} from './secret-scene.ts';

/** Every profile takes minutes: the nightly run has them all. */
const all = ['7.16.2', '7.19.4', '7.20.8', '7.22.2', '7.23.3', '7.24'];
const releases = Number(process.env['ROSCTR_RUNS'] ?? 25) > 25 ? all : ['7.20.8', '7.23.3'];
const yes = ['-y', '--allow-data-loss', '*'];

/** Every format, each in a file of its own, which is searched, too. */
const inEveryFormat = (name: string): readonly string[] =>
  formats.flatMap((format) => ['--report', `${format.name}=reports/${name}.${format.name}`]);

/** Every command that reads, in every form that it prints. */
const reading: readonly (readonly string[])[] = [
  ['validate'],
  ['render'],
  ['render', '-o', 'json'],
  ['plan', '-v'],
  ['plan', '--out', 'saved.plan.json'],
  ['show', 'saved.plan.json'],
  ['show', 'saved.plan.json', '-o', 'json'],
  ['plan', '-o', 'json'],
  ['plan', '-o', 'markdown', ...inEveryFormat('plan')],
  ['drift'],
  ['drift', '-o', 'json'],
  ['drift', '-o', 'ndjson', ...inEveryFormat('drift')],
  ['doctor'],
  ['doctor', '-o', 'json'],
  ...[
    'env/web/TOKEN',
    'file/usb1/rosctr/dns/conf.txt',
    'config/config',
    'row/job',
    'container/web',
  ].flatMap((address) => [
    ['explain', address],
    ['explain', address, '-o', 'json'],
  ]),
];

async function exercise(scene: SecretScene): Promise<void> {
  const { rosctr, device, during } = scene;
  const readAll = async (env: Record<string, string>): Promise<void> => {
    for (const argv of reading) await rosctr(env, ...argv);
  };
  scene.useImage('demo/web:1');
  assert.doesNotMatch(readFileSync(join(scene.here.folder, 'rosctr.yaml'), 'utf8'), trace);

  await readAll(secrets);
  const first = await rosctr(secrets, 'apply', '-y');
  assert.equal(first.code, 0, first.err);
  await readAll(secrets);

  // Rotated between two runs, and by a person on the router.
  await readAll(rotated);
  const token = device.rows('container/envs').find((row) => row.fields.get('key') === 'TOKEN');
  token?.fields.set('value', 'sEcret-by-hand-4d4d');
  await readAll(secrets);
  const second = await rosctr(rotated, 'apply', '-y', '-o', 'json', '--journal', 'logs/second.ndjson');
  assert.equal(second.code, 0, second.err);

  await echoed(scene);

  // A start that fails is told with the last lines of the log, where everything stands.
  await rosctr(rotated, 'apply', '-y', '-o', 'ndjson', ...inEveryFormat('apply'));
  scene.useImage('demo/web:2');
  const failed = await rosctr(secrets, 'apply', ...yes, ...inEveryFormat('failed'));
  assert.equal(failed.code, 1, failed.out);
  assert.match(failed.err, /the router says/);

  assert.equal((await rosctr({ ...secrets, ROUTER_PASSWORD: 'sEcret-wrong' }, 'plan')).code, 1);
  const words = inOneLine([...valuesOf(scene, 'container/envs', 'value'), ...Object.values(rotated)]);
  await during(`trap:/container/envs/remove#1,failure: cannot remove ${words}`, () =>
    rosctr(rotated, 'destroy', ...yes),
  );
  assert.equal((await rosctr(secrets, 'destroy', ...yes)).code, 0);
}

/** The router repeats in its errors what it was sent, and what stands there. */
async function echoed(scene: SecretScene): Promise<void> {
  const { rosctr, device, during } = scene;
  for (const what of [
    'trap:/container/envs/set',
    'trap:/file/set',
    'trap:/container/config/set',
    'trap:/system/scheduler/set',
    'fatal:/container/envs/set',
  ]) {
    const sent = { ...rotated, ...others(what) };
    const words = inOneLine([
      ...valuesOf(scene, 'container/envs', 'value'),
      ...valuesOf(scene, 'system/scheduler', 'on-event'),
      ...valuesOf(scene, 'container/config', 'password'),
      device.files.get('usb1/rosctr/dns/conf.txt')?.contents ?? '',
      ...Object.values(sent),
    ]);
    const { code } = await during(`${what}#1,failure: cannot take ${words}`, () =>
      rosctr(sent, 'apply', '-y', '-v'),
    );
    // A connection that ends so is made anew, and what was lost is read back.
    assert.equal(code, what.startsWith('fatal') ? 0 : 1, what);
  }
  for (const command of ['plan', 'drift', 'doctor']) {
    const words = inOneLine(Object.values(rotated));
    await during(`trap:/container/envs/print#1,failure: cannot show ${words}`, () =>
      rosctr(rotated, command),
    );
  }
}

const valuesOf = ({ device }: SecretScene, menu: string, name: string): string[] =>
  device.rows(menu).map((row) => row.fields.get(name) ?? '');

/**
 * Measure 5 of issue 3: seeded secrets, every command, well and badly, and then a search of every byte that left the
 * process: stdout, stderr, files, the journal, what a probe sends; and sockets to nobody but the router and the probe.
 */
describe('secrets', function () {
  this.timeout(180_000);
  const peers = new Set<string>();
  const onSocket = (message: unknown): void => {
    const { socket } = message as { socket: Socket };
    socket.once('connect', () => peers.add(String(socket.remotePort)));
  };
  const scenes = new Map<string, SecretScene>();
  const done = new Map<string, Promise<unknown>>();

  before(async () => {
    subscribe('net.client.socket', onSocket);
    // Most of it is waiting: all releases wait together.
    for (const release of releases) {
      const scene = await secretScene(release);
      scenes.set(release, scene);
      done.set(
        release,
        exercise(scene).catch((error: unknown) => error),
      );
    }
  });
  after(async () => {
    unsubscribe('net.client.socket', onSocket);
    for (const scene of scenes.values()) await scene.close();
  });

  for (const release of releases) {
    it(`come out nowhere, whatever is done and whatever goes wrong, RouterOS ${release}`, async () => {
      const error = await done.get(release);
      if (error instanceof Error) throw error;
      const { runs, bytes } = scenes.get(release)?.search() ?? { runs: 0, bytes: 0 };
      assert.ok(runs > 80 && bytes > 100_000, `${runs} runs, ${bytes} bytes`);
      console.log(`      ${runs} runs, ${bytes} bytes searched: none`);
    });
  }

  it('are no arguments of a process: those of a hook come from the file, which may hold none there', () => {
    assert.doesNotMatch([process.title, ...process.argv, ...process.execArgv].join(' '), trace);
  });

  it('go over no socket but those of the routers', () => {
    const known = [...scenes.values()].flatMap(({ ports }) => ports);
    assert.deepEqual(
      [...peers].filter((peer) => !known.includes(peer)),
      [],
    );
    assert.ok(peers.size >= releases.length);
  });
});
