import { generateKeyPairSync, randomBytes, sign, X509Certificate } from 'node:crypto';

/** A key with a certificate that nobody else has signed: what a router with a self-signed one shows. */
export interface SelfSigned {
  readonly keyPem: string;
  readonly certificatePem: string;
  /** Of the leaf, as the YAML wants a pin: `sha256:` and 64 hex digits. */
  readonly fingerprint: string;
}

const day = 86_400_000;

/** Makes an EC P-256 certificate for loopback, valid from yesterday for ten years. */
export function selfSigned(commonName: string, nowMs: number): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = der(0x30, der(0x31, der(0x30, oid('55 04 03'), der(0x0c, Buffer.from(commonName, 'utf8')))));
  // ecdsa-with-SHA256, RFC 5758 3.2.
  const algorithm = der(0x30, oid('2a 86 48 ce 3d 04 03 02'));
  const body = der(
    0x30,
    der(0xa0, integer(Buffer.of(2))),
    integer(Buffer.concat([Buffer.of(0x01), randomBytes(15)])),
    algorithm,
    name,
    der(0x30, utcTime(nowMs - day), utcTime(nowMs + 3650 * day)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(0x30, basicConstraints(), subjectAlternatives())),
  );
  const signature = sign('sha256', body, privateKey);
  const certificate = der(0x30, body, algorithm, bitString(signature));
  const parsed = new X509Certificate(certificate);
  return {
    keyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificatePem: parsed.toString(),
    fingerprint: `sha256:${parsed.fingerprint256.replaceAll(':', '').toLowerCase()}`,
  };
}

/** One DER element: tag, definite length, contents. */
function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const body = Buffer.concat(contents);
  if (body.length < 0x80) return Buffer.concat([Buffer.of(tag, body.length), body]);
  const hex = body.length.toString(16);
  const length = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return Buffer.concat([Buffer.of(tag, 0x80 | length.length), length, body]);
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex.replaceAll(' ', ''), 'hex'));
}

/** The callers give a first byte below 0x80, so that the number is positive. */
function integer(bytes: Buffer): Buffer {
  return der(0x02, bytes);
}

function bitString(bytes: Buffer): Buffer {
  return der(0x03, Buffer.of(0), bytes);
}

/** `YYMMDDHHMMSSZ`: enough until 2049. */
function utcTime(ms: number): Buffer {
  const text = new Date(ms).toISOString().replace(/[-:T]/g, '').slice(2, 14);
  return der(0x17, Buffer.from(`${text}Z`, 'ascii'));
}

/** CA true: a client can name the certificate itself as the authority that it trusts. */
function basicConstraints(): Buffer {
  return der(
    0x30,
    oid('55 1d 13'),
    der(0x01, Buffer.of(0xff)),
    der(0x04, der(0x30, der(0x01, Buffer.of(0xff)))),
  );
}

function subjectAlternatives(): Buffer {
  const dns = der(0x82, Buffer.from('localhost', 'ascii'));
  const addresses = [Buffer.of(127, 0, 0, 1), Buffer.from(`${'00'.repeat(15)}01`, 'hex')];
  return der(0x30, oid('55 1d 11'), der(0x04, der(0x30, dns, ...addresses.map((ip) => der(0x87, ip)))));
}
