// Everything that has to hold beside the tests, two at a time, all of them even when one fails. The last line is the
// count; reports/checks.json has it for .ci/run. With names, only those: npm run check -- lint format
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const tsx = ['--import', 'tsx'];
const tool = (name, ...args) => [join(root, 'node_modules', '.bin', name), ...args];
const script = (name, ...args) => [process.execPath, `scripts/${name}.mjs`, ...args];

const checks = {
  lint: tool('eslint', '--max-warnings', '0', 'src', 'test', 'bench'),
  types: tool('tsc', '--noEmit', '-p', 'tsconfig.json'),
  'types of the page': tool('tsc', '-p', 'src/report/html/client/tsconfig.json'),
  format: tool('prettier', '--check', '--log-level', 'warn', '.'),
  boundaries: tool('depcruise', '--output-type', 'err', 'src'),
  'dead code': tool('knip', '--treat-config-hints-as-errors'),
  facts: script('generate-facts', '--check'),
  schema: script('generate-schema', '--check'),
  page: script('generate-page', '--check'),
  docs: [process.execPath, ...tsx, 'scripts/generate-docs.mjs', '--check'],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(checks, name));
if (unknown.length > 0) {
  console.error(`there is no check ${unknown.join(', ')}; known: ${Object.keys(checks).join(', ')}`);
  process.exit(64);
}

const queue = Object.entries(checks).filter(([name]) => asked.length === 0 || asked.includes(name));
let passed = 0;
let failed = 0;

function run(name, [command, ...args]) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const end = (ok) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      if (ok) passed++;
      else failed++;
      console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name}  ${seconds} s`);
      if (!ok) console.log(output.replace(/^(?=.)/gm, '      '));
      resolve();
    };
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.once('error', (error) => {
      output += error.message;
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}

async function worker() {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) await run(...next);
}

await Promise.all([worker(), worker()]);
mkdirSync(join(root, 'reports'), { recursive: true });
writeFileSync(join(root, 'reports', 'checks.json'), `${JSON.stringify({ passed, failed })}\n`);
console.log(`${passed} checks passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
