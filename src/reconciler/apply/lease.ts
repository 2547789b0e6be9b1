import type { Problem, RowId, WireRow } from '../../model/index.ts';
import { RouterError } from '../../routeros/error.ts';
import { encodeProps, decodeRow } from '../../routeros/rows.ts';
import { translate } from '../../routeros/words.ts';
import { kindNamed } from '../kinds/index.ts';
import { leaseComment, leaseKey, ledgerList } from '../ledger.ts';
import type { JournalEntry } from './journal.ts';
import type { Run } from './run.ts';

/** Who works on a router, and until when. */
export interface Holder {
  readonly owner: string;
  readonly run: string;
  /** Milliseconds since 1970, by the clock of the machine that runs rosctr. */
  readonly since: number;
  readonly until: number;
}

interface Held {
  readonly id: RowId;
  readonly row: WireRow;
  readonly holder: Holder | undefined;
}

/** How long a lease holds unless it is renewed: long enough for a slow write, short enough after a crash. */
const holdMs = 120_000;
/** How often a write of the lease itself is tried while its answers get lost. */
const attempts = 3;
const menu = '/container/envs';

type Verb = 'add' | 'set' | 'remove';

/**
 * One run at a time on a router. The lease is a variable in a list that no container names, so it needs no policy
 * beyond what apply needs anyway; (list, key) is unique, so of two runs that add it one is refused (routeros.md 1.5),
 * and where a release lets both in, the older row holds. It ends by itself, after a reboot too.
 */
export class Lease {
  readonly #work: Pick<Run, 'client' | 'clock' | 'plan' | 'journal'>;
  readonly #me: Pick<Holder, 'owner' | 'run' | 'since'>;
  #until = 0;

  constructor(work: Pick<Run, 'client' | 'clock' | 'plan' | 'journal'>, owner: string, run: string) {
    this.#work = work;
    // `|` parts the fields of the lease.
    this.#me = { owner: owner.replaceAll('|', '/'), run, since: work.clock.now() };
  }

  /** Takes the lease; gives the holder instead where somebody else has it. `breakLock` takes it from anybody. */
  async take(breakLock: boolean): Promise<Holder | undefined> {
    for (const held of await this.#held()) {
      const { holder } = held;
      if (!breakLock && holder !== undefined && holder.until > this.#now()) return holder;
      await this.#remove(held);
    }
    for (let attempt = 1; ; attempt++) {
      this.#until = this.#now() + holdMs;
      const error = await this.#write('add', undefined, this.#row());
      // Refused as a duplicate, or its answer was lost: what is there decides.
      const [first] = await this.#held();
      if (first?.holder?.run === this.#me.run) return undefined;
      if (first) {
        await this.release();
        return first.holder ?? { ...this.#me, owner: 'somebody else', until: this.#until };
      }
      // A duplicate of what is gone: whoever was faster has given it back between our write and our look.
      const isOver = error?.kind === 'refused' && translate(error.quotes.join('; ')).code !== 'env-exists';
      if (isOver || attempt >= attempts) throw error ?? notShown();
    }
  }

  /** Is half of its time over, so that it has to be renewed? */
  get due(): boolean {
    return this.#until - this.#now() <= holdMs / 2;
  }

  /** Before a write, and in long waits: says whether the lease is still ours, and renews it in good time. */
  async keep(): Promise<boolean> {
    for (let attempt = 1; ; attempt++) {
      const [mine] = await this.#mine();
      if (mine === undefined) return false;
      this.#until = mine.holder.until;
      if (!this.due) return true;
      this.#until = this.#now() + holdMs;
      const error = await this.#write('set', mine, this.#row());
      if (error === undefined) return true;
      if (attempt >= attempts) throw error;
    }
  }

  /** Gives it back. Where that fails the run is over all the same: a lease that stays ends by itself. */
  async release(): Promise<void> {
    try {
      for (let attempt = 1; attempt <= attempts; attempt++) {
        const mine = await this.#mine();
        if (mine.length === 0) return;
        for (const held of mine) await this.#remove(held);
      }
    } catch (error) {
      if (!(error instanceof RouterError)) throw error;
    }
  }

  /** Somebody may be faster, or the answer be lost: the next read tells. */
  async #remove(held: Held): Promise<void> {
    await this.#write('remove', held, {});
  }

  /** One write, noted; gives the error that is worth a look at the router. */
  async #write(
    what: Verb,
    held: Held | undefined,
    sent: JournalEntry['sent'],
  ): Promise<RouterError | undefined> {
    const { client } = this.#work;
    try {
      if (held === undefined) await client.add(menu, sent);
      else await (what === 'set' ? client.set(menu, held.id, sent) : client.remove(menu, held.id));
      this.#note(what, held, sent, 'done');
      return undefined;
    } catch (error) {
      if (!(error instanceof RouterError)) throw error;
      this.#note(what, held, sent, error.kind === 'refused' ? 'refused' : 'lost');
      return error;
    }
  }

  #note(
    what: Verb,
    held: Held | undefined,
    sent: JournalEntry['sent'],
    outcome: JournalEntry['outcome'],
  ): void {
    const { journal, plan } = this.#work;
    const { router, stack } = plan;
    journal({
      time: new Date(this.#now()).toISOString(),
      router,
      stack,
      address: 'lease/run',
      command: `${menu}/${what}`,
      id: held?.id,
      before: held?.row,
      sent,
      outcome,
    });
  }

  #now(): number {
    return this.#work.clock.now();
  }

  #row(): Readonly<Record<string, string>> {
    const value = [this.#me.owner, this.#me.run, String(this.#me.since), String(this.#until)].join('|');
    const [row = {}] = encodeProps(
      kindNamed('env'),
      { list: ledgerList, key: leaseKey, value },
      this.#work.plan.release,
    );
    return { ...(row as Record<string, string>), comment: leaseComment };
  }

  async #mine(): Promise<(Held & { readonly holder: Holder })[]> {
    const held = await this.#held();
    return held.flatMap(({ holder, ...row }) => (holder?.run === this.#me.run ? [{ ...row, holder }] : []));
  }

  async #held(): Promise<Held[]> {
    const rows = await this.#work.client.list(menu, {
      proplist: ['list', 'name', 'key', 'value', 'comment'],
      match: [{ comment: leaseComment }],
    });
    return rows.map((row) => ({ id: row['.id'] as RowId, row, holder: this.#read(row) }));
  }

  #read(row: WireRow): Holder | undefined {
    const value = decodeRow(kindNamed('env'), row, this.#work.plan.release).props['value'];
    const [owner = '', run = '', ...times] = String(value).split('|');
    const [since = NaN, until = NaN] = times.map((time) => new Date(Number(time)).getTime());
    return [since, until].some(Number.isNaN) ? undefined : { owner, run, since, until };
  }
}

/** A router that takes the lease and does not show it lets everybody in: nobody may write there. */
function notShown(): RouterError {
  return new RouterError('protocol', 'lease-not-shown', 'the router took our lease, but does not show it', {
    hint: 'Look at /container/envs on the router, and whether this user may read it',
  });
}

/** What somebody is told whose lease was taken away. */
export const leaseLost = {
  message: 'somebody else took the lease on this router while we worked',
  hint: 'only one run may write at a time; look at a new plan',
} as const;

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
