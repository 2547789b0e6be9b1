import { RealClock } from '../device/clock.ts';
import { SimDevice } from '../device/device.ts';
import { SeedError } from '../device/seed.ts';
import { connectionOpened } from '../menus/service.ts';
import { announced, type Announcement } from './announce.ts';
import { startSimServer, type SimServer } from './server.ts';
import type { RouterFaults } from './start-faults.ts';
import { checkOptions, type CheckedOptions, type SimulatorOptions } from './start-options.ts';
import { SimUsageError } from './usage-error.ts';

export type { SimulatorOptions } from './start-options.ts';

/** One simulated router: the device, and the server in front of it. */
export interface RunningRouter {
  readonly name: string;
  readonly device: SimDevice;
  readonly server: SimServer;
}

export interface RunningSimulator {
  readonly routers: readonly RunningRouter[];
  /** The one JSON line that `rosctr sim` prints. */
  readonly announcement: Announcement;
  close(): Promise<void>;
}

/** Starts the routers that the options ask for, all or none; wrong options are a `SimUsageError`. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<RunningSimulator> {
  const checked = checkOptions(options);
  const { host } = checked;
  const clock = options.clock ?? new RealClock(checked.speed);
  const routers: RunningRouter[] = [];
  const close = async () => {
    await Promise.all(routers.map(({ server }) => server.close()));
  };
  try {
    for (const [index, faults] of checked.routers.entries()) {
      const device = new SimDevice({
        ...deviceOptions(options, checked, faults),
        clock,
      });
      const server = await startSimServer({
        device,
        name: faults.name,
        host,
        ...portsOf(checked, index),
        tls: checked.tls,
        latencyMs: checked.latencyMs,
        faults: faults.wire,
        onConnect: (connection) => connectionOpened(device, connection),
        ...(options.onKill && { onKill: options.onKill }),
      });
      routers.push({ name: faults.name, device, server });
    }
  } catch (error) {
    await close();
    throw usageError(error) ?? error;
  }
  const login = loginOf(options);
  const announcement = {
    routers: routers.map(({ name, device, server }) =>
      announced(
        { name, host, release: device.release, architecture: device.architecture, ...login },
        server,
      ),
    ),
  };
  return { routers, announcement, close };
}

function deviceOptions(
  options: SimulatorOptions,
  checked: CheckedOptions,
  { name, lifecycle }: RouterFaults,
) {
  const { release, architecture, seed } = checked;
  const { username, password } = loginOf(options);
  return {
    release,
    architecture,
    identity: name,
    faults: lifecycle,
    users: [{ name: username, password }],
    ...(seed && { seed }),
    ...options.device,
  };
}

/** `admin` without a password, as on a new router, unless a test wants another user. */
function loginOf({ password, device }: SimulatorOptions): { username: string; password: string } {
  const [user] = device?.users ?? [{ name: 'admin', ...(password !== undefined && { password }) }];
  return { username: user?.name ?? '', password: user?.password ?? '' };
}

/** Plain and TLS side by side, as 8728 and 8729 are. */
function portsOf(
  { port, tls }: CheckedOptions,
  index: number,
): { readonly port: number; readonly tlsPort: number } {
  if (port === 0) return { port: 0, tlsPort: 0 };
  const first = port + index * (tls === 'off' ? 1 : 2);
  return { port: first, tlsPort: first + 1 };
}

function usageError(error: unknown): SimUsageError | undefined {
  // Which menus there are is known only to a device.
  if (error instanceof SeedError) return new SimUsageError(`--seed: ${error.message}`);
  if (!(error instanceof Error) || !('code' in error && 'port' in error)) return undefined;
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: 'something listens there already',
    EACCES: 'this user may not listen there',
    EADDRNOTAVAIL: 'this machine has no such address',
  };
  const reason = reasons[String(error.code)];
  if (reason === undefined) return undefined;
  return new SimUsageError(
    `port ${String(error.port)}: ${reason}; choose another --port, or 0 for a free one`,
  );
}
