import type { RunPolicy, SourceRange } from '../../model/index.ts';
import type { Container } from '../../generated/stack.ts';
import type { MountInfo } from './mounts.ts';
import { hookFor, updateFor } from './update-policy.ts';
import { addressOf, at, isDeclared, keyPlace, type View } from './view.ts';

/** Where root-dirs of a container go, and what says so. */
export interface Base {
  readonly folder: string;
  readonly disk: string;
  readonly at: SourceRange;
}

/** The folder of root-dirs: `rootDir`, or `rosctr` on the storage that container, stack or router names. */
export function baseOf(view: View, key: string, { rootDir, storage }: Container): Base | undefined {
  const path = ['containers', key];
  const trim = (text: string): string => text.replaceAll(/^\/+|\/+$/g, '');
  const first = (folder: string): string => folder.split('/')[0] ?? '';
  if (rootDir !== undefined) {
    const folder = trim(rootDir);
    return { folder, disk: first(folder), at: at(view, ...path, 'rootDir') };
  }
  const named =
    storage !== undefined
      ? { disk: storage, at: at(view, ...path, 'storage') }
      : view.stack.storage !== undefined
        ? { disk: view.stack.storage, at: at(view, 'storage') }
        : view.router.storage !== undefined
          ? { disk: view.router.storage, at: view.router.storageAt ?? view.router.at }
          : undefined;
  return named && { folder: `${named.disk}/rosctr`, ...named };
}

/** What is wanted of a container beside its properties. */
export function runPolicy(
  view: View,
  key: string,
  container: Container,
  mounts: readonly MountInfo[],
): RunPolicy {
  const base = baseOf(view, key, container);
  if (!base) {
    const hint = `add storage: usb1 to router "${view.router.name}", to the stack or to the container; never the internal flash`;
    const place = keyPlace(view, 'containers', key);
    view.report.error('spec/no-storage', `nothing says on which disk container "${key}" lives`, place, {
      hint,
    });
  }
  const dependsOn = (container.dependsOn ?? []).filter((other, index) =>
    isDeclared(view, 'containers', other, at(view, 'containers', key, 'dependsOn', index)),
  );
  const update = updateFor(view, key, container);
  const preReplace = hookFor(view, key, container);
  return {
    state: container.state ?? 'running',
    protect: container.protect ?? false,
    volatile: container.volatile ?? false,
    dependsOn: dependsOn.map((other) => addressOf('container', other)),
    rootDirBase: base?.folder ?? '',
    mountTargets: mounts.flatMap(({ dst }) => dst ?? []),
    ...(update ? { update } : {}),
    ...(container.managementPath === true ? { managementPath: true } : {}),
    ...(preReplace ? { preReplace } : {}),
  };
}
