import type { ApiCall, ApiDevice, ApiReply, Row, Session } from '../device/types.ts';
import type { FaultBoard } from './fault-board.ts';
import type { Dialect } from './sentence.ts';
import type { ServerStats } from './stats.ts';

/** A device with a look at its stored rows: `/ip/service` says who may connect, and that look is no read of a client. */
export interface ServedDevice extends ApiDevice {
  rows(path: string): readonly Pick<Row, 'fields' | 'dynamic'>[];
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
  /** A kill fault struck. */
  kill(): void;
}
