import type { RowId, WireRow, WireRowOut } from '../../model/index.ts';
import type { ListOptions, RouterClient } from '../client.ts';
import { RouterError } from '../error.ts';
import { addCommand, printCommand, rowCommand, setCommand } from './command.ts';
import type { Session } from './session.ts';
import type { Stats } from './stats.ts';

/** The seam to the reconciler over one connection. Nothing is repeated here: see `SteadyRouter`. */
export class ApiClient implements RouterClient {
  readonly stats: Readonly<Stats>;
  readonly #session: Session;

  constructor(session: Session, stats: Stats) {
    this.#session = session;
    this.stats = stats;
  }

  /** Can it be used no more? */
  get closed(): boolean {
    return this.#session.gone !== undefined;
  }

  async list(menu: string, options: ListOptions): Promise<readonly WireRow[]> {
    // Entries are ORed, and none of no entries is true of any row: nothing to ask for.
    if (options.match?.length === 0) return [];
    const { rows } = await this.#session.call(printCommand(menu, options), options.signal);
    return rows;
  }

  async add(menu: string, row: WireRowOut, signal?: AbortSignal): Promise<RowId> {
    const { done } = await this.#session.call(addCommand(menu, row), signal);
    const id = done['ret'];
    if (id !== undefined && isRowId(id)) return id;
    const summary = `${menu}/add was accepted, but the router did not say which row it made`;
    throw new RouterError('ambiguous', 'add-without-id', summary, {
      command: `${menu}/add`,
      hint: 'Read the menu to find the row',
    });
  }

  async set(menu: string, id: RowId | undefined, row: WireRowOut, signal?: AbortSignal): Promise<void> {
    await this.#session.call(setCommand(menu, id, row), signal);
  }

  async remove(menu: string, id: RowId, signal?: AbortSignal): Promise<void> {
    await this.#session.call(rowCommand(menu, 'remove', id), signal);
  }

  async run(
    menu: string,
    command: string,
    id: RowId,
    args: WireRowOut = {},
    signal?: AbortSignal,
  ): Promise<void> {
    await this.#session.call(rowCommand(menu, command, id, args), signal);
  }

  close(): void {
    this.#session.close();
  }
}

function isRowId(text: string): text is RowId {
  return /^\*[0-9A-Fa-f]+$/.test(text);
}
