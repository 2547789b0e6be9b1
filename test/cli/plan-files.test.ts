import assert from 'node:assert/strict';
import { planText } from '../../src/cli/render/plan.ts';
import { fastLab } from '../support/fast-lab.ts';
import type { Lab } from '../support/lab.ts';
import { yamlStack } from '../support/yaml-stack.ts';

const body = (contents: string): string => `
files: { conf: { path: usb1/rosctr/web/app.conf, contents: ${contents} } }
`;
const style = { color: false, unicode: false };

/** What a plan says of the contents. */
async function shown(lab: Lab, contents: string): Promise<string> {
  const plan = await lab.plan(yamlStack(body(contents)));
  const text = planText(style, [{ router: 'home', plans: [plan], seconds: 0 }]);
  const from = text.indexOf('contents');
  return from < 0
    ? ''
    : text
        .slice(from, text.indexOf('\n\n', from))
        .replace(/ +/g, ' ')
        .replace(/\n # 1 unchanged.*/, '');
}

describe('the contents of a file in a plan', () => {
  it('are shown where they stand in the file, line by line where they change', async () => {
    const lab = await fastLab('7.24');
    assert.equal(await shown(lab, '"port = 80"'), 'contents "port = 80"');
    await lab.apply(yamlStack(body('"name = a\\nport = 80\\n"')));
    assert.equal(
      await shown(lab, '"name = a\\nport = 81\\n"'),
      'contents (text of 2 lines) # needs a restart\n - port = 80\n + port = 81',
    );
  });

  it('are not shown where they are a secret, nor where they were one', async () => {
    const lab = await fastLab('7.24');
    assert.equal(await shown(lab, '"${env:TOKEN}"'), 'contents (sensitive)');
    assert.deepEqual((await lab.apply(yamlStack(body('"${env:TOKEN}"')))).problems, []);
    assert.equal(await shown(lab, 'plain'), 'contents (sensitive, changed) # needs a restart');
    assert.deepEqual((await lab.apply(yamlStack(body('plain')))).problems, []);
    assert.equal(await shown(lab, 'other'), 'contents "plain" -> "other" # needs a restart');
  });
});
