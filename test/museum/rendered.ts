import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSecrets } from '../../src/cli/secrets.ts';
import { loadStacks, renderProblem } from '../../src/spec/index.ts';
import { fakeIo } from '../cli/support/io.ts';
import { secretsFolder } from './secrets-folder.ts';

/** Tests run compiled, from build/; goldens and stacks stay where they are. */
export const folder = join(process.cwd(), 'test', 'museum');

const env = { ROSCTR_PASSWORD: 'never shown', TOKEN: 'never shown', REGISTRY: 'never shown' };

function readFile(path: string): string {
  if (path === 'key.bin') return 'never\0shown';
  throw new Error(`ENOENT: no such file or directory, open '${path}'`);
}

/** Everything that is printed about a file: errors, then warnings. */
export async function rendered(path: string, text: string): Promise<string> {
  const { cwd, identity } = await secretsFolder();
  // The one program that may run is not installed.
  const io = fakeIo({ cwd, env: { SOPS_AGE_KEY: identity, ROSCTR_ALLOW_EXEC: 'op', PATH: cwd } });
  const { files, providers } = await openSecrets([{ path, text }], io, 'yes');
  const loaded = loadStacks(files, { env, readFile, providers });
  return [
    ...loaded.problems.map((problem) => renderProblem(problem, loaded.texts, { color: false })),
    ...loaded.warnings.map((problem) =>
      renderProblem(problem, loaded.texts, { color: false, severity: 'warning' }),
    ),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

/** The golden text of a case; UPDATE_GOLDEN=1 writes it. */
export function goldenOf(name: string, actual: string): string {
  const path = join(folder, `${name}.txt`);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, actual);
  return existsSync(path) ? readFileSync(path, 'utf8') : '(no golden file; run with UPDATE_GOLDEN=1)';
}
