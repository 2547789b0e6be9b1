// `npm run bench`: every budget, measured. Exit 1 if one is exceeded. ROSCTR_BENCH_ROUTERS=1,10,100 for less.
import { clients } from './clients.ts';
import { fleet } from './fleet.ts';
import { show } from './measure.ts';
import { roundTrips, sentences } from './one-router.ts';
import { startup } from './startup.ts';

const sizes = (process.env['ROSCTR_BENCH_ROUTERS'] ?? '1,10,100,1000').split(',').map(Number);

const parts: readonly (readonly [string, () => Promise<Parameters<typeof show>[1]>])[] = [
  ['Start-up, above an empty node process (median)', startup],
  ['Sentences to one router', sentences],
  ['A plan on a link of 50 ms', roundTrips],
  ['The same menus by other clients (loopback, connect to end)', clients],
  ['A plan for many routers, TLS counted', () => fleet(sizes)],
];

let isGood = true;
for (const [title, measure] of parts) isGood = show(title, await measure()) && isGood;
console.log(isGood ? '\nEvery budget is kept.' : '\nA budget is exceeded.');
process.exitCode = isGood ? 0 : 1;
