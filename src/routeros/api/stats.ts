/** What a run cost, counted where the bytes go out; kept over reconnections. */
export interface Stats {
  /** Sentences sent, logins and cancels included. */
  sentences: number;
  reads: number;
  writes: number;
  bytesSent: number;
  bytesReceived: number;
  /**
   * Answers that had to be waited for one after the other: pipelined reads are one. Login counts, the handshakes of TCP
   * and TLS do not.
   */
  roundTrips: number;
  connections: number;
  /** Replies with no tag or with one that nobody waits for: dropped (wire-protocol.md 1.4). */
  orphans: number;
}

export function newStats(): Stats {
  return {
    sentences: 0,
    reads: 0,
    writes: 0,
    bytesSent: 0,
    bytesReceived: 0,
    roundTrips: 0,
    connections: 0,
    orphans: 0,
  };
}
