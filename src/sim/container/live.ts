import type { DeviceView, Row } from '../device/types.ts';
import { field, isOn } from '../menus/shown.ts';
import { isUp, type LifeState } from './life.ts';
import type { Extracted } from './site.ts';

export { field, isOn as isYes };

export interface EffectiveMount {
  readonly src: string;
  readonly dst: string;
  readonly mode: string;
}

/** What a running process got at its start; later changes of the rows do not reach it (routeros.md 2.5). */
export interface Process {
  readonly image: Extracted;
  readonly startedAt: number;
  readonly env: Readonly<Record<string, string>>;
  readonly mounts: readonly EffectiveMount[];
  /** `inside` is the name in the container: `eth0` up to 7.19, the veth's name cut to 15 from 7.20 (transcript 48). */
  readonly interfaces: readonly { readonly id: string; readonly name: string; readonly inside: string }[];
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  readonly workdir: string;
  readonly user: string;
  readonly hostname: string;
  readonly dns: readonly string[];
}

/** The life of one container, which no row holds. */
export interface Live {
  /** False: nobody added the row (a seed), so it counts as imported long ago. */
  known: boolean;
  state: LifeState;
  /** Counts begun actions; what an older one had planned is void. */
  turn: number;
  /** What is extracted in its root-dir; undefined while it pulls and after a failed pull. */
  image: Extracted | undefined;
  process: Process | undefined;
  /** Shown as comment or `.about`, see options. */
  error: string;
  /** The image it pulls is its first. */
  fresh: boolean;
  /** It was up when a repull began. */
  wasUp: boolean;
  restartCount: number;
  /** Moments of restarts, to count those within restart-interval. */
  restarts: number[];
  /** `healthcheck-status`; '' = not probed yet. */
  health: string;
  /** Until then a read shows no state key (transcript 60). */
  gapUntil: number;
  stopIgnored: boolean;
  /** Starts after boot that may still be tried again (7.24+). */
  bootRetries: number;
  /** `remote-image` as it was when its image was asked for last; another text is another image. */
  reference: string;
  /** `/container/log` keeps 100 (routeros.md 1.8). */
  readonly log: { readonly time: number; readonly message: string }[];
}

/** The life of a row as far as it is known. */
export function liveOf(device: DeviceView, row: Row): Live {
  const lives = device.state('container lives', () => new Map<string, Live>());
  let live = lives.get(row.id);
  if (live === undefined) {
    live = {
      known: false,
      state: 'STOPPED',
      turn: 0,
      image: undefined,
      process: undefined,
      error: '',
      fresh: false,
      wasUp: false,
      restartCount: 0,
      restarts: [],
      health: '',
      gapUntil: 0,
      stopIgnored: false,
      bootRetries: 0,
      reference: field(row, 'remote-image'),
      log: [],
    };
    lives.set(row.id, live);
  }
  return live;
}

export function forget(device: DeviceView, row: Row): void {
  device.state('container lives', () => new Map<string, Live>()).delete(row.id);
}

/** Begins an action: whatever an earlier one had planned for later no longer happens. */
export function begin(live: Live, state: LifeState): void {
  live.turn += 1;
  live.state = state;
}

/** Plans something that happens only if no other action began before. */
export function later(device: DeviceView, live: Live, delayMs: number, action: () => void): void {
  const { turn } = live;
  device.after(delayMs, () => {
    if (live.turn === turn) action();
  });
}

/** Is there a process that uses its veths and its root-dir? */
export function hasProcess(live: Live): boolean {
  return live.process !== undefined && (isUp(live.state) || live.state === 'STOPPING');
}

/** The properties of these names that hold something, as they were written. */
export function written(row: Row, names: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of names) if (field(row, name) !== '') found[name] = field(row, name);
  return found;
}
