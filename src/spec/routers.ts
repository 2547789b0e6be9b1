import type { DriftPolicy, MaintenanceWindow, SourceRange } from '../model/index.ts';
import { Secret } from '../model/index.ts';
import { milliseconds } from '../codecs/index.ts';
import type { FleetRouter, Guards, Router } from '../generated/stack.ts';
import type { Report } from './report.ts';
import { keyAt, nodeAt, valueAt, type Tree } from './tree.ts';

/** How the router proves who it is, before a password is sent. */
export type RouterTls =
  | { readonly mode: 'verify'; readonly ca?: string; readonly servername?: string }
  | { readonly mode: 'pin'; readonly fingerprint: string }
  | { readonly mode: 'anonymous' }
  | { readonly mode: 'off' };

/** A router, and how to get there. */
export interface RouterTarget {
  readonly name: string;
  readonly address: string;
  readonly port: number;
  readonly username: string;
  /** Absent: nobody said; only connecting needs it. */
  readonly password: Secret | undefined;
  readonly tls: RouterTls;
  readonly labels: Readonly<Record<string, string>>;
  readonly release?: string;
  readonly storage?: string;
  /** What its fleet makes of findings, where its stacks do not say it. */
  readonly drift?: DriftPolicy;
  readonly at: SourceRange;
  readonly storageAt?: SourceRange;
  readonly connectTimeoutMs: number;
  readonly commandTimeoutMs: number;
  /** The fleet that it belongs to. */
  readonly fleet?: string;
  /** How much one run may do here without a word on the command line. */
  readonly guards?: Guards;
  /** When it may be changed; absent = at any time. */
  readonly windows?: readonly MaintenanceWindow[];
  /** It goes first in a rollout. */
  readonly isCanary?: true;
}

type ReadFile = (path: string, from: string) => string;

interface Given {
  readonly readFile: ReadFile;
  readonly report: Report;
  readonly missing: 'error' | 'warn';
  readonly isLocked: boolean;
}

/** The router at `routers.<name>` of a resolved document. */
export function routerTarget(
  name: string,
  router: Router | FleetRouter,
  tree: Tree,
  { readFile, report, missing, isLocked }: Given,
): RouterTarget | undefined {
  const where = (...path: string[]): SourceRange => valueAt(tree, ['routers', name, ...path]);
  const tls = tlsOf(router, where, readFile, report);
  if (router.address === undefined) {
    const hint = 'write address: 192.168.88.1, or give the fleet a default';
    report.error('spec/missing-key', `router "${name}" needs "address"`, where(), { hint });
    return undefined;
  }
  const place = addressOf(router.address, where('address'), tls?.mode === 'off' ? 8728 : 8729, report);
  if (!tls || !place) return undefined;
  warn(name, tls, tree, report);
  if (router.password instanceof Secret && !router.password.isKnown && missing === 'error' && !isLocked) {
    const hint = 'the warning above says why; without it nobody can connect';
    report.error('spec/sops-unavailable', "the router's password is not known", where('password'), {
      hint,
    });
  }
  const ms = (text: string | undefined, normal: number): number =>
    text === undefined ? normal : (milliseconds(text) ?? normal);
  return {
    name,
    ...place,
    username: router.username ?? 'admin',
    password: typeof router.password === 'string' ? new Secret(router.password) : router.password,
    tls,
    labels: router.labels ?? {},
    ...(router.release === undefined ? {} : { release: router.release }),
    ...(router.storage === undefined ? {} : { storage: router.storage, storageAt: where('storage') }),
    at: keyAt(tree, ['routers', name]),
    ...('guards' in router ? { guards: router.guards } : {}),
    connectTimeoutMs: ms(router.timeouts?.connect, 10_000),
    commandTimeoutMs: ms(router.timeouts?.command, 30_000),
  };
}

function addressOf(
  text: string,
  at: SourceRange,
  normal: number,
  report: Report,
): { address: string; port: number } | undefined {
  const match = /^(?:\[([0-9a-f:.]+)\]|([^:[\]/@\s]+))(?::(\d{1,5}))?$/i.exec(text);
  const address =
    match?.[1] ?? match?.[2] ?? (/^[0-9a-f]*:[0-9a-f:]*:[0-9a-f]*$/i.test(text) ? text : undefined);
  const port = match?.[3] === undefined ? normal : Number(match[3]);
  if (address !== undefined && port > 0 && port < 65536) return { address, port };
  const hint = text.includes('://')
    ? 'write the host alone: rosctr speaks the API of RouterOS, not HTTP'
    : 'write host, host:port or [address]:port';
  report.error('spec/bad-router-address', `"${text}" is no address of a router`, at, { hint });
  return undefined;
}

type Where = (...path: string[]) => SourceRange;

function tlsOf(
  { tls = {} }: Router | FleetRouter,
  where: Where,
  readFile: ReadFile,
  report: Report,
): RouterTls | undefined {
  const mode = tls.mode ?? (tls.fingerprint === undefined ? 'verify' : 'pin');
  const misfit = (['fingerprint', 'ca', 'servername'] as const).find(
    (key) =>
      tls[key] !== undefined &&
      (mode === 'verify' ? key === 'fingerprint' : mode !== 'pin' || key !== 'fingerprint'),
  );
  if (misfit !== undefined) {
    const hint = misfit === 'fingerprint' ? 'use mode: pin' : 'use mode: verify, or take it out';
    report.error('spec/bad-tls', `tls.${misfit} has no meaning with mode ${mode}`, where('tls', misfit), {
      hint,
    });
    return undefined;
  }
  if (mode === 'verify') return verify(tls, where, readFile, report);
  if (mode !== 'pin') return { mode };
  if (tls.fingerprint !== undefined) {
    const hex = tls.fingerprint.slice('sha256:'.length).replaceAll(':', '').toLowerCase();
    return { mode, fingerprint: `sha256:${hex}` };
  }
  const hint = 'add fingerprint: "sha256:..."; /certificate/print detail on the router shows it';
  report.error('spec/bad-tls', 'tls.mode pin needs a fingerprint', where('tls', 'mode'), { hint });
  return undefined;
}

function verify(
  { ca, servername }: NonNullable<Router['tls']>,
  where: Where,
  readFile: ReadFile,
  report: Report,
): RouterTls | undefined {
  const name = servername === undefined ? {} : { servername };
  if (ca === undefined) return { mode: 'verify', ...name };
  if (ca.includes('-----BEGIN')) return { mode: 'verify', ca, ...name };
  const at = where('tls', 'ca');
  try {
    return { mode: 'verify', ca: readFile(ca, at.file), ...name };
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/, open .*$/, '') : 'unknown reason';
    const hint = 'the path of a PEM file, relative to this file';
    report.error('spec/file-unreadable', `${ca} cannot be read: ${why}`, at, { hint });
    return undefined;
  }
}

function warn(name: string, tls: RouterTls, tree: Tree, report: Report): void {
  const at = (...path: string[]): SourceRange => valueAt(tree, ['routers', name, ...path]);
  if (tls.mode === 'off') {
    const hint = 'turn on api-ssl on the router and use mode: pin';
    report.warn(
      'spec/tls-unverified',
      `everything sent to "${name}" can be read on the way, the password too`,
      at('tls', 'mode'),
      { hint },
    );
  }
  if (tls.mode === 'anonymous') {
    const hint = 'give api-ssl a certificate and use mode: pin';
    report.warn(
      'spec/tls-unverified',
      `nobody verifies that it is "${name}" who answers`,
      at('tls', 'mode'),
      { hint },
    );
  }
  const password = nodeAt(tree, ['routers', name, 'password']);
  if (password?.type !== 'scalar') {
    const hint = 'add password: ${env:ROSCTR_PASSWORD}';
    report.warn(
      'spec/no-password',
      `router "${name}" has no password; plan and apply will need it`,
      keyAt(tree, ['routers', name]),
      { hint },
    );
  } else if (!(password.value instanceof Secret)) {
    const hint = 'write ${env:ROSCTR_PASSWORD} or ${file:PATH}, and change it on the router';
    report.warn('spec/password-in-file', `the password of "${name}" stands in the file`, password.at, {
      hint,
    });
  }
}
