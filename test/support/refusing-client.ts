import type { RowId, WireRow, WireRowOut } from '../../src/model/index.ts';
import type { ListOptions, RouterClient } from '../../src/routeros/client.ts';
import { RouterError } from '../../src/routeros/error.ts';
import type { SimDevice } from '../../src/sim/index.ts';
import { SimClient } from './sim-client.ts';

/** A router that refuses a command with these words, so many times, and does nothing of it. */
export class RefusingClient implements RouterClient {
  readonly #inner: SimClient;
  readonly #command: string;
  readonly #words: string;
  #left: number;
  tried = 0;

  constructor(device: SimDevice, command: string, words: string, times: number) {
    this.#inner = new SimClient(device);
    this.#command = command;
    this.#words = words;
    this.#left = times;
  }

  list(menu: string, options: ListOptions): Promise<readonly WireRow[]> {
    return this.#inner.list(menu, options);
  }

  async add(menu: string, row: WireRowOut): Promise<RowId> {
    this.#refuse(`${menu}/add`);
    return this.#inner.add(menu, row);
  }

  async set(menu: string, id: RowId | undefined, row: WireRowOut): Promise<void> {
    this.#refuse(`${menu}/set`);
    await this.#inner.set(menu, id, row);
  }

  async remove(menu: string, id: RowId): Promise<void> {
    this.#refuse(`${menu}/remove`);
    await this.#inner.remove(menu, id);
  }

  async run(menu: string, command: string, id: RowId, row: WireRowOut = {}): Promise<void> {
    this.#refuse(`${menu}/${command}`);
    await this.#inner.run(menu, command, id, row);
  }

  #refuse(command: string): void {
    if (command !== this.#command) return;
    this.tried++;
    if (this.#left-- <= 0) return;
    const details = { quotes: [this.#words], command };
    throw new RouterError('refused', 'trap', `sim refused ${command}: "${this.#words}"`, details);
  }
}
