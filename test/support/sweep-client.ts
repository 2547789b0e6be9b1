import type { RowId, WireRow, WireRowOut } from '../../src/model/index.ts';
import type { ListOptions, RouterClient } from '../../src/routeros/client.ts';
import { RouterError, type RouterErrorKind } from '../../src/routeros/error.ts';
import type { SimDevice, VirtualClock } from '../../src/sim/index.ts';
import { SimClient } from './sim-client.ts';

/** What happens at one write. `dead`: the line stays down; `killed`: the process is gone, nothing of it runs on. */
export const faultKinds = [
  'cut before',
  'cut after',
  'late',
  'refused but done',
  'dead before',
  'dead after',
  'killed before',
  'killed after',
  'killed, lease runs out',
  'reboot',
  'quick reboot',
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** Milliseconds after which a late write is carried out: the line is gone by then, and read again. */
const lateMs = 1500;

/** A client on a simulated router whose `at`-th write goes wrong in one way; 0 = none. Counts what it sends. */
export class FaultyClient implements RouterClient {
  readonly #inner: SimClient;
  readonly #device: SimDevice;
  readonly #kind: FaultKind;
  readonly #at: number;
  #isDown = false;
  #end: () => void = () => undefined;
  /** Settles when the process is killed. */
  readonly killed: Promise<'killed'>;
  /** What was sent, `/container/add` and so on. */
  readonly sent: string[] = [];

  constructor(device: SimDevice, kind: FaultKind = 'cut before', at = 0) {
    this.#inner = new SimClient(device);
    this.#device = device;
    this.#kind = kind;
    this.#at = at;
    this.killed = new Promise((done) => {
      this.#end = () => {
        done('killed');
      };
    });
  }

  get writes(): number {
    return this.sent.length;
  }

  async list(menu: string, options: ListOptions): Promise<readonly WireRow[]> {
    await this.#line();
    return this.#inner.list(menu, options);
  }

  add(menu: string, row: WireRowOut): Promise<RowId> {
    return this.#write(`${menu}/add`, () => this.#inner.add(menu, row));
  }

  set(menu: string, id: RowId | undefined, row: WireRowOut): Promise<void> {
    return this.#write(`${menu}/set`, () => this.#inner.set(menu, id, row));
  }

  remove(menu: string, id: RowId): Promise<void> {
    return this.#write(`${menu}/remove`, () => this.#inner.remove(menu, id));
  }

  run(menu: string, command: string, id: RowId, row: WireRowOut = {}): Promise<void> {
    return this.#write(`${menu}/${command}`, () => this.#inner.run(menu, command, id, row));
  }

  async #line(): Promise<void> {
    if (!this.#isDown) return;
    if (this.#kind.startsWith('killed')) await new Promise<never>(() => undefined);
    throw failure('transport', 'connection-refused');
  }

  async #write<T>(command: string, send: () => Promise<T>): Promise<T> {
    await this.#line();
    this.sent.push(command);
    if (this.writes !== this.#at) return send();
    switch (this.#kind) {
      case 'cut before':
        throw failure('ambiguous', 'connection-lost');
      case 'cut after':
        await quietly(send);
        throw failure('ambiguous', 'connection-lost');
      case 'late':
        this.#device.after(lateMs, () => void quietly(send));
        throw failure('ambiguous', 'command-timeout');
      case 'refused but done':
        // A refusal of its own is what it says; else the router carries it out and says no (routeros.md 2.5).
        await send();
        throw failure('refused', 'trap');
      case 'dead before':
        this.#isDown = true;
        throw failure('ambiguous', 'connection-lost');
      case 'dead after':
        await quietly(send);
        this.#isDown = true;
        throw failure('ambiguous', 'connection-lost');
      case 'reboot':
        await quietly(send);
        this.#device.reboot();
        this.#isDown = true;
        throw failure('ambiguous', 'connection-lost');
      case 'quick reboot':
        // A virtual router is there again before anybody has noticed.
        await quietly(send);
        this.#device.reboot();
        throw failure('ambiguous', 'connection-lost');
      case 'killed after':
      case 'killed, lease runs out':
        await quietly(send);
        break;
      case 'killed before':
        break;
    }
    this.#isDown = true;
    this.#end();
    return new Promise<never>(() => undefined);
  }
}

function failure(kind: RouterErrorKind, code: string): RouterError {
  return new RouterError(kind, code, `the line was cut by the test (${code})`, {
    quotes: kind === 'refused' ? ['failure: simulated'] : [],
  });
}

/** Whether the router took it or refused it: nobody hears of it. */
async function quietly(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!(error instanceof RouterError)) throw error;
  }
}

/** A line to a device that works. */
export function steadyLine(device: SimDevice): FaultyClient {
  return new FaultyClient(device);
}

/** Moves time on, so that everything that is on its way arrives. */
export function settle(device: SimDevice, clock: VirtualClock, ms = 120_000): void {
  clock.advance(ms);
  device.catchUp();
}
