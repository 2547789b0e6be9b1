import { SteadyRouter } from '../../src/routeros/api/index.ts';
import { optionsOf, runOnce } from './sweep.ts';
import { scenarios } from './scenarios.ts';
import { siteFor } from './sweep-site.ts';

/**
 * A process of its own that applies one scenario to a simulated router of its parent, over a socket. Its time is that
 * of the router: whoever sleeps asks the parent to move the clock on, so a machine under load changes nothing.
 */
const [port = '', release = '', name = '', began = ''] = process.argv.slice(2);
const scenario = scenarios.find((one) => one.name === name);
if (!scenario || !process.send) throw new Error('this is for test/safety/real-kills.test.ts only');

let now = Number(began);
const clock = {
  now: () => now,
  sleep: (ms: number): Promise<void> =>
    new Promise((done) => {
      process.once('message', () => {
        now += ms;
        done();
      });
      process.send?.({ sleep: ms });
    }),
};
const client = new SteadyRouter({
  host: '127.0.0.1',
  port: Number(port),
  username: 'admin',
  password: '',
  tls: { mode: 'off' },
});
// The site of this process is never asked anything: client and clock are those of the parent's.
const { report } = await runOnce(siteFor(release), scenario.after(release), {
  client,
  clock,
  options: optionsOf(scenario),
});
await client.close();
process.send({ problems: report.problems });
process.disconnect();
