import type { Desired, Plan, Report } from '../../src/model/index.ts';
import { apply, defaultOptions, makePlan, observe, type PlanOptions } from '../../src/reconciler/index.ts';
import { SimDevice, VirtualClock, type SimOptions } from '../../src/sim/index.ts';
import { SimClient, simulatedTime } from './sim-client.ts';

/** A person who has said yes to everything, so that a law is about convergence and not about guards. */
export const permissive: PlanOptions = {
  ...defaultOptions,
  maxDeletes: 1000,
  maxRecreates: 1000,
  allowDataLoss: ['*'],
  unprotect: ['*'],
  allowServicePorts: true,
};

/** One simulated router on a virtual clock, and the three things rosctr does with it. */
export class Lab {
  readonly clock: VirtualClock;
  readonly device: SimDevice;
  readonly client: SimClient;

  constructor(release: string, options: Partial<SimOptions> = {}) {
    this.clock = new VirtualClock();
    this.device = new SimDevice({ release, clock: this.clock, ...options });
    this.client = new SimClient(this.device);
  }

  async plan(desired: Desired, options: PlanOptions = permissive): Promise<Plan> {
    return makePlan(desired, await observe(this.client, desired), options);
  }

  async apply(desired: Desired, options: PlanOptions = permissive): Promise<Report> {
    const plan = await this.plan(desired, options);
    return apply(plan, this.client, { desired, options, clock: simulatedTime(this.clock) });
  }

  /**
   * All rows that carry no marker of ours, as the device stores them. Mount sources are data, and stay by design;
   * `/container/config` has no marker, and is ours where the file writes it.
   */
  foreign(): string {
    const rows = this.device.snapshot((_, row) => !(row.fields.get('comment') ?? '').includes('[rosctr:'));
    return rows
      .split('\n')
      .filter((line) => !/^\/(file|container\/config) /.test(line))
      .join('\n');
  }
}
