import { connect as connectTcp } from 'node:net';
import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { Secret } from '../../model/index.ts';
import { RouterError } from '../error.ts';
import { ApiClient } from './client.ts';
import { logIn } from './login.ts';
import { retryTransport } from './retry.ts';
import type { RetryPolicy } from './retry.ts';
import { Session } from './session.ts';
import {
  closedAtLogin,
  connectFailure,
  connectTimeout,
  handshakeFailure,
  peerName,
} from './socket-error.ts';
import type { Peer } from './socket-error.ts';
import { newStats } from './stats.ts';
import type { Stats } from './stats.ts';
import { checkPeer, handshakeOptions, pinned } from './tls.ts';
import type { TlsOptions } from './tls.ts';

export interface ConnectOptions {
  readonly host: string;
  /** Default 8729, and 8728 where TLS is off. */
  readonly port?: number;
  readonly username: string;
  readonly password: Secret | string;
  readonly tls: TlsOptions;
  /** For TCP, TLS and login together. Default 10 s. */
  readonly connectTimeoutMs?: number;
  /** For one read. Default 30 s. */
  readonly commandTimeoutMs?: number;
  /** For one write. Default 120 s at least: `/container/add` may answer late (routeros.md 2.1). */
  readonly writeTimeoutMs?: number;
  readonly maxReads?: number;
  readonly signal?: AbortSignal;
  readonly retry?: RetryPolicy;
  readonly onRetry?: (error: RouterError, attempt: number) => void;
  /** To count several connections together. */
  readonly stats?: Stats;
}

/** Connects and logs in. Retried only while the connection is to blame; every failure is a `RouterError`. */
export function connectRouter(options: ConnectOptions): Promise<ApiClient> {
  const { retry, signal, onRetry } = options;
  return retryTransport(() => connectOnce(options), { policy: retry, signal, onRetry });
}

async function connectOnce(options: ConnectOptions): Promise<ApiClient> {
  const { host, tls, connectTimeoutMs = 10_000, commandTimeoutMs = 30_000, stats = newStats() } = options;
  const peer: Peer = { host, tls, port: options.port ?? (tls.mode === 'off' ? 8728 : 8729) };
  if (tls.mode === 'pin') pinned(tls.fingerprint);
  const { signal: caller } = options;
  let stage = 'no connection';
  let socket: Socket | undefined;
  const guard = { isCut: false };
  const stop = () => {
    guard.isCut = true;
    socket?.destroy();
  };
  const timer = setTimeout(stop, connectTimeoutMs);
  caller?.addEventListener('abort', stop, { once: true });
  try {
    caller?.throwIfAborted();
    socket = connectTcp({
      host,
      port: peer.port,
      noDelay: true,
      keepAlive: true,
      keepAliveInitialDelay: 15_000,
    });
    await reached(socket, 'connect', (error) => connectFailure(error, peer));
    if (tls.mode !== 'off') {
      stage = 'no end of the TLS handshake';
      const secure = connectTls({ ...handshakeOptions(tls, host), socket });
      socket = secure;
      await reached(secure, 'secureConnect', (error) => handshakeFailure(error, peer));
      checkPeer(secure, tls, peerName(peer));
    }
    stage = 'no answer to the login';
    stats.connections += 1;
    const session = new Session(socket, {
      peer: peerName(peer),
      stats,
      readTimeoutMs: commandTimeoutMs,
      writeTimeoutMs: options.writeTimeoutMs ?? Math.max(120_000, commandTimeoutMs),
      ...(options.maxReads === undefined ? {} : { maxReads: options.maxReads }),
    });
    const password = typeof options.password === 'string' ? new Secret(options.password) : options.password;
    await logIn(session, options.username, password);
    return new ApiClient(session, stats);
  } catch (error) {
    socket?.destroy();
    if (caller?.aborted === true)
      throw new RouterError('aborted', 'aborted', 'the run was interrupted', { cause: error });
    if (guard.isCut) throw connectTimeout(peer, `${stage} within ${connectTimeoutMs / 1000} s`);
    if (stage === 'no answer to the login' && isClosed(error)) throw closedAtLogin(peer, error);
    throw error;
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', stop);
  }
}

/** Waits for a stage of the connection, and says what its failure means. */
function reached(
  socket: Socket,
  event: 'connect' | 'secureConnect',
  failure: (error: unknown) => RouterError,
): Promise<void> {
  return new Promise((done, fail) => {
    // Cut by us; where the peer did it, an error came before.
    const closed = (): void => {
      fail(failure(new Error('the connection was closed')));
    };
    socket.once('close', closed);
    socket.once(event, () => {
      socket.off('close', closed);
      done();
    });
    // Stays: between two stages nobody else listens, and an unheard `error` would end the process.
    socket.on('error', (error) => {
      fail(failure(error));
    });
  });
}

function isClosed(error: unknown): error is RouterError {
  return error instanceof RouterError && error.code === 'connection-closed';
}
