import type { ApiCall } from '../device/types.ts';
import { commandFaults } from './command-faults.ts';
import {
  bothTreatments,
  type LoginAnswer,
  type Reception,
  type Shape,
  type Treatment,
} from './fault-effects.ts';
import type { CommandRow, Counts, FaultRow } from './fault-row.ts';
import { isRead, verbOf } from './sentence.ts';
import {
  connectionFaults,
  loginFaults,
  shapeFaults,
  type ConnectionRow,
  type LoginRow,
  type ShapeRow,
} from './stream-faults.ts';
import { parseFault, type WireFault } from './wire-faults.ts';

interface Armed {
  readonly fault: WireFault;
  seen: number;
}

/** The faults that a server has armed, each with its own count, taken from the moment it was armed. */
export class FaultBoard {
  readonly #armed = new Set<Armed>();
  #shape: Shape = {};

  /** Gives the way to take it back. */
  arm(fault: WireFault | string): () => void {
    const armed: Armed = { fault: typeof fault === 'string' ? parseFault(fault) : fault, seen: 0 };
    this.#armed.add(armed);
    this.#shape = this.#shapeNow();
    return () => {
      this.#armed.delete(armed);
      this.#shape = this.#shapeNow();
    };
  }

  clear(): void {
    this.#armed.clear();
    this.#shape = {};
  }

  get shape(): Shape {
    return this.#shape;
  }

  onConnection(): Reception | undefined {
    return this.#strike<ConnectionRow>(connectionFaults)
      .map(({ row, given }) => row.reception(given))
      .at(-1);
  }

  onLogin(): LoginAnswer | undefined {
    return this.#strike<LoginRow>(loginFaults)
      .map(({ row, given }) => row.answer(given))
      .at(-1);
  }

  onCommand(call: ApiCall): Treatment {
    return this.#strike<CommandRow>(commandFaults, call)
      .map(({ row, given }) => row.treat(given))
      .reduce(bothTreatments, {});
  }

  #shapeNow(): Shape {
    return [...this.#armed].reduce<Shape>(
      (shape, { fault }) => ({ ...shape, ...rowOf<ShapeRow>(shapeFaults, fault)?.shape(fault.given) }),
      {},
    );
  }

  /** Counts for the faults of one table and gives those whose turn it is. */
  #strike<Row extends FaultRow>(table: Readonly<Record<string, Row>>, call?: ApiCall) {
    return [...this.#armed].flatMap((armed) => {
      const row = rowOf(table, armed.fault);
      if (row === undefined || !concerns(row.counts, armed.fault, call)) return [];
      armed.seen += 1;
      const { when } = armed.fault.given;
      return when.kind === 'every' || when.nth === armed.seen ? [{ row, given: armed.fault.given }] : [];
    });
  }
}

function rowOf<Row>(table: Readonly<Record<string, Row>>, fault: WireFault): Row | undefined {
  return Object.hasOwn(table, fault.name) ? table[fault.name] : undefined;
}

function concerns(counts: Counts | undefined, fault: WireFault, call: ApiCall | undefined): boolean {
  if (call === undefined || counts === undefined) return true;
  const { command } = fault.given.when;
  if (command !== undefined && command !== call.command) return false;
  switch (counts) {
    case 'command':
      return true;
    case 'read':
      return isRead(call.command);
    case 'write':
      return !isRead(call.command);
    case 'add':
      return verbOf(call.command) === 'add';
  }
}
