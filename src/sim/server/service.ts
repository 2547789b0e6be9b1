import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import { Connection } from './connection.ts';
import type { Host, ServedDevice } from './host.ts';
import { Link } from './link.ts';

export interface ServicePlace {
  /** As `/ip/service` names it. */
  readonly name: 'api' | 'api-ssl';
  readonly host: string;
  readonly port: number;
  readonly context?: SecureContext;
  readonly latencyMs: number;
}

/** One service of a router: where it listens and who is connected. */
export class Service {
  readonly port: number;
  readonly #server: Server;
  readonly #open: Map<Socket, Connection | undefined>;

  private constructor(server: Server, open: Map<Socket, Connection | undefined>) {
    this.#server = server;
    this.#open = open;
    this.port = (server.address() as AddressInfo).port;
  }

  static async start(router: Host, place: ServicePlace): Promise<Service> {
    const open = new Map<Socket, Connection | undefined>();
    const server = createServer((socket) => {
      receive(router, place, open, socket);
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(place.port, place.host, () => {
        server.off('error', reject);
        resolve();
      });
    });
    return new Service(server, open);
  }

  get connections(): number {
    return this.#open.size;
  }

  drop(): void {
    for (const [socket, connection] of [...this.#open]) {
      connection?.drop();
      socket.destroy();
    }
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.drop();
    await closed;
  }
}

function receive(
  router: Host,
  place: ServicePlace,
  open: Map<Socket, Connection | undefined>,
  socket: Socket,
): void {
  router.stats.accepted += 1;
  socket.on('error', () => socket.destroy());
  const reception = router.board.onConnection();
  const { enabled, maxSessions } = serviceRow(router.device, place.name);
  // What a router does with one session too many has no source; here it is closed at once.
  if (reception === 'refuse' || !enabled || open.size >= maxSessions) {
    socket.resetAndDestroy();
    return;
  }
  const disconnected = router.connected({
    service: place.name,
    local: socket.localAddress ?? '',
    remote: `${socket.remoteAddress ?? ''}:${socket.remotePort ?? 0}`,
  });
  socket.on('close', () => {
    open.delete(socket);
    disconnected();
  });
  if (reception === 'mute') {
    socket.resume();
    open.set(socket, undefined);
  } else {
    open.set(socket, new Connection(router, new Link(socket, place)));
  }
}

/** Does this service take connections, and how many? As `/ip/service` of the device says. */
function serviceRow(
  device: ServedDevice,
  name: string,
): { readonly enabled: boolean; readonly maxSessions: number } {
  // From 7.19 on there is a dynamic row for each connection too (wire-protocol.md 1.8).
  const row = device.rows('ip/service').find((each) => !each.dynamic && each.fields.get('name') === name);
  const sessions = Number(row?.fields.get('max-sessions'));
  const enabled = !['yes', 'true'].includes(row?.fields.get('disabled') ?? 'no');
  // 1..1000, default 20 (wire-protocol.md 1.8).
  return { enabled, maxSessions: sessions > 0 ? sessions : 20 };
}
