// What is too long for `npm test`: the laws with many runs, the mutation score, the measurements. All of it runs, even
// when one part fails. ROSCTR_RUNS sets the runs a profile (default 300), ROSCTR_SEED repeats a night.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const runs = process.env.ROSCTR_RUNS ?? '300';

// Without the configuration: its files would be run as well.
const tests = (...names) => [
  'npx',
  [
    ...['mocha', '--no-config', '--parallel', '--jobs', '2', '--timeout', '0', '--reporter', 'spec'],
    ...names.map((name) => `build/test/${name}.test.js`),
  ],
];

const parts = {
  build: ['npm', ['run', '--silent', 'pretest']],
  [`laws, ${runs} runs a profile`]: tests('laws/**/*'),
  // Every fault at every write, SIGKILL of real processes at every write, two hundred rounds of two processes.
  'faults and kills': tests('safety/sweep', 'safety/real-kills', 'safety/two-processes'),
  'mutation score': ['npm', ['run', '--silent', 'mutate']],
  image: ['node', ['scripts/check-image.mjs']],
  'GitLab pipelines': ['node', ['scripts/check-gitlab.mjs']],
  renovate: ['node', ['scripts/check-renovate.mjs']],
  'single executable': ['node', ['scripts/check-sea.mjs']],
  measurements: ['npm', ['run', '--silent', 'bench']],
};

const results = Object.entries(parts).map(([name, [command, args]]) => {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ROSCTR_RUNS: runs },
  });
  return { name, ok: status === 0, minutes: ((Date.now() - started) / 60_000).toFixed(1) };
});

console.log('');
for (const { name, ok, minutes } of results)
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name}  ${minutes} min`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
