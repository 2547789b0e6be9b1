// `npm run bench`: every budget, measured; exit 1 if one is exceeded. `npm run bench -- start-up fleet` measures some of
// it, ROSCTR_BENCH_ROUTERS=1,10,100 fewer routers.
import { clients } from './clients.ts';
import { fleet } from './fleet.ts';
import { type Line, show } from './measure.ts';
import { roundTrips, sentences } from './one-router.ts';
import { startup } from './startup.ts';

const sizes = (process.env['ROSCTR_BENCH_ROUTERS'] ?? '1,10,100,1000,5000').split(',').map(Number);

const parts: readonly {
  readonly name: string;
  readonly title: string;
  readonly measure: () => Promise<readonly Line[]>;
}[] = [
  { name: 'start-up', title: 'Start-up, above an empty node process (best of many)', measure: startup },
  { name: 'sentences', title: 'Sentences to one router', measure: sentences },
  { name: 'link', title: 'A plan on a link of 50 ms', measure: roundTrips },
  {
    name: 'clients',
    title: 'The same menus by other clients (loopback, connect to end)',
    measure: clients,
  },
  { name: 'fleet', title: 'Many routers, TLS counted', measure: () => fleet(sizes) },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((word) => !parts.some(({ name }) => name === word));
if (unknown.length > 0)
  throw new Error(
    `no part is called ${unknown.join(', ')}; there are ${parts.map(({ name }) => name).join(', ')}`,
  );

const began = performance.now();
let isGood = true;
for (const { name, title, measure } of parts) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  isGood = show(title, await measure()) && isGood;
}
console.log(
  `\n${isGood ? 'Every budget is kept' : 'A budget is exceeded'} (${Math.round((performance.now() - began) / 1000)} s).`,
);
process.exitCode = isGood ? 0 : 1;
