import type { ApiCall, ApiReply } from '../device/types.ts';
import { FaultBoard } from './fault-board.ts';
import type { ConnectionEnds, Host, ServedDevice } from './host.ts';
import { Service } from './service.ts';
import { ServerStats } from './stats.ts';
import { tlsService, type TlsIdentity, type TlsMode } from './tls.ts';
import { Watchers } from './watchers.ts';
import type { WireFault } from './wire-faults.ts';

export interface SimServerOptions {
  readonly device: ServedDevice;
  /** Stands in the certificate. */
  readonly name?: string;
  readonly host?: string;
  /** Of the plain service (8728 on a router); 0 takes a free one. */
  readonly port?: number;
  /** Starts the TLS service (8729) too, on `tlsPort`. */
  readonly tls?: TlsMode | 'off';
  readonly tlsPort?: number;
  /** A round trip; what comes together is answered together, so late. */
  readonly latencyMs?: number;
  readonly faults?: readonly (WireFault | string)[];
  /** Called when `kill-before-write` or `kill-after-write` strikes, before all connections drop. */
  readonly onKill?: () => void;
  /** Called for each connection that is taken; what it gives is called when that one ends. */
  readonly onConnect?: (connection: ConnectionEnds) => () => void;
  /** Sees every command that the device carried out, with its answer. */
  readonly onCall?: (call: ApiCall, reply: ApiReply) => void;
}

export interface SimServer {
  readonly port: number;
  readonly tlsPort: number | undefined;
  readonly tls: TlsIdentity | undefined;
  readonly stats: ServerStats;
  /** Open connections. */
  readonly connections: number;
  /** Arms a fault; its count starts now. Gives the way to take it back. */
  inject(fault: WireFault | string): () => void;
  clearFaults(): void;
  /** Breaks all connections; new ones are taken. */
  dropConnections(): void;
  close(): Promise<void>;
}

/** Puts a device on the network: the API in plain, and over TLS where that is asked for. */
export async function startSimServer(options: SimServerOptions): Promise<SimServer> {
  const { device, host = '127.0.0.1', latencyMs = 0, tls = 'off' } = options;
  const services: Service[] = [];
  const dropConnections = () => {
    for (const service of services) service.drop();
  };
  const router = hostOf(options, dropConnections);
  const secure = tls === 'off' ? undefined : tlsService(tls, options.name ?? 'rosctr-sim', Date.now());
  const plain = await Service.start(router, { name: 'api', host, port: options.port ?? 0, latencyMs });
  services.push(plain);
  let encrypted: Service | undefined;
  if (secure !== undefined) {
    const place = {
      name: 'api-ssl',
      host,
      port: options.tlsPort ?? 0,
      latencyMs,
      context: secure.context,
    } as const;
    encrypted = await Service.start(router, place).catch(async (error: unknown) => {
      await plain.close();
      throw error;
    });
    services.push(encrypted);
  }
  const unsubscribe = device.onReboot(dropConnections);
  return {
    port: plain.port,
    tlsPort: encrypted?.port,
    tls: secure?.identity,
    stats: router.stats,
    get connections() {
      return services.reduce((sum, service) => sum + service.connections, 0);
    },
    inject: (fault) => router.board.arm(fault),
    clearFaults: () => {
      router.board.clear();
    },
    dropConnections,
    close: async () => {
      unsubscribe();
      await Promise.all(services.map((service) => service.close()));
    },
  };
}

function hostOf(options: SimServerOptions, dropConnections: () => void): Host {
  const { device } = options;
  const board = new FaultBoard();
  for (const fault of options.faults ?? []) board.arm(fault);
  const watchers = new Watchers();
  return {
    device,
    board,
    stats: new ServerStats(),
    dialect: () => ({
      tagPosition: board.shape.tagPosition ?? 'second',
      empty: board.shape.empty ?? device.atLeast('7.18'),
    }),
    call: (session, call) => {
      const reply = device.call(session, call);
      options.onCall?.(call, reply);
      return reply;
    },
    changed: watchers.look,
    watch: (look) => watchers.add(look),
    connected: options.onConnect ?? (() => () => undefined),
    kill: () => {
      options.onKill?.();
      dropConnections();
    },
  };
}
