import assert from 'node:assert/strict';
import { dataIn, type SimDevice } from '../../src/sim/index.ts';
import { fastLab } from '../support/fast-lab.ts';
import { actions } from '../support/stack.ts';
import { yamlStack } from '../support/yaml-stack.ts';

const folders = `
directories: { top: usb1/rosctr/keep, data: usb1/rosctr/keep/data, other: usb1/rosctr/other }
files: { conf: { path: usb1/rosctr/other/app.conf, contents: "port = 80" } }
`;
const used = `${folders}
veths: { v: { address: 172.17.0.2/24 } }
containers: { web: { image: "demo/web:1", veth: v, mounts: ["usb1/rosctr/keep/data:/data"] } }
`;
const nothing = yamlStack('');
const paths = (device: SimDevice): string[] =>
  device.files
    .list()
    .map(({ name }) => name)
    .filter((name) => /rosctr\/(keep|other)/.test(name));

describe('a folder that left the file', () => {
  for (const release of ['7.16.2', '7.20.8', '7.24']) {
    it(`${release}: stays with those above it where a container has its data in it`, async () => {
      const lab = await fastLab(release);
      assert.deepEqual((await lab.apply(yamlStack(used))).problems, []);
      const plan = await lab.plan(nothing);
      assert.deepEqual(
        plan.warnings.filter(({ code }) => code === 'plan/folder-kept').map(({ message }) => message),
        [
          'usb1/rosctr/keep/data is no longer in the file, but a mount has its source there: it stays',
          'usb1/rosctr/keep is no longer in the file, but a mount has its source there: it stays',
        ],
      );
      assert.deepEqual((await lab.apply(nothing)).problems, []);
      assert.ok(dataIn(lab.device, 'usb1/rosctr/keep/data'));
      assert.doesNotMatch(paths(lab.device).join(), /other/, 'what is empty, or ours alone, goes');
      assert.deepEqual(actions(await lab.plan(nothing)), []);
    });
  }

  it('stays where a container had its data in it once', async () => {
    const lab = await fastLab('7.24');
    assert.deepEqual((await lab.apply(yamlStack(used))).problems, []);
    assert.deepEqual((await lab.apply(yamlStack(folders))).problems, []);
    const plan = await lab.plan(nothing);
    assert.match(plan.warnings.map(({ message }) => message).join(), /containers have written into it/);
    assert.deepEqual((await lab.apply(nothing)).problems, []);
    assert.equal(dataIn(lab.device, 'usb1/rosctr/keep/data')?.madeBy, 'web');
  });

  it('stays where somebody else has put a file, before the plan or after it', async () => {
    const lab = await fastLab('7.24');
    assert.deepEqual((await lab.apply(yamlStack(folders))).problems, []);
    const put = (): void => {
      lab.device.files.put({ name: 'usb1/rosctr/other/theirs.db', type: 'file', size: 9 });
    };
    const remove = lab.client.remove.bind(lab.client);
    lab.client.remove = async (menu, id) => {
      await remove(menu, id);
      put();
    };
    const { problems } = await lab.apply(nothing);
    assert.deepEqual(
      problems.map(({ code, message }) => [code, message]),
      [
        [
          'apply/changed-meanwhile',
          'file/usb1/rosctr/other: usb1/rosctr/other/theirs.db is in it by now: it stays',
        ],
      ],
    );
    assert.match(
      (await lab.plan(nothing)).warnings[0]?.message ?? '',
      /other\/theirs\.db is in it: it stays$/,
    );
    assert.deepEqual((await lab.apply(nothing)).problems, []);
    assert.deepEqual(paths(lab.device), ['usb1/rosctr/other', 'usb1/rosctr/other/theirs.db']);
  });
});
