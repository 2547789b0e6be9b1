import type { ApiCall, ApiDevice, ApiReply, Session } from '../device/types.ts';
import type { FaultBoard } from './fault-board.ts';
import type { Dialect } from './sentence.ts';
import type { ServerStats } from './stats.ts';

/** What a connection needs of the router it belongs to. */
export interface Host {
  readonly device: ApiDevice;
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
