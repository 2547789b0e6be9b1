import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { planJson } from '../../src/cli/json/plan.ts';
import { reportJson } from '../../src/cli/json/report.ts';
import { Secret } from '../../src/model/index.ts';
import { golden } from './support/golden.ts';
import { at, change, field, outlook, plan } from './support/plans.ts';

const schema = (name: string): object =>
  JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object;
const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true });
ajv.addSchema(schema('plan'));
ajv.addSchema(schema('report'));
ajv.addSchema(schema('validate'));

function assertValid(name: string, document: object): void {
  const isValid = ajv.validate(
    `https://rosctr.dev/schemas/v1/${name}.schema.json`,
    JSON.parse(JSON.stringify(document)),
  );
  assert.ok(isValid, ajv.errorsText());
}

const secret = new Secret('correct horse');
const everything = plan(
  [
    change('create', 'container/pihole', {
      after: { name: 'pihole', memoryHigh: 536_870_912, logging: true, interface: ['pihole'] },
      fields: [field('name', undefined, 'pihole')],
      impact: { disruption: 'none', pulls: true, pullBytes: 43_100_000 },
    }),
    change('update', 'env/pihole/PASSWORD', {
      before: { list: 'pihole', key: 'PASSWORD', value: 'battery staple' },
      after: { list: 'pihole', key: 'PASSWORD', value: secret },
      fields: [field('value', 'battery staple', secret, { secret: true })],
      impact: { disruption: 'restart', restarts: ['container/pihole'], downtimeSeconds: 15 },
    }),
    change('replace', 'container/web', {
      before: { image: 'a:1' },
      after: { image: 'a:2' },
      because: ['image'],
      fields: [field('image', 'a:1', 'a:2', { disrupts: 'recreate', at: at(12) })],
      live: { state: 'running', comment: 'mine' },
    }),
    change('delete', 'env/pihole/TOKEN', {
      before: { list: 'pihole', key: 'TOKEN', value: 'battery staple' },
      live: { owner: { by: 'us', mark: { stack: 'dns', kind: 'env', key: 'pihole/TOKEN', secret: true } } },
    }),
    change('conflict', 'env/other/KEY', {
      before: { list: 'other', key: 'KEY', value: 'battery staple' },
      after: { list: 'other', key: 'KEY', value: 'plain' },
      live: { owner: { by: 'nobody' } },
      command: '--adopt env/other/KEY',
    }),
    change('adopt', 'config/config', {
      before: { password: 'battery staple' },
      after: { password: secret },
      fields: [
        field('password', 'battery staple', secret),
        field('marker', undefined, 'dns:config/config'),
      ],
    }),
    change('rename', 'veth/new', { from: 'veth/old', before: { name: 'old' }, after: { name: 'new' } }),
    change('keep', 'bridge/containers', { before: { name: 'containers' }, after: { name: 'containers' } }),
  ],
  {
    warnings: [
      { code: 'plan/hidden-values', message: 'home hides 1 value', hint: 'policy sensitive', at: at(4) },
    ],
    refusals: [
      {
        code: 'plan/foreign',
        message: 'in the way',
        flag: '--adopt env/other/KEY',
        address: 'env/other/KEY',
        at: at(9),
      },
    ],
    orphans: [{ stack: 'media', addresses: ['container/jellyfin'] }],
    steps: [
      {
        address: 'env/pihole/PASSWORD',
        kind: 'env',
        menu: '/container/envs',
        do: 'set',
        row: { id: '*1' },
        rows: [{ value: secret }],
      },
    ],
  },
);
const attic = outlook([], {
  router: 'attic',
  failure: {
    unreachable: true,
    problem: {
      code: 'router/connect-timeout',
      message: 'attic does not answer',
      hint: 'check',
      quote: 'x',
      at: at(2),
    },
  },
});

describe('the plan as JSON', () => {
  it('has the key names of terraform show -json, and follows its published schema', () => {
    const document = planJson([outlook([everything]), attic], '0.1.0');
    assertValid('plan', document);
    golden('plan.json', `${JSON.stringify(document, undefined, 2)}\n`);
  });

  it('holds no secret: not of the file, not of a row that was marked as secret, not of a row that is not ours', () => {
    const text = JSON.stringify(planJson([outlook([everything])], '0.1.0'));
    assert.doesNotMatch(text, /battery|horse/);
  });

  it('is not applyable while something refuses it, and an unreachable router leaves it incomplete', () => {
    const flags = (...args: Parameters<typeof planJson>): object => {
      const { errored, complete, changed, applyable } = planJson(...args);
      return { errored, complete, changed, applyable };
    };
    assert.deepEqual(flags([outlook([everything]), attic], '0'), {
      errored: false,
      complete: false,
      changed: true,
      applyable: false,
    });
    assert.deepEqual(flags([outlook([{ ...everything, refusals: [] }])], '0'), {
      errored: false,
      complete: true,
      changed: true,
      applyable: true,
    });
    assert.deepEqual(flags([outlook([plan([])])], '0'), {
      errored: false,
      complete: true,
      changed: false,
      applyable: false,
    });
  });
});

describe('the report as JSON', () => {
  it('follows its published schema, and says of a step what was done, never with what', () => {
    const [step] = everything.steps;
    assert.ok(step);
    const wait = { ...step, do: 'wait', until: 'up', row: { id: '*1' }, deadlineSeconds: 60 } as const;
    const problem = { code: 'apply/not-started', message: 'it does not start', quote: 'exited 1' } as const;
    const document = reportJson(
      [outlook([everything])],
      [
        {
          router: 'home',
          stack: 'dns',
          plan: everything,
          outcomes: [
            { step, status: 'done', seconds: 0.12345 },
            {
              step: { ...step, do: 'run', command: 'start', row: { id: '*1' } },
              status: 'done',
              seconds: 0.1,
            },
            { step: wait, status: 'failed', seconds: 3, problem },
          ],
          problems: [problem],
          writes: 2,
          seconds: 3.2,
          ok: false,
        },
      ],
      '0.1.0',
    );
    assertValid('report', document);
    const text = `${JSON.stringify(document, undefined, 2)}\n`;
    assert.doesNotMatch(text, /battery|horse/);
    golden('report.json', text);
  });
});
