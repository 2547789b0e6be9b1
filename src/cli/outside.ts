import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Outside } from '../secrets/index.ts';
import { allowsExec } from './allow-exec.ts';
import { httpGet } from './http-get.ts';
import type { Io } from './io.ts';
import { printOf } from './print-of.ts';

/** The world that secrets come from. */
export function outsideOf(io: Io): Outside {
  return {
    env: io.env,
    platform: io.platform,
    readFile: (path) => {
      try {
        return readFileSync(resolve(io.cwd, path), 'utf8');
      } catch {
        return undefined;
      }
    },
    run: (words) => printOf(words, io),
    get: httpGet,
    mayRun: (what) => allowsExec(io.env, what),
  };
}

/** The same for commands that can do without: nothing is run, and nobody is asked. */
export function quietOutsideOf(io: Io): Outside {
  const failure = 'nobody is asked by this command';
  return {
    ...outsideOf(io),
    mayRun: () => false,
    run: () => Promise.resolve({ ok: false, why: failure, said: '' }),
    get: () => Promise.resolve({ failure }),
  };
}
