import { createSecureContext, type SecureContext } from 'node:tls';
import { selfSigned } from './certificate.ts';

export type TlsMode = 'certificate' | 'anonymous';

/** What a client must know of the TLS service to check it. */
export interface TlsIdentity {
  readonly mode: TlsMode;
  /** `sha256:...` of the leaf; an anonymous service has none. */
  readonly fingerprint?: string;
  /** PEM, for a client that verifies instead of pinning. */
  readonly certificate?: string;
}

/** The TLS side of api-ssl: with a certificate of its own, or anonymous Diffie-Hellman without one. */
export function tlsService(
  mode: TlsMode,
  name: string,
  nowMs: number,
): { readonly identity: TlsIdentity; readonly context: SecureContext } {
  if (mode === 'anonymous') return { identity: { mode }, context: anonymousContext() };
  const { keyPem, certificatePem, fingerprint } = selfSigned(name, nowMs);
  return {
    identity: { mode, fingerprint, certificate: certificatePem },
    context: createSecureContext({ key: keyPem, cert: certificatePem, minVersion: 'TLSv1.2' }),
  };
}

/**
 * api-ssl without a certificate is anonymous Diffie-Hellman, which TLS 1.3 does not have and OpenSSL allows
 * at security level 0 only (wire-protocol.md 1.8).
 */
function anonymousContext(): SecureContext {
  return createSecureContext({
    ciphers: 'ADH-AES256-GCM-SHA384:ADH-AES128-GCM-SHA256:ADH-AES256-SHA256:@SECLEVEL=0',
    dhparam: 'auto',
    minVersion: 'TLSv1.2',
    maxVersion: 'TLSv1.2',
  });
}
