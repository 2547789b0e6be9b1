import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ageKey, sopsFile } from '../support/sops-file.ts';

interface SecretsFolder {
  readonly cwd: string;
  readonly identity: string;
}

let made: Promise<SecretsFolder> | undefined;

/** Files that the broken stacks refer to, each wrong in its own way; made once. */
export function secretsFolder(): Promise<SecretsFolder> {
  return (made ??= make());
}

async function make(): Promise<SecretsFolder> {
  const cwd = mkdtempSync(join(tmpdir(), 'rosctr-museum-'));
  process.once('exit', () => {
    rmSync(cwd, { recursive: true, force: true });
  });
  const { identity, recipient } = await ageKey();
  const good = await sopsFile('pihole: never shown\nunbound: { key: never shown }\n', { recipients: [recipient] });
  const put = (name: string, text: string): void => {
    writeFileSync(join(cwd, name), text);
  };
  put('secrets.sops.yaml', good);
  put('merged.sops.yaml', good.replace(/^pihole: .*$/m, 'pihole: never shown, written by hand'));
  put('kms.sops.yaml', good.replace(/\n {2}age:\n(?: {4}.*\n)*/, '\n  kms:\n    - arn: arn:aws:kms:eu-1:1:key/1\n      enc: AAAA\n'));
  put('plain.yaml', 'pihole: never shown\n');
  return { cwd, identity };
}
