import type { ApiCall, ApiDevice, ApiReply, Row, Session } from '../device/types.ts';
import type { FaultBoard } from './fault-board.ts';
import type { Dialect } from './sentence.ts';
import type { ServerStats } from './stats.ts';

/** A device with a look at its stored rows: `/ip/service` says who may connect, and that look is no read of a client. */
export interface ServedDevice extends ApiDevice {
  rows(path: string): readonly Pick<Row, 'fields' | 'dynamic'>[];
}

/** Both ends of a connection, as `/ip/service` shows them: an address, and an address with a port. */
export interface ConnectionEnds {
  readonly service: 'api' | 'api-ssl';
  readonly local: string;
  readonly remote: string;
}

/** What a connection needs of the router it belongs to. */
export interface Host {
  readonly device: ServedDevice;
  readonly board: FaultBoard;
  readonly stats: ServerStats;
  dialect(): Dialect;
  /** Carries a command out on the device. */
  call(session: Session, call: ApiCall): ApiReply;
  /** Something may have changed: those who listen look again. */
  changed(): void;
  /** Looks again now and then; gives the way to stop. */
  watch(look: () => void): () => void;
  /** A connection was taken; gives what is to be called at its end. */
  connected(connection: ConnectionEnds): () => void;
  /** A kill fault struck. */
  kill(): void;
}
