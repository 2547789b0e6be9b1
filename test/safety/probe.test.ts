import assert from 'node:assert/strict';
import type { Report, UpdatePolicy } from '../../src/model/index.ts';
import { apply, type Exec, type Prober } from '../../src/reconciler/apply/index.ts';
import { containerState } from '../../src/sim/container/index.ts';
import { Lab, permissive } from '../support/lab.ts';
import { simulatedTime } from '../support/sim-client.ts';
import { container, desired, resource, veth } from '../support/stack.ts';

const update: UpdatePolicy = { strategy: 'auto', probe: { tcp: '172.17.0.2:53' } };
const config = resource('config', 'config', { registryUrl: 'https://registry-1.docker.io' });
const stack = (image: string, run = {}): ReturnType<typeof desired> =>
  desired([veth('veth-web'), config, container('web', { image }, { update, ...run })]);

interface Given {
  readonly probe?: Prober;
  readonly exec?: Exec;
  readonly run?: object;
}

/** One image, then another, with these helpers. */
async function updated(lab: Lab, { probe, exec, run }: Given): Promise<Report> {
  const options = { ...permissive, allowExec: true };
  const ok: Prober = () => Promise.resolve(undefined);
  for (const image of ['demo/web:1', 'demo/web:2']) {
    const want = stack(image, run);
    const report = await apply(await lab.plan(want, options), lab.client, {
      desired: want,
      options,
      clock: simulatedTime(lab.clock),
      probe: image === 'demo/web:1' ? ok : (probe ?? ok),
      ...(exec ? { exec } : {}),
    });
    if (image === 'demo/web:2') return report;
    assert.equal(report.ok, true, JSON.stringify(report.problems));
  }
  throw new Error('unreachable');
}

const images = (lab: Lab): string[] =>
  lab.device
    .rows('container')
    .map(
      (row) =>
        `${row.fields.get('remote-image') ?? ''} ${containerState(lab.device, row.fields.get('name') ?? '') ?? ''}`,
    );

for (const release of ['7.12.2', '7.19.4', '7.20.8', '7.22.2', '7.23.3']) {
  describe(`a service that is asked after an update, RouterOS ${release}`, () => {
    it('may take its time to answer', async () => {
      let left = 5;
      const asked: string[] = [];
      const report = await updated(new Lab(release), {
        probe: (probe) => {
          asked.push('tcp' in probe ? probe.tcp : probe.http);
          return Promise.resolve(left-- > 0 ? 'connection refused' : undefined);
        },
      });
      assert.equal(report.ok, true, JSON.stringify(report.problems));
      assert.deepEqual([...new Set(asked)], ['172.17.0.2:53']);
      assert.equal(asked.length, 6);
    });

    it('brings the old one back when it never answers, and says what it was asked', async () => {
      const lab = new Lab(release);
      const report = await updated(lab, { probe: () => Promise.resolve('connection refused') });
      assert.equal(report.ok, false);
      const [problem] = report.problems;
      assert.equal(problem?.code, 'apply/no-answer');
      assert.match(
        problem.message,
        /172\.17\.0\.2:53 does not answer from here within 60 s: connection refused/,
      );
      assert.equal(lab.device.rows('container').length, 1);
      assert.match(images(lab).join(), /RUNNING/);
    });
  });
}

describe('a hook before a replacement', () => {
  it('gets who it is for, and stops the run before anything is written when it fails', async () => {
    const lab = new Lab('7.23.3');
    const calls: unknown[] = [];
    const report = await updated(lab, {
      run: {
        preReplace: { command: ['backup', 'web'], at: { file: 'a.yaml', line: 1, col: 1, length: 1 } },
      },
      exec: (command, { env }) => {
        calls.push({ command, env });
        return Promise.resolve({ ok: false, words: 'no such bucket\n' });
      },
    });
    assert.deepEqual(calls, [
      {
        command: ['backup', 'web'],
        env: {
          ROSCTR_HOOK_ROUTER: 'home',
          ROSCTR_HOOK_STACK: 'demo',
          ROSCTR_HOOK_ADDRESS: 'container/web',
        },
      },
    ]);
    assert.equal(report.problems[0]?.code, 'apply/exec-failed');
    assert.equal(report.problems[0].quote, 'no such bucket');
    assert.equal(report.writes, 0);
    assert.deepEqual(images(lab), ['demo/web:1 RUNNING']);
  });

  it('waits until the archive is there, and stops the run when it never is', async () => {
    const run = {
      preReplace: { save: 'usb1/backup/web.tar', at: { file: 'a.yaml', line: 1, col: 1, length: 1 } },
    };
    const well = new Lab('7.24');
    assert.equal((await updated(well, { run })).ok, true);
    assert.ok(well.device.files.get('usb1/backup/web.tar'));

    const badly = new Lab('7.24');
    const list = badly.client.list.bind(badly.client);
    badly.client.list = (menu, options) =>
      menu === '/file' && options.match ? Promise.resolve([]) : list(menu, options);
    const report = await updated(badly, { run });
    assert.equal(report.problems[0]?.code, 'apply/save-failed');
    assert.deepEqual(images(badly), ['demo/web:1 RUNNING']);
  });
});
