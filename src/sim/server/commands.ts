import { cutConnection } from '../container/faults.ts';
import type { ApiReply, Session } from '../device/types.ts';
import type { Treatment } from './fault-effects.ts';
import type { Host } from './host.ts';
import type { Ending } from './link.ts';
import { changesBetween, printOf } from './listener.ts';
import type { Outbox } from './outbox.ts';
import { Pending } from './pending.ts';
import { isRead, replySentences, sentence, trapSentence, verbOf } from './sentence.ts';
import type { Sentence, TaggedCall } from './sentence.ts';

/** What a command may do to the connection it came by. */
export interface Endings {
  end(ending: Ending): void;
  fatal(reason: string): void;
  /** Takes bytes and gives none from now on. */
  mute(): void;
}

interface Running {
  readonly session: Session;
  readonly tagged: TaggedCall;
}

/** The commands of one connection: carried out on the device, answered as the faults of the hour want it. */
export class Commands {
  readonly #host: Host;
  readonly #outbox: Outbox;
  readonly #ends: Endings;
  readonly #pending = new Pending<Running>();

  constructor(host: Host, outbox: Outbox, ends: Endings) {
    this.#host = host;
    this.#outbox = outbox;
    this.#ends = ends;
  }

  /** Runs a command, or lets it wait behind one without a tag. */
  take(session: Session, tagged: TaggedCall): void {
    const running = { session, tagged };
    if (tagged.tag === undefined && this.#pending.busy) this.#pending.wait(running);
    else this.#start(running);
  }

  /** Trap of the cancelled, done of the cancel, done of the cancelled (transcript 39). */
  cancel(tagged: TaggedCall): void {
    const dialect = this.#host.dialect();
    const tags = this.#pending.cancel(tagged.call.attributes.get('tag'));
    const interrupted = { message: 'interrupted', category: 2 };
    this.#outbox.add([
      ...tags.map((tag) => trapSentence(interrupted, tag, dialect)),
      sentence('!done', {}, tagged.tag, dialect),
      ...tags.map((tag) => sentence('!done', {}, tag, dialect)),
    ]);
    this.#resume();
  }

  /** The connection is gone: nothing is answered any more. */
  clear(): void {
    this.#pending.clear();
  }

  #start(running: Running): void {
    const { session, tagged } = running;
    this.#host.stats.count(tagged.call);
    const treatment = this.#host.board.onCommand(tagged.call);
    if (treatment.instead !== undefined) this.#instead(tagged, treatment.instead, treatment);
    else if (verbOf(tagged.call.command) === 'listen') this.#listen(running);
    else this.#carryOut(session, tagged, treatment);
  }

  #carryOut(session: Session, tagged: TaggedCall, treatment: Treatment): void {
    const reply = this.#host.call(session, tagged.call);
    if (!isRead(tagged.call.command)) this.#host.changed();
    // The life-cycle fault start-eof asks for it in this way.
    if (reply.trap?.message === cutConnection || treatment.after === 'drop') this.#ends.end('fin');
    else if (treatment.after === 'kill') this.#host.kill();
    else if (treatment.after === 'lose') this.#pending.add(tagged.tag);
    else this.#answer(tagged, replySentences(tagged, reply, this.#host.dialect()), treatment);
  }

  #instead(tagged: TaggedCall, instead: NonNullable<Treatment['instead']>, treatment: Treatment): void {
    const dialect = this.#host.dialect();
    switch (instead.kind) {
      case 'drop':
        this.#ends.end('fin');
        return;
      case 'kill':
        this.#host.kill();
        return;
      case 'stall':
        this.#pending.add(tagged.tag);
        return;
      case 'mute':
        this.#outbox.flush();
        this.#ends.mute();
        return;
      case 'fatal':
        this.#ends.fatal(instead.reason);
        return;
      case 'traps': {
        const traps = instead.traps.map((trap) => trapSentence(trap, tagged.tag, dialect));
        this.#answer(tagged, [...traps, sentence('!done', {}, tagged.tag, dialect)], treatment);
      }
    }
  }

  #answer(tagged: TaggedCall, sentences: readonly Sentence[], treatment: Treatment): void {
    if (treatment.delayMs === undefined) {
      this.#say(tagged, sentences, treatment);
      return;
    }
    const timer = setTimeout(() => {
      this.#pending.delete(tagged.tag);
      this.#say(tagged, sentences, treatment);
      this.#resume();
      this.#outbox.flush();
    }, treatment.delayMs);
    this.#pending.add(tagged.tag, () => {
      clearTimeout(timer);
    });
  }

  #say(tagged: TaggedCall, sentences: readonly Sentence[], { edit, cut, controlByte }: Treatment): void {
    const edited = edit === undefined ? sentences : edit(sentences, tagged, this.#host.dialect());
    if (cut === undefined && controlByte === undefined) this.#outbox.add(edited);
    else this.#outbox.spoiled(edited, { ...(cut && { cut }), ...(controlByte && { controlByte }) });
    if (cut !== undefined) this.#ends.end(cut.how);
  }

  /** Rows as they change, until it is cancelled (wire-protocol.md 1.4). */
  #listen({ session, tagged }: Running): void {
    const print = printOf(tagged.call);
    const first = this.#host.call(session, print);
    if (first.trap !== undefined) {
      this.#outbox.add(replySentences(tagged, first, this.#host.dialect()));
      return;
    }
    let before: ApiReply['rows'] = first.rows;
    const stop = this.#host.watch(() => {
      const { rows } = this.#host.call(session, print);
      const news = changesBetween(before, rows);
      before = rows;
      if (news.length === 0) return;
      this.#outbox.add(news.map((row) => sentence('!re', row, tagged.tag, this.#host.dialect())));
      this.#outbox.flush();
    });
    this.#pending.add(tagged.tag, stop);
  }

  #resume(): void {
    for (let next = this.#pending.next(); next !== undefined; next = this.#pending.next())
      this.#start(next);
  }
}
