import assert from 'node:assert/strict';
import { type OpenedSops, openSops, SecretTrouble } from '../../src/secrets/index.ts';

/** Opens a text with these keys; there is no sops program. */
export function openWith(
  identities: readonly string[],
): (text: string, name?: string) => Promise<OpenedSops> {
  return (text, name = 'secrets.sops.yaml') =>
    openSops(
      { name, text },
      {
        identities: async () => identities,
        program: async () => {
          throw new SecretTrouble('spec/exec-not-allowed', 'no program', 'allow it', true);
        },
      },
    );
}

/** The value at a pointer. */
export function valueAt(opened: OpenedSops, pointer: string): string {
  const found = opened.at(pointer);
  assert.ok('text' in found, 'trouble' in found ? found.trouble.message : '');
  return found.text;
}

/** What opening fails with. */
export function troubleOf({ locked }: OpenedSops): string {
  return locked ? `${locked.code} ${locked.message}` : 'it opens';
}
