import type { Desired, Problem, Refusal, Requirement, WireRow } from '../model/index.ts';
import { decodeRow } from '../routeros/rows.ts';
import { compareReleases, isBeyondKnown, newestRelease, oldestRelease } from '../routeros/release.ts';
import { kindNamed } from './kinds/index.ts';
import { isOnlyLookedAt } from './reads.ts';
import { rowsOf, type Snapshot } from './snapshot.ts';

/** Architectures that can run containers (routeros.md 4). */
const able = ['arm', 'arm64', 'x86', 'x86_64'];

/** What has to be there on the router, and is not: nothing is planned until it is. */
export function unmetBy(desired: Desired, snapshot: Snapshot): Refusal[] {
  const lacks = device(desired, snapshot);
  return [
    ...lacks,
    // Without the container package its menus are missing too: said once.
    ...(lacks.length > 0 ? [] : menus(desired, snapshot)),
    ...disks(desired, snapshot),
    ...rows(desired, snapshot),
  ];
}

/**
 * Menus that were not read, and that rows of the file stand in: taken for empty, everything in them would be made a
 * second time. A menu that is merely not there any more has none of our rows either.
 */
function menus({ resources, router }: Desired, { missing }: Snapshot): Refusal[] {
  return [...missing].flatMap(([menu, words]): Refusal[] => {
    const user = resources.find((one) => (one.menu ?? kindNamed(one.kind).menu) === menu);
    const isGone = /^no such (command|item)/.test(words);
    if (!user && (isGone || isOnlyLookedAt(menu))) return [];
    const place = user ? { address: user.address, at: user.at } : {};
    const todo = isGone
      ? 'Is a package missing, or does this release lack it?'
      : "Give the user's group the policy that it asks for, or try again.";
    return [
      {
        code: 'plan/menu-unreadable',
        message: `${user ? `${user.address}: ` : ''}${router} did not let ${menu} be read. ${todo} The router says: "${words}"`,
        ...place,
      },
    ];
  });
}

function device(
  { resources, router }: Desired,
  { release, architecture, missing, menus }: Snapshot,
): Refusal[] {
  const asksForContainers = resources.some((resource) => resource.menu === undefined);
  if (!asksForContainers) return [];
  if (compareReleases(release, oldestRelease) < 0) {
    return [
      {
        code: 'plan/release-too-old',
        message: `${router} runs RouterOS ${release}; rosctr knows ${oldestRelease} and newer`,
      },
    ];
  }
  if (architecture !== '' && !able.includes(architecture)) {
    return [
      {
        code: 'plan/no-containers-here',
        message: `${router} is ${architecture}: RouterOS runs containers on arm, arm64 and x86 only`,
      },
    ];
  }
  const words = missing.get('/container');
  if (words !== undefined) {
    const hint =
      'install the container package of the same version (container-' + release + '.npk) and reboot';
    return [
      {
        code: 'plan/no-container-package',
        message: `${router} has no container package: ${hint}. The router says: "${words}"`,
      },
    ];
  }
  const mode = menus.get('/system/device-mode')?.[0]?.['container'];
  if (mode === 'false' || mode === 'no') {
    return [
      {
        code: 'plan/device-mode',
        message:
          `${router} forbids containers in its device-mode: run /system/device-mode/update container=yes there, ` +
          'then confirm with the reset button or a power cut within five minutes. rosctr never does this by itself',
      },
    ];
  }
  return [];
}

function disks({ disks: wanted, router }: Desired, snapshot: Snapshot): Refusal[] {
  const rows = rowsOf(snapshot, '/disk');
  const namesOf = (some: readonly WireRow[]): string[] =>
    some.flatMap((row) => [row['slot'], row['mount-point']]).flatMap((name) => name ?? []);
  const names = namesOf(rows);
  const mounted = namesOf(rows.filter((row) => row['mounted'] !== 'false'));
  return wanted
    .filter(({ name }) => !mounted.includes(name))
    .map(({ name, at }) => ({
      code: 'plan/disk-missing',
      message: names.includes(name)
        ? `the disk ${name} of ${router} is not mounted. Format it as ext4, or see what is wrong with it: /disk/print`
        : `${router} has no disk ${name}` +
          (names.length === 0 ? '' : `; it has ${[...new Set(names)].join(', ')}`) +
          '. Plug it in, format it as ext4, or name another disk',
      at,
    }));
}

function rows(desired: Desired, snapshot: Snapshot): Refusal[] {
  return desired.resources.flatMap((resource) =>
    (resource.requires ?? [])
      .filter((need) => !isMet(need, snapshot))
      .map((need) => ({
        code: 'plan/missing-on-router' as const,
        message: `${resource.address}: ${desired.router} has no ${need.what}. ${need.hint}`,
        address: resource.address,
        at: need.at,
      })),
  );
}

function isMet(need: Requirement, snapshot: Snapshot): boolean {
  const kind = need.kind === undefined ? undefined : kindNamed(need.kind);
  return rowsOf(snapshot, need.menu).some((row) => {
    const props = kind ? decodeRow(kind, row, snapshot.release).props : row;
    return Object.entries(need.match).every(([name, value]) => String(props[name] ?? '') === value);
  });
}

/** Things a person should know that stop nothing. */
export function releaseWarnings({ router, release }: Snapshot): Problem[] {
  return isBeyondKnown(release)
    ? [
        {
          code: 'plan/unknown-release',
          message: `${router} runs RouterOS ${release}, newer than ${newestRelease}, the newest rosctr knows; its names are taken as those of ${newestRelease}`,
          router,
        },
      ]
    : [];
}
