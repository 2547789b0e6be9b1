import { RouterError } from '../error.ts';
import type { TlsOptions } from './tls.ts';

/** Who was to be reached, and how: for messages. */
export interface Peer {
  readonly host: string;
  readonly port: number;
  readonly tls: TlsOptions;
}

/** `192.168.88.1:8729`. */
export function peerName({ host, port }: Peer): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

const RESTRICTIONS =
  'Its list of allowed addresses (`available-from`, before 7.24 `address`) or `max-sessions` may be the reason: /ip/service/print';

/** An established connection broke; `error` is absent where the router just closed it. */
export function brokenConnection(peer: string, error?: Error): RouterError {
  const how = error === undefined ? 'closed the connection' : `broke the connection (${codeOf(error)})`;
  return new RouterError('transport', 'connection-closed', `${peer} ${how}`, { cause: error });
}

/** The connection never came to be: what the operating system says, as advice. */
export function connectFailure(error: unknown, peer: Peer): RouterError {
  const name = peerName(peer);
  const code = codeOf(error);
  switch (code) {
    case 'ECONNREFUSED': {
      const service = peer.tls.mode === 'off' ? 'api' : 'api-ssl';
      const hint = `Enable the service on the router: /ip/service/enable ${service}, and compare the port in /ip/service/print`;
      return new RouterError('transport', 'connection-refused', `${name} refuses the connection`, {
        hint,
        cause: error,
      });
    }
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EHOSTDOWN':
    case 'EADDRNOTAVAIL': {
      const hint =
        'Check the address, that the router is on, and the route and firewall between here and there';
      return new RouterError('transport', 'host-unreachable', `${name} cannot be reached (${code})`, {
        hint,
        cause: error,
      });
    }
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAI_NODATA':
    case 'EAI_FAIL': {
      const hint = 'Check the spelling and the DNS, or write the IP address';
      return new RouterError('transport', 'dns', `the name ${peer.host} has no address (${code})`, {
        hint,
        cause: error,
      });
    }
    case 'ECONNRESET': {
      const summary = `${name} closed the connection at once`;
      return new RouterError('transport', 'connection-closed', summary, {
        hint: RESTRICTIONS,
        cause: error,
      });
    }
    case 'ETIMEDOUT':
      return connectTimeout(peer, 'the network gave up');
    default:
      return new RouterError('transport', 'connect-failed', `${name} cannot be connected to (${code})`, {
        cause: error,
      });
  }
}

/** TCP works, but TLS does not come to be. */
export function handshakeFailure(error: unknown, peer: Peer): RouterError {
  const name = peerName(peer);
  const code = codeOf(error);
  if (/^(ECONN|EPIPE)/.test(code)) {
    const summary = `${name} closed the connection during the TLS handshake (${code})`;
    const hint = `${RESTRICTIONS}. So may an api-ssl without a certificate`;
    return new RouterError('transport', 'connection-closed', summary, { hint, cause: error });
  }
  const summary = `the TLS handshake with ${name} failed (${code})`;
  return new RouterError('tls', 'tls-handshake', summary, {
    hint: handshakeHint(code, peer),
    cause: error,
  });
}

function handshakeHint(code: string, { port, tls }: Peer): string {
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH|HTTP_REQUEST|RECORD/.test(code)) {
    return `Port ${port} does not speak TLS. api-ssl is 8729; the plain 8728 needs tls: { mode: off }`;
  }
  if (tls.mode === 'anonymous') {
    return 'api-ssl seems to have a certificate: use tls mode pin or verify, which are safer anyway';
  }
  // Without a certificate api-ssl offers anonymous ciphers only, which no client takes unasked (wire-protocol.md 1.8).
  return 'Most likely api-ssl has no certificate. Give it one (/ip/service/set api-ssl certificate=NAME), or accept a peer without identity by tls: { mode: anonymous }';
}

/** Connecting, TLS and login share one deadline. */
export function connectTimeout(peer: Peer, detail: string): RouterError {
  const hint = 'Check the address, that the router is on, and the firewall between here and there';
  return new RouterError('timeout', 'connect-timeout', `${peerName(peer)} does not answer: ${detail}`, {
    hint,
  });
}

/** The connection was closed while we logged in. */
export function closedAtLogin(peer: Peer, why: RouterError): RouterError {
  const plain = peer.tls.mode === 'off' ? '. Or the port speaks TLS: 8728 is plain, 8729 is not' : '';
  const summary = `${peerName(peer)} closed the connection during login`;
  return new RouterError('transport', 'connection-closed', summary, {
    hint: RESTRICTIONS + plain,
    cause: why,
  });
}

/** Several addresses of one name fail together: the first one speaks for all. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
