import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CronJob } from 'kubernetes-models/batch/v1';
import { Secret } from 'kubernetes-models/v1';
import { parseAllDocuments } from 'yaml';
import { faultOf, rosctrLines, wordsOf } from './command-lines.ts';

const read = (name: string): string => readFileSync(`deploy/${name}`, 'utf8');

describe('the command lines of what we ship for schedulers', () => {
  it('are understood by rosctr', () => {
    const texts = readdirSync('deploy', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.yaml'))
      .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8').replace(/^#.*$/gm, ''));
    const lines = texts.flatMap(rosctrLines);
    assert.ok(lines.length >= 2, 'too few were found');
    assert.deepEqual(
      lines.flatMap((line) => faultOf(wordsOf(line)) ?? []),
      [],
    );
  });

  it('would be found out', () => {
    assert.match(faultOf(wordsOf('drift --confrim')) ?? '', /unknown option '--confrim'/);
    assert.match(faultOf(wordsOf('drfit')) ?? '', /no command drfit/);
  });
});

describe('the systemd units', () => {
  it('are without a finding of systemd-analyze verify', function () {
    if (spawnSync('systemd-analyze', ['--version']).error) {
      console.log('      skipped: there is no systemd-analyze here');
      this.skip();
    }
    const units = ['deploy/systemd/rosctr-drift.service', 'deploy/systemd/rosctr-drift.timer'];
    const { stdout, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', ...units], {
      encoding: 'utf8',
    });
    // rosctr and git need not be installed where the tests run; other units of the machine are not ours.
    const findings = (stdout + stderr)
      .split('\n')
      .filter((line) => line.includes('rosctr-drift') && !/is not executable|No such file/.test(line));
    assert.deepEqual(findings, []);
  });

  it('take drift for an answer, and everything else but 0 for a failure', () => {
    assert.match(read('systemd/rosctr-drift.service'), /^SuccessExitStatus=2$/m);
    assert.match(read('systemd/rosctr-drift.timer'), /^OnCalendar=hourly$/m);
  });
});

describe('the crontab line', () => {
  it('has five fields and a command, and cron would not take a % for a line break', () => {
    const [, line = ''] = /^([^#\nM].*)$/m.exec(read('crontab')) ?? [];
    assert.match(line, /^(?:[\d*/,-]+ +){5}cd /);
    assert.doesNotMatch(line, /%/);
  });

  it('prints what differs and nothing where nothing does, and rosctr gets the password', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rosctr-cron-'));
    const program = (name: string, text: string): void => {
      writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    };
    try {
      program('git', 'exit 0');
      writeFileSync(join(folder, 'env'), 'ROSCTR_PASSWORD=throw-away\n');
      const line = /^17 (?:\S+ +){4}(.*)$/m.exec(read('crontab'))?.[1] ?? '';
      const script = line.replace('/srv/routers', folder).replace('/etc/rosctr/env', join(folder, 'env'));
      const mailed = (code: number): string => {
        program('rosctr', `test "$ROSCTR_PASSWORD" = throw-away && echo "$1 found $*"; exit ${code}`);
        const env = { PATH: `${folder}:/usr/bin:/bin` };
        const { stdout, stderr } = spawnSync('/bin/sh', ['-c', script], { encoding: 'utf8', env });
        return stdout + stderr;
      };
      assert.equal(mailed(0), '');
      assert.equal(mailed(2), 'drift found drift --quiet --confirm --deadline 10m\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the Kubernetes manifests', () => {
  const documents = parseAllDocuments(read('kubernetes/drift.yaml'), { merge: true }).map(
    (document) => document.toJS() as { kind: string; spec: { jobTemplate: { spec: IndexedJob } } },
  );
  interface IndexedJob {
    readonly completions: number;
    readonly parallelism: number;
    readonly completionMode: string;
    readonly podFailurePolicy: {
      readonly rules: readonly { action: string; onExitCodes: { values: number[] } }[];
    };
    readonly template: {
      readonly spec: {
        readonly containers: readonly [
          { readonly args: string[]; readonly env: { name: string; value: string }[] },
        ];
      };
    };
  }

  it('are right by the schema of Kubernetes', () => {
    assert.deepEqual(
      documents.map(({ kind }) => kind),
      ['Secret', 'CronJob'],
    );
    const [secret, job] = documents as unknown as [
      ConstructorParameters<typeof Secret>[0],
      ConstructorParameters<typeof CronJob>[0],
    ];
    new Secret(secret).validate();
    new CronJob(job).validate();
    assert.throws(() => {
      new CronJob({ ...job, spec: { schedule: 17 } } as never).validate();
    });
  });

  it('give each index its part of the fleet, and all parts together are all of it', () => {
    const job = documents[1]?.spec.jobTemplate.spec;
    assert.equal(job?.completionMode, 'Indexed');
    const [container] = job.template.spec.containers;
    const shards = container.env.find(({ name }) => name === 'ROSCTR_SHARDS');
    assert.equal(Number(shards?.value), job.completions);
    assert.ok(job.parallelism <= job.completions);
    assert.equal(faultOf(container.args), undefined);
    const [final] = job.podFailurePolicy.rules;
    assert.deepEqual([final?.action, final?.onExitCodes.values], ['FailIndex', [1, 2, 64]]);
  });
});
