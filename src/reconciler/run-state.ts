import type { RunState, WireRow } from '../model/index.ts';

/** Keys of a container row that tell its state, newest spelling and old (routeros.md 0.1, 2.2); a failure has precedence. */
const stateKeys: readonly (readonly [string, RunState])[] = [
  ['download/extract failed', 'failed'],
  ['deleting', 'deleting'],
  ['downloading/extracting', 'pulling'],
  ['extracting', 'pulling'],
  ['stopping', 'stopping'],
  ['starting', 'starting'],
  ['starting-with-healthcheck', 'starting'],
  ['healthy', 'running'],
  ['unhealthy', 'unhealthy'],
  ['running', 'running'],
  ['stopped', 'stopped'],
];

/** The `status` text of 7.19 and before (routeros.md 2.2). */
const statusWords: Readonly<Record<string, RunState>> = {
  pulling: 'pulling',
  extracting: 'pulling',
  stopped: 'stopped',
  starting: 'starting',
  running: 'running',
  stopping: 'stopping',
  error: 'failed',
};

/** The state of a container; a row without any state key is in transition (routeros.md 2.2, seen on 7.24). */
export function runState(row: WireRow): RunState {
  const status = row['status'];
  if (status !== undefined && status !== '') return statusWords[status] ?? 'transition';
  const found = stateKeys.find(([key]) => row[key] === 'true' || row[key] === 'yes');
  return found?.[1] ?? 'transition';
}

/**
 * The state as a plan sees it: a container that is stopped and shows no image never had one, or lost it, and no start
 * will ever bring it up (routeros.md 1.2, 2.2, 2.7). 7.20 has no word for that and no image-id; there the tag that the
 * image gives a row is empty [I].
 */
export function settledState(row: WireRow): RunState {
  const state = runState(row);
  if (state !== 'stopped' || row['status'] !== undefined) return state;
  const identity = row['image-id'] ?? row['tag'];
  return identity === '' || needsRepull(row) ? 'failed' : state;
}

/** It ran once, and its layers are gone: what else lies in its root-dir may still be there (transcript 44). */
export function needsRepull(row: WireRow): boolean {
  return /missing, need repull/i.test(`${row['.about'] ?? ''} ${row['comment'] ?? ''}`);
}

/** Is the service there? An unhealthy container runs. */
export function isUp(state: RunState | 'gone'): boolean {
  return state === 'running' || state === 'unhealthy';
}

/** What a read of containers asks for beside the table's properties. */
export const stateProplist: readonly string[] = [
  'status',
  ...stateKeys.map(([key]) => key),
  '.about',
  'image-id',
  'restart-count',
  'container-size',
  'data-size',
  'healthcheck-status',
];
