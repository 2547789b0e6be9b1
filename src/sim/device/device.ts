import { compareReleases, nearestRelease } from '../../facts/index.ts';
import { containerMenus } from '../container/index.ts';
import { networkMenus } from '../menus/index.ts';
import type { Core } from './core.ts';
import { dispatch } from './dispatch.ts';
import { fillDevice, plantSeed } from './factory.ts';
import { Files } from './files.ts';
import { login } from './login.ts';
import { LogRing } from './log-ring.ts';
import type { Architecture, Seed, SimOptions } from './options.ts';
import { isRead } from './policies.ts';
import { registryOf } from './registry.ts';
import { Tables } from './tables.ts';
import { Timers } from './timers.ts';
import {
  Refusal,
  type ApiCall,
  type ApiDevice,
  type ApiReply,
  type Menu,
  type Row,
  type Session,
} from './types.ts';
import { eraseRow } from './writing.ts';

/** A write that was carried out. */
export interface JournalEntry {
  readonly command: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The device's clock. */
  readonly at: number;
  readonly user: string;
}

const standardMenus = registryOf([...networkMenus, ...containerMenus]);

/** A RouterOS device in memory: what its API answers, and what becomes of it. */
export class SimDevice implements Core, ApiDevice {
  readonly architecture: Architecture;
  readonly menus: ReadonlyMap<string, Menu>;
  readonly tables = new Tables();
  readonly files: Files;
  readonly journal: JournalEntry[] = [];
  reads = 0;
  #release: string;
  #bootedAt: number;
  #moment: number | undefined;
  readonly #options: SimOptions;
  readonly #timers = new Timers();
  readonly #state = new Map<string, unknown>();
  readonly #faults = new Map<string, string>();
  readonly #rebootListeners = new Set<() => void>();

  constructor(options: SimOptions) {
    if (nearestRelease(options.release) === undefined) {
      throw new Error(`RouterOS ${options.release} is older than any release the simulator knows`);
    }
    this.#options = options;
    this.#release = options.release;
    this.architecture = options.architecture ?? 'arm64';
    this.menus = options.menus === undefined ? standardMenus : this.#withMenus(options.menus);
    this.files = new Files(options.flash ?? 512 * 2 ** 20, (name) => this.#disk(name));
    this.#bootedAt = options.clock.now();
    for (const [key, value] of Object.entries(options.state ?? {})) this.#state.set(key, value);
    for (const fault of options.faults ?? []) this.setFault(fault);
    fillDevice(this, options);
    if (options.seed !== undefined) this.seed(options.seed);
  }

  #withMenus(menus: readonly Menu[]): ReadonlyMap<string, Menu> {
    return new Map([...standardMenus, ...menus.map((menu) => [menu.path, menu] as const)]);
  }

  /** Mounted disks by the first part of their paths; size = what files may take. */
  #disk(name: string): { size: number } | undefined {
    const row = this.rows('disk').find((each) => each.fields.get('slot') === name);
    if (row?.fields.get('mounted') !== 'true') return undefined;
    return { size: Number(row.fields.get('free') ?? row.fields.get('size') ?? 0) };
  }

  get release(): string {
    return this.#release;
  }

  get now(): number {
    return this.#moment ?? this.#options.clock.now();
  }

  get uptime(): number {
    return this.now - this.#bootedAt;
  }

  /** How many writes were carried out. */
  get writes(): number {
    return this.journal.length;
  }

  atLeast(release: string): boolean {
    return compareReleases(this.#release, release) >= 0;
  }

  rows(path: string): readonly Row[] {
    return this.tables.rows(path);
  }

  insert(
    path: string,
    fields: Readonly<Record<string, string>>,
    options?: { readonly dynamic?: boolean },
  ): Row {
    const space = this.menus.get(path)?.namespace ?? path;
    return this.tables.insert(path, space, new Map(Object.entries(fields)), options?.dynamic ?? false);
  }

  erase(path: string, row: Row): void {
    const menu = this.menus.get(path);
    if (menu === undefined) this.tables.erase(path, row);
    else eraseRow(this, menu, row);
  }

  after(delayMs: number, action: () => void): void {
    this.#timers.add(this.now + delayMs, action);
  }

  log(topics: string, message: string): void {
    LogRing.of(this).add(this.now, topics, message);
  }

  state<T>(key: string, make: () => T): T {
    if (!this.#state.has(key)) this.#state.set(key, make());
    return this.#state.get(key) as T;
  }

  fault(name: string): string | undefined {
    return this.#faults.get(name);
  }

  /** Asks for a fault: `name` or `name:argument`. */
  setFault(fault: string): void {
    const [name = '', ...argument] = fault.split(':');
    this.#faults.set(name, argument.join(':'));
  }

  clearFault(name: string): void {
    this.#faults.delete(name);
  }

  login(name: string, password: string): Session | undefined {
    return login(this, name, password);
  }

  call(session: Session, call: ApiCall): ApiReply {
    this.catchUp();
    try {
      const reply = dispatch(this, session, call);
      if (!isRead(call.command.slice(call.command.lastIndexOf('/') + 1))) this.#write(session, call);
      // The server asks in its own name, which is nobody's read.
      else if (session.user !== '') this.reads += 1;
      return reply;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const trap = {
        message: error.message,
        ...(error.category !== undefined && { category: error.category }),
      };
      return { rows: [], done: {}, trap };
    }
  }

  #write(session: Session, call: ApiCall): void {
    const attributes = Object.fromEntries(call.attributes);
    this.journal.push({ command: call.command, attributes, at: this.now, user: session.user });
  }

  /** Lets happen what is due by now. Every call does it; a server may, so that nothing waits for the next one. */
  catchUp(): void {
    this.#timers.run(this.#options.clock.now(), (moment) => {
      this.#moment = moment;
    });
    this.#moment = undefined;
  }

  /** When something happens by itself next, by the device's clock. */
  get nextEvent(): number | undefined {
    return this.#timers.next;
  }

  /** Adds rows, disks and files, without the checks that a client would meet. */
  seed(seed: Seed): void {
    plantSeed(this, seed);
  }

  /** All that is stored, files too, as text; what RouterOS makes up (log, counters) is not in it. */
  snapshot(wanted: (path: string, row: Row) => boolean = () => true): string {
    this.catchUp();
    const files = this.files
      .list()
      .filter(({ name }) => wanted('file', { id: '', fields: new Map([['name', name]]), dynamic: false }))
      .map((file) => `/file ${JSON.stringify(file)}`);
    return [this.tables.text(wanted), ...files].filter(Boolean).join('\n');
  }

  /** Power off and on: running things end, plans are forgotten, memory disks and the log are empty. */
  reboot(): void {
    this.catchUp();
    this.#timers.clear();
    this.#bootedAt = this.now;
    LogRing.of(this).clear();
    for (const disk of this.rows('disk')) {
      if (disk.fields.get('type') === 'tmpfs') this.#emptyDisk(disk.fields.get('slot') ?? '');
    }
    for (const menu of this.menus.values()) {
      if (menu.onBoot === undefined) continue;
      for (const row of [...this.rows(menu.path)]) menu.onBoot(this, row);
    }
    for (const listener of [...this.#rebootListeners]) listener();
  }

  #emptyDisk(slot: string): void {
    for (const file of this.files.list())
      if (file.name.startsWith(`${slot}/`)) this.files.remove(file.name);
  }

  onReboot(listener: () => void): () => void {
    this.#rebootListeners.add(listener);
    return () => this.#rebootListeners.delete(listener);
  }

  /** In-place upgrade (or downgrade): rows keep their ids, menus migrate them (routeros.md 2.9), then a reboot. */
  upgrade(release: string): void {
    this.catchUp();
    const from = this.#release;
    this.#release = release;
    for (const menu of this.menus.values()) {
      if (menu.migrate === undefined) continue;
      for (const row of [...this.rows(menu.path)]) menu.migrate(this, row, from, release);
    }
    this.reboot();
  }
}
