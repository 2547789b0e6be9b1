import { isIP } from 'node:net';
import { invalidValue, parseSize } from '../device/quantities.ts';
import type { DeviceView, Row } from '../device/types.ts';
import type { Dialect, DialectKind } from './options.ts';
import { dialectOf } from './site.ts';

type Test = (item: string, name: string) => boolean;

const isPath = (text: string | undefined): boolean => text?.startsWith('/') ?? false;
const modes = ['rw', 'ro', 'rw,noexec', 'ro,noexec'];

function isSize(text: string | undefined, name: string): boolean {
  return text !== undefined && text !== '' && parseSize(text, name) >= 0;
}

/** What one element must look like, by spelling. Sources disagree, [S] each: routeros.md 1.1. */
const forms: Readonly<Record<DialectKind, Readonly<Record<Dialect, Test>>>> = {
  hosts: {
    manual: (item) => isIP(item.slice(item.indexOf('=') + 1)) !== 0 && item.indexOf('=') > 0,
    cli: (item) => isIP(item.slice(item.indexOf(':') + 1)) !== 0 && item.indexOf(':') > 0,
  },
  tmpfs: {
    manual: (item, name) => {
      const [size, dir, ...rest] = item.split('@');
      return rest.length === 0 && isPath(dir) && isSize(size, name);
    },
    cli: (item, name) => {
      const [dir, size, ...mode] = item.split(':');
      return mode.length <= 1 && isPath(dir) && isSize(size, name);
    },
  },
  mount: {
    manual: (item) => /^src=[^,]+,dst=\/[^,]+(,mode=(rw|ro))?$/.test(item),
    cli: (item) => {
      const [src = '', dst, ...mode] = item.split(':');
      return src !== '' && isPath(dst) && mode.length <= 1 && mode.every((word) => modes.includes(word));
    },
  },
  // `serial0:""`: hardware and its name in the container, the same name where that is empty ([C]).
  devices: {
    manual: (item) => /^[\w/-]+$/.test(item),
    cli: (item) => /^[\w/-]+:("[\w/-]*"|[\w/-]*)$/.test(item),
  },
};

/** Checks a composite value in the device's dialect; the other spelling is refused. */
export function composite(kind: DialectKind): (raw: string, device: DeviceView, name: string) => string {
  return (raw, device, name) => {
    if (raw === '') return raw;
    const dialect = dialectOf(device, kind);
    // `src=…,dst=…` holds commas itself, so it is one mount.
    const items = kind === 'mount' && dialect === 'manual' ? [raw] : raw.split(',');
    if (!items.every((item) => forms[kind][dialect](item, name))) throw invalidValue(name);
    return raw;
  };
}

/** `KEY=value,KEY2=value2`, or `!KEY` to take one away; a comma in a value tears it apart (routeros.md 1.1 `env`). */
export function inlineEnv(raw: string, _device: DeviceView, name: string): string {
  if (raw === '') return raw;
  for (const item of raw.split(',')) {
    if (!/^(![^=]+|[^=!][^=]*=.*)$/s.test(item)) throw invalidValue(name);
  }
  return raw;
}

/** The pairs of an inline `env`, in order; undefined = taken away. */
export function envPairs(raw: string): readonly (readonly [string, string | undefined])[] {
  if (raw === '') return [];
  return raw.split(',').map((item) => {
    if (item.startsWith('!')) return [item.slice(1), undefined] as const;
    const at = item.indexOf('=');
    return [item.slice(0, at), item.slice(at + 1)] as const;
  });
}

/** The mounts of an inline `mount`, in either spelling. */
export function inlineMounts(row: Row): readonly { src: string; dst: string; mode: string }[] {
  const raw = row.fields.get('mount') ?? '';
  if (raw === '') return [];
  if (raw.startsWith('src=')) {
    const fields = new Map(raw.split(',').map((pair) => pair.split('=') as [string, string]));
    return [
      { src: fields.get('src') ?? '', dst: fields.get('dst') ?? '', mode: fields.get('mode') ?? 'rw' },
    ];
  }
  return raw.split(',').map((item) => {
    const [src = '', dst = '', mode = 'rw'] = item.split(':');
    return { src, dst, mode };
  });
}
