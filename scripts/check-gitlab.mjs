// Holds what we ship for GitLab against GitLab's own schema of .gitlab-ci.yml. A package that has it inside is fetched and
// unpacked, not installed: it is large, and only its schema is wanted.
import Ajv from 'ajv';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

const root = join(import.meta.dirname, '..');
const source = 'gitlab-ci-local@4.64.1';
const work = mkdtempSync(join(tmpdir(), 'rosctr-gitlab-'));
/** The pipeline of a file; inputs of a component are put in as GitLab does. */
function pipelineOf(path) {
  const text = readFileSync(join(root, path), 'utf8')
    .replaceAll(/\$\[\[ inputs\.parallel \]\]/g, '2')
    .replaceAll(/\$\[\[ inputs\.([\w-]+) \]\]/g, '$1');
  return parseAllDocuments(text).at(-1).toJS();
}

try {
  const run = (command, ...args) =>
    execFileSync(command, args, { cwd: work, encoding: 'utf8', stdio: 'pipe' });
  const [{ filename }] = JSON.parse(run('npm', 'pack', '--json', source));
  run('tar', 'xzf', filename);
  const { schema } = createRequire(import.meta.url)(join(work, 'package/src/schema/schema.js'));
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(schema);
  const check = (what, pipeline, wanted) => {
    const ok = validate(pipeline) === wanted;
    console.log(`${ok ? 'ok  ' : 'FAIL'}  ${what}`);
    if (ok) return;
    console.error(ajv.errorsText(validate.errors, { separator: '\n' }));
    process.exitCode = 1;
  };
  for (const path of ['examples/gitops/.gitlab-ci.yml', 'templates/rosctr.yml', 'deploy/gitlab-fleet.yml'])
    check(path, pipelineOf(path), true);
  check('and a job that is none is found', { job: { script: 'x', when: 'sometimes' } }, false);
} finally {
  rmSync(work, { recursive: true, force: true });
}
