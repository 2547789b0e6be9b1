import { nearestRelease, releases } from '../../facts/index.ts';
import type { Architecture, Seed, SimOptions } from '../device/options.ts';
import { parseSeed, SeedError } from '../device/seed.ts';
import type { SimClock } from '../device/types.ts';
import { sortFaults, type RouterFaults } from './start-faults.ts';
import type { TlsMode } from './tls.ts';
import { SimUsageError } from './usage-error.ts';

/** As they come from a command line or from a test; numbers may be text. */
export interface SimulatorOptions {
  /** RouterOS release, `7.23.3`; the newest known one where nothing is said. */
  readonly ros?: string;
  readonly arch?: string;
  readonly routers?: number | string;
  readonly host?: string;
  /** Of the first router; the others follow. With TLS each takes two: plain, then TLS. 0 takes free ones. */
  readonly port?: number | string;
  readonly tls?: string;
  /** The JSON text of a seed file, or what is in it. */
  readonly seed?: string | Seed;
  /** A round trip, in milliseconds. */
  readonly latency?: number | string;
  /** `name:argument`, of the wire or of the life-cycle; `sim-2/name:argument` for one router. */
  readonly faults?: readonly string[];
  /** How much faster than the world the clock of the routers runs. */
  readonly speed?: number | string;
  /** Of the user `admin`; empty as on a new router. */
  readonly password?: string;
  /** Instead of the real clock, for tests. */
  readonly clock?: SimClock;
  /** Further options of every device, for tests. */
  readonly device?: Partial<SimOptions>;
  readonly onKill?: () => void;
}

/** The options with defaults, each checked. */
export interface CheckedOptions {
  readonly release: string;
  readonly architecture: Architecture;
  readonly host: string;
  readonly port: number;
  readonly tls: TlsMode | 'off';
  readonly seed: Seed | undefined;
  readonly latencyMs: number;
  readonly speed: number;
  readonly routers: readonly RouterFaults[];
}

const architectures: readonly Architecture[] = ['arm64', 'arm', 'x86_64'];
const tlsModes: readonly (TlsMode | 'off')[] = ['off', 'certificate', 'anonymous'];

/** Checks everything before anything starts; a `SimUsageError` says which option is wrong and what it may be. */
export function checkOptions(options: SimulatorOptions): CheckedOptions {
  const routers = whole('routers', options.routers ?? 1, 1, 10_000);
  const port = whole('port', options.port ?? 0, 0, 65_535);
  const tls = oneOf('tls', options.tls ?? 'off', tlsModes);
  const last = port + routers * (tls === 'off' ? 1 : 2) - 1;
  if (port > 0 && last > 65_535) {
    throw new SimUsageError(
      `--port ${port} with --routers ${routers}: the last router would need port ${last}; use a lower --port, or 0`,
    );
  }
  const names = Array.from({ length: routers }, (_, index) => (routers === 1 ? 'sim' : `sim-${index + 1}`));
  return {
    release: release(options.ros ?? releases.at(-1) ?? ''),
    architecture: oneOf('arch', options.arch ?? 'arm64', architectures),
    host: options.host ?? '127.0.0.1',
    port,
    tls,
    seed: seed(options.seed),
    latencyMs: whole('latency', options.latency ?? 0, 0, 60_000),
    speed: speed(options.speed ?? 1),
    routers: sortFaults(names, options.faults ?? []),
  };
}

function release(ros: string): string {
  const known = /^7\.\d+(\.\d+)?((alpha|beta|rc)\d+)?$/.test(ros) ? nearestRelease(ros) : undefined;
  if (known === undefined) {
    throw new SimUsageError(
      `--ros ${ros}: not a release that can be simulated; known are ${releases[0] ?? ''} to ${releases.at(-1) ?? ''}, e.g. 7.23.3`,
    );
  }
  return ros;
}

function whole(name: string, given: number | string, least: number, most: number): number {
  const value = typeof given === 'number' ? given : /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new SimUsageError(`--${name} ${given}: must be a whole number from ${least} to ${most}`);
  }
  return value;
}

function speed(given: number | string): number {
  const value = Number(given);
  if (!(value > 0 && value <= 1_000_000)) {
    throw new SimUsageError(
      `--speed ${given}: must be a number above 0, at most 1000000; 60 makes a minute of the routers a second`,
    );
  }
  return value;
}

function oneOf<Choice extends string>(name: string, given: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((each) => each === given);
  if (choice === undefined)
    throw new SimUsageError(`--${name} ${given}: must be one of ${choices.join(', ')}`);
  return choice;
}

function seed(given: string | Seed | undefined): Seed | undefined {
  if (typeof given !== 'string') return given;
  try {
    return parseSeed(given);
  } catch (error) {
    if (error instanceof SeedError) throw new SimUsageError(`--seed: ${error.message}`);
    throw error;
  }
}
