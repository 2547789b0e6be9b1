import { absolutePath, textOf } from '../../codecs/index.ts';
import type { Requirement, Resource, SourceRange } from '../../model/index.ts';
import type { Container, Mount, MountObject } from '../../generated/stack.ts';
import type { Path } from '../tree.ts';
import { parseMount } from './mount-short.ts';
import {
  at,
  commentAt,
  isDeclared,
  keyPlace,
  onlyRefers,
  requirement,
  resource,
  type View,
} from './view.ts';

/** A mount, as the container that uses it needs it. */
export interface MountInfo {
  readonly list: string;
  readonly src?: string;
  readonly dst?: string;
  readonly at: SourceRange;
  /** Its row, where it belongs to one container alone, or to `mounts:`. */
  readonly resource?: Resource;
  readonly requires: readonly Requirement[];
  /** It stands under `mounts:`, and its row is made there. */
  readonly isShared?: true;
}

const clean = (path: string): string => textOf(absolutePath.decode(path));

/** The mounts of `mounts:` by their local names. */
export function mountsOf(view: View): Map<string, MountInfo> {
  return new Map(
    Object.entries(view.stack.mounts ?? {}).flatMap(([key, mount]) => {
      const info = infoOf(view, key, mount, ['mounts', key], keyPlace(view, 'mounts', key));
      return info ? [[key, info] as const] : [];
    }),
  );
}

function infoOf(
  view: View,
  list: string,
  mount: Mount,
  path: Path,
  place: SourceRange,
  former: readonly string[] = [],
): MountInfo | undefined {
  const short = typeof mount === 'string';
  const full = short ? parseMount(mount, at(view, ...path), view.report) : mount;
  if (!full) return undefined;
  if (full.external) {
    onlyRefers(view, path, []);
    const hint = 'It is external: true, so it has to be there: check the name, or take external out.';
    return {
      list,
      at: place,
      requires: [requirement('/container/mounts', { list }, `mount list "${list}"`, hint, place, 'mount')],
    };
  }
  const where = (prop: keyof MountObject): SourceRange =>
    short ? at(view, ...path) : at(view, ...path, prop);
  const mode = modeOf(full);
  const missing = full.src === undefined ? 'src' : full.dst === undefined ? 'dst' : undefined;
  if (full.src === undefined || full.dst === undefined || missing !== undefined) {
    view.report.error('spec/missing-key', `mount "${list}" needs "${missing ?? 'src'}"`, place, {
      hint: 'write src: and dst:',
    });
    return undefined;
  }
  const src = clean(full.src);
  const dst = clean(full.dst);
  if (dst === '/') {
    // routeros.md 1.6: `dst=/` refused.
    view.report.error('spec/bad-mount', 'a mount cannot be at /', where('dst'), {
      hint: 'RouterOS refuses it; mount a folder inside',
    });
    return undefined;
  }
  checkSource(view, src, where('src'));
  return {
    list,
    src,
    dst,
    at: where('dst'),
    requires: [],
    resource: resource(
      'mount',
      list,
      place,
      [
        ['list', list, place],
        ['src', src, () => where('src')],
        ['dst', dst, () => where('dst')],
        [
          'mode',
          mode,
          full.mode !== undefined
            ? where('mode')
            : full.readOnly !== undefined
              ? where('readOnly')
              : where('noexec'),
        ],
        ['disabled', full.disabled, () => where('disabled')],
      ],
      {
        comment: commentAt(view, full.comment, ...path, 'comment'),
        previously: full.previously ?? (former.length === 0 ? undefined : former),
      },
    ),
  };
}

function modeOf({ mode, readOnly, noexec }: MountObject): string | undefined {
  if (mode !== undefined) return mode;
  if (readOnly === undefined && noexec === undefined) return undefined;
  return `${readOnly === true ? 'ro' : 'rw'}${noexec === true ? ',noexec' : ''}`;
}

/** `pihole:/etc/pihole` is a named volume in compose; here it would be a folder of the internal flash. */
function checkSource(view: View, src: string, place: SourceRange): void {
  if (src.slice(1).includes('/')) return;
  const name = src.slice(1);
  const disk = view.stack.storage ?? view.router.storage ?? 'usb1';
  const hint = `there are no named volumes: begin with the disk, ${disk}/${name}`;
  view.report.warn(
    'spec/source-on-flash',
    `"${name}" names no disk, so it lies on the internal flash`,
    place,
    { hint },
  );
}

/** The mounts that a container uses, in order. */
export function containerMounts(
  view: View,
  key: string,
  { mounts = [], previously = [] }: Container,
  named: ReadonlyMap<string, MountInfo>,
): MountInfo[] {
  return mounts.flatMap((mount, index): MountInfo[] => {
    const path = ['containers', key, 'mounts', index];
    const place = at(view, ...path);
    if (typeof mount === 'string' && !mount.includes(':')) {
      if (!isDeclared(view, 'mounts', mount, place)) return [];
      const info = named.get(mount);
      if (!info) return [];
      return [{ ...info, at: place, isShared: true }];
    }
    if (typeof mount === 'object' && mount.external === true) {
      const hint = 'put it under mounts: with its name on the router, and write that name here';
      view.report.error('spec/external-owned', 'an external mount needs a name', place, { hint });
      return [];
    }
    const former = previously.map((old) => inlineKey(old, mount));
    const info = infoOf(view, inlineKey(key, mount), mount, path, place, former);
    return info ? [info] : [];
  });
}

/** Mounts that stand in the container's own row: they have no list, but a source and a target all the same. */
export function inlineMounts(view: View, key: string, container: Container): MountInfo[] {
  return (container.inlineMounts ?? []).flatMap((text, index): MountInfo[] => {
    const place = at(view, 'containers', key, 'inlineMounts', index);
    const mount = parseMount(text, place, view.report);
    if (mount?.src === undefined || mount.dst === undefined) return [];
    if (text.includes(',')) {
      const hint = 'RouterOS takes it for the next mount; write it under mounts:';
      view.report.error('spec/comma-in-value', `"${text}" has a comma`, place, { hint });
    }
    return [{ list: '', src: clean(mount.src), dst: clean(mount.dst), at: place, requires: [] }];
  });
}

/** Two mounts at one path: only one of them can be seen. */
export function checkTargets(view: View, key: string, used: readonly MountInfo[]): void {
  const seen = new Map<string, MountInfo>();
  for (const info of used) {
    if (info.dst === undefined) continue;
    const first = seen.get(info.dst);
    if (first) {
      view.report.error(
        'spec/duplicate-mount-target',
        `container "${key}" has two mounts at ${info.dst}`,
        info.at,
        {
          hint: 'only one of them can be seen; take one out',
          related: [{ at: first.at, message: 'the first' }],
        },
      );
    } else seen.set(info.dst, info);
  }
}

/** `pihole-etc-pihole`: the name of a mount that is written in a container. */
function inlineKey(key: string, mount: Mount): string {
  const dst = typeof mount === 'string' ? (mount.split(':')[1] ?? '') : (mount.dst ?? '');
  const slug = dst.replaceAll(/[^A-Za-z0-9_.]+/g, '-').replaceAll(/^-+|-+$/g, '');
  return `${key}-${slug === '' ? 'root' : slug}`;
}
