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
  /** Who may log in: everything here is made up, the password too. */
  readonly username: string;
  readonly password: string;
}

/** What `rosctr sim` prints as its one JSON line, when all routers listen. */
export interface Announcement {
  readonly routers: readonly AnnouncedRouter[];
}

/** The entry of one router. */
export function announced(
  router: Omit<AnnouncedRouter, 'port' | 'tls'>,
  server: {
    readonly port: number;
    readonly tlsPort: number | undefined;
    readonly tls: { readonly mode: TlsMode; readonly fingerprint?: string } | undefined;
  },
): AnnouncedRouter {
  const { name, host, ...rest } = router;
  const { port, tlsPort, tls } = server;
  if (tls === undefined || tlsPort === undefined)
    return { name, host, port, tls: { mode: 'off' }, ...rest };
  const pin = tls.fingerprint === undefined ? {} : { fingerprint: tls.fingerprint };
  return { name, host, port, tls: { mode: tls.mode, port: tlsPort, ...pin }, ...rest };
}
