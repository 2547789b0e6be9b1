import assert from 'node:assert/strict';
import {
  SimDevice,
  VirtualClock,
  type ApiReply,
  type Session,
  type SimOptions,
} from '../../../src/sim/index.ts';

type Words = Readonly<Record<string, string>>;

/** A device on the bench: a clock to turn, and one user who says sentences to it. */
export class Bench {
  readonly clock = new VirtualClock();
  readonly device: SimDevice;
  readonly session: Session;

  constructor(release: string, options: Partial<Omit<SimOptions, 'release' | 'clock'>> = {}) {
    this.device = new SimDevice({ release, clock: this.clock, ...options });
    this.session = this.as('admin', '');
  }

  as(name: string, password: string): Session {
    const session = this.device.login(name, password);
    assert.ok(session, `${name} may log in`);
    return session;
  }

  say(
    command: string,
    words: Words = {},
    queries: readonly string[] = [],
    session = this.session,
  ): ApiReply {
    return this.device.call(session, { command, attributes: new Map(Object.entries(words)), queries });
  }

  /** Rows of a print. */
  rows(menu: string, words: Words = {}, queries: readonly string[] = []): readonly Words[] {
    const reply = this.say(`${menu}/print`, words, queries);
    assert.equal(reply.trap, undefined);
    return reply.rows;
  }

  /** The first row that matches. */
  row(menu: string, ...queries: readonly string[]): Words {
    const [row] = this.rows(menu, {}, queries);
    assert.ok(row, `${menu} has a row with ${queries.join(' ')}`);
    return row;
  }

  /** Adds a row; gives its id. */
  add(menu: string, words: Words): string {
    const reply = this.say(`${menu}/add`, words);
    assert.equal(reply.trap, undefined);
    assert.ok(reply.done['ret']);
    return reply.done['ret'];
  }

  /** A command that goes well. */
  do(command: string, words: Words = {}): void {
    assert.equal(this.say(command, words).trap, undefined);
  }

  /** What the device says to a command that it refuses. */
  refusal(command: string, words: Words = {}, session = this.session): string {
    const { trap, rows } = this.say(command, words, [], session);
    assert.ok(trap, `${command} is refused`);
    assert.deepEqual(rows, []);
    return trap.message;
  }

  advance(seconds: number): void {
    this.clock.advance(seconds * 1000);
  }
}
