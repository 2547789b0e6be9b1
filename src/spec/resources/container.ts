import * as codec from '../../codecs/index.ts';
import type { Codec, Resource, SourceRange, Value } from '../../model/index.ts';
import type { Container } from '../../generated/stack.ts';
import { nodeAt } from '../tree.ts';
import { composedFields } from './composed.ts';
import { containerEnvs } from './envs.ts';
import { checkTargets, containerMounts, inlineMounts, type MountInfo } from './mounts.ts';
import { supervisionFields } from './supervision.ts';
import { at, commentAt, type Field, isDeclared, keyPlace, listOf, resource, type View } from './view.ts';
import { insideLength } from './veth-checks.ts';
import type { VethInfo } from './veth-info.ts';
import { runPolicy } from './run-policy.ts';

/** Properties that are one scalar in the file; the codec gives them their canonical form. */
const scalars: readonly (readonly [keyof Container, Codec])[] = [
  ['image', codec.text],
  ['file', codec.diskPath],
  ['layerDir', codec.diskPath],
  ['cmd', codec.text],
  ['entrypoint', codec.text],
  ['shell', codec.text],
  ['workdir', codec.text],
  ['user', codec.text],
  ['hostname', codec.text],
  ['domainName', codec.text],
  ['stopSignal', codec.signalName],
  ['stopTime', codec.duration],
  ['memoryHigh', codec.sizeOrUnlimited],
  ['memoryMax', codec.sizeOrUnlimited],
  ['swapMax', codec.sizeOrUnlimited],
  ['shmSize', codec.size],
  ['logging', codec.flag],
  ['startOnBoot', codec.flag],
  ['checkCertificate', codec.flag],
  ['stopOnUnhealthy', codec.flag],
  ['ignoreRemoteImageChange', codec.flag],
  ['privileged', codec.flag],
];

export interface ContainerParts {
  readonly container: Resource;
  /** Variables and mounts that belong to it alone. */
  readonly own: readonly Resource[];
  readonly veths: readonly VethInfo[];
  readonly mounts: readonly MountInfo[];
}

/** A container, and what only it has. */
export function containerParts(
  view: View,
  key: string,
  container: Container,
  allVeths: ReadonlyMap<string, VethInfo>,
  allMounts: ReadonlyMap<string, MountInfo>,
): ContainerParts {
  const path = ['containers', key];
  const name = container.name ?? key;
  const nameAt = container.name === undefined ? keyPlace(view, ...path) : at(view, ...path, 'name');
  checkImage(view, key, container);
  checkName(view, name, nameAt);
  const veths = vethsUsed(view, key, container, allVeths);
  const envs = containerEnvs(view, key, name, container);
  const mounts = containerMounts(view, key, container, allMounts);
  const all = [...mounts, ...inlineMounts(view, key, container)];
  checkTargets(view, key, all);
  const place = (prop: keyof Container): SourceRange => at(view, ...path, prop);
  const some = (list: readonly string[]): readonly string[] | undefined =>
    list.length === 0 ? undefined : list;
  const written: Field[] = [];
  for (const [prop, { decode }] of scalars) {
    const value = container[prop];
    if (value !== undefined) written.push([prop, canonical(value, decode), place(prop)]);
  }
  const envsAt = container.envs === undefined ? place('env') : keyPlace(view, ...path, 'envs');
  return {
    container: resource(
      'container',
      key,
      keyPlace(view, ...path),
      [
        ['name', name, nameAt],
        ...written,
        ['interface', some(veths.map((veth) => veth.name)), () => place('veth')],
        ['envs', some(envs.lists), envsAt],
        ['mounts', some(mounts.map(({ list }) => list)), () => keyPlace(view, ...path, 'mounts')],
        ...composedFields(view, key, container),
        ...supervisionFields(view, key, container),
      ],
      {
        comment: commentAt(view, container.comment, ...path, 'comment'),
        previously: container.previously,
        requires: [
          ...veths.flatMap(({ requires }) => requires),
          ...envs.requires,
          ...mounts.flatMap(({ requires }) => requires),
        ],
        run: runPolicy(view, key, container, all),
      },
    ),
    own: [...envs.resources, ...mounts.flatMap((mount) => (mount.isShared ? [] : (mount.resource ?? [])))],
    veths,
    mounts: all,
  };
}

function canonical(value: unknown, decode: Codec['decode']): Value | undefined {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' ? decode(value) : undefined;
}

function vethsUsed(
  view: View,
  key: string,
  { veth }: Container,
  all: ReadonlyMap<string, VethInfo>,
): VethInfo[] {
  if (typeof veth === 'object' && !Array.isArray(veth)) return [all.get(key)].flatMap((info) => info ?? []);
  const isList = Array.isArray(veth);
  const inline = [...all.values()].filter(({ path }) => path[0] === 'containers').map((info) => info.key);
  const used = listOf(veth).flatMap((name, index) => {
    const place = at(view, 'containers', key, 'veth', ...(isList ? [index] : []));
    return isDeclared(view, 'veths', name, place, inline) ? (all.get(name) ?? []) : [];
  });
  const seen = new Map<string, VethInfo>();
  for (const info of used) {
    const cut = info.name.slice(0, insideLength);
    const first = seen.get(cut);
    if (first) {
      const hint = `rename one, so that they differ in the first ${insideLength} characters`;
      const message = `inside container "${key}" both "${first.name}" and "${info.name}" would be "${cut}"`;
      view.report.error('spec/name-cut', message, info.nameAt, { hint });
    } else seen.set(cut, info);
  }
  return used;
}

function checkImage(view: View, key: string, { image, file }: Container): void {
  const path = ['containers', key];
  if ((image === undefined) === (file === undefined)) {
    const words = image === undefined ? 'neither image nor file' : 'both image and file';
    const hint =
      image === undefined
        ? 'write image: repository:tag, or file: with an archive on the router'
        : 'take one of them out';
    const place = image === undefined ? keyPlace(view, ...path) : keyPlace(view, ...path, 'file');
    view.report.error('spec/image-or-file', `container "${key}" has ${words}`, place, { hint });
  }
  const node = nodeAt(view.tree, [...path, 'image']);
  if (node?.type === 'scalar' && node.via) {
    const hint = 'write the whole reference on one line';
    view.report.warn('spec/image-hidden', 'Renovate and Dependabot cannot find this image', node.at, {
      hint,
    });
  }
}

function checkName(view: View, name: string, place: SourceRange): void {
  if (!name.startsWith('app-')) return;
  const hint = 'choose another name';
  view.report.error('spec/reserved-name', `"${name}" is a name that RouterOS keeps for its apps`, place, {
    hint,
  });
}
