import type { Problem, Release, RowId, WireRow } from '../../model/index.ts';
import type { RouterClient } from '../../routeros/client.ts';
import { RouterError } from '../../routeros/error.ts';
import { encodeProps, decodeRow } from '../../routeros/rows.ts';
import { kindNamed } from '../kinds/index.ts';
import { leaseComment, leaseKey, ledgerList } from '../ledger.ts';
import type { Clock } from './clock.ts';

/** Who works on a router, and until when. */
export interface Holder {
  readonly owner: string;
  readonly run: string;
  /** Milliseconds since 1970, by the clock of the machine that runs rosctr. */
  readonly since: number;
  readonly until: number;
}

/** How long a lease holds unless it is renewed: long enough for a slow write, short enough after a crash. */
const holdMs = 120_000;

/**
 * One run at a time on a router. The lease is a variable in a list that no container names, so it needs no policy
 * beyond what apply needs anyway; (list, key) is unique, so of two runs that add it one is refused (routeros.md 1.5),
 * and where a release lets both in, the older row holds. It ends by itself, after a reboot too.
 */
export class Lease {
  readonly #client: RouterClient;
  readonly #release: Release;
  readonly #clock: Clock;
  readonly #me: Pick<Holder, 'owner' | 'run' | 'since'>;
  #id: RowId | undefined;
  #until = 0;

  constructor(client: RouterClient, release: Release, clock: Clock, owner: string, run: string) {
    this.#client = client;
    this.#release = release;
    this.#clock = clock;
    this.#me = { owner, run, since: clock.now() };
  }

  /** Takes the lease; gives the holder instead where somebody else has it. `breakLock` takes it from anybody. */
  async take(breakLock: boolean): Promise<Holder | undefined> {
    for (const { id, holder } of await this.#held()) {
      if (!breakLock && holder !== undefined && holder.until > this.#clock.now()) return holder;
      await this.#gone(id);
    }
    this.#until = this.#clock.now() + holdMs;
    try {
      this.#id = await this.#client.add('/container/envs', this.#row());
    } catch (error) {
      if (!(error instanceof RouterError)) throw error;
      // Refused as a duplicate, or its answer was lost: what is there decides.
    }
    const [first] = await this.#held();
    if (first?.holder?.run === this.#me.run) {
      this.#id = first.id;
      return undefined;
    }
    if (this.#id !== undefined) await this.#gone(this.#id);
    this.#id = undefined;
    return first?.holder ?? { ...this.#me, owner: 'somebody else', until: this.#until };
  }

  /** Before a step: renews in good time, and says so if the lease is no longer ours. */
  async keep(): Promise<boolean> {
    if (this.#id === undefined || this.#until - this.#clock.now() > holdMs / 2) return true;
    const mine = (await this.#held()).find(({ holder }) => holder?.run === this.#me.run);
    if (mine === undefined) return false;
    this.#until = this.#clock.now() + holdMs;
    await this.#client.set('/container/envs', mine.id, this.#row());
    return true;
  }

  async release(): Promise<void> {
    if (this.#id === undefined) return;
    const mine = (await this.#held()).find(({ holder }) => holder?.run === this.#me.run);
    if (mine) await this.#gone(mine.id);
    this.#id = undefined;
  }

  async #gone(id: RowId): Promise<void> {
    try {
      await this.#client.remove('/container/envs', id);
    } catch (error) {
      // Somebody was faster, or the answer was lost: a lease that stays ends by itself.
      if (!(error instanceof RouterError)) throw error;
    }
  }

  #row(): Readonly<Record<string, string>> {
    const value = [this.#me.owner, this.#me.run, String(this.#me.since), String(this.#until)].join('|');
    const [row = {}] = encodeProps(
      kindNamed('env'),
      { list: ledgerList, key: leaseKey, value },
      this.#release,
    );
    return { ...(row as Record<string, string>), comment: leaseComment };
  }

  async #held(): Promise<{ readonly id: RowId; readonly holder: Holder | undefined }[]> {
    const rows = await this.#client.list('/container/envs', {
      proplist: ['list', 'name', 'key', 'value', 'comment'],
    });
    return rows
      .filter((row) => row['comment'] === leaseComment)
      .map((row) => ({ id: row['.id'] as RowId, holder: this.#read(row) }));
  }

  #read(row: WireRow): Holder | undefined {
    const value = decodeRow(kindNamed('env'), row, this.#release).props['value'];
    const [owner, run, since, until] = String(value ?? '').split('|');
    return owner === undefined || run === undefined || Number.isNaN(Number(until))
      ? undefined
      : { owner, run, since: Number(since), until: Number(until) };
  }
}

/** What the loser is told. */
export function lockedBy({ owner, since, until }: Holder, router: string, now: number): Problem {
  const ago = Math.max(0, Math.round((now - since) / 1000));
  const left = Math.max(0, Math.round((until - now) / 1000));
  return {
    code: 'apply/locked',
    message: `${owner} is applying to ${router} since ${new Date(since).toISOString()}, ${ago} s ago`,
    hint: `wait for it: its lease ends in ${left} s unless it is renewed. If that run is dead for sure, --break-lock`,
    router,
  };
}
