/**
 * What the parts of the simulated device agree on. The simulator imports nothing of the reconciler, the spec,
 * the codecs or the API client, and they import nothing of it: one wrong row must not be wrong twice.
 * What it knows of the wire comes from the argument data (`src/facts`) and, by citation, from RouterOS facts.
 */

/** One sentence from a client, already taken apart: `/container/print`, `=name=value`, `?query`. */
export interface ApiCall {
  readonly command: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly queries: readonly string[];
}

export interface Trap {
  readonly message: string;
  readonly category?: number;
}

/** What goes back: rows as `!re`, `done` attributes on `!done`; with a trap no rows. */
export interface ApiReply {
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly done: Readonly<Record<string, string>>;
  readonly trap?: Trap;
}

/** Thrown by a menu to refuse; becomes `!trap`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly category: number | undefined;

  constructor(message: string, category?: number) {
    super(message);
    this.category = category;
  }
}

/** A stored row: what was written, as it was written. What a print shows is the menu's `render`. */
export interface Row {
  readonly id: string;
  readonly fields: Map<string, string>;
  /** Made by RouterOS itself: shown with `dynamic=true`, refuses set and remove. */
  readonly dynamic: boolean;
}

/** Milliseconds. Tests pass a virtual clock; `rosctr sim` the real one, or a fast one. */
export interface SimClock {
  now(): number;
}

/** One menu. Hooks throw `Refusal` with the router's words; every behaviour names its source beside it. */
export interface Menu {
  /** Without a leading slash: `container/envs`. */
  readonly path: string;
  readonly singleton?: true;
  /** `add` takes `place-before` and the order of rows has a meaning. */
  readonly ordered?: true;
  /** Checks one value as sent and gives what is stored. */
  readonly parse?: Readonly<Record<string, (raw: string, device: DeviceView, name: string) => string>>;
  readonly beforeAdd?: (device: DeviceView, fields: Map<string, string>) => void;
  readonly afterAdd?: (device: DeviceView, row: Row) => void;
  readonly beforeSet?: (device: DeviceView, row: Row, changes: ReadonlyMap<string, string>) => void;
  readonly afterSet?: (device: DeviceView, row: Row, changes: ReadonlyMap<string, string>) => void;
  readonly beforeRemove?: (device: DeviceView, row: Row) => void;
  /** Gives true where the row goes later by itself (`deleting`). */
  readonly remove?: (device: DeviceView, row: Row) => boolean;
  /** The echo: everything a print shows of the row, `.id` apart. */
  readonly render?: (device: DeviceView, row: Row) => Record<string, string>;
  /** Rows that RouterOS makes up for a print (log, file, resource), instead of stored ones. */
  readonly rows?: (device: DeviceView) => readonly Row[];
  readonly commands?: Readonly<
    Record<string, (device: DeviceView, rows: readonly Row[], attributes: ReadonlyMap<string, string>) => ApiReply | undefined>
  >;
}

/** What a menu may see and do of the device it is part of. */
export interface DeviceView {
  readonly release: string;
  /** `arm`, `arm64`, `x86_64`: as `/system/resource` names it. */
  readonly architecture: string;
  readonly now: number;
  /** Is the release at or above this one? Betas and `rc` order below their release. */
  atLeast(release: string): boolean;
  rows(path: string): readonly Row[];
  /** Adds without checks: for rows that RouterOS makes, and for seeds. */
  insert(path: string, fields: Readonly<Record<string, string>>, options?: { readonly dynamic?: boolean }): Row;
  erase(path: string, row: Row): void;
  /** Runs `action` when the clock has come to `now + delayMs`; in order, before the next call is answered. */
  after(delayMs: number, action: () => void): void;
  log(topics: string, message: string): void;
  /** Files and folders with sizes; paths without a leading slash, `usb1/rosctr/dns/pihole-1`. */
  readonly files: FileTree;
  /** Is this life-cycle or policy fault asked for? Gives its argument, `''` where it has none. */
  fault(name: string): string | undefined;
}

export interface FileEntry {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly contents?: string;
}

export interface FileTree {
  get(path: string): FileEntry | undefined;
  put(entry: FileEntry): void;
  /** Removes the entry and what lies below it. */
  remove(path: string): void;
  list(): readonly FileEntry[];
  /** Bytes free on the disk (`usb1`) or, for a path of no disk, on the system flash. */
  free(path: string): number;
}
