import type { Release, Span } from '../model/index.ts';

/** The first release we support, and the newest whose argument names we know (routeros-properties.json). */
export const oldestRelease: Release = '7.12';
export const newestRelease: Release = '7.24';

/** `7.23.7 (long-term)` -> `7.23.7`, `7.24beta1 (testing)` -> `7.24beta1`; undefined where it is no release. */
export function releaseOf(version: string): Release | undefined {
  return /^\d+\.\d+(\.\d+)?((beta|rc|alpha)\d+)?/.exec(version.trim())?.[0];
}

/** Negative if `a` is older than `b`. Betas and release candidates come before their release. */
export function compareReleases(a: Release, b: Release): number {
  const left = ranks(a);
  const right = ranks(b);
  for (let index = 0; index < 5; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Is the release inside the span? An unknown patch release falls where its number says. */
export function covers(span: Span, release: Release): boolean {
  return (
    (span.since === undefined || compareReleases(release, span.since) >= 0) &&
    (span.until === undefined || compareReleases(release, span.until) < 0)
  );
}

/** A new minor release whose names nobody has looked at; a new patch of the newest minor is none. */
export function isBeyondKnown(release: Release): boolean {
  const minor = release.split('.').slice(0, 2).join('.');
  return compareReleases(minor, newestRelease) > 0;
}

/** Releases are few, and each plan compares them thousands of times. */
const known = new Map<Release, readonly number[]>();

function ranks(release: Release): readonly number[] {
  let found = known.get(release);
  if (!found) {
    found = parsed(release);
    known.set(release, found);
  }
  return found;
}

function parsed(release: Release): readonly number[] {
  const match = /^(\d+)\.(\d+)(?:\.(\d+))?(?:(alpha|beta|rc)(\d+))?/.exec(release);
  const stage = { alpha: 0, beta: 1, rc: 2 }[match?.[4] ?? ''] ?? 3;
  return [
    Number(match?.[1] ?? 0),
    Number(match?.[2] ?? 0),
    Number(match?.[3] ?? 0),
    stage,
    Number(match?.[5] ?? 0),
  ];
}
