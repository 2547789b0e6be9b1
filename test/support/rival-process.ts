import { setTimeout as delay } from 'node:timers/promises';
import { SteadyRouter } from '../../src/routeros/api/index.ts';
import { permissive } from './lab.ts';
import { site, stackOf } from './rivals.ts';
import { runOnce } from './sweep.ts';

/** A CI job in a process of its own: told a round, it applies until it has got through, and says what came of it. */
const [port = '', user = '', start = '', speed = ''] = process.argv.slice(2);
const clock = {
  now: () => Number(start) + (Date.now() - Number(start)) * Number(speed),
  sleep: async (ms: number): Promise<void> => {
    await delay(ms / Number(speed));
  },
};
const client = new SteadyRouter({
  host: '127.0.0.1',
  port: Number(port),
  username: user,
  password: '',
  tls: { mode: 'off' },
});
// This site is never asked anything: client and clock are those of the router of the parent.
const nowhere = site();

process.on('message', (round: number) => {
  void play(round).then((codes) => process.send?.(codes));
});
/** Codes of all attempts, the last of which is `ok`. */
async function play(round: number): Promise<string[]> {
  const codes: string[] = [];
  for (let attempt = 1; attempt <= 50; attempt++) {
    const { report } = await runOnce(nowhere, stackOf(round, user), {
      client,
      clock,
      options: permissive,
      owner: `${user}@runner`,
      run: `${round}-${user}-${attempt}`,
    });
    if (report.ok) return [...codes, 'ok'];
    codes.push(...report.problems.map(({ code }) => code));
    await clock.sleep(2000);
  }
  return codes;
}
