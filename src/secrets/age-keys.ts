import { posix, win32 } from 'node:path';
import { requireAllowed } from './may-run.ts';
import type { Outside } from './outside.ts';
import { identitiesIn } from './sops/data-key.ts';
import { SecretTrouble } from './trouble.ts';
import { wordsOf } from './words.ts';

/** The age keys of whoever runs this, from all places where sops itself looks for them. */
export async function ageKeys(outside: Outside): Promise<readonly string[]> {
  const { env, readFile } = outside;
  const texts: string[] = [];
  if (given(env['SOPS_AGE_KEY'])) texts.push(env['SOPS_AGE_KEY']);
  const file = env['SOPS_AGE_KEY_FILE'];
  if (given(file)) {
    const text = readFile(file);
    if (text === undefined) throw unreadable(file);
    texts.push(text);
  }
  const command = env['SOPS_AGE_KEY_CMD'];
  if (given(command)) texts.push(await printedBy(command, outside));
  const usual = usualPlace(outside);
  const text = usual === undefined ? undefined : readFile(usual);
  if (text !== undefined) texts.push(text);
  return [...new Set(texts.flatMap(identitiesIn))];
}

const given = (value: string | undefined): value is string => value !== undefined && value !== '';

function unreadable(file: string): SecretTrouble {
  const message = `SOPS_AGE_KEY_FILE names ${file}, which cannot be read`;
  return new SecretTrouble('spec/file-unreadable', message, 'correct it, or unset it', true);
}

async function printedBy(command: string, outside: Outside): Promise<string> {
  requireAllowed('sops', outside, 'SOPS_AGE_KEY_CMD is a command that prints the age key');
  const hint = 'run it by hand to see what it says';
  const words = wordsOf(command);
  if (!words || words.length === 0)
    throw new SecretTrouble(
      'spec/exec-failed',
      'SOPS_AGE_KEY_CMD is no command: a quote is open',
      hint,
      true,
    );
  const printed = await outside.run(words);
  if (printed.ok) return printed.out;
  throw new SecretTrouble('spec/exec-failed', `SOPS_AGE_KEY_CMD failed: ${printed.why}`, hint, true);
}

/** Where `sops` looks if nobody says anything: the user's configuration, which each system keeps elsewhere. */
function usualPlace({ env, platform }: Outside): string | undefined {
  const { XDG_CONFIG_HOME: config, HOME: home, APPDATA: roaming } = env;
  if (platform === 'win32')
    return given(roaming) ? win32.join(roaming, 'sops', 'age', 'keys.txt') : undefined;
  if (given(config)) return posix.join(config, 'sops/age/keys.txt');
  if (!given(home)) return undefined;
  const folder = platform === 'darwin' ? 'Library/Application Support' : '.config';
  return posix.join(home, folder, 'sops/age/keys.txt');
}
