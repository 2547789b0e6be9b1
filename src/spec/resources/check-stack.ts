import type { Resource } from '../../model/index.ts';
import { didYouMean } from '../words.ts';
import { checkCycles } from './check-cycles.ts';
import type { ContainerParts } from './container.ts';
import { baseOf } from './run-policy.ts';
import type { View } from './view.ts';

/** What can only be seen when all resources of a stack are known. */
export function checkStack(
  view: View,
  resources: readonly Resource[],
  parts: readonly ContainerParts[],
): void {
  checkNames(view, resources);
  checkBefore(view, resources);
  checkCycles(view, resources);
  for (const part of parts) checkRootDirs(view, part, resources);
}

/** What names a row on the router: two of one name cannot be. */
const names: Readonly<Record<string, readonly string[]>> = {
  bridge: ['name'],
  veth: ['name'],
  mount: ['list'],
  container: ['name'],
  file: ['path'],
  'list-member': ['list', 'interface'],
};

function checkNames(view: View, resources: readonly Resource[]): void {
  const addresses = new Map<string, Resource>();
  const named = new Map<string, Resource>();
  for (const one of resources) {
    const props = names[one.kind];
    const name = props?.map((prop) => String(one.props[prop])).join(' in ');
    const kind = one.kind === 'bridge' ? 'veth' : one.kind;
    const nameKey = name === undefined ? undefined : `${kind} ${name}`;
    const first = addresses.get(one.address) ?? (nameKey === undefined ? undefined : named.get(nameKey));
    addresses.set(one.address, one);
    if (nameKey !== undefined) named.set(nameKey, one);
    if (!first) continue;
    const what = name === undefined || first.address === one.address ? `"${one.key}"` : `"${name}"`;
    view.report.error(
      'spec/duplicate-name',
      `there are two of the name ${what}`,
      one.sources[props?.[0] ?? ''] ?? one.at,
      {
        hint: 'rename one of them',
        related: [{ at: first.at, message: 'the first' }],
      },
    );
  }
}

function checkBefore(view: View, resources: readonly Resource[]): void {
  for (const { kind, before, sources, at: place } of resources) {
    if (before === undefined || resources.some(({ address }) => address === before)) continue;
    const slash = before.indexOf('/');
    const [target, key] = [before.slice(0, slash), before.slice(slash + 1)];
    const known = resources
      .filter((one) => one.kind === 'row' || one.kind === kind || one.kind === target)
      .map((one) => one.key);
    const hint =
      didYouMean(key, known, 'there is') ?? 'name a row of rows:, or a published port like pihole-53-udp';
    view.report.error(
      'spec/unknown-reference',
      `there is no row "${key}" to stand before`,
      sources['before'] ?? place,
      { hint },
    );
  }
}

/** A mount inside a folder that comes and goes with the image loses its data with it. */
function checkRootDirs(
  view: View,
  { container, mounts }: ContainerParts,
  resources: readonly Resource[],
): void {
  const declared = view.stack.containers?.[container.key];
  const base = declared && baseOf(view, container.key, declared);
  if (!base) return;
  const ours = resources.filter(({ kind }) => kind === 'file').map(({ props }) => String(props['path']));
  for (const { src, at: place } of mounts) {
    if (src === undefined || !isBelow(src, `/${base.folder}`)) continue;
    const isRootDir =
      isBelow(src, `/${base.folder}/${view.stack.metadata.name}`) &&
      /^[^/]+-\d+(\/|$)/.test(src.slice(base.folder.length + view.stack.metadata.name.length + 3));
    if (!isRootDir && ours.some((path) => isBelow(src, path))) continue;
    view.report.error(
      'spec/mount-in-root-dir',
      `${src.slice(1)} lies in ${base.folder}, where root-dirs come and go`,
      place,
      {
        hint: `put it beside: ${base.disk}/${container.key}`,
        related: [{ at: base.at, message: `the folder of root-dirs is ${base.folder}` }],
      },
    );
  }
}

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
