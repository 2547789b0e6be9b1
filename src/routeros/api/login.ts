import type { Secret } from '../../model/index.ts';
import { RouterError } from '../error.ts';
import { loginCommand } from './command.ts';
import type { Session } from './session.ts';

/** Logs in, over a connection whose peer is known by now. */
export async function logIn(session: Session, username: string, password: Secret): Promise<void> {
  const { done } = await session.call(loginCommand(username, password)).catch((error: unknown) => {
    throw asLoginFailure(error);
  });
  if (done['ret'] === undefined) return;
  // A challenge: RouterOS before 6.43. Version 7 never asks for one (wire-protocol.md 1.3).
  throw new RouterError('protocol', 'not-routeros-7', 'the router runs a RouterOS older than 6.43', {
    hint: 'rosctr needs RouterOS 7.12 or newer',
    command: '/login',
  });
}

/** Whatever the router says to a login that it refuses, it will say again: no retry. */
function asLoginFailure(error: unknown): unknown {
  if (!(error instanceof RouterError) || error.kind !== 'refused') return error;
  const { summary, hint, quotes, category } = error;
  return new RouterError('authentication', 'login-refused', summary, {
    hint,
    quotes,
    category,
    command: '/login',
  });
}
