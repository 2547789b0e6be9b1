import type { Codec, Value } from '../model/index.ts';
import { bytes } from './quantities.ts';
import { textOf } from './scalars.ts';

/** `Array.isArray` would widen a readonly list to `any[]`. */
export function isList(value: Value | undefined): value is readonly string[] {
  return Array.isArray(value);
}

const split = (wire: string): string[] => (wire === '' ? [] : wire.split(','));
const items = (value: Value): readonly string[] => (isList(value) ? value : split(textOf(value)));
const join = (value: Value): string => items(value).join(',');
const show = (value: Value): string => items(value).join(', ');

/** A list whose order has a meaning (env lists: the last wins; DNS servers). */
export const list: Codec = { decode: split, encode: join, show };

/** A list whose order has none: `b,a` and `a,b` are the same. */
export const set: Codec = {
  decode: (wire) => [...new Set(split(wire))].sort(),
  encode: (value) => [...items(value)].sort().join(','),
  show,
};

/** Addresses of a veth: a bare one gains its host prefix, v6 text is lowered. The order is kept: the first is primary. */
export const addresses: Codec = {
  decode: (wire) => split(wire).map(withPrefix),
  encode: (value) => items(value).map(withPrefix).join(','),
  show,
};

/** One address with prefix (`/ip/address`, routeros.md 7.4: a bare address gains /32). */
export const prefix: Codec = { decode: withPrefix, encode: (value) => withPrefix(textOf(value)) };

/** `to-address=2001:db8::1` may come back with `/128` (routeros.md 5 [I]). */
export const hostAddress: Codec = {
  decode: (wire) => wire.toLowerCase().replace(/\/(32|128)$/, ''),
  encode: (value) => textOf(value),
};

function withPrefix(address: string): string {
  const lower = address.toLowerCase();
  if (lower === '' || lower.includes('/')) return lower;
  return `${lower}/${lower.includes(':') ? 128 : 32}`;
}

/**
 * Values with two documented spellings ([S] in routeros.md 1.1): both are read, the first is sent, and the second
 * if the router refuses that.
 */
function twoForms(
  canonical: (item: string) => string,
  forms: readonly ((item: string) => string)[],
): Codec {
  return {
    decode: (wire) => split(wire).map(canonical).sort(),
    encode: (value) => {
      const all = [...items(value)].map(canonical).sort();
      return [...new Set(forms.map((form) => all.map(form).join(',')))];
    },
    show,
  };
}

/** `name=ip`; MAN10 writes `name:addr`, MAN prose `host=ip`. */
export const hosts: Codec = twoForms(
  (item) => item.replace(/[:=]/, '='),
  [(item) => item.replace('=', ':'), (item) => item],
);

/**
 * `serial0:` and `serial0:""` both mean: same name inside (routeros.md 1.1 devices). A router may want `serial0` for it
 * (design 2: two forms).
 */
export const devices: Codec = twoForms(deviceOf, [(item) => item, (item) => item.replace(/:$/, '')]);

function deviceOf(item: string): string {
  const [hardware = '', name = ''] = item.split(':');
  return `${hardware}:${name.replaceAll('"', '')}`;
}

/** Canonical `/tmp=67108864`; MAN writes `64M@/tmp`, MAN10 `dst:size`. */
export const tmpfs: Codec = twoForms(tmpfsOf, [
  (item) => `${item.slice(item.indexOf('=') + 1)}@${item.slice(0, item.indexOf('='))}`,
  (item) => item.replace('=', ':'),
]);

function tmpfsOf(item: string): string {
  const at = /^([^@=:/]*)@(\/.*)/.exec(item);
  const [dst = '', amount = ''] = at ? [at[2], at[1]] : item.split(/[=:]/);
  return `${dst}=${String(bytes(amount) ?? amount)}`;
}

/** Canonical `src:dst:mode`; SK writes `src=…,dst=…`, which a comma list of several cannot hold, so it is for one. */
export const inlineMounts: Codec = {
  decode: (wire) => (wire.startsWith('src=') ? [keyedMount(wire)] : split(wire).map(mountOf)),
  encode: (value) => {
    const mounts = items(value).map(mountOf);
    const plain = mounts.join(',');
    return mounts.length === 1 ? [plain, withKeys(plain)] : plain;
  },
  show,
};

function mountOf(item: string): string {
  const [src = '', dst = '', mode = 'rw'] = item.split(':');
  return `/${src.replace(/^\/+|\/+$/g, '')}:${dst}:${mode}`;
}

const withKeys = (mount: string): string =>
  mount.replace(/([^:]*):([^:]*):/, 'src=$1,dst=$2,mode=').replace(',mode=rw', '');

function keyedMount(wire: string): string {
  const fields = new Map(
    wire.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
  return mountOf([fields.get('src') ?? '', fields.get('dst') ?? '', fields.get('mode') ?? 'rw'].join(':'));
}
