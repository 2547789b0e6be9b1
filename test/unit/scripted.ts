import type { ApplyEvent, Plan, RowId, WireRow, WireRowOut } from '../../src/model/index.ts';
import { Secret } from '../../src/model/index.ts';
import { defaultOptions } from '../../src/reconciler/index.ts';
import type { JournalEntry } from '../../src/reconciler/apply/index.ts';
import type { Run } from '../../src/reconciler/apply/run.ts';
import type { ListOptions, RouterClient } from '../../src/routeros/client.ts';
import { RouterError } from '../../src/routeros/error.ts';
import { desired } from '../support/stack.ts';

/** What one write does instead of what it says: throws, before or after it is carried out. */
export interface Mishap {
  readonly error?: Error;
  readonly carriedOut?: boolean;
  /** What somebody else does on the router meanwhile. */
  readonly meanwhile?: () => void;
}

/** A router without rules of its own: rows as a test wrote them, and what becomes of each write. */
export class ScriptedRouter implements RouterClient {
  readonly rows = new Map<string, WireRow[]>();
  /** Reads, `/container .id=*1`, and writes, `/container/set *1 {"cmd":"x"}`. */
  readonly reads: string[] = [];
  readonly writes: string[] = [];
  /** What each read asked for. */
  readonly asked: (readonly string[])[] = [];
  /** For the next writes, in order; undefined = it goes well. */
  readonly mishaps: (Mishap | undefined)[] = [];
  /** Menus that cannot be read. */
  readonly unreadable = new Map<string, Error>();
  readonly timeline: (readonly [number, () => void])[] = [];
  readonly effects = new Map<string, () => void>();
  /** Is it refused to change what is written: a router that says yes and does nothing. */
  isDeaf = false;
  time = 0;
  #lastId = 100;

  constructor(rows: Readonly<Record<string, readonly WireRow[]>> = {}) {
    for (const [menu, list] of Object.entries(rows)) this.rows.set(menu, [...list]);
  }

  readonly clock = {
    now: (): number => this.time,
    sleep: async (ms: number): Promise<void> => {
      this.time += ms;
      while ((this.timeline[0]?.[0] ?? Infinity) <= this.time) this.timeline.shift()?.[1]();
    },
  };

  /** Something that happens by itself. */
  at(ms: number, act: () => void): void {
    this.timeline.push([ms, act]);
  }

  /** Replaces words of a row. */
  put(menu: string, id: string, words: WireRow): void {
    const list = this.rows.get(menu) ?? [];
    const index = list.findIndex((row) => row['.id'] === id);
    if (index < 0) list.push({ '.id': id, ...words });
    else list[index] = { ...list[index], ...words };
    this.rows.set(menu, list);
  }

  drop(menu: string, id: string): void {
    this.rows.set(
      menu,
      (this.rows.get(menu) ?? []).filter((row) => row['.id'] !== id),
    );
  }

  async list(menu: string, { proplist, match }: ListOptions): Promise<readonly WireRow[]> {
    const wanted = (match ?? []).map((entry) => Object.entries(entry));
    const words = wanted.map((entry) => ` ${entry.map(([name, value]) => `${name}=${value}`).join('&')}`);
    this.reads.push(`${menu}${words.join(' |')}`);
    this.asked.push(proplist);
    const error = this.unreadable.get(menu);
    if (error) throw error;
    const names = new Set(['.id', ...proplist]);
    return (this.rows.get(menu) ?? [])
      .filter(
        (row) =>
          match === undefined ||
          wanted.some((entry) => entry.every(([name, value]) => row[name] === value)),
      )
      .map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => names.has(name))));
  }

  async add(menu: string, row: WireRowOut): Promise<RowId> {
    this.#lastId++;
    const id: RowId = `*${this.#lastId}`;
    this.#write(`${menu}/add`, undefined, row, () => {
      this.put(menu, id, plain(row));
    });
    return id;
  }

  async set(menu: string, id: RowId | undefined, row: WireRowOut): Promise<void> {
    this.#write(`${menu}/set`, id, row, () => {
      this.put(menu, id ?? this.rows.get(menu)?.[0]?.['.id'] ?? '*0', plain(row));
    });
  }

  async remove(menu: string, id: RowId): Promise<void> {
    this.#write(`${menu}/remove`, id, {}, () => {
      this.drop(menu, id);
    });
  }

  async run(menu: string, command: string, id: RowId, args: WireRowOut = {}): Promise<void> {
    this.#write(`${menu}/${command}`, id, args, () => undefined);
  }

  #write(command: string, id: RowId | undefined, row: WireRowOut, act: () => void): void {
    const sent = Object.keys(row).length === 0 ? '' : ` ${JSON.stringify(plain(row))}`;
    this.writes.push(`${command}${id === undefined ? '' : ` ${id}`}${sent}`);
    const mishap = this.mishaps.shift();
    if (mishap?.error === undefined || mishap.carriedOut) {
      if (!this.isDeaf) act();
      this.effects.get(command)?.();
    }
    mishap?.meanwhile?.();
    if (mishap?.error) throw mishap.error;
  }
}

const plain = (row: WireRowOut): WireRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]),
  );

export const refusal = (...quotes: readonly string[]): RouterError =>
  new RouterError('refused', 'trap', `the router refused it: ${quotes.join('; ')}`, { quotes });
export const lostAnswer = new RouterError('ambiguous', 'answer-lost', 'no answer came');
export const brokenLink = new RouterError('transport', 'connection-lost', 'the connection broke');

const emptyPlan: Plan = {
  router: 'home',
  stack: 'demo',
  release: '7.23.3',
  architecture: 'arm64',
  changes: [],
  steps: [],
  warnings: [],
  refusals: [],
  orphans: [],
  bystanders: [],
  rowsRead: 0,
};

/** A run over a scripted router, and what it told. */
export interface ScriptedRun extends Run {
  readonly events: readonly ApplyEvent[];
  readonly entries: readonly JournalEntry[];
}

export function runOver(
  router: ScriptedRouter,
  plan: Partial<Plan> = {},
  more: Partial<Run> = {},
): ScriptedRun {
  const events: ApplyEvent[] = [];
  const entries: JournalEntry[] = [];
  return {
    plan: { ...emptyPlan, ...plan },
    desired: desired([]),
    client: router,
    clock: router.clock,
    options: defaultOptions,
    scrub: (text) => text.replaceAll('hunter2', '*****'),
    stop: undefined,
    signal: undefined,
    tell: (event) => events.push(event),
    journal: (entry) => entries.push(entry),
    probe: async () => undefined,
    exec: undefined,
    random: () => 0,
    lease: undefined,
    touched: new Set(),
    started: new Set(),
    stopped: new Set(),
    added: new Map(),
    lostAnswers: false,
    writes: 0,
    ...more,
    events,
    entries,
  };
}

/** Why a step failed, as a test wants to read it. */
export async function failureOf(work: Promise<unknown>): Promise<Readonly<Record<string, unknown>>> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { code, message, hint, quote } = error as Error & Record<'code' | 'hint' | 'quote', unknown>;
    return {
      code,
      message,
      ...(hint === undefined ? {} : { hint }),
      ...(quote === undefined ? {} : { quote }),
    };
  }
  return { code: 'none' };
}
