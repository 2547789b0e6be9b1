import type { RowId, WireRow, WireRowOut } from '../../src/model/index.ts';
import type { Clock } from '../../src/reconciler/index.ts';
import type { ListOptions, RouterClient } from '../../src/routeros/client.ts';
import type { SimDevice, VirtualClock } from '../../src/sim/index.ts';
import { SimClient } from './sim-client.ts';

/** A write that was carried out, and what it did to the lease. */
export interface Written {
  readonly user: string;
  readonly command: string;
  readonly lease: 'taken' | 'renewed' | 'given back' | undefined;
}

interface Waiting {
  readonly due: number;
  readonly go: () => void;
}

/** Lets several runs take turns, one call to the router at a time, in an order that a seed decides. */
export class Turns {
  readonly #clock: VirtualClock;
  readonly #device: SimDevice;
  readonly #random: () => number;
  readonly written: Written[] = [];
  readonly #leases = new Set<RowId>();
  #calls: (() => void)[] = [];
  #sleeps: Waiting[] = [];

  constructor(device: SimDevice, clock: VirtualClock, seed: number) {
    this.#device = device;
    this.#clock = clock;
    this.#random = generator(seed);
  }

  /** A client whose every call waits for its turn. */
  client(user: string): RouterClient {
    const inner = new SimClient(this.#device, user);
    const turn = (): Promise<void> => new Promise((go) => this.#calls.push(go));
    const note = (command: string, lease?: Written['lease']): void => {
      this.written.push({ user, command, lease });
    };
    return {
      list: async (menu: string, options: ListOptions): Promise<readonly WireRow[]> => {
        await turn();
        return inner.list(menu, options);
      },
      add: async (menu: string, row: WireRowOut): Promise<RowId> => {
        await turn();
        const id = await inner.add(menu, row);
        const isLease = row['comment'] === '[rosctr:lease]';
        if (isLease) this.#leases.add(id);
        note(`${menu}/add`, isLease ? 'taken' : undefined);
        return id;
      },
      set: async (menu: string, id: RowId | undefined, row: WireRowOut): Promise<void> => {
        await turn();
        await inner.set(menu, id, row);
        note(`${menu}/set`, this.#isLease(menu, id) ? 'renewed' : undefined);
      },
      remove: async (menu: string, id: RowId): Promise<void> => {
        await turn();
        await inner.remove(menu, id);
        note(`${menu}/remove`, this.#isLease(menu, id) ? 'given back' : undefined);
      },
      run: async (menu: string, command: string, id: RowId, row: WireRowOut = {}): Promise<void> => {
        await turn();
        await inner.run(menu, command, id, row);
        note(`${menu}/${command}`);
      },
    };
  }

  #isLease(menu: string, id: RowId | undefined): boolean {
    return menu === '/container/envs' && id !== undefined && this.#leases.has(id);
  }

  /** Time goes on when somebody who sleeps has the turn. */
  clock(): Clock {
    return {
      now: () => this.#clock.now(),
      sleep: (ms) =>
        new Promise((go) => {
          this.#sleeps.push({ due: this.#clock.now() + ms, go });
        }),
    };
  }

  /** Gives turns until all of it is done. */
  async until<T>(work: Promise<T>): Promise<T> {
    const end = { reached: false };
    const over = (): void => {
      end.reached = true;
    };
    work.then(over, over);
    for (;;) {
      // Everything that can go on without a turn does so first.
      await new Promise((done) => setImmediate(done));
      if (end.reached) return work;
      this.#next();
    }
  }

  #next(): void {
    const isCall = this.#calls.length > 0 && (this.#sleeps.length === 0 || this.#random() < 0.8);
    if (isCall) {
      const [go] = this.#calls.splice(Math.floor(this.#random() * this.#calls.length), 1);
      go?.();
      return;
    }
    const first = this.#sleeps.toSorted((a, b) => a.due - b.due)[0];
    if (first === undefined) return;
    this.#sleeps = this.#sleeps.filter((one) => one !== first);
    this.#clock.advance(Math.max(0, first.due - this.#clock.now()));
    first.go();
  }
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
