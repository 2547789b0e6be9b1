import assert from 'node:assert/strict';
import type { Desired, Props, Resource } from '../../src/model/index.ts';
import { effectiveContainer, type Process } from '../../src/sim/index.ts';
import { Lab } from '../support/lab.ts';
import { container, desired, env, resource, veth } from '../support/stack.ts';
import { fastLab } from '../support/fast-lab.ts';
import { type Acts, containerActs, effects, usedActs } from '../support/wire-words/acts.ts';
import { resourceWith } from '../support/wire-words/bench.ts';
import { onlyFor, type WireCase, wireKinds } from '../support/wire-words/index.ts';

/** What a plan says that a change costs, held against what the router then did: one release of every profile. */
const profiles = ['7.16.2', '7.19.4', '7.20.8', '7.22.3', '7.23.3', '7.24'];
const words = { live: 'live', start: 'restart', import: 'recreate' } as const;
const seen: Record<Acts, number> = { live: 0, start: 0, import: 0 };

/** Two containers: `c`, which is changed, and `other`, which must not notice. */
function stack(changed: Resource, more: readonly Resource[] = rows): Desired {
  return desired([...more, changed, container('other', { interface: ['v2'] })]);
}

const rows: readonly Resource[] = [
  veth('v', '172.17.0.9/24', { gateway: '172.17.0.254' }),
  veth('w', '172.17.0.3/24'),
  veth('v2', '172.17.0.4/24'),
  env('common', 'TZ', 'UTC'),
  resource('mount', 'data', { list: 'data', src: '/usb1/data', dst: '/data' }),
];
const base: Props = { interface: ['v'], envs: [], mounts: [] };

/** What happened to one container between two moments. */
interface Happened {
  readonly id: string;
  readonly process: Process;
}

function lookAt(lab: Lab, key: string): Happened {
  const row = lab.device
    .rows('container')
    .find((each) => each.fields.get('comment')?.endsWith(`container/${key}]`) === true);
  assert.ok(row, `${key} is on the router`);
  const process = effectiveContainer(lab.device, row.id);
  assert.ok(process, `${key} runs`);
  return { id: row.id, process };
}

/** Writes to a container's menu since then: `stop *1`, `set *1`. */
function writesSince(lab: Lab, count: number): string[] {
  return lab.device.journal
    .slice(count)
    .filter(({ command }) => /^\/container\/(add|set|remove|start|stop)$/.test(command))
    .map(({ command, attributes }) => `${command.slice(11)} ${attributes['.id'] ?? ''}`.trim());
}

async function checkChange(
  lab: Lab,
  want: Desired,
  address: string,
  acts: Acts,
  place: string,
): Promise<void> {
  const before = lookAt(lab, 'c');
  const other = lookAt(lab, 'other');
  const count = lab.device.journal.length;
  const plan = await lab.plan(want);
  assert.deepEqual(plan.refusals, [], place);
  const cost = plan.changes.find((change) => change.address === 'container/c')?.impact;
  const own = plan.changes.find((change) => change.address === address)?.impact;
  assert.equal(own?.disruption, words[acts], `${place}: predicted`);
  // A row that the container uses makes it start again.
  const predicted = acts === 'live' ? [] : ['container/c'];
  const restarts = plan.changes
    .filter(({ impact }) => impact.restarts.length > 0)
    .map((one) => one.address);
  if (acts !== 'import') assert.deepEqual(restarts, predicted, `${place}: restarts`);
  assert.ok(cost, place);
  assert.deepEqual((await lab.apply(want)).problems, [], place);

  const after = lookAt(lab, 'c');
  const writes = writesSince(lab, count);
  const touched = (verb: string): string[] => writes.filter((write) => write.startsWith(verb));
  if (acts === 'live') {
    assert.equal(after.process, before.process, `${place}: the process is the same`);
    assert.deepEqual([...touched('stop'), ...touched('start')], [], place);
  } else {
    const last = lab.device.journal.findLast(({ command }) => /\/(add|set|remove)$/.test(command));
    assert.notEqual(after.process, before.process, `${place}: a new process`);
    const promoted = acts === 'import';
    assert.ok(
      promoted || after.process.startedAt >= (last?.at ?? Infinity),
      `${place}: started after the last write`,
    );
    assert.equal(after.id === before.id, acts === 'start', `${place}: the row`);
    assert.deepEqual(touched('start'), [`start ${after.id}`], place);
    assert.deepEqual(touched('stop'), [`stop ${before.id}`], place);
  }
  assert.equal(lookAt(lab, 'other').process, other.process, `${place}: the other one was not touched`);
  seen[acts]++;
}

function casesOf(kind: string): readonly (readonly [string, WireCase])[] {
  const found = wireKinds.find((one) => one.kind === kind);
  return Object.entries(found?.props ?? {}).flatMap(([prop, [first]]) =>
    first ? [[prop, first] as const] : [],
  );
}

/** Can the release hold it, and can its rows tell it? An archive in the place of an image shows from 7.21 on only. */
const isSayable = (one: WireCase, release: string): boolean =>
  onlyFor(one.stored, release) !== undefined && onlyFor(one.untold, release) === undefined;

describe('what a change costs is what was said', () => {
  it('is known by hand for every property of a container and of what it uses', () => {
    const known = Object.keys(containerActs).sort();
    // Chosen with the row, and never changed.
    const props = casesOf('container').map(([prop]) => prop);
    assert.deepEqual(known, props.filter((prop) => prop !== 'rootDir').sort());
    for (const [kind, acts] of Object.entries(usedActs))
      assert.deepEqual(
        Object.keys(acts).sort(),
        casesOf(kind)
          .map(([prop]) => prop)
          .sort(),
      );
  });

  for (const release of profiles) {
    it(`${release}: every property of a running container`, async function () {
      this.timeout(60_000);
      for (const [prop, one] of casesOf('container')) {
        const acts = containerActs[prop];
        if (acts === undefined || !isSayable(one, release)) continue;
        const lab = await fastLab(release);
        const start = await lab.apply(stack(container('c', base)));
        assert.deepEqual(start.problems, []);
        const changed = container('c', { ...base, ...one.with, [prop]: one.value });
        const props = Object.entries(changed.props).filter(([name]) => !one.instead?.includes(name));
        const want = stack({ ...changed, props: Object.fromEntries(props) });
        await checkChange(lab, want, 'container/c', acts, `${release} ${prop}`);
        const effect = effects[prop];
        if (effect) assert.deepEqual(effect[0](lookAt(lab, 'c').process), effect[1], `${release} ${prop}`);
      }
    });

    it(`${release}: every property of what a running container uses`, async function () {
      this.timeout(60_000);
      for (const [kind, acts] of Object.entries(usedActs)) {
        for (const [prop, one] of casesOf(kind)) {
          if (!isSayable(one, release)) continue;
          const lab = await fastLab(release);
          const user: Props = { interface: ['v'], envs: ['common'], mounts: ['data'] };
          assert.deepEqual((await lab.apply(stack(container('c', user)))).problems, []);
          const row = rows.find((each) => each.kind === kind);
          assert.ok(row);
          const changed = { ...row, props: { ...row.props, [prop]: one.value } };
          const more = rows.map((each) => (each === row ? changed : each));
          // Who uses it names it as it is called now.
          const named = { env: 'envs', mount: 'mounts', veth: 'interface' }[kind] ?? '';
          const renamed = prop === 'list' || prop === 'name' ? { [named]: [String(one.value)] } : {};
          const want = stack(container('c', { ...user, ...renamed }), more);
          await checkChange(lab, want, row.address, acts[prop] ?? 'start', `${release} ${kind}.${prop}`);
        }
      }
    });
  }

  for (const release of profiles) {
    it(`${release}: a file that a container mounts`, async () => {
      const lab = await fastLab(release);
      const file = (contents: string): Resource =>
        resource('file', 'conf', { path: '/usb1/rosctr/demo/conf/a.txt', contents });
      const user = container('c', { ...base, mounts: ['conf'] });
      const folder = resource('mount', 'conf', {
        list: 'conf',
        src: '/usb1/rosctr/demo/conf',
        dst: '/etc/a',
      });
      const whole = (contents: string): Desired => stack(user, [...rows, folder, file(contents)]);
      assert.deepEqual((await lab.apply(whole('one'))).problems, []);
      await checkChange(lab, whole('two'), 'file/conf', 'start', release);
      assert.equal(lab.device.files.get('usb1/rosctr/demo/conf/a.txt')?.contents, 'two');
    });
  }

  for (const release of ['7.16.2', '7.24']) {
    it(`${release}: what stands beside containers is changed under their feet`, async function () {
      this.timeout(60_000);
      for (const kind of wireKinds.filter(({ kind }) => kind !== 'container' && !(kind in usedActs))) {
        for (const [prop, one] of casesOf(kind.kind)) {
          // The plan makes the row that names menus by itself; what is in a file is for those who mount it.
          if (!isSayable(one, release) || kind.kind === 'index' || prop === 'contents') continue;
          const place = `${release} ${kind.kind}.${prop}`;
          const lab = await fastLab(release);
          const running = [veth('v9', '172.17.0.9/24'), container('c', { interface: ['v9'] })];
          const { [prop]: dropped, ...rest } = resourceWith(kind, prop, one).props;
          const start = { ...kind.base, ...rest };
          const before = desired([...kind.needs, ...running, resource(kind.kind, 'k', start)]);
          assert.deepEqual((await lab.apply(before)).problems, [], place);
          const { process } = lookAt(lab, 'c');
          const want = desired([...kind.needs, ...running, resourceWith(kind, prop, one, 'k')]);
          const plan = await lab.plan(want);
          const changes = plan.changes.filter(({ action }) => action !== 'keep');
          const costs = changes.map(({ address, impact }) => `${address} ${impact.disruption}`);
          assert.deepEqual(costs, [`${kind.kind}/k live`], place);
          assert.deepEqual((await lab.apply(want)).problems, [], place);
          assert.equal(lookAt(lab, 'c').process, process, `${place}: ${String(dropped)}`);
        }
      }
    });
  }

  after(() => {
    const text = Object.entries(seen).map(([what, count]) => `${what} ${count}`);
    console.log(`      changes on a running container: ${text.join(', ')}`);
  });
});
