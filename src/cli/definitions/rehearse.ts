import * as flags from '../flags.ts';
import * as help from '../help.ts';
import { simOptions } from '../sim-flags.ts';
import { type Definition, groups } from './definition.ts';

/** What needs no router. */
export const rehearse = (): readonly Definition[] => [
  {
    name: 'sim',
    text: 'run simulated routers on this machine',
    group: groups.rehearse,
    options: simOptions,
    help: help.sim,
    load: async () => (await import('../commands/sim.ts')).simCommand,
  },
  {
    name: 'demo',
    text: 'see it all once on a simulated router, in half a minute',
    group: groups.rehearse,
    options: flags.outputOptions,
    help: help.demo,
    load: async () => (await import('../commands/demo.ts')).demoCommand,
  },
];
