import type { Session } from '../device/types.ts';
import { Commands } from './commands.ts';
import { FramingError, SentenceReader } from './framing.ts';
import type { Host } from './host.ts';
import type { Ending, Link } from './link.ts';
import { answerLogin, beforeLoginLimits, tooMuchBeforeLogin } from './login.ts';
import { Outbox } from './outbox.ts';
import { fatalSentence, readCall, replySentences, type TaggedCall } from './sentence.ts';

/** Documented after login is no limit; this one only keeps a broken client from taking all memory. */
const sentenceLimit = 256 * 1024 * 1024;

/** One client, from its first byte to the end: sentences, login, and who it is. */
export class Connection {
  readonly #host: Host;
  readonly #link: Link;
  readonly #outbox: Outbox;
  readonly #commands: Commands;
  readonly #reader = new SentenceReader(beforeLoginLimits.bytes);
  #session: Session | undefined;
  #beforeLogin = 0;
  #closed = false;
  #mute = false;
  #idle: NodeJS.Timeout | undefined;

  constructor(host: Host, link: Link) {
    this.#host = host;
    this.#link = link;
    this.#outbox = new Outbox(
      link,
      () => host.board.shape,
      (bytes) => (host.stats.bytesOut += bytes),
    );
    this.#commands = new Commands(host, this.#outbox, {
      end: (ending) => {
        this.#end(ending);
      },
      fatal: (reason) => {
        this.#fatal(reason);
      },
      mute: () => {
        this.#mute = true;
      },
    });
    link.onData((chunk) => {
      this.#take(chunk);
    });
    link.onClose(() => {
      this.#close();
    });
    this.#stir();
  }

  /** Breaks the connection at once, as a reboot or a cut cable does. */
  drop(): void {
    this.#close();
    this.#link.destroy();
  }

  #take(chunk: Buffer): void {
    this.#host.stats.bytesIn += chunk.length;
    this.#stir();
    try {
      for (const words of this.#reader.push(chunk)) {
        if (this.#closed || this.#mute) return;
        this.#sentence(readCall(words));
      }
    } catch (error) {
      if (!(error instanceof FramingError)) throw error;
      // What comes after a control byte cannot be understood; before login there is a limit on sizes too.
      if (this.#session === undefined && error.oversize) this.#fatal(tooMuchBeforeLogin);
      else this.#end('graceful');
    }
    this.#outbox.flush();
  }

  #sentence(tagged: TaggedCall): void {
    const { command } = tagged.call;
    if (this.#session === undefined) this.#beforeLogin += 1;
    if (command === '/quit') {
      this.#fatal('session terminated on request'); // wire-protocol.md 1.2
    } else if (this.#session === undefined && this.#beforeLogin > beforeLoginLimits.sentences) {
      this.#fatal(tooMuchBeforeLogin);
    } else if (command === '/login') {
      this.#login(tagged);
    } else if (this.#session === undefined) {
      this.#notLoggedIn(tagged);
    } else if (command === '/cancel') {
      this.#commands.cancel(tagged);
    } else {
      this.#commands.take(this.#session, tagged);
    }
  }

  #login(tagged: TaggedCall): void {
    const { session, sentences } = answerLogin(this.#host, tagged);
    this.#outbox.add(sentences);
    if (session === undefined) return;
    this.#session = session;
    this.#reader.maxSentence = sentenceLimit;
  }

  /** `!fatal` or `!trap` (routeros.md 3); "errors before login end in !fatal" (wire-protocol.md 1.2). */
  #notLoggedIn(tagged: TaggedCall): void {
    const message = 'not logged in';
    if (this.#host.board.shape.beforeLogin === 'trap') {
      this.#outbox.add(
        replySentences(tagged, { rows: [], done: {}, trap: { message } }, this.#host.dialect()),
      );
    } else {
      this.#fatal(message);
    }
  }

  #fatal(reason: string): void {
    this.#outbox.add([fatalSentence(reason)]);
    this.#end('graceful');
  }

  #end(ending: Ending): void {
    this.#outbox.end(ending);
    this.#close();
  }

  /** Nothing is taken or started any more. */
  #close(): void {
    this.#closed = true;
    clearTimeout(this.#idle);
    this.#commands.clear();
  }

  /** Bytes came in: the idle fault counts anew. */
  #stir(): void {
    clearTimeout(this.#idle);
    const { idleDropMs } = this.#host.board.shape;
    if (idleDropMs === undefined || this.#closed) return;
    this.#idle = setTimeout(() => {
      this.#end('fin');
    }, idleDropMs);
  }
}
