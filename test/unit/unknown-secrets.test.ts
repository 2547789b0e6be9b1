import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { type Desired, Secret } from '../../src/model/index.ts';
import { explain, observe } from '../../src/reconciler/index.ts';
import { scrubberOf } from '../../src/reconciler/apply/index.ts';
import { Lab } from '../support/lab.ts';
import { desired, env } from '../support/stack.ts';

const withToken = (token: string | Secret, zone = 'Europe/Riga'): Desired =>
  desired([env('e', 'TZ', zone), env('e', 'TOKEN', token)]);
const value = (lab: Lab, key: string): string | undefined =>
  lab.device
    .rows('container/envs')
    .find(({ fields }) => fields.get('key') === key)
    ?.fields.get('value');

describe('a secret that is not known where a plan is made', () => {
  it('has no printable form, no value, and cannot be used by accident', () => {
    const secret = Secret.unknown();
    assert.deepEqual(
      [String(secret), JSON.stringify(secret), inspect(secret)],
      ['*****', '"*****"', '*****'],
    );
    assert.throws(() => secret.reveal(), /not known/);
    assert.deepEqual(secret.revealAll(), []);
    assert.equal(secret.equals(''), false);
    assert.ok(secret.mayEqual(new Secret('x')) && new Secret('x').mayEqual(secret));
  });

  it('is no difference, whatever stands on the router, and the plan says so', async () => {
    const lab = new Lab('7.23.3');
    assert.ok((await lab.apply(withToken(new Secret('one')))).ok);
    const plan = await lab.plan(withToken(Secret.unknown()));
    assert.deepEqual(plan.steps, []);
    assert.deepEqual(
      plan.changes.map(({ action }) => action),
      ['keep', 'keep'],
    );
    const [warning] = plan.warnings;
    assert.equal(warning?.code, 'plan/secret-not-resolved');
    assert.match(
      warning.message,
      /1 value cannot be compared, since the secrets are not here: env\/e\/TOKEN value/,
    );
    const snapshot = await observe(lab.client, withToken(Secret.unknown()));
    const told = explain(withToken(Secret.unknown()), snapshot, 'env/e/TOKEN');
    const property = told?.properties.find(({ prop }) => prop === 'value');
    assert.deepEqual([property?.written, property?.live], ['*****', '*****']);
    assert.match(property?.why ?? '', /not known here, so it is not compared/);
  });

  it('is sent by nobody: a row that needs it is not made, and nothing else of the run is done', async () => {
    const lab = new Lab('7.23.3');
    const report = await lab.apply(withToken(Secret.unknown()));
    assert.equal(report.ok, false);
    assert.equal(report.writes, 0);
    assert.deepEqual(
      report.problems.map(({ code, address }) => [code, address]),
      [['apply/secret-not-resolved', 'env/e/TOKEN']],
    );
    assert.equal(value(lab, 'TZ'), undefined);
  });

  it('does not keep others from being changed where its row stays', async () => {
    const lab = new Lab('7.23.3');
    assert.ok((await lab.apply(withToken(new Secret('one')))).ok);
    assert.ok((await lab.apply(withToken(Secret.unknown(), 'UTC'))).ok);
    assert.deepEqual([value(lab, 'TZ'), value(lab, 'TOKEN')], ['UTC', 'one']);
  });
});

describe('a secret that is part of a longer value', () => {
  it('does not come out alone, either', () => {
    const scrub = scrubberOf([new Secret('postgres://web:pass-word@db', ['pass-word'])]);
    assert.equal(scrub('login web failed with pass-word'), 'login web failed with *****');
    assert.equal(scrub('bad url postgres://web:pass-word@db'), 'bad url *****');
  });
});
