/** The one state machine of a container (routeros.md 7.2), pure: what state an event leads to. */

export type LifeState =
  | 'PULLING'
  | 'FAILED'
  | 'STOPPED'
  | 'STARTING'
  | 'RUNNING'
  | 'STARTING_HC'
  | 'HEALTHY'
  | 'UNHEALTHY'
  | 'STOPPING'
  | 'DELETING';

export type LifeEvent =
  | 'import-ok'
  | 'import-fail'
  | 'start'
  | 'up'
  | 'exit'
  | 'probe-good'
  | 'probe-bad'
  | 'stop'
  | 'ended'
  | 'repull'
  | 'remove'
  | 'reboot';

/** What the guards of the table ask about. */
export interface Circumstances {
  /** After an import the container starts by itself: start-on-boot on 7.22+, or it ran before a repull. */
  readonly startsAfterImport: boolean;
  readonly healthcheck: boolean;
  /** The restart policy brings the process back. */
  readonly restarts: boolean;
  readonly stopsOnUnhealthy: boolean;
  readonly startOnBoot: boolean;
  /** 7.20 has no state for a failed import: it is `stopped` with an error text (routeros.md 2.2). */
  readonly failureIsAState: boolean;
  /** 7.22+: a repull stops what runs; before that it has to be stopped first (routeros.md 2.7). */
  readonly repullStops: boolean;
}

/** `refused`: the command traps. `unchanged`: nothing happens. */
export type Next = LifeState | 'refused' | 'unchanged';

type Target = Next | ((is: Circumstances) => Next);
type Transitions = Readonly<Partial<Record<LifeEvent, Target>>>;

const afterExit = (is: Circumstances): Next => (is.restarts ? 'STARTING' : 'STOPPED');
const afterBadProbe = (is: Circumstances): Next => (is.stopsOnUnhealthy ? 'STOPPING' : 'UNHEALTHY');
const afterBoot = (is: Circumstances): Next => (is.startOnBoot ? 'STARTING' : 'STOPPED');
const repullOfUp = (is: Circumstances): Next => (is.repullStops ? 'STOPPING' : 'refused');

/** RUNNING, HEALTHY, UNHEALTHY and the two ways to them. */
const up: Transitions = {
  exit: afterExit,
  stop: 'STOPPING',
  repull: repullOfUp,
  remove: 'refused',
  reboot: afterBoot,
};

const transitions: Readonly<Record<LifeState, Transitions>> = {
  PULLING: {
    'import-ok': (is) => (is.startsAfterImport ? 'STARTING' : 'STOPPED'),
    'import-fail': (is) => (is.failureIsAState ? 'FAILED' : 'STOPPED'),
    // What a stop does to a pull is unknown; the facts ask for STOPPED.
    stop: 'STOPPED',
    repull: 'PULLING',
    remove: 'refused',
    reboot: (is) => (is.failureIsAState ? 'FAILED' : 'STOPPED'),
  },
  // Only repull, update or remove and add clear a failure; starting again never does (transcript 61's installers).
  FAILED: { repull: 'PULLING', remove: 'DELETING' },
  STOPPED: { start: 'STARTING', repull: 'PULLING', remove: 'DELETING', reboot: afterBoot },
  STARTING: { ...up, up: (is) => (is.healthcheck ? 'STARTING_HC' : 'RUNNING') },
  RUNNING: up,
  STARTING_HC: { ...up, 'probe-good': 'HEALTHY', 'probe-bad': afterBadProbe },
  HEALTHY: { ...up, 'probe-bad': afterBadProbe },
  UNHEALTHY: { ...up, 'probe-good': 'HEALTHY', 'probe-bad': afterBadProbe },
  STOPPING: { ended: 'STOPPED', repull: repullOfUp, remove: 'refused', reboot: afterBoot },
  DELETING: { remove: 'refused' },
};

/** The state after an event. */
export function next(state: LifeState, event: LifeEvent, is: Circumstances): Next {
  const target = transitions[state][event] ?? 'unchanged';
  return typeof target === 'function' ? target(is) : target;
}

/** There is a process, or there is about to be one. */
export function isUp(state: LifeState): boolean {
  return ['STARTING', 'RUNNING', 'STARTING_HC', 'HEALTHY', 'UNHEALTHY'].includes(state);
}
