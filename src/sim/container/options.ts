/**
 * What the sources do not agree on or do not say, as options with a documented default. A test that wants the
 * other answer turns it; rosctr must survive both.
 */

/** Two documented spellings of one value, [S] each in routeros.md 1.1. */
export type Dialect = 'manual' | 'cli';
/** `hosts`: `name=ip` or `name:ip`; `tmpfs`: `64M@/tmp` or `/tmp:64M[:mode]`; `mount`: `src=,dst=` or `src:dst[:mode]`. */
export type DialectKind = 'hosts' | 'tmpfs' | 'mount' | 'devices';

export interface ContainerOptions {
  /** `manual` = the manual's prose (MAN, SK), `cli` = its command reference (MAN10). */
  readonly dialects: Readonly<Record<DialectKind, Dialect>>;
  /** Which key carries the error text; by release = `comment` in 7.20 to 7.22, `.about` from 7.23 (routeros.md 2.2). */
  readonly errorKey: 'by-release' | 'comment' | '.about' | 'none';
  /** A row that failed to import also reads `stopped` (routeros.md 2.2, seen on 7.21+). */
  readonly failedIsStoppedToo: boolean;
  /** The other flags are there with `false` (corpus: one partial 7.20.1 row), instead of absent (routeros.md 0.1). */
  readonly falseFlags: boolean;
  /** First release with `healthy` and its two neighbours: 7.22 or 7.23 (routeros.md 2.2 says "7.22/7.23+"). */
  readonly healthStatesSince: '7.22' | '7.23';
  /** 7.22+: a start-on-boot container starts by itself after its import (routeros.md 2.1, observed on 7.22.2). */
  readonly startsAfterImport: boolean;
  /** `start` while it still pulls: it starts an incomplete rootfs and exits 127 (OV v0.4.3), or a trap. */
  readonly startWhilePulling: 'exit-127' | 'trap';
  /** `start` when up and `stop` when stopped trap, instead of being a no-op success (routeros.md 2.3 [I]). */
  readonly strictStartStop: boolean;
  /** Lists that no row is in: accepted, or refused as a reference (routeros.md 2.8, unknown). */
  readonly unknownLists: 'accept' | 'refuse';
  /** What a container shows whose veth is gone (routeros.md 1.1: `unknown` or `*XX`). */
  readonly lostInterface: 'unknown' | 'id';
  /** `""` for a value inherited from the image clears the override, or stores an empty one (routeros.md 8). */
  readonly emptyOverride: 'clears' | 'stored';
  /** Rows that came from 7.20 or older have lost `remote-image` (7.21 "import data stored", routeros.md 9 [I]). */
  readonly migratedImage: 'lost' | 'kept';
  /** `auto-restart-interval` over the step to 7.23 [I]: becomes `restart-policy=always`, or is dropped. */
  readonly migratedRestart: 'always' | 'dropped';
  /** Pulls before 7.18 without a `registry-url`: docs say it must be set; the table of 7.1 also names lscr.io. */
  readonly unsetRegistry: 'fails' | 'lscr.io';
  /** Environment in the log at start, before 7.24 (routeros.md 1.5; the line's form is [I]). */
  readonly logsEnvironment: boolean;
  /** Milliseconds from the start command to a running process [I]. */
  readonly startMs: number;
  /** How long a removed row reads `deleting`, 7.21+ (routeros.md 2.4). */
  readonly deleteMs: number;
  /** How long a root-dir stays locked after its row is gone, 7.20+ (0-5 s, routeros.md 7.5). */
  readonly rootLockMs: number;
}

export const defaultOptions: ContainerOptions = {
  dialects: { hosts: 'cli', tmpfs: 'manual', mount: 'cli', devices: 'cli' },
  errorKey: 'by-release',
  failedIsStoppedToo: false,
  falseFlags: false,
  healthStatesSince: '7.22',
  startsAfterImport: true,
  startWhilePulling: 'exit-127',
  strictStartStop: false,
  unknownLists: 'accept',
  lostInterface: 'unknown',
  emptyOverride: 'clears',
  migratedImage: 'lost',
  migratedRestart: 'always',
  unsetRegistry: 'fails',
  logsEnvironment: true,
  startMs: 500,
  deleteMs: 1000,
  rootLockMs: 1000,
};
