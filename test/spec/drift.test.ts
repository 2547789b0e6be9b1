import assert from 'node:assert/strict';
import { desired, head, load } from './stack.ts';

const fleet = (drift: string): string => `apiVersion: rosctr.dev/v1
kind: Fleet
metadata: { name: branches }
vars: { day: 2027-01-31 }
routers:
  riga: { address: 10.0.0.1, password: "\${env:ROSCTR_PASSWORD}", storage: usb1 }
${drift}
`;

describe('what the files say of drift', () => {
  it('is the policy of the stack, with the place of every rule', () => {
    const { drift } = desired(`${head}drift:
  failOn: [config, runtime]
  severity: { runtime: warning }
  ignore:
    - { address: env/common/TZ, property: value, router: h*, category: config, reason: known, until: 2027-01-31 }
    - { router: "\${router:name}", reason: "for \${vars:who}" }
vars: { who: Ann }
`);
    assert.deepEqual(drift?.failOn, ['config', 'runtime']);
    assert.deepEqual({ ...drift.severity }, { runtime: 'warning' });
    const [first, second] = drift.ignore ?? [];
    assert.deepEqual(
      { ...first, at: first?.at.line },
      {
        address: 'env/common/TZ',
        property: 'value',
        router: 'h*',
        category: 'config',
        reason: 'known',
        until: '2027-01-31',
        at: 10,
      },
    );
    assert.deepEqual([second?.router, second?.reason], ['home', 'for Ann']);
    assert.equal(desired(head).drift, undefined);
  });

  it('is the policy of the fleet for each of its routers', () => {
    const { routers, problems } = load(fleet('drift: { failOn: [unreachable] }'));
    assert.deepEqual(problems, []);
    assert.deepEqual(routers[0]?.drift?.failOn, ['unreachable']);
  });

  it('is plain text in a fleet, where the variables of a router are not known yet', () => {
    const { problems } = load(
      fleet('drift: { ignore: [{ router: riga, reason: r, until: "${vars:day}" }] }'),
    );
    assert.match(problems[0]?.message ?? '', /drift rules of a fleet are plain text/);
  });
});
