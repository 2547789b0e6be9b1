import assert from 'node:assert/strict';
import type { Desired, Problem, Props, Report } from '../../src/model/index.ts';
import { compareReleases } from '../../src/routeros/release.ts';
import { createRegistry, effectiveContainer, type ImageSpec, type Registry } from '../../src/sim/index.ts';
import { fastLab } from '../support/fast-lab.ts';
import type { Lab } from '../support/lab.ts';
import { actions, container, desired, env, veth } from '../support/stack.ts';

/** What goes wrong on the router, what the report must say of it, and how the next run goes on. */
const profiles = ['7.16.2', '7.19.4', '7.20.8', '7.22.3', '7.23.3', '7.24'];

interface Fault {
  readonly name: string;
  /** Seen from this release on. */
  readonly since?: string;
  readonly faults?: readonly string[];
  /** What the registry has. */
  readonly image?: ImageSpec;
  readonly strict?: true;
  readonly props?: Props;
  readonly codes: readonly Problem['code'][];
  readonly quote: RegExp;
  /** What a person does; without it the faults are cleared. */
  readonly heal?: (lab: Lab, registry: Registry) => void;
  /** The file afterwards, where it has to change. */
  readonly after?: Props;
}

const faults: readonly Fault[] = [
  {
    name: 'a pull that fails',
    faults: ['pull-fail'],
    codes: ['apply/pull-failed'],
    quote: /failed to extract layer/,
  },
  {
    name: 'an image that the registry does not have',
    strict: true,
    codes: ['apply/pull-failed'],
    quote: /manifest not found|was unable to import/,
    heal: (_lab, registry) => {
      registry.publish('demo/c:1', {});
    },
  },
  {
    name: 'an image of another architecture',
    image: { platforms: ['amd64'] },
    codes: ['apply/exited', 'apply/not-started'],
    quote: /exited with signal 4 \(Illegal instruction\)/,
    after: { image: 'demo/c:2' },
  },
  {
    name: 'images of other architectures only',
    since: '7.18',
    image: { platforms: ['amd64', 's390x'] },
    codes: ['apply/pull-failed'],
    quote: /no image for this architecture|was unable to import/,
    after: { image: 'demo/c:2' },
  },
  {
    name: 'a container that exits at once',
    faults: ['exit-at-once:3'],
    codes: ['apply/exited', 'apply/not-started'],
    quote: /exited with status 3/,
  },
  {
    name: 'a container that lives a second',
    image: { behaviour: { exits: { code: 7, afterMs: 1000 }, prints: ['config: no such file'] } },
    props: { logging: true },
    codes: ['apply/exited'],
    quote: /config: no such file[\s\S]*exited with status 7/,
    after: { image: 'demo/c:2' },
  },
  {
    name: 'a container that RouterOS starts again and again',
    since: '7.20',
    faults: ['exit-at-once'],
    props: { restart: 'always', autoRestartInterval: 1000 },
    codes: ['apply/restarts', 'apply/exited', 'apply/not-started'],
    quote: /exited with status 1/,
  },
  {
    name: 'a start error that is only in the log',
    faults: ['start-fail'],
    codes: ['apply/not-started'],
    quote: /start failed: layer .* missing, need repull/,
  },
  {
    name: 'an image without a command',
    image: { config: { entrypoint: [], cmd: [] } },
    codes: ['apply/not-started'],
    quote: /no command specified|execvp \/bin\/sh: No such file/,
    after: { cmd: '/app' },
  },
  {
    name: 'a health check that fails',
    since: '7.22',
    image: { behaviour: { unhealthyAfterMs: 0 } },
    props: { healthcheckCmd: 'CMD,/probe', healthcheckInterval: 1000, healthcheckRetries: 1 },
    codes: ['apply/unhealthy'],
    quote: /bad, output/,
    after: { image: 'demo/c:2' },
  },
  {
    name: 'no name server anywhere',
    codes: ['apply/not-started'],
    quote: /no dns servers/,
    heal: (lab) => {
      lab.device.rows('ip/dns')[0]?.fields.set('servers', '1.1.1.1');
    },
  },
];

const stack = (props: Props): Desired =>
  desired([
    veth('veth-c'),
    veth('veth-last', '172.17.0.3/24'),
    env('list', 'TZ', 'UTC'),
    container('c', { envs: ['list'], ...props }),
    container('last', {}, { dependsOn: ['container/c'] }),
  ]);

/** What the file says of the changed container. */
const wanted = ({ props }: Fault): Desired => stack({ ...props });

async function broken(fault: Fault, release: string): Promise<{ lab: Lab; registry: Registry }> {
  const registry = createRegistry({ bytesPerSecond: 1e9, strict: fault.strict === true });
  for (const image of ['demo/c:2', 'demo/last:1']) registry.publish(image, {});
  if (fault.strict === undefined) registry.publish('demo/c:1', fault.image ?? {});
  const lab = await fastLab(release, { registry }, fault.faults);
  if (fault.name.startsWith('no name server')) lab.device.rows('ip/dns')[0]?.fields.set('servers', '');
  return { lab, registry };
}

function isNamed(report: Report, { codes, quote }: Fault): void {
  assert.equal(report.ok, false);
  assert.equal(report.problems.length, 1, JSON.stringify(report.problems));
  const [problem] = report.problems;
  assert.ok(problem && codes.includes(problem.code), `${problem?.code ?? ''}: ${problem?.message ?? ''}`);
  assert.equal(problem.address, 'container/c');
  assert.equal(problem.router, 'home');
  assert.match(problem.message, /^container\/c: /);
  assert.match(problem.quote ?? '', quote);
}

function isUp(lab: Lab, key: string): boolean {
  const row = lab.device
    .rows('container')
    .find((each) => each.fields.get('comment')?.includes(`container/${key}]`) === true);
  return row !== undefined && effectiveContainer(lab.device, row.id) !== undefined;
}

describe('what goes wrong on the router is said in its own words', () => {
  for (const fault of faults) {
    for (const release of profiles.filter((one) => compareReleases(one, fault.since ?? '7.12') >= 0)) {
      it(`${release}: ${fault.name}; the next run goes on`, async () => {
        const { lab, registry } = await broken(fault, release);
        const report = await lab.apply(wanted(fault));
        isNamed(report, fault);
        const skipped = report.outcomes
          .filter(({ status }) => status === 'skipped')
          .map(({ step }) => step.address);
        assert.ok(skipped.includes('container/last'), 'who depends on it is not started');
        assert.equal(isUp(lab, 'last'), false);

        for (const name of fault.faults ?? []) lab.device.clearFault(name.split(':')[0] ?? '');
        fault.heal?.(lab, registry);
        const want = stack({ ...fault.props, ...fault.after });
        assert.deepEqual((await lab.apply(want)).problems, []);
        assert.deepEqual(actions(await lab.plan(want)), []);
        assert.ok(isUp(lab, 'c') && isUp(lab, 'last'), 'both run');
        assert.equal(lab.device.rows('container').length, 2, 'nothing is left over');
      });
    }
  }

  for (const release of profiles) {
    it(`${release}: a start that has no effect; the next run starts it`, async () => {
      const { lab } = await broken({ name: '', codes: [], quote: /./ }, release);
      deafOnce(lab, 'start');
      const report = await lab.apply(stack({}));
      assert.deepEqual(
        report.problems.map(({ code, address }) => [code, address]),
        [['apply/not-started', 'container/c']],
      );
      assert.deepEqual((await lab.apply(stack({}))).problems, []);
      assert.ok(isUp(lab, 'c') && isUp(lab, 'last'));
    });

    // Seen by two people (routeros.md 6.15): "poll and repeat".
    it(`${release}: a stop that has no effect is sent again, and the change goes on`, async () => {
      const { lab } = await broken(
        { name: '', codes: [], quote: /./, faults: ['stop-ignored-once'] },
        release,
      );
      assert.deepEqual((await lab.apply(stack({}))).problems, []);
      lab.client.sent.length = 0;
      const report = await lab.apply(stack({ cmd: 'serve' }));
      assert.deepEqual(report.problems, []);
      const stops = lab.client.sent.filter((command) => command === '/container/stop');
      assert.equal(stops.length, 2);
      assert.deepEqual(actions(await lab.plan(stack({ cmd: 'serve' }))), []);
    });

    it(`${release}: a veth that went away under its container is made again and bound again`, async () => {
      const { lab } = await broken({ name: '', codes: [], quote: /./ }, release);
      assert.deepEqual((await lab.apply(stack({}))).problems, []);
      const gone = lab.device.rows('interface/veth').find((row) => row.fields.get('name') === 'veth-c');
      assert.ok(gone);
      lab.device.erase('interface/veth', gone);
      const plan = await lab.plan(stack({}));
      assert.deepEqual(actions(plan), ['create veth/veth-c', 'update container/c']);
      assert.deepEqual((await lab.apply(stack({}))).problems, []);
      const [row] = lab.device.rows('container');
      const process = row && effectiveContainer(lab.device, row.id);
      const veth = lab.device.rows('interface/veth').find((each) => each.fields.get('name') === 'veth-c');
      assert.equal(process?.interfaces[0]?.id, veth?.id, 'it has the new one');
      assert.deepEqual(actions(await lab.plan(stack({}))), []);
    });
  }
});

/** The first such command is lost on its way, though the router says yes. */
function deafOnce({ client }: Lab, command: string): void {
  const run = client.run.bind(client);
  let isDeaf = true;
  client.run = async (menu, what, id) => {
    if (what !== command || !isDeaf) return run(menu, what, id);
    isDeaf = false;
  };
}
