import type { Codec, Value } from '../model/index.ts';
import { textOf } from './scalars.ts';

/** An image reference taken apart. `host` is undefined where the text names none. */
export interface ImageRef {
  readonly host: string | undefined;
  readonly path: string;
  readonly tag: string;
  readonly digest: string;
}

/** Docker Hub under all its names. */
const hub = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);

/** Takes a reference apart: `nginx` is `library/nginx:latest`, and Docker Hub has one name. */
export function parseImage(reference: string): ImageRef {
  const [name = '', digest = ''] = reference.split('@');
  const parts = name.split('/');
  const first = parts[0] ?? '';
  const hasHost = parts.length > 1 && (/[.:]/.test(first) || first === 'localhost');
  const host = hasHost ? (hub.has(first) ? 'docker.io' : first) : undefined;
  const rest = (hasHost ? parts.slice(1) : parts).join('/');
  const colon = rest.lastIndexOf(':');
  const path = colon < 0 ? rest : rest.slice(0, colon);
  const tag = colon < 0 ? (digest === '' ? 'latest' : '') : rest.slice(colon + 1);
  return { host, path: path.includes('/') ? path : `library/${path}`, tag, digest };
}

/**
 * Releases before 7.21 give back the full reference with the registry that was configured (routeros.md 1.1 `tag`),
 * so a reference without a host equals every host; digest wins over tag.
 */
function sameImage(desired: Value, observed: Value): boolean {
  const a = parseImage(textOf(desired));
  const b = parseImage(textOf(observed));
  const sameHost = a.host === undefined || b.host === undefined || a.host === b.host;
  const samePath = a.path.replace(/^library\//, '') === b.path.replace(/^library\//, '');
  return (
    sameHost &&
    samePath &&
    (a.digest === b.digest ? a.tag === b.tag || a.tag === '' || b.tag === '' : false)
  );
}

/** Image references: kept as written, compared by meaning. */
export const image: Codec = { decode: (wire) => wire, encode: textOf, same: sameImage };

/** Before 7.18 a reference is relative to the one configured registry (routeros.md 1.10): the host is left out. */
export const hostlessImage: Codec = {
  ...image,
  encode: (value) => {
    const reference = textOf(value);
    const { host } = parseImage(reference);
    return host === undefined ? reference : reference.slice(reference.indexOf('/') + 1);
  },
};
