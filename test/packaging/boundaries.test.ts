import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Wrong imports, one for every arrow that must not be: file, what it imports, the rule that has to say so. */
const wrong: readonly (readonly [string, string, string])[] = [
  ['src/model/a.ts', '../codecs/index.ts', 'model-looks-down-only'],
  ['src/facts/a.ts', '../model/index.ts', 'facts-looks-down-only'],
  ['src/generated/a.ts', '../spec/index.ts', 'generated-looks-down-only'],
  ['src/codecs/a.ts', '../routeros/index.ts', 'codecs-looks-down-only'],
  ['src/routeros/a.ts', '../reconciler/index.ts', 'routeros-looks-down-only'],
  ['src/reconciler/a.ts', '../spec/index.ts', 'reconciler-looks-down-only'],
  ['src/reconciler/b.ts', '../routeros/api/index.ts', 'the-seam-hides-the-wire'],
  ['src/reconciler/c.ts', 'node:fs', 'deciding-is-pure'],
  ['src/reconciler/d.ts', 'node:timers/promises', 'deciding-is-pure'],
  ['src/reconciler/kinds/e.ts', 'node:net', 'deciding-is-pure'],
  ['src/codecs/b.ts', 'node:tls', 'deciding-is-pure'],
  ['src/model/b.ts', 'node:child_process', 'deciding-is-pure'],
  ['src/spec/a.ts', '../reconciler/index.ts', 'spec-looks-down-only'],
  ['src/spec/b.ts', 'node:fs/promises', 'the-spec-reads-nothing-itself'],
  ['src/secrets/a.ts', '../spec/index.ts', 'secrets-looks-down-only'],
  ['src/secrets/b.ts', 'node:child_process', 'the-spec-reads-nothing-itself'],
  ['src/report/a.ts', '../reconciler/index.ts', 'report-looks-down-only'],
  ['src/report/b.ts', 'node:fs', 'reports-write-nothing-themselves'],
  ['src/forge/a.ts', '../report/index.ts', 'forge-looks-down-only'],
  ['src/sim/a.ts', '../reconciler/index.ts', 'sim-looks-down-only'],
  ['src/sim/b.ts', '../codecs/index.ts', 'sim-looks-down-only'],
  ['src/sim/c.ts', '../model/index.ts', 'sim-looks-down-only'],
  ['src/sim/d.ts', 'yaml', 'sim-needs-no-library'],
  ['src/routeros/b.ts', '../sim/index.ts', 'sim-is-for-the-cli'],
  ['src/library.ts', './sim/index.ts', 'sim-is-for-the-cli'],
  ['src/cli/a.ts', '../../test/x.ts', 'no-tests-in-src'],
  ['src/cli/b.ts', 'mocha', 'only-run-time-dependencies'],
  ['src/cli/c.ts', 'yaml', 'yaml-only-in-spec-and-secrets'],
  ['src/cli/h.ts', 'age-encryption', 'age-encryption-only-in-secrets'],
  ['src/spec/c.ts', 'commander', 'commander-only-in-cli'],
  ['src/cli/d.ts', 'p-retry', 'p-retry-only-in-routeros-api-and-forge'],
  ['src/routeros/c.ts', 'p-map', 'p-map-only-in-cli'],
  ['src/cli/e.ts', './not-there.ts', 'resolvable'],
  ['src/cli/f.ts', './g.ts', 'no-circles'],
];

/** Imports that the rules must leave alone. */
const right: readonly (readonly [string, string])[] = [
  ['src/codecs/ok.ts', '../model/index.ts'],
  ['src/routeros/ok.ts', '../codecs/index.ts'],
  ['src/routeros/api/ok.ts', 'node:tls'],
  ['src/reconciler/ok.ts', '../routeros/index.ts'],
  ['src/reconciler/marker.ts', 'node:crypto'],
  ['src/reconciler/apply/ok.ts', 'node:timers/promises'],
  ['src/spec/ok.ts', '../generated/index.ts'],
  ['src/spec/ok2.ts', 'yaml'],
  ['src/secrets/ok.ts', 'node:crypto'],
  ['src/secrets/ok2.ts', 'age-encryption'],
  ['src/report/ok.ts', '../generated/index.ts'],
  ['src/forge/ok.ts', 'p-retry'],
  ['src/sim/ok.ts', '../facts/index.ts'],
  ['src/sim/ok2.ts', 'node:net'],
  ['src/cli/ok.ts', '../sim/index.ts'],
  ['src/cli/ok2.ts', 'commander'],
  ['src/cli/ok3.ts', 'node:fs'],
];

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

/** Cruises a throw-away project that holds these imports with the rules of this one. */
function violations(imports: readonly (readonly [string, string, ...string[]])[]): readonly Violation[] {
  const folder = mkdtempSync(join(tmpdir(), 'rosctr-boundaries-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  try {
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
      cpSync(resolve(name), join(folder, name));
    for (const name of ['model', 'facts', 'generated', 'codecs', 'routeros', 'routeros/api', 'spec', 'sim'])
      write(`src/${name}/index.ts`, 'export const here = 1;\n');
    write('src/report/index.ts', 'export const here = 1;\n');
    write('src/reconciler/index.ts', 'export const here = 1;\n');
    write('test/x.ts', 'export const here = 1;\n');
    for (const name of ['yaml', 'commander', 'p-retry', 'p-map', 'mocha', 'age-encryption']) {
      write(
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
      );
      write(`node_modules/${name}/index.js`, 'exports.here = 1;\n');
    }
    for (const [path, target] of imports)
      write(path, `import * as it from '${target}';\nexport const all = it;\n`);
    const said = execFileSync(
      process.execPath,
      [
        resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        '--output-type',
        'json',
        'src',
      ],
      { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    const { summary } = JSON.parse(said) as { summary: { violations: Violation[] } };
    return summary.violations;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the boundaries between folders', function () {
  this.timeout(60_000);

  it('are checked: every wrong import is found by its rule', () => {
    const found = violations([...wrong, ['src/cli/g.ts', './f.ts']]).map(
      ({ rule, from }) => `${from}: ${rule.name}`,
    );
    const missed = wrong
      .filter(([path, , rule]) => !found.includes(`${path}: ${rule}`))
      .map(([path, target, rule]) => `${path} imports ${target}, and ${rule} said nothing`);
    assert.deepEqual(missed, []);
  });

  it('let every right import pass', () => {
    assert.deepEqual(
      violations(right).map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
      [],
    );
  });

  it('each bite: no rule is without a wrong import in this test', () => {
    const config = execFileSync(
      process.execPath,
      ['-p', "JSON.stringify(require('./.dependency-cruiser.cjs').forbidden.map((rule) => rule.name))"],
      { encoding: 'utf8' },
    );
    const tested = new Set(wrong.map(([, , rule]) => rule));
    assert.deepEqual(
      (JSON.parse(config) as string[]).filter((name) => !tested.has(name)),
      [],
    );
  });
});
