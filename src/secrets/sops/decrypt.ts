import { createHash } from 'node:crypto';
import { SecretTrouble } from '../trouble.ts';
import { decipher, hashed, textOf } from './cipher.ts';
import type { Foreign } from './foreign.ts';
import { goText } from './go-text.ts';
import type { Leaf } from './leaf.ts';
import type { Metadata } from './metadata.ts';

/** A decrypted value; undefined where it is no text. */
export type Values = ReadonlyMap<Leaf, string | undefined>;

/** Starts the hash where `mac_only_encrypted` is set, so that one sort of MAC is never the other (sops.go). */
const seed = createHash('sha256').update('sops').digest();

/**
 * Opens all values and verifies the MAC: SHA-512 over the values in their order, itself encrypted and bound to the time
 * of the last change. One value that is not in its place, and none is given out.
 */
export function decryptAll(
  leaves: readonly Leaf[],
  metadata: Metadata,
  key: Buffer,
  file: string,
): Values | Foreign {
  const values = new Map<Leaf, string | undefined>();
  const hash = createHash('sha512');
  if (metadata.macOnlyEncrypted) hash.update(seed);
  for (const leaf of leaves) {
    // Nothing to encrypt, and nothing to hash.
    if (leaf.is === 'null' || leaf.text === '') continue;
    if (!metadata.rule(leaf.path)) {
      if (metadata.macOnlyEncrypted) continue;
      const text = goText(leaf);
      if (text === undefined) return { needs: `the way SOPS reads ${leaf.pointer} is not certain` };
      hash.update(text);
      continue;
    }
    const plain = decipher(leaf.text, key, `${leaf.path.join(':')}:`);
    if (!plain) throw tampered(file, `what stands at ${leaf.pointer} is not what sops has put there`);
    hash.update(hashed(plain));
    values.set(leaf, textOf(plain));
  }
  const mac = decipher(metadata.mac, key, metadata.lastModified);
  if (!mac) throw tampered(file, 'its mac or its lastmodified was changed');
  if (mac.bytes.toString() !== hash.digest('hex').toUpperCase())
    throw tampered(file, 'something was added, removed, changed or moved (the MAC does not fit)');
  return values;
}

function tampered(file: string, why: string): SecretTrouble {
  return new SecretTrouble(
    'spec/sops-tampered',
    `${file} was changed by something else than sops: ${why}`,
    'see in Git who changed it and how; then sops edit, or the last good version',
  );
}
