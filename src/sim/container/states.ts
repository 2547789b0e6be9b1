import type { DeviceView } from '../device/types.ts';
import type { LifeState } from './life.ts';
import type { ContainerOptions } from './options.ts';

type Release = Pick<DeviceView, 'atLeast'>;

/** `status` of releases before 7.20: none, stopped, running, stopping, extracting, error (transcript 54). */
const texts: Readonly<Record<LifeState, string>> = {
  PULLING: 'extracting',
  FAILED: 'error',
  STOPPED: 'stopped',
  // There is no word for it, and scripts wait after start until it says running (routeros.md 2.2) [I].
  STARTING: 'stopped',
  RUNNING: 'running',
  STARTING_HC: 'running',
  HEALTHY: 'running',
  UNHEALTHY: 'running',
  STOPPING: 'stopping',
  DELETING: 'stopped',
};

/** Keys of 7.21 and newer (routeros.md 0.1, transcript 55). */
const keys: Readonly<Record<LifeState, string>> = {
  PULLING: 'downloading/extracting',
  FAILED: 'download/extract failed',
  STOPPED: 'stopped',
  STARTING: 'starting',
  RUNNING: 'running',
  STARTING_HC: 'starting-with-healthcheck',
  HEALTHY: 'healthy',
  UNHEALTHY: 'unhealthy',
  STOPPING: 'stopping',
  DELETING: 'deleting',
};

const withHealth = (state: LifeState, has: boolean): LifeState =>
  !has && ['STARTING_HC', 'HEALTHY', 'UNHEALTHY'].includes(state) ? 'RUNNING' : state;

/** The five flags of 7.20 (transcript 54); a failed import is `stopped` with an error text. */
const flags = ['stopped', 'starting', 'running', 'stopping', 'extracting'];

/** What a print shows of the state (routeros.md 2.2, 7.1): a text, or one key that is `true`. */
export function stateKeys(
  state: LifeState,
  release: Release,
  options: ContainerOptions,
): Record<string, string> {
  if (!release.atLeast('7.20')) return { status: texts[state] };
  const hasHealth = release.atLeast(options.healthStatesSince);
  const shown = withHealth(state, hasHealth);
  const old = !release.atLeast('7.21');
  const key =
    old && shown === 'PULLING' ? 'extracting' : old && shown === 'FAILED' ? 'stopped' : keys[shown];
  const alsoStopped = shown === 'FAILED' && !old && options.failedIsStoppedToo;
  const on = alsoStopped ? [key, 'stopped'] : [key];
  const all = old ? flags : Object.values(keys).filter((name) => hasHealth || !name.includes('health'));
  const off = options.falseFlags
    ? all.filter((name) => !on.includes(name)).map((name) => [name, 'false'])
    : [];
  return Object.fromEntries([...on.map((name) => [name, 'true']), ...off]) as Record<string, string>;
}

/**
 * Where the error text shows: on 7.20 to 7.22 it takes the place of the comment (transcripts 08, 48, 56), from 7.23
 * it is `.about` (transcript 55); before 7.20 it is in the log only. Which key on which release is [I].
 */
export function errorKeys(
  error: string,
  release: Release,
  options: ContainerOptions,
): Record<string, string> {
  if (error === '' || options.errorKey === 'none' || !release.atLeast('7.20')) return {};
  const byRelease = release.atLeast('7.23') ? '.about' : 'comment';
  return { [options.errorKey === 'by-release' ? byRelease : options.errorKey]: error };
}
