import { randomUUID } from 'node:crypto';
import { type Address, addressOf } from './address.ts';
import { type Post, send } from './letter.ts';

/** Tells a dead man's switch (Healthchecks and its like) that a run began, and how it ended. */
export interface Ping {
  readonly begin: () => void;
  /** Gives why it could not be told, if so. */
  readonly end: (exitCode: number, summary: string) => Promise<readonly string[]>;
}

/** Healthchecks keeps no more of a body. */
const longestBody = 10_000;

/** `<url>/start`, then `<url>/<exit code>`, both with the id of the run, so that runs which overlap are told apart. */
export function pingTo(text: string, post: Post): Ping {
  const address = addressOf(text, '--ping');
  const run = randomUUID();
  let begun: Promise<string | undefined> = Promise.resolve(undefined);
  return {
    begin: () => {
      begun = send({ ...below(address, 'start', run), body: '' }, post);
    },
    end: async (exitCode, summary) => {
      const first = await begun;
      const letter = { ...below(address, String(exitCode), run), body: cut(summary) };
      const last = await send(letter, post);
      return [first, last].filter((why) => why !== undefined);
    },
  };
}

function below({ url, headers }: Address, word: string, run: string): Address {
  const at = new URL(url);
  at.pathname = `${at.pathname.replace(/\/$/, '')}/${word}`;
  at.searchParams.set('rid', run);
  return { url: at, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } };
}

function cut(text: string): string {
  const bytes = Buffer.from(text);
  return bytes.length <= longestBody
    ? text
    : bytes
        .subarray(0, longestBody)
        .toString()
        .replace(/\ufffd$/, '');
}
