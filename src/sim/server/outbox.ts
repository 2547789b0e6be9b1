import type { Cut, Shape } from './fault-effects.ts';
import type { Ending, Link } from './link.ts';
import { framesOf, interleaved, segmentsOf } from './segments.ts';
import type { Sentence } from './sentence.ts';

/**
 * Pause between two segments that must not melt into one on loopback; many segments go by turns of the loop.
 * A turn after the pause too, so that a reader in this very process has had its chance.
 */
const pauseMs = 2;
const fewSegments = 64;

/** What a connection has to say, in order: bursts in the shape of the hour, and how it ends. */
export class Outbox {
  readonly #link: Link;
  readonly #shape: () => Shape;
  readonly #count: (bytes: number) => void;
  readonly #segments: Buffer[] = [];
  #burst: (readonly Sentence[])[] = [];
  #ending: Ending | undefined;
  #pumping = false;

  constructor(link: Link, shape: () => Shape, count: (bytes: number) => void) {
    this.#link = link;
    this.#shape = shape;
    this.#count = count;
  }

  /** Adds a reply to the burst that the next flush sends. */
  add(sentences: readonly Sentence[]): void {
    this.#burst.push(sentences);
  }

  flush(): void {
    if (this.#burst.length === 0) return;
    const shape = this.#shape();
    const replies = shape.interleave === true ? [interleaved(this.#burst)] : this.#burst;
    this.#burst = [];
    const pieces = replies.map((reply) => segmentsOf(framesOf(reply), shape));
    const whole = pieces.every((segments) => segments.length === 1);
    this.#send(whole ? [Buffer.concat(pieces.flat())] : pieces.flat());
  }

  /** A reply that breaks off or begins with a control byte. */
  spoiled(
    sentences: readonly Sentence[],
    spoil: { readonly cut?: Cut; readonly controlByte?: true },
  ): void {
    this.flush();
    this.#send(segmentsOf(framesOf(sentences, spoil), this.#shape()));
  }

  /** Ends the connection when all that was said before has left. */
  end(ending: Ending): void {
    this.flush();
    this.#ending = ending;
    if (!this.#pumping) this.#link.close(ending);
  }

  #send(segments: readonly Buffer[]): void {
    if (this.#ending !== undefined) return;
    this.#segments.push(...segments);
    if (!this.#pumping) this.#pump();
  }

  readonly #pump = (): void => {
    const next = this.#segments.shift();
    if (next !== undefined) {
      this.#count(next.length);
      this.#link.write(next);
    }
    this.#pumping = this.#segments.length > 0;
    if (this.#pumping && this.#segments.length < fewSegments)
      setTimeout(() => setImmediate(this.#pump), pauseMs);
    else if (this.#pumping) setImmediate(this.#pump);
    else if (this.#ending !== undefined) this.#link.close(this.#ending);
  };
}
