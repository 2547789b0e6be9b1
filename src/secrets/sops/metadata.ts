import { SecretTrouble } from '../trouble.ts';
import type { Foreign } from './foreign.ts';
import type { Parts } from './leaf.ts';
import { type Rule, ruleOf } from './rule.ts';

/** What the file says of itself, checked. */
export interface Metadata {
  readonly age: readonly string[];
  readonly lastModified: string;
  readonly mac: string;
  readonly macOnlyEncrypted: boolean;
  readonly rule: Rule;
}

const words = [
  'unencrypted_suffix',
  'encrypted_suffix',
  'unencrypted_regex',
  'encrypted_regex',
  'unencrypted_comment_regex',
  'encrypted_comment_regex',
] as const;

/** Reads the metadata; what this reader cannot do is named, what no version of SOPS writes is refused. */
export function metadataOf({ metadata }: Parts, file: string): Metadata | Foreign {
  const broken = (why: string): SecretTrouble =>
    new SecretTrouble(
      'spec/sops-tampered',
      `the sops: section of ${file} is damaged: ${why}`,
      'take the last good version from Git, and edit it with sops only',
    );
  if (!isMap(metadata)) {
    throw new SecretTrouble(
      'spec/not-encrypted',
      `${file} is not encrypted: it has no sops: section`,
      `encrypt it before it is committed: sops -e -i ${file}`,
    );
  }
  const { lastmodified, mac, mac_only_encrypted: macOnly = false } = metadata;
  if (typeof lastmodified !== 'string' || lastmodified === '') throw broken('it has no lastmodified');
  if (typeof mac !== 'string' || mac === '') throw broken('it has no mac');
  if (typeof macOnly !== 'boolean') throw broken('mac_only_encrypted is neither true nor false');
  const given = words.filter((word) => metadata[word] !== undefined && metadata[word] !== '');
  const [name = 'unencrypted_suffix', second] = given;
  if (second !== undefined) throw broken(`it has both ${name} and ${second}`);
  const text = metadata[name] ?? '_unencrypted';
  if (typeof text !== 'string') throw broken(`${name} is no text`);
  const { shamir_threshold: threshold = 0, key_groups: groups, age } = metadata;
  if ((threshold !== 0 && threshold !== '0') || (Array.isArray(groups) && groups.length > 0))
    return { needs: 'its key is split over key groups (Shamir)' };
  const recipients = Array.isArray(age) ? (age as unknown[]) : [];
  const encrypted = recipients.flatMap((item) =>
    isMap(item) && typeof item['enc'] === 'string' ? [item['enc']] : [],
  );
  if (encrypted.length === 0) return { needs: `it is encrypted for ${keysIn(metadata)}, and not for age` };
  const rule = ruleOf(name, text);
  if ('needs' in rule) return rule;
  return { age: encrypted, lastModified: lastmodified, mac, macOnlyEncrypted: macOnly, rule };
}

const kinds: Readonly<Record<string, string>> = {
  pgp: 'PGP',
  kms: 'AWS KMS',
  gcp_kms: 'GCP KMS',
  azure_kv: 'Azure Key Vault',
  hc_vault: 'Vault',
};

function keysIn(metadata: Readonly<Record<string, unknown>>): string {
  const found = Object.entries(kinds).filter(([key]) => {
    const list = metadata[key];
    return Array.isArray(list) && list.length > 0;
  });
  return found.length === 0 ? 'nobody that rosctr knows' : found.map(([, name]) => name).join(' and ');
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
