import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import { formats } from '../../src/report/index.ts';
import { about, fileScenes, scenes } from './scenes.ts';

const require = createRequire(import.meta.url);
const read = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;
const written = (name: string): readonly (readonly [string, string])[] => {
  const format = formats.find((one) => one.name === name);
  assert.ok(format);
  const whole = (text: string | Iterable<string>): string =>
    typeof text === 'string' ? text : [...text].join('');
  return [
    ...Object.entries(scenes).map(
      ([scene, document]) => [scene, whole(format.write(document, about))] as const,
    ),
    ...Object.entries(fileScenes).map(
      ([scene, document]) => [scene, whole(format.writeFiles?.(document, about) ?? '')] as const,
    ),
  ].filter(([, text]) => text !== '');
};

describe('what others publish about a format', () => {
  it('holds for JSON: every document follows its own schema', () => {
    const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true });
    for (const name of ['plan', 'report', 'validate'])
      ajv.addSchema(read(`schemas/${name}.schema.json`), name);
    for (const [scene, text] of written('json')) {
      const document = JSON.parse(text) as { command: string };
      const name = document.command === 'validate' ? 'validate' : 'plan' in document ? 'report' : 'plan';
      assert.ok(ajv.validate(name, document), `${scene}: ${ajv.errorsText()}`);
    }
  });

  it('holds for SARIF: the schema of OASIS', () => {
    // It is of draft 4, whose `id` is another key than today's.
    const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    const schema = Object.fromEntries(
      Object.entries(read(path)).filter(([key]) => !['$schema', 'id'].includes(key)),
    );
    const validate: ValidateFunction = new Ajv({
      strict: false,
      allErrors: true,
      validateFormats: false,
      unicodeRegExp: false,
    }).compile(schema);
    for (const [scene, text] of written('sarif')) {
      const isValid = validate(JSON.parse(text));
      assert.ok(isValid, `${scene}: ${JSON.stringify(validate.errors, undefined, 1)}`);
    }
    assert.equal(validate({ version: '2.1.0', runs: [{ results: [{}] }] }), false, 'the schema bites');
  });

  it('holds for Prometheus: help, type and samples of a name together, names and labels as they may be', () => {
    for (const [scene, text] of written('prometheus')) {
      assert.ok(text.endsWith('\n'), scene);
      const seen = new Set<string>();
      let current = '';
      const samples = new Set<string>();
      for (const line of text.trimEnd().split('\n')) {
        const comment = /^# (HELP|TYPE) ([a-z_:][a-z0-9_:]*) (.+)$/.exec(line);
        if (comment) {
          const [, kind, name = ''] = comment;
          if (kind === 'HELP') {
            assert.ok(!seen.has(name), `${name} twice`);
            seen.add(name);
            current = name;
          }
          assert.equal(name, current);
          continue;
        }
        const sample =
          /^([a-z_:][a-z0-9_:]*)(\{(?:[a-z_]+="(?:[^"\\\n]|\\[\\"n])*",?)*\})? (-?\d+(?:\.\d+)?)$/.exec(
            line,
          );
        assert.ok(sample, `${scene}: ${line}`);
        assert.equal(sample[1], current);
        const key = line.slice(0, line.lastIndexOf(' '));
        assert.ok(!samples.has(key), `${line} twice`);
        samples.add(key);
      }
    }
  });

  it('holds for JUnit: well-formed XML whose totals are right', () => {
    for (const [scene, text] of written('junit')) {
      const open: string[] = [];
      for (const [tag, close, name = '', self] of text
        .replace(/<\?xml.*?\?>/, '')
        .matchAll(/<(\/?)([a-z-]+)(?:\s+[a-z]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*\s*(\/?)>/g)) {
        if (close === '/') assert.equal(open.pop(), name, `${scene}: ${tag}`);
        else if (self === '') open.push(name);
      }
      assert.deepEqual(open, [], scene);
      const total = Number(/<testsuites [^>]*tests="(\d+)"/.exec(text)?.[1]);
      assert.equal([...text.matchAll(/<testcase /g)].length, total, scene);
      const failures = Number(/<testsuites [^>]*failures="(\d+)"/.exec(text)?.[1]);
      assert.equal([...text.matchAll(/<failure /g)].length, failures, scene);
    }
  });

  it('holds for GitLab: numbers of the terraform widget, fingerprints that differ', () => {
    for (const [, text] of written('gitlab-terraform'))
      assert.deepEqual(Object.keys(JSON.parse(text) as object), ['create', 'update', 'delete']);
    for (const [scene, text] of written('codequality')) {
      const issues = JSON.parse(text) as {
        fingerprint: string;
        severity: string;
        location: { path: string };
      }[];
      assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, issues.length, scene);
      for (const { severity, location } of issues) {
        assert.ok(['info', 'minor', 'major', 'critical', 'blocker'].includes(severity));
        assert.ok(location.path.startsWith('infra/'));
      }
    }
  });

  it('holds for the commands of Actions: one line each, in a file and a line', () => {
    for (const [scene, text] of written('github'))
      for (const line of text.split('\n').filter((one) => one !== ''))
        assert.match(
          line,
          /^::(error|warning|notice) (file=infra\/[^:,]+,line=\d+,col=\d+,)?title=[^:,]+::\S.*$/,
          scene,
        );
  });
});
