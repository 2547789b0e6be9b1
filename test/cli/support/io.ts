import { type Clock, systemClock } from '../../../src/reconciler/apply/clock.ts';
import type { Io } from '../../../src/cli/io.ts';

/** What a command wrote, and a way to press Ctrl-C. */
export interface FakeIo extends Io {
  readonly written: { out: string; err: string };
  readonly interrupt: () => void;
}

interface Given {
  readonly env?: Io['env'];
  readonly cwd?: string;
  readonly isTTY?: boolean;
  /** Answers to questions, in order; without any nobody can be asked. */
  readonly answers?: readonly string[];
  readonly stdin?: string;
  /** What time it is, and what happens while a command waits. */
  readonly clock?: Clock;
}

/** A world in memory: no colours, no terminal, an empty environment unless a test says otherwise. */
export function fakeIo({
  env = {},
  cwd = process.cwd(),
  isTTY = false,
  answers,
  stdin = '',
  clock = systemClock,
}: Given = {}): FakeIo {
  const written = { out: '', err: '' };
  const listeners = new Set<() => void>();
  const left = [...(answers ?? [])];
  const size = (): { columns: number; rows: number } => ({ columns: 100, rows: 40 });
  return {
    written,
    interrupt: () => {
      for (const listener of [...listeners]) listener();
    },
    out: {
      write: (text) => {
        written.out += text;
      },
      drained: () => Promise.resolve(),
      isTTY,
      size,
    },
    err: {
      write: (text) => {
        written.err += text;
      },
      drained: () => Promise.resolve(),
      isTTY,
      size,
    },
    canAsk: answers !== undefined,
    ask: async (question) => {
      written.err += question;
      return left.shift() ?? '';
    },
    readStdin: async () => stdin,
    env,
    cwd,
    platform: 'linux',
    now: () => performance.now(),
    clock,
    onInterrupt: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
