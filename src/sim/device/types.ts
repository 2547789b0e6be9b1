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

/** What kind of words a property holds. `check` throws `Refusal`; `echo` is what a print shows of what was written. */
export interface ValueType {
  /** Gives what is stored: the words as sent, but for completed enumeration values. */
  readonly check: (raw: string, name: string) => string;
  readonly echo?: (stored: string) => string;
}

/**
 * A property that holds names of rows elsewhere (a comma list of them, `!` before). Checked on add and set; a rename
 * follows; where a row of a name space vanishes, its id stays behind: `interface=*1F` (routeros.md 2.8).
 */
export interface Reference {
  /** A name space (`interface`) or the path of a menu whose rows have names. */
  readonly to: string;
  /** Follows renames, but a name that nothing has is fine. */
  readonly unchecked?: true;
  /** Words that are no names of rows, and fine. */
  readonly words?: readonly string[];
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
    Record<
      string,
      (
        device: DeviceView,
        rows: readonly Row[],
        attributes: ReadonlyMap<string, string>,
      ) => ApiReply | undefined
    >
  >;
  /** Types of properties: checked before anything else (`parse` comes after), echoed by the default render. */
  readonly values?: Readonly<Record<string, ValueType>>;
  /** What a print shows of properties that nobody wrote; the default render adds them. */
  readonly defaults?: (device: DeviceView, row: Row) => Readonly<Record<string, string>>;
  /** Arguments `add` needs, else `missing =list=`. */
  readonly mandatory?: (device: DeviceView) => readonly string[];
  /** Masked as `*****` for users without the `sensitive` policy. */
  readonly secrets?: readonly string[];
  /** Rows live in a name space that other menus refer to, and share its ids: `interface`. */
  readonly namespace?: string;
  /** What a property's names refer to. */
  readonly references?: Readonly<Record<string, Reference>>;
  /** Names are taken where an id is asked. */
  readonly byName?: true;
  /** False: the menu is not there (`no such command prefix`), e.g. its package is missing. */
  readonly available?: (device: DeviceView) => boolean;
  /** Commands that the argument data does not list for this menu, in every release; their arguments are not checked. */
  readonly beyondData?: readonly string[];
  /** Arguments of `add` and `set` that the argument data does not list, in every release. */
  readonly extraArguments?: readonly string[];
  /** Commands that need other policies than reading and writing do. */
  readonly policies?: Readonly<Record<string, readonly string[]>>;
  /** After a row is gone, by `remove` or by itself (`erase`). */
  readonly afterRemove?: (device: DeviceView, row: Row) => void;
  /** In-place upgrade (or downgrade): changes stored fields; the id stays. The release is `to` already. */
  readonly migrate?: (device: DeviceView, row: Row, from: string, to: string) => void;
  /** After a reboot, once for each row; what `after` had planned before it is gone. */
  readonly onBoot?: (device: DeviceView, row: Row) => void;
}

/** Who is logged in. */
export interface Session {
  readonly user: string;
  readonly policies: ReadonlySet<string>;
}

/** What the server in front of a device needs of it. */
export interface ApiDevice {
  readonly release: string;
  atLeast(release: string): boolean;
  /** Undefined: `invalid user name or password (6)`. */
  login(name: string, password: string): Session | undefined;
  call(session: Session, call: ApiCall): ApiReply;
  /** Called when the device reboots, so that connections can be cut; gives the way to unsubscribe. */
  onReboot(listener: () => void): () => void;
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
  insert(
    path: string,
    fields: Readonly<Record<string, string>>,
    options?: { readonly dynamic?: boolean },
  ): Row;
  erase(path: string, row: Row): void;
  /** Runs `action` when the clock has come to `now + delayMs`; in order, before the next call is answered. */
  after(delayMs: number, action: () => void): void;
  log(topics: string, message: string): void;
  /** At once; a command that reboots plans it with `after`, so that its reply goes out first. */
  reboot(): void;
  /** Files and folders with sizes; paths without a leading slash, `usb1/rosctr/dns/pihole-1`. */
  readonly files: FileTree;
  /** Something a menu keeps per device beside its rows (a registry, a log ring); made at the first call. */
  state<T>(key: string, make: () => T): T;
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
