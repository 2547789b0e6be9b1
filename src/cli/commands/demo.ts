import { setTimeout as delay } from 'node:timers/promises';
import { Secret } from '../../model/index.ts';
import { connectRouter } from '../../routeros/api/index.ts';
import type { RouterClient } from '../../routeros/client.ts';
import { startSimulator } from '../../sim/server/start.ts';
import type { Reachable } from '../connection.ts';
import type { Context, Rehearsal } from '../context.ts';
import { fastClock } from '../demo-clock.ts';
import { demoFlags } from '../demo-flags.ts';
import { CommandError } from '../errors.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { packageRoot } from '../package-root.ts';
import { paint } from '../render/style.ts';
import { applyCommand } from './apply.ts';
import { driftCommand } from './drift.ts';
import { planCommand } from './plan.ts';
import { validateCommand } from './validate.ts';

const file = 'examples/stacks/pihole-unbound.yaml';
const release = '7.23.3';
/** A pull of half a minute takes two seconds. */
const speed = 15;
const password = 'only-for-the-demo';

/** The whole story once, with the real commands, on a router that is simulated in this process. */
export async function demoCommand(_flags: object, given: Context): Promise<ExitCode> {
  const simulator = await startSimulator({ ros: release, tls: 'certificate', speed, password });
  const [announced] = simulator.announcement.routers;
  if (announced?.tls.mode !== 'certificate') throw new Error('the simulator does not speak TLS');
  const { host, tls } = announced;
  const reach = (target: Reachable): Reachable => ({
    ...target,
    address: host,
    port: tls.port,
    username: 'admin',
    tls: { mode: 'pin', fingerprint: tls.fingerprint ?? '' },
  });
  const env = { ...given.io.env, ROSCTR_PASSWORD: password, PIHOLE_PASSWORD: 'correct-horse' };
  const io = { ...given.io, cwd: packageRoot(), env };
  const context: Rehearsed = { ...given, io, rehearsal: { reach, clock: fastClock(speed) } };
  try {
    await tell(context, () =>
      connectRouter({
        host,
        port: tls.port,
        username: 'admin',
        password: new Secret(password),
        tls: { mode: 'pin', fingerprint: tls.fingerprint ?? '' },
      }),
    );
    return exitCode.ok;
  } finally {
    await simulator.close();
  }
}

type Rehearsed = Context & { readonly rehearsal: Rehearsal };

async function tell(
  context: Rehearsed,
  connect: () => Promise<RouterClient & { readonly close: () => void }>,
): Promise<void> {
  const { io, style, rehearsal } = context;
  const flags = demoFlags(file);
  const say = (...lines: readonly string[]): void => {
    io.out.write(`\n${lines.map((line) => paint(style, 'adopt', `# ${line}`)).join('\n')}\n`);
  };
  const run = async (
    words: string,
    command: () => Promise<ExitCode>,
    expected: ExitCode,
  ): Promise<void> => {
    io.out.write(`${paint(style, 'bold', `$ rosctr ${words}`)}\n`);
    const code = await command();
    if (expected !== exitCode.ok) io.out.write(paint(style, 'dim', `(exit ${code})\n`));
    if (code !== expected)
      throw new CommandError(`the demo went wrong: rosctr ${words} ended with ${code}, not ${expected}`);
  };

  say(
    `A simulated router: RouterOS ${release}, arm64, its clock ${speed} times as fast as yours. No real one is touched.`,
    `The stack is ${file}: Pi-hole, and Unbound behind it. Is it right?`,
  );
  await run(`validate ${file}`, () => validateCommand(flags, context, []), exitCode.ok);
  say('What would be done?');
  await run(`plan -f ${file}`, () => planCommand(flags, context), exitCode.ok);
  say(`Do it: apply shows the plan again (left out here), and asks unless -y is given.`);
  const again = { ...context, rehearsal: { ...rehearsal, planIsKnown: true } };
  await run(`apply -f ${file} -y`, () => applyCommand(flags, again), exitCode.ok);
  say('And once more: there must be nothing left to do.');
  await run(
    `plan -f ${file} --detailed-exitcode`,
    () => planCommand({ ...flags, detailedExitcode: true }, context),
    exitCode.ok,
  );

  say(
    'Now somebody changes two things on the router, in WinBox:',
    'stops Unbound, and gives Pi-hole another time zone.',
  );
  const client = await connect();
  try {
    await meddle(client);
  } finally {
    client.close();
  }
  say('A cron job would see it:');
  await run(`drift -f ${file}`, () => driftCommand(flags, context), exitCode.changes);
  say('Put it right.');
  await run(`apply -f ${file} -y`, () => applyCommand(flags, context), exitCode.ok);
  await run(`drift -f ${file}`, () => driftCommand(flags, context), exitCode.ok);
  say('That is all of it. Next: rosctr plan --help, and the README for a first real router.');
}

/** What a person would do by hand: over the API, and without a word to us. */
async function meddle(client: RouterClient): Promise<void> {
  const [unbound] = await client.list('/container', {
    proplist: ['.id', 'name'],
    match: [{ name: 'unbound' }],
  });
  const [zone] = await client.list('/container/envs', {
    proplist: ['.id', 'key'],
    match: [{ list: 'pihole', key: 'TZ' }],
  });
  const isId = (id: string | undefined): id is `*${string}` => id?.startsWith('*') === true;
  const containerId = unbound?.['.id'];
  const zoneId = zone?.['.id'];
  if (!isId(containerId) || !isId(zoneId))
    throw new CommandError('the demo went wrong: its rows are not on the router');
  await client.set('/container/envs', zoneId, { value: 'UTC' });
  await client.run('/container', 'stop', containerId);
  for (let tries = 0; tries < 100; tries++) {
    const [row] = await client.list('/container', {
      proplist: ['stopped'],
      match: [{ '.id': containerId }],
    });
    if (row?.['stopped'] === 'true') return;
    await delay(50);
  }
}
