import assert from 'node:assert/strict';
import { advised } from '../../../src/cli/advice.ts';
import type { Desired, Plan, Problem, Report } from '../../../src/model/index.ts';
import {
  apply,
  defaultOptions,
  makePlan,
  observe,
  type PlanOptions,
} from '../../../src/reconciler/index.ts';
import {
  containerSettings,
  containerState,
  createRegistry,
  effectiveContainer,
  type Registry,
  type SimDevice,
  type SimOptions,
} from '../../../src/sim/index.ts';
import { Lab } from '../../support/lab.ts';
import { loadYaml, yamlStack } from '../../support/yaml-stack.ts';
import { simulatedTime } from '../../support/sim-client.ts';

export interface Scenario {
  /** Row of peers.md section 2. */
  readonly row: number;
  readonly run: () => Promise<void>;
}

/** One container with a mount, as people write it. */
export const web = (image = 'demo/web:1', extra = '', rest = ''): string => `
veths: { veth-web: { address: 172.17.0.2/24 } }
mounts: { data: "usb1/data:/data" }
containers:
  web:
    image: ${image}
    veth: veth-web
    mounts: [data]
${extra}${rest}`;

/** What is wrong with a file, and what it asks for. */
export const file = loadYaml;

/** A router, its registry, and what a person does with both. */
export class Scene {
  readonly lab: Lab;
  readonly registry: Registry = createRegistry();

  constructor(release = '7.23.3', options: Partial<SimOptions> = {}) {
    this.lab = new Lab(release, { state: containerSettings({ registry: this.registry }), ...options });
  }

  static desired(body: string): Desired {
    // Before 7.18 nothing is pulled without it, and 7.20 takes images from elsewhere (routeros.md 1.10).
    const withRegistry = body.includes('config:')
      ? body
      : `config: { registryUrl: https://registry-1.docker.io }\n${body}`;
    return yamlStack(withRegistry);
  }

  async plan(body: string, options: Partial<PlanOptions> = {}): Promise<Plan> {
    const desired = Scene.desired(body);
    return makePlan(desired, await observe(this.lab.client, desired), { ...defaultOptions, ...options });
  }

  /** Applies; who asks for it has said yes to what is lost with a root-dir. */
  async apply(body: string, options: Partial<PlanOptions> = {}): Promise<Report> {
    const desired = Scene.desired(body);
    const all = { ...defaultOptions, allowDataLoss: ['*'], ...options };
    const plan = makePlan(desired, await observe(this.lab.client, desired), all);
    return apply(plan, this.lab.client, { desired, options: all, clock: simulatedTime(this.lab.clock) });
  }

  /** Must succeed, and leave nothing to do. */
  async works(body: string): Promise<void> {
    const report = await this.apply(body);
    assert.deepEqual(report.problems, []);
    assert.equal(report.ok, true);
    await this.settled(body);
  }

  async settled(body: string): Promise<void> {
    const left = (await this.plan(body)).changes.filter(({ action }) => action !== 'keep');
    assert.deepEqual(
      left.map(({ action, address, reason }) => `${action} ${address}: ${reason.text}`),
      [],
    );
  }

  /** Must fail with words that name the cause, and what to do about it. */
  async fails(body: string, cause: RegExp, remedy: RegExp): Promise<Report> {
    const report = await this.apply(body);
    assert.equal(report.ok, false, 'it does not fail');
    told(advised(report), cause, remedy);
    return report;
  }
}

/** One problem names both: the cause in its message or in the router's words, the remedy there or in its hint. */
export function told(problems: readonly Problem[], cause: RegExp, remedy: RegExp): void {
  const texts = problems.map(({ message, quote = '', hint = '' }) => `${message}\n${quote}\n${hint}`);
  assert.ok(
    texts.some((text) => cause.test(text) && remedy.test(text)),
    `no ${String(cause)} with ${String(remedy)} in:\n${texts.join('\n---\n')}`,
  );
}

/** The same for a plan that is refused: it names what it found, and the flag or what to write instead. */
export function refused({ refusals }: Plan, cause: RegExp, remedy: RegExp): void {
  told(
    refusals.map(({ code, message, flag }) => ({ code, message, ...(flag ? { hint: flag } : {}) })),
    cause,
    remedy,
  );
}

/** Containers of the router: image and state. */
export const states = ({ lab: { device } }: Scene): string[] =>
  device.rows('container').map((row) => `${imageOf(row)} ${containerState(device, row.id) ?? ''}`);

export const imageOf = (row: ReturnType<SimDevice['rows']>[number]): string =>
  row.fields.get('remote-image') ?? '';

/** What the process of the first container has mounted. */
export const mountsIn = ({ lab: { device } }: Scene): string[] =>
  (effectiveContainer(device, device.rows('container')[0]?.id ?? '')?.mounts ?? []).map(
    ({ src, dst }) => `${src.replace(/^\//, '')}:${dst}`,
  );
