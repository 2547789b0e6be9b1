/** The simulator was asked for something that it cannot do; the message says what and what it could do. */
export class SimUsageError extends Error {
  override readonly name = 'SimUsageError';
}
