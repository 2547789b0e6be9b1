import type { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { checkServerIdentity, createSecureContext } from 'node:tls';
import type { ConnectionOptions, SecureContext, SecureContextOptions, TLSSocket } from 'node:tls';
import { RouterError } from '../error.ts';

/** How the router proves who it is, before a password is sent. */
export type TlsOptions =
  /** A certificate of `ca` (PEM), or of a public authority without it, for `servername` or else the host. */
  | { readonly mode: 'verify'; readonly ca?: string; readonly servername?: string }
  /** Exactly this certificate: `sha256:AA:BB..` or plain hex. */
  | { readonly mode: 'pin'; readonly fingerprint: string }
  /** Encrypted, but nobody knows with whom: api-ssl without a certificate. */
  | { readonly mode: 'anonymous' }
  /** Nothing is encrypted, the password neither. */
  | { readonly mode: 'off' };

/**
 * What api-ssl without a certificate speaks: anonymous Diffie-Hellman, which OpenSSL has only below security level 1 and
 * TLS 1.3 not at all (wire-protocol.md 1.8).
 */
const ANONYMOUS = 'ADH-AES256-GCM-SHA384:ADH-AES128-GCM-SHA256:ADH-AES256-SHA256:@SECLEVEL=0';

/** Options of the handshake. It always completes; `checkPeer` then decides, in one place, for every mode. */
export function handshakeOptions(tls: TlsOptions, host: string): ConnectionOptions {
  const rejectUnauthorized = false;
  switch (tls.mode) {
    case 'verify': {
      const name = tls.servername ?? host;
      return {
        rejectUnauthorized,
        secureContext: contextFor(tls.ca === undefined ? {} : { ca: tls.ca }),
        ...(isIP(name) === 0 ? { servername: name } : {}),
        checkServerIdentity: (_, certificate) => checkServerIdentity(name, certificate),
      };
    }
    case 'pin':
      // No authorities are needed to compare a fingerprint, and loading them costs time.
      return { rejectUnauthorized, secureContext: contextFor({ ca: [] }) };
    case 'anonymous':
      return {
        rejectUnauthorized,
        secureContext: contextFor({ ca: [], ciphers: ANONYMOUS, maxVersion: 'TLSv1.2' }),
      };
    case 'off':
      return {};
  }
}

const contexts = new Map<string, SecureContext>();

/** One for all routers that are asked for in the same way: making it costs as much as the handshake. */
function contextFor(options: SecureContextOptions): SecureContext {
  const key = JSON.stringify(options);
  const context = contexts.get(key) ?? createSecureContext(options);
  contexts.set(key, context);
  return context;
}

/** Throws unless the peer is the one that was asked for. Runs before anything secret is sent. */
export function checkPeer(socket: TLSSocket, tls: TlsOptions, peer: string): void {
  const certificate = socket.getPeerX509Certificate();
  const seen = certificate?.fingerprint256;
  switch (tls.mode) {
    case 'verify':
      if (!socket.authorized) throw untrusted(peer, String(socket.authorizationError), certificate);
      return;
    case 'pin':
      if (seen === undefined || plainHex(seen) !== pinned(tls.fingerprint))
        throw mismatch(peer, tls.fingerprint, seen);
      return;
    case 'anonymous':
    case 'off':
      return;
  }
}

/** The hex digits of a pin; throws where it is no SHA-256 fingerprint. */
export function pinned(fingerprint: string): string {
  const hex = plainHex(fingerprint.trim().replace(/^sha256:/i, ''));
  if (/^[0-9A-F]{64}$/.test(hex)) return hex;
  const hint =
    'It looks like "sha256:AA:BB:..", 32 bytes in hex, and is that of the certificate which api-ssl uses';
  throw new RouterError('tls', 'tls-pin-invalid', `"${fingerprint}" is no SHA-256 fingerprint`, { hint });
}

function plainHex(fingerprint: string): string {
  return fingerprint.replaceAll(/[:\s]/g, '').toUpperCase();
}

function mismatch(peer: string, wanted: string, seen: string | undefined): RouterError {
  const summary = `${peer} shows the certificate sha256:${seen ?? 'none'}, not the pinned ${wanted}; nothing was sent`;
  const hint =
    'Compare with /certificate/print detail on the router itself. If its certificate was renewed, put the new fingerprint in the file; if not, somebody stands in between';
  return new RouterError('tls', 'tls-pin-mismatch', summary, { hint });
}

function untrusted(peer: string, reason: string, certificate: X509Certificate | undefined): RouterError {
  const seen = certificate?.fingerprint256;
  const shown = seen === undefined ? '' : ` (certificate sha256:${seen})`;
  if (reason === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    const summary = `${peer} shows a certificate for another name${shown}; nothing was sent`;
    const names = certificate?.subjectAltName ?? certificate?.subject.replaceAll('\n', ', ') ?? 'none';
    const hint = `Set tls.servername to a name in the certificate, or connect by that name; it has ${names}`;
    return new RouterError('tls', 'tls-name-mismatch', summary, { hint });
  }
  const hint = `Set tls.ca to the authority that signed it, or, after comparing it on the router itself, tls: { mode: pin, fingerprint: "sha256:${seen ?? '..'}" }`;
  const summary = `${peer} shows a certificate that is not trusted: ${reason}${shown}; nothing was sent`;
  return new RouterError('tls', 'tls-untrusted', summary, { hint });
}
