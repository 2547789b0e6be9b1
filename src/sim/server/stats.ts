import type { ApiCall } from '../device/types.ts';
import { isRead } from './sentence.ts';

/** What a server has seen since it started: the figures of the budgets. */
export class ServerStats {
  /** Connections that came in, refused ones too. */
  accepted = 0;
  logins = 0;
  /** Sentences after login, `/cancel` and `/quit` apart. */
  commands = 0;
  reads = 0;
  writes = 0;
  bytesIn = 0;
  bytesOut = 0;
  readonly byCommand = new Map<string, number>();

  count(call: ApiCall): void {
    this.commands += 1;
    if (isRead(call.command)) this.reads += 1;
    else this.writes += 1;
    this.byCommand.set(call.command, (this.byCommand.get(call.command) ?? 0) + 1);
  }

  /** Starts again from nothing, e.g. between two applies. */
  reset(): void {
    this.accepted =
      this.logins =
      this.commands =
      this.reads =
      this.writes =
      this.bytesIn =
      this.bytesOut =
        0;
    this.byCommand.clear();
  }
}
