import { createHash } from 'node:crypto';

/** One pair for the configured registry (routeros.md 1.4). */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export interface Healthcheck {
  readonly cmd: readonly string[];
  readonly intervalMs?: number;
  readonly timeoutMs?: number;
  readonly startPeriodMs?: number;
  readonly startIntervalMs?: number;
  readonly retries?: number;
}

export interface ImageConfig {
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly workdir: string;
  readonly user: string;
  readonly volumes: readonly string[];
  readonly exposedPorts: readonly string[];
  readonly healthcheck?: Healthcheck;
  readonly stopSignal: number;
}

/** What its process does; by default it runs until it is stopped, which takes a second. */
export interface Behaviour {
  readonly exits?: { readonly code: number; readonly afterMs: number };
  readonly dies?: { readonly signal: number; readonly afterMs: number };
  /** Time from its start until its probes fail. */
  readonly unhealthyAfterMs?: number;
  /** Time from its start until its probes succeed again. */
  readonly healthyAgainAfterMs?: number;
  /** Time from the stop signal to its end; more than stop-time = it is killed then. */
  readonly stopMs?: number;
  /** Bytes of state it writes at every start. */
  readonly writesBytes?: number;
  /** What it prints at every start. */
  readonly prints?: readonly string[];
}

/** How a pull goes wrong; `times` = only so often. */
export interface PullFailure {
  readonly why: 'not-found' | 'dies' | 'disk-full' | 'no-manifest';
  /** Part of the bytes that arrives before it dies, 0..1. */
  readonly at?: number;
  readonly times?: number;
}

export interface Image {
  readonly digest: string;
  readonly bytes: number;
  /** As `arch` shows it: `amd64`, `arm64`, `arm`. */
  readonly platforms: readonly string[];
  readonly config: ImageConfig;
  readonly behaviour: Behaviour;
  readonly failure?: PullFailure;
  readonly credentials?: Credentials;
  readonly selfSigned: boolean;
  /** What an archive says its tag is; it can be partial (`2`, transcript 02). */
  readonly archiveTag?: string;
}

export type ImageSpec = Partial<Omit<Image, 'config'>> & { readonly config?: Partial<ImageConfig> };

export const hexDigest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An image made up from its name: same name, same image; 5 to 60 MB. */
export function syntheticImage(name: string, spec: ImageSpec): Image {
  const { config, ...rest } = spec;
  const hash = hexDigest(name);
  return {
    digest: `sha256:${hash}`,
    bytes: 5_000_000 + (Number.parseInt(hash.slice(0, 8), 16) % 55_000_000),
    platforms: ['arm', 'arm64', 'amd64'],
    behaviour: {},
    selfSigned: false,
    ...rest,
    config: {
      entrypoint: ['/entrypoint.sh'],
      cmd: [],
      env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' },
      workdir: '/',
      user: '',
      volumes: [],
      exposedPorts: [],
      stopSignal: 15,
      ...config,
    },
  };
}

/** Digests of its layers: as many as its size suggests, at most four. */
export function layersOf(image: Image): readonly string[] {
  const count = Math.min(4, 1 + Math.floor(image.bytes / 20_000_000));
  return Array.from({ length: count }, (_, index) => hexDigest(`${image.digest} layer ${index}`));
}
