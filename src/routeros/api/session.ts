import type { Duplex } from 'node:stream';
import type { Secret } from '../../model/index.ts';
import { RouterError } from '../error.ts';
import { Callers } from './callers.ts';
import { cancelCommand } from './command.ts';
import type { Command } from './command.ts';
import { Exchange } from './exchange.ts';
import type { Answer } from './exchange.ts';
import { Lane } from './lane.ts';
import { fatal, isInterruption, lost, refusal, trapOf } from './refusal.ts';
import type { Reply } from './reply.ts';
import type { Stats } from './stats.ts';
import { Wire } from './wire.ts';

export interface SessionOptions {
  /** `192.168.88.1:8729`, for messages. */
  readonly peer: string;
  readonly stats: Stats;
  readonly readTimeoutMs: number;
  readonly writeTimeoutMs: number;
  /** How long a cancelled command may take to end before the connection is given up. */
  readonly cancelGraceMs?: number;
  readonly maxReads?: number;
}

const closedByUs = new RouterError('aborted', 'closed', 'the connection was closed by us');

/**
 * Commands and their answers over one connection. Reads run side by side under tags, writes one at a time, and each
 * command settles in exactly one way (wire-protocol.md 4.3).
 */
export class Session {
  readonly #options: SessionOptions;
  readonly #wire: Wire;
  readonly #reads: Lane;
  readonly #writes = new Lane(1);
  readonly #open = new Map<string, Exchange>();
  readonly #callers = new Callers((exchange) => {
    this.#abort(exchange);
  });
  /** Tags of `/cancel`s: the command they end has a `!done` of its own. */
  readonly #cancels = new Set<string>();
  /** Secrets that went out over this connection. */
  readonly #sent = new Set<Secret>();
  #lastTag = 0;
  #depth: number;
  #gone: RouterError | undefined;

  constructor(socket: Duplex, options: SessionOptions) {
    this.#options = options;
    this.#reads = new Lane(options.maxReads ?? 24);
    this.#depth = options.stats.roundTrips;
    this.#wire = new Wire(socket, options.peer, options.stats, {
      onReply: (reply) => {
        if (this.#gone === undefined) this.#handle(reply);
      },
      onEnd: (why) => {
        if (this.#gone === undefined) this.#fail(why());
      },
    });
    if (!this.#wire.usable) socket.destroy();
  }

  /** Why the connection cannot be used any more; undefined while it can. */
  get gone(): RouterError | undefined {
    return this.#gone;
  }

  /** Sends a command as soon as its turn comes, and gives its whole answer. */
  call(command: Command, signal?: AbortSignal): Promise<Answer> {
    const exchange: Exchange = new Exchange(command, () => {
      this.#callers.leave(signal, exchange);
    });
    if (signal?.aborted === true) this.#abort(exchange);
    else if (this.#gone !== undefined) exchange.reject(lost(command, false, this.#gone));
    else {
      this.#callers.join(signal, exchange);
      this.#lane(command).push(exchange);
      this.#pump(this.#lane(command));
    }
    return exchange.answer;
  }

  #abort(exchange: Exchange): void {
    this.#stop(exchange, new RouterError('aborted', 'aborted', 'the run was interrupted'));
  }

  /** Ends the connection; what is still under way fails. */
  close(): void {
    const idle = this.#open.size === 0;
    this.#fail(closedByUs, idle);
  }

  #lane({ writes }: Command): Lane {
    return writes ? this.#writes : this.#reads;
  }

  #pump(lane: Lane): void {
    for (let next = lane.next(); next !== undefined; next = lane.next()) this.#start(next);
  }

  #start(exchange: Exchange): void {
    const { command } = exchange;
    const { peer, stats, readTimeoutMs, writeTimeoutMs } = this.#options;
    const tag = this.#newTag();
    this.#open.set(tag, exchange);
    exchange.tag = tag;
    exchange.depth = this.#depth + 1;
    const deadlineMs = command.writes ? writeTimeoutMs : readTimeoutMs;
    exchange.timer = setTimeout(() => {
      const summary = `${peer} did not answer within ${deadlineMs / 1000} s`;
      this.#stop(exchange, new RouterError('timeout', 'command-timeout', summary));
    }, deadlineMs);
    stats[command.writes ? 'writes' : 'reads'] += 1;
    for (const word of command.words) if (typeof word !== 'string') this.#sent.add(word.secret);
    this.#wire.send(command, tag);
  }

  #newTag(): string {
    this.#lastTag += 1;
    return String(this.#lastTag);
  }

  /** The deadline has passed or the caller gave up. A write is waited for a little longer: its end may still tell. */
  #stop(exchange: Exchange, why: RouterError): void {
    const { tag, command, cancelled } = exchange;
    if (tag === undefined) {
      this.#lane(command).drop(exchange);
      exchange.reject(lost(command, false, why));
      return;
    }
    if (cancelled !== undefined || this.#gone !== undefined) return;
    exchange.cancelled = why;
    if (!command.writes) exchange.reject(lost(command, true, why));
    const { peer, cancelGraceMs = 1000 } = this.#options;
    clearTimeout(exchange.timer);
    exchange.timer = setTimeout(() => {
      const summary = `${peer} did not end a cancelled command, so the connection was dropped`;
      this.#fail(new RouterError('transport', 'cancel-unanswered', summary));
    }, cancelGraceMs);
    const cancel = this.#newTag();
    this.#cancels.add(cancel);
    this.#wire.send(cancelCommand(tag), cancel);
  }

  #handle({ word, tag = '', row, bare }: Reply): void {
    const exchange = this.#open.get(tag);
    if (word === '!fatal') {
      this.#fail(fatal(this.#options.peer, bare[0] ?? row['message'] ?? '', this.#sent));
    } else if (exchange === undefined) {
      if (!this.#cancels.has(tag)) this.#options.stats.orphans += 1;
      else if (word === '!done') this.#cancels.delete(tag);
    } else if (word === '!re') exchange.keep(row);
    else if (word === '!trap') exchange.traps.push(trapOf(row));
    else if (word === '!done') this.#finish(exchange, tag, row);
    // `!empty` (since 7.18) comes before `!done`, never instead of it: nothing to do (wire-protocol.md 1.2).
  }

  #finish(exchange: Exchange, tag: string, done: Answer['done']): void {
    const { command, traps, cancelled, depth } = exchange;
    const { peer, stats } = this.#options;
    clearTimeout(exchange.timer);
    this.#open.delete(tag);
    this.#depth = Math.max(this.#depth, depth);
    stats.roundTrips = this.#depth;
    if (traps.length === 0) exchange.resolve(done);
    // Interrupted by our own cancel: nobody can tell how far a write had come.
    else if (cancelled !== undefined && traps.some(isInterruption))
      exchange.reject(lost(command, true, cancelled));
    else exchange.reject(refusal(peer, command, traps, this.#sent));
    this.#lane(command).ended();
    this.#pump(this.#lane(command));
  }

  #fail(why: RouterError, politely = false): void {
    if (this.#gone !== undefined) return;
    this.#gone = why;
    for (const exchange of this.#open.values()) {
      clearTimeout(exchange.timer);
      exchange.reject(lost(exchange.command, true, exchange.cancelled ?? why));
    }
    for (const exchange of [...this.#reads.empty(), ...this.#writes.empty()]) {
      exchange.reject(lost(exchange.command, false, why));
    }
    this.#open.clear();
    if (politely) this.#wire.close();
    else this.#wire.destroy();
  }
}
