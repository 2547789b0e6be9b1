import { ask, pages } from './ask.ts';
import type { Endpoint, Request } from './endpoint.ts';
import { ForgeError } from './error.ts';
import { beginsWith, type Fields, fieldsOf } from './shape.ts';
import type { Web } from './web.ts';

/** The calls that all clients make. */
export interface Rest {
  readonly endpoint: Endpoint;
  readonly send: (request: Request) => Promise<Fields>;
  /** Undefined where the thing is gone. */
  readonly change: (request: Request) => Promise<Fields | undefined>;
  /** The first item of a list that somebody wants. */
  readonly first: (
    path: string,
    wanted: (item: Fields) => boolean | Promise<boolean>,
  ) => Promise<Fields | undefined>;
}

export function rest(endpoint: Endpoint, web: Web): Rest {
  const send = async (request: Request): Promise<Fields> =>
    fieldsOf(endpoint, (await ask(endpoint, web, request)).json);
  return {
    endpoint,
    send,
    change: async (request) => {
      try {
        return await send(request);
      } catch (error) {
        if (error instanceof ForgeError && error.code === 'rosctr/forge-not-found') return undefined;
        throw error;
      }
    },
    first: async (path, wanted) => {
      for await (const page of pages(endpoint, web, path)) {
        for (const item of page) {
          const fields = fieldsOf(endpoint, item);
          if (await wanted(fields)) return fields;
        }
      }
      return undefined;
    },
  };
}

/** Was it written by the account of the token? Asked only once something was found; a token that may not ask is trusted. */
export function authorship(
  send: Rest['send'],
): (item: Fields, field: 'user' | 'author') => Promise<boolean> {
  let asked: Promise<unknown> | undefined;
  return async (item, field) => {
    asked ??= send({ method: 'GET', path: '/user' }).then(
      ({ id }) => id,
      () => undefined,
    );
    const me = await asked;
    const author = item[field] as Fields | null | undefined;
    return me === undefined || author?.['id'] === me;
  };
}

export const hasMarker = (item: Fields, field: 'body' | 'description', marker: string): boolean => {
  const body = item[field];
  return typeof body === 'string' && beginsWith(body, marker);
};
