import assert from 'node:assert/strict';
import type { Desired, Plan, Resource, WireRow } from '../../src/model/index.ts';
import { defaultOptions, makePlan, type PlanOptions } from '../../src/reconciler/index.ts';
import { snapshot } from './snapshot.ts';
import { actions, container, desired, veth } from './stack.ts';

/** A plan as a table row: what is wanted, what is there, what has to happen. */
export interface Case {
  readonly title: string;
  readonly want: Desired;
  readonly rows: Rows;
  readonly options?: Partial<PlanOptions>;
  /** Changes, in order. */
  readonly does: readonly string[];
  /** Steps; one with `{` is compared with what it sends. */
  readonly steps?: readonly string[];
  /** Flags or codes of the refusals. */
  readonly refuses?: readonly string[];
}

export type Rows = Readonly<Record<string, readonly WireRow[]>>;

export const plan = (
  want: Desired,
  rows: Rows,
  options: Partial<PlanOptions> = {},
  release = '7.23.3',
): Plan => makePlan(want, snapshot(rows, release), { ...defaultOptions, ...options });

/** A veth of ours as 7.23 shows it. */
export const vethRow = (more: WireRow = {}): WireRow => ({
  name: 'veth-web',
  address: '172.17.0.2/24',
  gateway: '172.17.0.1',
  gateway6: '',
  disabled: 'false',
  comment: '[rosctr:demo veth/veth-web]',
  ...more,
});

/** A running container of ours as 7.23 shows it. */
export const containerRow = (more: WireRow = {}): WireRow => ({
  name: 'web',
  'remote-image': 'demo/web:1',
  interface: 'veth-web',
  envlists: '',
  mountlists: '',
  'root-dir': '/usb1/rosctr/demo/web-1',
  logging: 'false',
  'start-on-boot': 'false',
  comment: '[rosctr:demo container/web]',
  running: 'true',
  ...more,
});

export const web = (props = {}, run = {}, more: Partial<Resource> = {}): Resource =>
  container('web', props, run, more);

/** The veth and the container, on the router and in the file. */
export const both = { '/interface/veth': [vethRow()], '/container': [containerRow()] };
export const stack = desired([veth('veth-web'), web()]);

function steps(of: Plan, detailed: boolean): string[] {
  return of.steps.map((step) => {
    switch (step.do) {
      case 'wait':
        return step.until;
      case 'run':
        return `${step.command} ${step.address}`;
      case 'add':
      case 'set':
        return `${step.do} ${step.address}${detailed ? ` ${JSON.stringify(step.rows[0])}` : ''}`;
      case 'remove':
        return `remove ${step.address}`;
      case 'probe':
      case 'save':
      case 'exec':
        return `${step.do} ${step.address}`;
    }
  });
}

/** Runs the rows of a table. */
export function checkPlans(cases: readonly Case[]): void {
  for (const { title, want, rows, options, does, steps: expected, refuses } of cases) {
    it(title, () => {
      const made = plan(want, rows, options);
      assert.deepEqual(actions(made), does);
      if (expected) {
        const plain = steps(made, false);
        const full = steps(made, true);
        assert.deepEqual(
          plain.map((text, index) => (expected[index]?.includes('{') ? full[index] : text)),
          expected,
        );
      }
      const found = made.refusals.map(
        (one) => refuses?.find((word) => word === one.flag || word === one.code) ?? one.code,
      );
      assert.deepEqual(found, refuses ?? []);
    });
  }
}
