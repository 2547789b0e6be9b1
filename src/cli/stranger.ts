import { Secret } from '../model/index.ts';
import type { Reachable } from './connection.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';

/** A router that no file names, by what the command line says of it; undefined where it says nothing. */
export function strangerFor(
  address: string,
  { username, tls }: { readonly username: string | undefined; readonly tls: string | undefined },
  { io }: Context,
): Reachable | undefined {
  if (username === undefined) {
    if (tls !== undefined)
      throw new UsageError('--tls is for a router that no file names: it needs --username, too');
    return undefined;
  }
  const match = /^(?:\[([^\]]+)\]|([^:]+)|([0-9a-f:]+))(?::(\d+))?$/i.exec(address);
  const host = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || host === undefined) throw new UsageError(`--router ${address}: no address`);
  const mode = tlsOf(tls ?? 'verify');
  const port = match[4] === undefined ? (mode.mode === 'off' ? 8728 : 8729) : Number(match[4]);
  return {
    name: address,
    address: host,
    port,
    username,
    password: new Secret(io.env['ROSCTR_PASSWORD'] ?? ''),
    tls: mode,
    connectTimeoutMs: 10_000,
    commandTimeoutMs: 30_000,
  };
}

function tlsOf(text: string): Reachable['tls'] {
  if (text === 'verify' || text === 'anonymous' || text === 'off') return { mode: text };
  if (/^sha256:/i.test(text)) return { mode: 'pin', fingerprint: text };
  throw new UsageError(`--tls ${text}: it has to be verify, anonymous, off or sha256:fingerprint`);
}
