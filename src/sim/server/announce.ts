import type { TlsMode } from './tls.ts';

/** One router of a running simulator: where it is and what it says it is. */
export interface AnnouncedRouter {
  readonly name: string;
  readonly host: string;
  /** The plain API. */
  readonly port: number;
  readonly tls:
    | { readonly mode: 'off' }
    | { readonly mode: TlsMode; readonly port: number; readonly fingerprint?: string };
  readonly release: string;
  readonly architecture: string;
}

/** What `rosctr sim` prints as its one JSON line, when all routers listen. */
export interface Announcement {
  readonly routers: readonly AnnouncedRouter[];
}

/** The entry of one router. */
export function announced(
  router: Pick<AnnouncedRouter, 'name' | 'host' | 'release' | 'architecture'>,
  server: {
    readonly port: number;
    readonly tlsPort: number | undefined;
    readonly tls: { readonly mode: TlsMode; readonly fingerprint?: string } | undefined;
  },
): AnnouncedRouter {
  const { name, host, release, architecture } = router;
  const { port, tlsPort, tls } = server;
  if (tls === undefined || tlsPort === undefined)
    return { name, host, port, tls: { mode: 'off' }, release, architecture };
  const pin = tls.fingerprint === undefined ? {} : { fingerprint: tls.fingerprint };
  return { name, host, port, tls: { mode: tls.mode, port: tlsPort, ...pin }, release, architecture };
}
