/** One thing that can go wrong in a container's life, asked for by `--fault name[:argument]`. */
export interface LifecycleFault {
  readonly name: string;
  /** What stands after the colon; '' = nothing. In brackets: may be left out. */
  readonly argument: string;
  /** Where it was seen. */
  readonly source: string;
  readonly effect: string;
}

/** Every life-cycle fault of the simulator; `rosctr sim --help` prints it. */
export const lifecycleFaults: readonly LifecycleFault[] = [
  {
    name: 'pull-fail',
    argument: '[part of the image reference]',
    source: 'transcript 41, routeros.md 2.2',
    effect: 'the layer cannot be extracted; the row stays in its failed state',
  },
  {
    name: 'pull-slow',
    argument: 'milliseconds',
    source: 'routeros.md 7.2',
    effect: 'every pull takes that long',
  },
  {
    name: 'start-fail',
    argument: '[part of the container name]',
    source: 'transcript 44, routeros.md 2.3',
    effect: 'start says nothing, then `layer missing, need repull` in the log only',
  },
  {
    name: 'exit-at-once',
    argument: '[exit code, 1 by default]',
    source: 'transcripts 46 and 48',
    effect: 'the process ends a moment after every start',
  },
  {
    name: 'empty-state-poll',
    argument: '[milliseconds, 1500 by default]',
    source: 'transcript 60',
    effect: 'after a stop the row has no state key and no healthcheck-status for a while',
  },
  {
    name: 'stop-ignored-once',
    argument: '',
    source: 'routeros.md 6.15',
    effect: 'the first stop of every container has no effect',
  },
  {
    name: 'start-eof',
    argument: '',
    source: 'routeros.md 2.1 and 7.2 (lost reply)',
    effect: 'start is carried out and the connection breaks before its reply',
  },
  {
    name: 'root-lock',
    argument: 'milliseconds',
    source: 'transcript 56, routeros.md 2.4',
    effect: 'a root-dir stays locked that long after its container is gone',
  },
  {
    name: 'stuck-stopping',
    argument: '[milliseconds, 3600000 by default]',
    source: 'routeros.md 2.3 (0..stop-time + some seconds)',
    effect: 'a stop takes that long, whatever stop-time says',
  },
  {
    name: 'image-id-empty',
    argument: '',
    source: 'routeros.md 2.7',
    effect: 'a pull ends well, but image-id stays empty and no start succeeds',
  },
  {
    name: 'skip-same-version-empties-root',
    argument: '',
    source: 'routeros.md 2.7',
    effect: 'a repull of the same digest leaves an empty root-dir, start dies with execvpe',
  },
  {
    name: 'veth-replaced',
    argument: '[name of the veth]',
    source: 'transcript 56, routeros.md 2.8',
    effect:
      'the container is bound to a veth that is gone: interface unknown, no start until it is set again',
  },
  {
    name: 'zombie-running',
    argument: '',
    source: 'routeros.md 2.2 [I]',
    effect: 'a container whose process ended goes on reading as running until it is stopped',
  },
  {
    name: 'lost-after-reboot',
    argument: '',
    source: 'routeros.md 2.9 (7.22.0, 7.22.1)',
    effect: 'containers are gone after a reboot, their root-dirs stay',
  },
  {
    name: 'dialect',
    argument: 'manual or cli',
    source: 'routeros.md 1.1 [S], design 2',
    effect: 'hosts, tmpfs, mount and devices are taken in that spelling only',
  },
];

/** The number after the colon of a fault; what is none counts as the fallback. */
export function faultNumber(argument: string, fallback: number): number {
  const value = argument === '' ? Number.NaN : Number(argument);
  return Number.isFinite(value) && value >= 0 ? value : fallback;
}

/** Message of the refusal that asks the server to cut the connection instead of sending `!trap` (`start-eof`). */
export const cutConnection = 'simulator: cut the connection';
