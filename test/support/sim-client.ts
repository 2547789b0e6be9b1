import type { RowId, WireRow, WireRowOut } from '../../src/model/index.ts';
import { Secret } from '../../src/model/index.ts';
import type { ListOptions, RouterClient } from '../../src/routeros/client.ts';
import { RouterError } from '../../src/routeros/error.ts';
import type { ApiReply, Session, SimDevice, VirtualClock } from '../../src/sim/index.ts';

/** The simulator as a `RouterClient`, in process: what the API session does over a socket, without the socket. */
export class SimClient implements RouterClient {
  readonly #device: SimDevice;
  readonly #session: Session;
  /** Writes that were sent, `/container/set` and so on, refused ones too. */
  readonly sent: string[] = [];
  lists = 0;

  constructor(device: SimDevice, user = 'admin', password = '') {
    const session = device.login(user, password);
    if (!session) throw new Error(`the simulator knows no ${user}`);
    this.#device = device;
    this.#session = session;
  }

  async list(menu: string, { proplist, match }: ListOptions): Promise<readonly WireRow[]> {
    this.lists++;
    const entries = (match ?? []).map((entry) => Object.entries(entry));
    const queries = entries.flatMap((pairs, index) => [
      ...pairs.map(([name, value]) => `?${name}=${value}`),
      ...(pairs.length > 1 ? ['?#&'] : []),
      ...(index > 0 ? ['?#|'] : []),
    ]);
    const attributes = new Map([['.proplist', ['.id', ...proplist].join(',')]]);
    return this.#call(`${menu}/print`, attributes, queries).rows;
  }

  async add(menu: string, row: WireRowOut): Promise<RowId> {
    const reply = this.#write(`${menu}/add`, row);
    return (reply.done['ret'] ?? '') as RowId;
  }

  async set(menu: string, id: RowId | undefined, row: WireRowOut): Promise<void> {
    this.#write(`${menu}/set`, id === undefined ? row : { '.id': id, ...row });
  }

  async remove(menu: string, id: RowId): Promise<void> {
    this.#write(`${menu}/remove`, { '.id': id });
  }

  async run(menu: string, command: string, id: RowId, args: WireRowOut = {}): Promise<void> {
    this.#write(`${menu}/${command}`, { '.id': id, ...args });
  }

  #write(command: string, row: WireRowOut): ApiReply {
    this.sent.push(command);
    const words = Object.entries(row).map(([name, value]): [string, string] => [
      name,
      value instanceof Secret ? value.reveal() : value,
    ]);
    return this.#call(command, new Map(words), []);
  }

  #call(command: string, attributes: ReadonlyMap<string, string>, queries: readonly string[]): ApiReply {
    const reply = this.#device.call(this.#session, { command, attributes, queries });
    if (reply.trap) {
      throw new RouterError('refused', 'trap', `the router refused ${command}`, {
        quotes: [reply.trap.message],
        category: reply.trap.category,
        command,
      });
    }
    return reply;
  }
}

/** Apply's clock on the simulator's: a sleep moves the device on. */
export function simulatedTime(clock: VirtualClock): { now(): number; sleep(ms: number): Promise<void> } {
  return {
    now: () => clock.now(),
    sleep: async (ms) => {
      clock.advance(ms);
    },
  };
}
