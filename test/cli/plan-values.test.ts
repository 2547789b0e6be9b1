import assert from 'node:assert/strict';
import { planText } from '../../src/cli/render/plan.ts';
import { Secret } from '../../src/model/index.ts';
import { golden } from './support/golden.ts';
import { change, field, outlook, plan } from './support/plans.ts';

const text = (...plans: Parameters<typeof outlook>[0]): string =>
  planText({ color: false, unicode: true }, [outlook(plans)]);

describe('values in a plan', () => {
  it('never shows what either side of a secret holds, in no form of change', () => {
    const secret = new Secret('hunter2secret');
    const shown = text(
      plan([
        change('create', 'file/conf', { fields: [field('contents', undefined, secret, { secret: true })] }),
        change('delete', 'file/old', {
          fields: [field('contents', 'hunter2secret', undefined, { secret: true })],
        }),
        change('update', 'config/config', { fields: [field('password', 'hunter2secret', 'x')] }),
        change('update', 'env/a/B', { fields: [field('value', 'hunter2secret', secret)] }),
        change('replace', 'env/a/C', { fields: [field('value', secret, undefined)], because: ['value'] }),
      ]),
    );
    golden('plan-masked.txt', shown);
    assert.doesNotMatch(shown, /hunter2/);
  });

  it('shows of a text of many lines only those that differ', () => {
    const body = (middle: string): string => `:log info start\n${middle}\n:log info end\n`;
    golden(
      'plan-long-values.txt',
      text(
        plan([
          change('update', 'row/script', {
            fields: [
              field('source', body(':delay 1s'), body(':delay 2s\n:beep')),
              field('notes', 'a'.repeat(200), `${'a'.repeat(180)}${'b'.repeat(20)}`),
            ],
          }),
          change('create', 'row/long', {
            fields: [
              field('value', undefined, 'z'.repeat(3100)),
              field(
                'lines',
                undefined,
                Array.from({ length: 20 }, (_, index) => `line ${index}`).join('\n'),
              ),
            ],
          }),
        ]),
      ),
    );
  });

  it('does not let control characters of a router reach the terminal', () => {
    const evil = 'x\u001b[2J\u009b31m';
    const shown = text(
      plan([
        change('update', `veth/${evil}`, {
          reason: evil,
          fields: [field('name', evil, 'y'), field(evil, 'a', 'b')],
        }),
        change('conflict', 'veth/z', { command: evil }),
      ]),
    );
    assert.doesNotMatch(shown, /[\u001b\u009b]/);
    assert.match(shown, /\\x1b\[2J/);
  });
});
