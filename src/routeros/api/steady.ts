import type { RowId, WireRow, WireRowOut } from '../../model/index.ts';
import type { ListOptions, RouterClient } from '../client.ts';
import { RouterError } from '../error.ts';
import type { ApiClient } from './client.ts';
import { connectRouter } from './connect.ts';
import type { ConnectOptions } from './connect.ts';
import { DEFAULT_RETRY, retryTransport } from './retry.ts';
import { newStats } from './stats.ts';
import type { Stats } from './stats.ts';

const ONCE = { ...DEFAULT_RETRY, attempts: 1 };

/**
 * A router that may lose its connection: it connects at the first call and again when it has to. Reads are repeated; a
 * write is sent once, and where its answer is lost the caller gets `ambiguous` and reads back (wire-protocol.md 4.3).
 */
export class SteadyRouter implements RouterClient {
  readonly #stats: Stats;
  readonly #options: ConnectOptions;
  #connection: Promise<ApiClient> | undefined;
  #closed = false;

  constructor(options: ConnectOptions) {
    this.#options = options;
    this.#stats = options.stats ?? newStats();
  }

  get stats(): Readonly<Stats> {
    return this.#stats;
  }

  /** Connects, where many calls are to follow at once: they would each try again by themselves. */
  async open(signal?: AbortSignal): Promise<void> {
    await this.#ready(signal);
  }

  list(menu: string, options: ListOptions): Promise<readonly WireRow[]> {
    return this.#retry(async () => (await this.#client()).list(menu, options), options.signal);
  }

  async add(menu: string, row: WireRowOut, signal?: AbortSignal): Promise<RowId> {
    return (await this.#ready(signal)).add(menu, row, signal);
  }

  async set(menu: string, id: RowId | undefined, row: WireRowOut, signal?: AbortSignal): Promise<void> {
    return (await this.#ready(signal)).set(menu, id, row, signal);
  }

  async remove(menu: string, id: RowId, signal?: AbortSignal): Promise<void> {
    return (await this.#ready(signal)).remove(menu, id, signal);
  }

  async run(
    menu: string,
    command: string,
    id: RowId,
    args?: WireRowOut,
    signal?: AbortSignal,
  ): Promise<void> {
    return (await this.#ready(signal)).run(menu, command, id, args, signal);
  }

  /** Ends the connection, also one that is still being made; a later call would fail. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#connection?.then(
      (client) => {
        client.close();
      },
      () => undefined,
    );
  }

  /** One connection for all callers, also while it is being made. */
  async #client(): Promise<ApiClient> {
    if (this.#closed) throw new RouterError('aborted', 'closed', 'the connection was closed by us');
    const current = this.#connection;
    if (current !== undefined) {
      const client = await current;
      if (!client.closed) return client;
      if (this.#connection === current) this.#connection = undefined;
    }
    this.#connection ??= this.#connect();
    return this.#connection;
  }

  #connect(): Promise<ApiClient> {
    // The retries are those of the call that needs the connection.
    const connection = connectRouter({ ...this.#options, stats: this.#stats, retry: ONCE });
    connection.catch(() => {
      if (this.#connection === connection) this.#connection = undefined;
    });
    return connection;
  }

  #ready(signal: AbortSignal | undefined): Promise<ApiClient> {
    return this.#retry(() => this.#client(), signal);
  }

  #retry<T>(attempt: () => Promise<T>, signal = this.#options.signal): Promise<T> {
    const { retry: policy, onRetry } = this.#options;
    return retryTransport(attempt, { policy, signal, onRetry });
  }
}
