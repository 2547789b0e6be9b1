import { releaseList } from './arguments.ts';

/** The stable releases whose argument names are known, oldest first. */
export const releases: readonly string[] = releaseList.split(' ');

const stages: Readonly<Record<string, number>> = { alpha: 0, beta: 1, rc: 2 };

const ranked = new Map<string, readonly number[]>();

/** Remembered: a device asks for every row it shows. */
function ranks(release: string): readonly number[] {
  let found = ranked.get(release);
  if (found === undefined) {
    found = rank(release);
    ranked.set(release, found);
  }
  return found;
}

function rank(release: string): readonly number[] {
  const match = /^(\d+)\.(\d+)(?:\.(\d+))?(?:(alpha|beta|rc)(\d+))?/.exec(release);
  if (match === null) throw new Error(`"${release}" is no RouterOS release, e.g. 7.23.3`);
  const [, major, minor, patch = '0', stage, step = '0'] = match;
  return [Number(major), Number(minor), Number(patch), stages[stage ?? ''] ?? 3, Number(step)];
}

/** Negative if `a` is older than `b`; `7.23beta2 < 7.23rc1 < 7.23 < 7.23.1`. */
export function compareReleases(a: string, b: string): number {
  const right = ranks(b);
  for (const [index, left] of ranks(a).entries()) {
    const difference = left - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The newest known release that is not newer than this one; undefined below the oldest known. */
export function nearestRelease(release: string): string | undefined {
  return releases.findLast((known) => compareReleases(known, release) <= 0);
}
