import type { DeviceView } from '../device/types.ts';
import { hexDigest } from './image.ts';

/** Where an image reference leads on one release with one configuration. */
export interface Location {
  readonly host: string;
  readonly path: string;
  readonly tag: string;
  /** `sha256:…`, or '' where the reference names none. */
  readonly digest: string;
  /** What `tag` (or `repo`) shows: the full reference with its registry (transcripts 08, 13, 22). */
  readonly shown: string;
}

type Release = Pick<DeviceView, 'atLeast'>;

/** The registry of references without a host where `registry-url` is not set (routeros.md 1.10); '' = none. */
export function assumedRegistry(release: Release, unset: 'fails' | 'lscr.io'): string {
  if (release.atLeast('7.21.2')) return 'docker.io';
  if (release.atLeast('7.18')) return 'lscr.io';
  return unset === 'fails' ? '' : unset;
}

const hostOf = (url: string): string => url.replace(/^[a-z]+:\/\//, '').split('/')[0] ?? '';

/** Finds out what registry a reference means; undefined where none is configured and none is assumed. */
export function locate(
  reference: string,
  release: Release,
  registryUrl: string,
  unset: 'fails' | 'lscr.io',
): Location | undefined {
  const [name = '', digest = ''] = reference.split('@');
  const [first = '', ...others] = name.split('/');
  const namesHost = others.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  // A host in remote-image is understood from 7.18 on; before that all of it is a path below registry-url (1.10).
  const ownHost = namesHost && release.atLeast('7.18');
  const host = ownHost ? first : registryUrl === '' ? assumedRegistry(release, unset) : hostOf(registryUrl);
  if (host === '') return undefined;
  const rest = ownHost ? others.join('/') : name;
  const colon = rest.lastIndexOf(':');
  const tagged = colon > rest.lastIndexOf('/');
  const path = tagged ? rest.slice(0, colon) : rest;
  const tag = tagged ? rest.slice(colon + 1) : digest === '' ? 'latest' : '';
  const suffix = `${tag === '' ? '' : `:${tag}`}${digest === '' ? '' : `@${digest}`}`;
  return { host, path, tag, digest, shown: `${host}/${path}${suffix}` };
}

/** `haproxy:latest`, `mikroman:latest`: last part of the path and the tag (routeros.md 1.1 `name`). */
export function autoName(reference: string): string {
  const [name = ''] = reference.split('@');
  const last = name.slice(name.lastIndexOf('/') + 1);
  return last.includes(':') ? last : `${last}:latest`;
}

/** The name RouterOS gives before 7.19 (routeros.md 1.1); made from a text, so that two runs agree. */
export function uuid(text: string): string {
  const hex = hexDigest(text);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
