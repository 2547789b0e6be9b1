import type { Desired, Resource } from '../../model/index.ts';
import { checkStack } from './check-stack.ts';
import { containerParts, type ContainerParts } from './container.ts';
import { namedLists } from './envs.ts';
import { mountsOf } from './mounts.ts';
import { networkResources, networksOf } from './networks.ts';
import { configResource } from './config.ts';
import { driftPolicy } from './drift.ts';
import { dnsResources } from './dns.ts';
import { fileResources } from './files.ts';
import { rowResources } from './rows.ts';
import { portResources } from './ports.ts';
import { baseOf } from './run-policy.ts';
import { vethsOf } from './veth-info.ts';
import { vethResources } from './veths.ts';
import { keyPlace, type View } from './view.ts';

/** Everything a stack asks of one router. Pure: what is wrong goes to the report. */
export function toResources(view: View): Desired {
  const networks = networksOf(view);
  const veths = vethsOf(view, networks);
  const mounts = mountsOf(view);
  const containers = Object.entries(view.stack.containers ?? {});
  const parts = containers.map(([key, container]) => containerParts(view, key, container, veths, mounts));
  const resources: Resource[] = [
    ...configResource(view),
    ...fileResources(view),
    ...[...networks.values()].flatMap((network) => networkResources(view, network)),
    ...[...veths.values()].flatMap((veth) => vethResources(view, veth)),
    ...namedLists(view),
    ...[...mounts.values()].flatMap((mount) => mount.resource ?? []),
    ...parts.flatMap(({ own, container }) => [...own, container]),
    ...containers.flatMap(([key, container], index) =>
      portResources(view, key, container, parts[index]?.veths ?? []),
    ),
    ...dnsResources(view),
    ...rowResources(view),
  ];
  checkStack(view, resources, parts);
  const { name, previously = [] } = view.stack.metadata;
  const drift = driftPolicy(view.stack.drift, (...path) => keyPlace(view, 'drift', ...path), view.report);
  return {
    stack: name,
    previousStacks: previously,
    router: view.router.name,
    resources,
    disks: disksOf(view, parts),
    otherStacks: [],
    ...(drift ? { drift } : {}),
  };
}

function disksOf(view: View, parts: readonly ContainerParts[]): Desired['disks'] {
  const disks = new Map<string, Desired['disks'][number]>();
  for (const { container, mounts } of parts) {
    const base = baseOf(view, container.key, view.stack.containers?.[container.key] ?? { veth: [] });
    if (base && !disks.has(base.disk)) disks.set(base.disk, { name: base.disk, at: base.at });
    // Where its disk is missing, a source is made anew on the flash, and the data seems lost (routeros.md 2.8).
    for (const { src, at: place } of mounts) {
      const disk = /^\/((?:usb|disk|nvme|sata|sd|mmc|raid|pcie)\d[^/]*)\//.exec(src ?? '')?.[1];
      if (disk !== undefined && !disks.has(disk)) disks.set(disk, { name: disk, at: place });
    }
  }
  return [...disks.values()];
}
