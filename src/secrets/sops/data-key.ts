import type { Foreign } from './foreign.ts';

const hint = 'set SOPS_AGE_KEY_FILE or SOPS_AGE_KEY, or put the key into ~/.config/sops/age/keys.txt';

/** Lines of a key file that can be used here; comments, keys of ssh and of plugins cannot. */
export function identitiesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.startsWith('AGE-SECRET-KEY-'));
}

/** The key of the file: one of the recipients has to be one of our identities. */
export async function dataKeyFor(
  recipients: readonly string[],
  identities: readonly string[],
): Promise<Buffer | Foreign> {
  if (identities.length === 0) return { needs: 'there is no age key here', hint };
  const { armor, Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  for (const identity of identities) {
    try {
      decrypter.addIdentity(identity);
    } catch {
      // A damaged line; the others may do. The words of the library are not repeated beside a key.
    }
  }
  for (const recipient of recipients) {
    try {
      const key = Buffer.from(await decrypter.decrypt(armor.decode(recipient), 'uint8array'));
      if (key.length === 32) return key;
    } catch {
      // Somebody else's, or damaged; the next one may be ours.
    }
  }
  return { needs: 'none of the age keys here fits', hint };
}
