import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { actionLint } from './action-lint.ts';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const workflow = (name: string): Workflow => parse(readFileSync(join(folder, name), 'utf8')) as Workflow;

describe('the workflows of this repository', () => {
  it('are without a finding of actionlint', async () => {
    const files = readdirSync(folder).map((name) => join(folder, name));
    assert.ok(files.length >= 3);
    assert.deepEqual(await actionLint(files), []);
  });

  it('would be found out: actionlint sees a key, an expression and a permission that are none', async () => {
    const wrong = [
      'on: { push: { branchs: [main] } }',
      'jobs:',
      '  a:',
      '    runs-on: ubuntu-latest',
      '    permissions: { contents: raed }',
      '    steps: [{ run: "echo ${{ matrix.no }}" }]',
    ].join('\n');
    assert.equal((await actionLint([['wrong.yml', wrong]])).length, 3);
  });

  it('test on every version of Node that package.json names, oldest first', () => {
    const text = readFileSync(join(folder, 'ci.yml'), 'utf8');
    assert.match(text, /node: \[20, 22, 24\]/);
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    assert.equal(engines.node, '>=20.19');
  });

  it('may read, and only the jobs that publish may more', () => {
    for (const name of readdirSync(folder))
      assert.deepEqual(workflow(name).permissions, { contents: 'read' });
    const { jobs } = workflow('release.yml');
    const writing = Object.entries(jobs).flatMap(([name, { permissions = {} }]) =>
      Object.entries(permissions).flatMap(([scope, right]) =>
        right === 'write' ? [`${name}: ${scope}`] : [],
      ),
    );
    assert.deepEqual(writing, [
      'package: id-token',
      'image: packages',
      'image: id-token',
      'release: contents',
      'release: id-token',
      'release: attestations',
    ]);
  });

  it('release with provenance, without a token, with bill of materials and checksums', () => {
    const steps = Object.values(workflow('release.yml').jobs).flatMap((job) => job.steps);
    const runs = steps.flatMap(({ run }) => run ?? []).join('\n');
    assert.match(runs, /npm publish --provenance/);
    assert.match(runs, /scripts\/sbom\.mjs/);
    assert.match(runs, /sha256sum/);
    assert.match(runs, /npm run sea/);
    assert.doesNotMatch(readFileSync(join(folder, 'release.yml'), 'utf8'), /NPM_TOKEN|NODE_AUTH_TOKEN/);
  });

  it('run scripts that are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const runs = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const named = runs.flatMap((text) =>
      [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? ''),
    );
    assert.deepEqual(
      named.filter((name) => !Object.hasOwn(scripts, name)),
      [],
    );
  });
});
