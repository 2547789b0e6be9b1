import assert from 'node:assert/strict';
import {
  containerSettings,
  createRegistry,
  type ContainerOptions,
  type Registry,
} from '../../../src/sim/container/index.ts';
import { VirtualClock } from '../../../src/sim/device/clock.ts';
import { SimDevice } from '../../../src/sim/device/device.ts';
import type { SimOptions } from '../../../src/sim/device/options.ts';
import type { ApiReply, Trap } from '../../../src/sim/device/types.ts';

export interface RouterOptions extends Partial<Omit<SimOptions, 'clock' | 'release' | 'state'>> {
  readonly registry?: Registry;
  readonly options?: Partial<ContainerOptions>;
}

type Words = Readonly<Record<string, string>>;

/** A simulated router with one veth and a virtual clock, and short words for what a test does with it. */
export class Router {
  readonly device: SimDevice;
  readonly clock = new VirtualClock();
  readonly registry: Registry;

  constructor(release: string, settings: RouterOptions = {}) {
    const { registry = createRegistry(), options, ...rest } = settings;
    this.registry = registry;
    const state = containerSettings({ registry, ...(options && { options }) });
    this.device = new SimDevice({ release, clock: this.clock, ...rest, state });
    this.device.insert('interface/veth', {
      name: 'veth1',
      address: '172.17.0.2/24',
      gateway: '172.17.0.1',
    });
    // Before 7.18 a registry has to be set (routeros.md 1.10).
    if (!this.device.atLeast('7.18'))
      this.ok('/container/config/set', { 'registry-url': 'https://registry-1.docker.io' });
  }

  call(command: string, words: Words = {}): ApiReply {
    const session = this.device.login('admin', '');
    assert.ok(session);
    return this.device.call(session, { command, attributes: new Map(Object.entries(words)), queries: [] });
  }

  /** The reply; the test ends here if it is a refusal. */
  ok(command: string, words: Words = {}): ApiReply {
    const reply = this.call(command, words);
    assert.equal(reply.trap, undefined, `${command}: ${reply.trap?.message ?? ''}`);
    return reply;
  }

  /** The words of a refusal; the test ends here if there is none. */
  refusal(command: string, words: Words = {}): string {
    const { trap } = this.call(command, words);
    assert.ok(trap, `${command} was not refused`);
    return trap.message;
  }

  trap(command: string, words: Words = {}): Trap | undefined {
    return this.call(command, words).trap;
  }

  /** Adds a container with the least words that every release takes; gives its id. */
  add(words: Words = {}): string {
    const base = { interface: 'veth1', 'remote-image': 'library/app:1', 'root-dir': 'usb1/app' };
    return this.ok('/container/add', { ...base, ...words }).done['ret'] ?? '';
  }

  /** Adds one and waits until its import is over. */
  imported(words: Words = {}): string {
    const id = this.add(words);
    this.wait(120);
    return id;
  }

  start(id: string): void {
    this.ok('/container/start', { '.id': id });
  }

  stop(id: string): void {
    this.ok('/container/stop', { '.id': id });
  }

  wait(seconds: number): void {
    this.clock.advance(seconds * 1000);
    this.device.catchUp();
  }

  rows(menu: string): readonly Words[] {
    return this.ok(`/${menu}/print`).rows;
  }

  row(id: string, menu = 'container'): Words {
    const row = this.rows(menu).find((each) => each['.id'] === id);
    assert.ok(row, `no row ${id} in ${menu}`);
    return row;
  }

  /** Lines of `/log`, without time and topics. */
  log(): readonly string[] {
    return this.rows('log').map((row) => row['message'] ?? '');
  }
}

/** Every key that tells a state, on any release. */
export const stateNames = [
  'status',
  'stopped',
  'starting',
  'running',
  'stopping',
  'extracting',
  'downloading/extracting',
  'deleting',
  'download/extract failed',
  'starting-with-healthcheck',
  'healthy',
  'unhealthy',
];

/** What a row says of its state: `status=running`, `healthy`, or nothing. */
export function stateOf(row: Words): string {
  const names = stateNames.filter((name) => row[name] !== undefined && row[name] !== 'false');
  return names.map((name) => (name === 'status' ? `status=${row[name] ?? ''}` : name)).join(' ');
}

/** One release of each family of routeros.md 7.1, and those between that differ. */
export const families = [
  '7.12.2',
  '7.16',
  '7.18.2',
  '7.19.6',
  '7.20.8',
  '7.21',
  '7.21.3',
  '7.22.3',
  '7.23.3',
  '7.24',
];
