import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { isMap, isScalar, isSeq, parseAllDocuments, Scalar } from 'yaml';

/**
 * Writes SOPS files by the rules of sops.go and aes/cipher.go, so that tests need no sops program. It shares nothing with
 * the reader, which would agree with its own mistakes.
 */
export interface Wanted {
  readonly recipients: readonly string[];
  readonly format?: 'yaml' | 'json' | 'dotenv';
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** Which keys are encrypted; in `metadata` stands what the file says of it. */
  readonly encrypts?: (path: readonly string[]) => boolean;
  readonly macOnlyEncrypted?: boolean;
  readonly key?: Buffer;
  readonly lastmodified?: string;
  /** Go's text of values that are not encrypted, where it is another one. */
  readonly goText?: Readonly<Record<string, string>>;
}

/** A throw-away key, and whom to encrypt for. */
export async function ageKey(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** `ENC[...]`. */
export function sealed(text: string, type: string, key: Buffer, bound: string): string {
  const iv = randomBytes(32);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(bound));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64');
  const tag = cipher.getAuthTag().toString('base64');
  return `ENC[AES256_GCM,data:${data},iv:${iv.toString('base64')},tag:${tag},type:${type}]`;
}

export async function sopsFile(plain: string, wanted: Wanted): Promise<string> {
  const { format = 'yaml', macOnlyEncrypted = false, goText = {} } = wanted;
  const encrypts = wanted.encrypts ?? ((path) => !path.some((key) => key.endsWith('_unencrypted')));
  const key = wanted.key ?? randomBytes(32);
  const hash = createHash('sha512');
  if (macOnlyEncrypted) hash.update(createHash('sha256').update('sops').digest());
  const replace: Replace = (value, path: readonly string[]): string | undefined => {
    if (value === null || value === '') return undefined;
    const isWhole = typeof value === 'bigint' || Number.isInteger(value);
    const text =
      typeof value === 'boolean' ? (value ? 'True' : 'False') : (goText[path.join('/')] ?? String(value));
    if (!encrypts(path)) {
      if (!macOnlyEncrypted) hash.update(text);
      return undefined;
    }
    hash.update(text);
    const type =
      typeof value === 'boolean' ? 'bool' : typeof value === 'string' ? 'str' : isWhole ? 'int' : 'float';
    return sealed(text, type, key, `${path.join(':')}:`);
  };
  const finish = async (): Promise<Record<string, unknown>> => {
    const lastmodified = wanted.lastmodified ?? '2026-01-02T03:04:05Z';
    const mac = sealed(hash.digest('hex').toUpperCase(), 'str', key, lastmodified);
    const age = await Promise.all(wanted.recipients.map((recipient) => forRecipient(recipient, key)));
    const rule = wanted.metadata ?? { unencrypted_suffix: '_unencrypted' };
    return {
      age,
      lastmodified,
      mac,
      ...rule,
      ...(macOnlyEncrypted ? { mac_only_encrypted: true } : {}),
      version: '3.9.4',
    };
  };
  return format === 'dotenv'
    ? dotenv(plain, replace, finish)
    : tree(plain, replace, finish, format === 'json');
}

async function forRecipient(recipient: string, key: Buffer): Promise<{ recipient: string; enc: string }> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return { recipient, enc: armor.encode(await encrypter.encrypt(key)) };
}

type Plain = string | number | bigint | boolean | null;
type Replace = (value: Plain, path: readonly string[]) => string | undefined;
type Finish = () => Promise<Record<string, unknown>>;

async function tree(plain: string, replace: Replace, finish: Finish, isJson: boolean): Promise<string> {
  const documents = parseAllDocuments(plain, { intAsBigInt: true });
  if (!Array.isArray(documents)) return '';
  const visit = (node: unknown, path: readonly string[]): Scalar | undefined => {
    if (isMap(node))
      for (const pair of node.items) {
        const name = String(isScalar(pair.key) ? (pair.key.source ?? pair.key.value) : pair.key);
        pair.value = visit(pair.value, [...path, name]) ?? pair.value;
      }
    else if (isSeq(node)) node.items = node.items.map((item) => visit(item, path) ?? item);
    else if (isScalar(node)) {
      const text = replace(node.value as Plain, path);
      if (text !== undefined) return new Scalar(text);
    }
    return undefined;
  };
  for (const { contents } of documents) visit(contents, []);
  const sops = await finish();
  for (const document of documents) document.set('sops', document.createNode(sops));
  if (isJson) return `${json(documents[0]?.contents, '')}\n`;
  return documents.map((document) => document.toString({ lineWidth: 0 })).join('---\n');
}

/** JSON.stringify would put keys that are numbers first; sops keeps their order, and indents with tabs. */
function json(node: unknown, indent: string): string {
  const inner = `${indent}\t`;
  const block = (open: string, items: readonly string[], close: string): string =>
    `${open}\n${items.map((item) => inner + item).join(',\n')}\n${indent}${close}`;
  if (isSeq(node))
    return block(
      '[',
      node.items.map((item) => json(item, inner)),
      ']',
    );
  if (!isMap(node)) return JSON.stringify(isScalar(node) ? node.value : null);
  const pairs = node.items.map(({ key, value }) => `${JSON.stringify(String(key))}: ${json(value, inner)}`);
  return block('{', pairs, '}');
}

async function dotenv(plain: string, replace: Replace, finish: Finish): Promise<string> {
  const lines = plain.split('\n').filter((line) => line !== '');
  const flat = lines.map((line) => {
    if (line.startsWith('#')) return line;
    const [, key = '', value = ''] = /^([^=]+)=(.*)$/.exec(line) ?? [];
    return `${key}=${replace(value.replaceAll('\\n', '\n'), [key]) ?? value}`;
  });
  const metadata = Object.entries(await finish()).flatMap(([key, value]) => {
    if (!Array.isArray(value)) return [`sops_${key}=${String(value)}`];
    return (value as Record<string, string>[]).flatMap((item, index) =>
      Object.entries(item).map(
        ([field, text]) => `sops_${key}__list_${index}__map_${field}=${text.replaceAll('\n', '\\n')}`,
      ),
    );
  });
  return `${[...flat, ...metadata].join('\n')}\n`;
}
