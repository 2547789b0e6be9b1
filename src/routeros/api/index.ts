/** The binary API of RouterOS: facts in wire-protocol.md 1 and 4.3. */
export { ApiClient } from './client.ts';
export { connectRouter } from './connect.ts';
export type { ConnectOptions } from './connect.ts';
export { isNotUtf8 } from '../not-utf8.ts';
export type { RetryOptions, RetryPolicy } from './retry.ts';
export { newStats } from './stats.ts';
export type { Stats } from './stats.ts';
export { SteadyRouter } from './steady.ts';
export type { TlsOptions } from './tls.ts';
