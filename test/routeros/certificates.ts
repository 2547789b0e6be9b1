import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificates {
  /** PEM of the authority, and of one that signed nothing. */
  readonly ca: string;
  readonly otherCa: string;
  /** For `router.test` and 127.0.0.1, signed by the authority. */
  readonly router: { readonly cert: string; readonly key: string };
  /** For `other.test`, signed by the authority too. */
  readonly other: { readonly cert: string; readonly key: string };
  readonly selfSigned: { readonly cert: string; readonly key: string };
  /** `AA:BB:..` of the certificate for router.test. */
  readonly fingerprint: string;
}

/** Makes them with the `openssl` of the machine; undefined where there is none. */
export function makeCertificates(): Certificates | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'rosctr-test-'));
  const path = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  const make = (name: string, ...more: string[]) => {
    const files = ['-keyout', path(`${name}.key`), '-out', path(`${name}.pem`)];
    openssl(
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
      ...files,
      ...more,
    );
    return {
      cert: readFileSync(path(`${name}.pem`), 'utf8'),
      key: readFileSync(path(`${name}.key`), 'utf8'),
    };
  };
  try {
    openssl('version');
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  try {
    const ca = make('ca', '-subj', '/CN=rosctr test authority').cert;
    const otherCa = make('other-ca', '-subj', '/CN=somebody else').cert;
    const signed = (name: string, names: string) =>
      make(
        name,
        '-subj',
        `/CN=${name}.test`,
        '-addext',
        `subjectAltName=${names}`,
        '-CA',
        path('ca.pem'),
        '-CAkey',
        path('ca.key'),
      );
    const router = signed('router', 'DNS:router.test,IP:127.0.0.1');
    const other = signed('other', 'DNS:other.test');
    const selfSigned = make('self', '-subj', '/CN=self.test');
    return {
      ca,
      otherCa,
      router,
      other,
      selfSigned,
      fingerprint: new X509Certificate(router.cert).fingerprint256,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
