import assert from 'node:assert/strict';
import type { PreReplace, RunPolicy, UpdatePolicy } from '../../src/model/index.ts';
import { both, checkPlans, containerRow, plan, stack, web, type Case } from '../support/plan-cases.ts';
import { desired, nowhere, veth } from '../support/stack.ts';

const at = { ...nowhere, line: 12 };
const save: PreReplace = { save: 'usb1/backup/web.tar', at };
const command: PreReplace = { command: ['backup', 'web'], at };
const probe: UpdatePolicy = { strategy: 'auto', probe: { tcp: '172.17.0.2:53' } };
const wanted = (run: Partial<RunPolicy>): Case['want'] =>
  desired([veth('veth-web'), web({ image: 'demo/web:2' }, run)]);
const roomy = { ...both, '/disk': [{ slot: 'usb1', free: '10737418240' }] };
const tight = { ...both, '/disk': [{ slot: 'usb1', free: '1048576' }] };

const cases: readonly Case[] = [
  {
    title: 'asks a new container after it was watched, before the old one goes',
    want: wanted({ update: probe }),
    rows: roomy,
    does: ['replace container/web'],
    steps: [
      'add staged/web',
      'settled',
      'stop container/web',
      'stopped',
      'start staged/web',
      'up',
      'probe staged/web',
      'remove container/web',
      'gone',
      'set container/web',
    ],
  },
  {
    title: 'asks one that is recreated',
    want: wanted({ update: probe }),
    rows: tight,
    does: ['replace container/web'],
    steps: [
      'stop container/web',
      'stopped',
      'remove container/web',
      'gone',
      'add container/web',
      'settled',
      'start container/web',
      'up',
      'probe container/web',
    ],
  },
  {
    title: 'asks one that is new',
    want: wanted({ update: probe }),
    rows: { '/interface/veth': both['/interface/veth'] },
    does: ['create container/web'],
    steps: ['add container/web', 'settled', 'start container/web', 'up', 'probe container/web'],
  },
  {
    title: 'runs a hook before anything is stopped',
    want: wanted({ preReplace: command }),
    rows: tight,
    options: { allowExec: true },
    does: ['replace container/web'],
    steps: [
      'exec container/web',
      'stop container/web',
      'stopped',
      'remove container/web',
      'gone',
      'add container/web',
      'settled',
      'start container/web',
      'up',
    ],
  },
  {
    title: 'runs no command that the operator has not allowed',
    want: wanted({ preReplace: command }),
    rows: roomy,
    does: ['replace container/web'],
    refuses: ['plan/exec-not-allowed'],
  },
  {
    title: 'asks for no such word where nothing is replaced',
    want: desired([veth('veth-web'), web({ logging: true }, { preReplace: command })]),
    rows: both,
    does: ['update container/web'],
    steps: ['stop container/web', 'stopped', 'set container/web', 'start container/web', 'up'],
  },
];

describe('probes and hooks in a plan', () => {
  checkPlans(cases);

  it('take the old container back with them when a probe fails', () => {
    const { steps } = plan(wanted({ update: probe }), roomy);
    const up = steps.find((step) => step.do === 'wait' && step.until === 'up');
    const asked = steps.find((step) => step.do === 'probe');
    assert.ok((asked?.undo?.length ?? 0) > 0);
    assert.deepEqual(asked?.undo, up?.undo);
  });

  it('save under a name that is free', () => {
    const fileOf = (names: readonly string[]): string[] => {
      const rows = { ...roomy, '/file': names.map((name) => ({ name })) };
      return plan(wanted({ preReplace: save }), rows, {}, '7.24').steps.flatMap((step) =>
        step.do === 'save' ? [step.file] : [],
      );
    };
    assert.deepEqual(fileOf([]), ['usb1/backup/web.tar']);
    assert.deepEqual(fileOf(['usb1/backup/web.tar']), ['usb1/backup/web-2.tar']);
    assert.deepEqual(fileOf(['usb1/backup/web.tar', 'usb1/backup/web-2.tar']), ['usb1/backup/web-3.tar']);
  });

  it('say at their line that the release cannot save, also where nothing is to be done', () => {
    const want = desired([veth('veth-web'), web({}, { preReplace: save })]);
    const rows = { ...both, '/container': [containerRow()] };
    assert.deepEqual(plan(want, rows, {}, '7.24').refusals, []);
    const [refusal] = plan(want, rows, {}, '7.23.3').refusals;
    assert.equal(refusal?.code, 'plan/needs-newer-release');
    assert.equal(refusal.at?.line, 12);
    assert.match(refusal.message, /needs RouterOS 7\.24, home runs 7\.23\.3/);
    assert.deepEqual(plan(stack, rows).refusals, []);
  });
});
