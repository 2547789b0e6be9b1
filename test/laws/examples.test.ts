import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { releases } from '../../src/facts/index.ts';
import { planText } from '../../src/cli/render/plan.ts';
import type { Desired } from '../../src/model/index.ts';
import { defaultOptions, makePlan, observe } from '../../src/reconciler/index.ts';
import { compareReleases, oldestRelease } from '../../src/routeros/release.ts';
import { loadStacks } from '../../src/spec/index.ts';
import { golden } from '../cli/support/golden.ts';
import { Lab } from '../support/lab.ts';
import { actions } from '../support/stack.ts';

const folder = 'examples/stacks';
const supported = releases.filter((release) => compareReleases(release, oldestRelease) >= 0);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort();

interface Example {
  readonly name: string;
  readonly text: string;
  readonly desired: Desired;
  /** `# needs RouterOS 7.20` in its first lines; without one it is for every release. */
  readonly since: string;
}

function load(name: string): Example {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const secrets = new Proxy<Record<string, string>>({}, { get: (_, key) => `value of ${String(key)}` });
  const loaded = loadStacks([{ path: `${folder}/${name}`, text }], {
    env: secrets,
    readFile: (path) => `contents of ${path}`,
  });
  assert.deepEqual(loaded.problems, [], name);
  const [router] = loaded.routers;
  const [desired] = loaded.desired(router?.name ?? '');
  assert.ok(desired, `${name} has a router and a stack`);
  return { name, text, desired, since: /^# needs RouterOS (\S+)/m.exec(text)?.[1] ?? oldestRelease };
}

const runs = new Map<string, string>();

describe('the examples', () => {
  it('are at least twelve', () => {
    assert.ok(names.length >= 12, names.join(', '));
  });

  for (const name of names) {
    describe(name, () => {
      const example = load(name);

      it('plans what its golden file shows', async () => {
        const lab = new Lab('7.24');
        for (const disk of example.desired.disks)
          lab.device.seed({ disks: [{ slot: disk.name, size: 64 * 2 ** 30 }] });
        const plan = makePlan(example.desired, await observe(lab.client, example.desired), defaultOptions);
        const router = example.desired.router;
        const text = planText({ color: false, unicode: true }, [{ router, plans: [plan], seconds: 1 }]);
        golden(`../examples/${name.replace('.yaml', '.txt')}`, text);
      });

      for (const release of supported) {
        const isAble = compareReleases(release, example.since) >= 0;
        it(`${release}: ${isAble ? 'applies, and a second plan is empty' : 'is refused at the line that needs more'}`, async () => {
          const lab = new Lab(release);
          for (const disk of example.desired.disks)
            lab.device.seed({ disks: [{ slot: disk.name, size: 64 * 2 ** 30 }] });
          const plan = makePlan(
            example.desired,
            await observe(lab.client, example.desired),
            defaultOptions,
          );
          if (!isAble) {
            const lacks = plan.refusals.filter((refusal) => refusal.code === 'plan/needs-newer-release');
            assert.ok(lacks.length > 0, 'the release lacks nothing: the example declares too much');
            for (const { at, message } of lacks) {
              assert.match(message, /needs RouterOS 7\./);
              assert.ok(at !== undefined && at.line > 1, message);
            }
            const needed =
              /needs RouterOS (\S+?),/.exec(
                lacks
                  .map((one) => one.message)
                  .sort()
                  .at(-1) ?? '',
              )?.[1] ?? '';
            assert.ok(compareReleases(needed, example.since) <= 0, `${needed}, declared ${example.since}`);
            return;
          }
          const foreign = lab.foreign();
          const report = await lab.apply(example.desired, defaultOptions);
          assert.deepEqual(report.problems, []);
          assert.deepEqual(actions(await lab.plan(example.desired, defaultOptions)), []);
          assert.equal(lab.foreign(), foreign);
          const writes = lab.client.sent.length;
          assert.equal((await lab.apply(example.desired, defaultOptions)).ok, true);
          assert.equal(lab.client.sent.length, writes, 'a second apply sends nothing');
          runs.set(`${name} ${release}`, 'ok');
        });
      }
    });
  }

  after(() => {
    console.log(`      examples x releases applied: ${runs.size}`);
    assert.ok(runs.size > 200);
  });
});
