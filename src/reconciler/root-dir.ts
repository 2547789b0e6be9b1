import type { Desired, Resource } from '../model/index.ts';
import { rowsOf, type Snapshot } from './snapshot.ts';

/** Paths that are in use on the router, by rows and in the file list, without a leading slash. */
export function usedPaths(snapshot: Snapshot): Set<string> {
  const plain = (path: string | undefined): string[] => (path ? [path.replace(/^\/+|\/+$/g, '')] : []);
  return new Set([
    ...rowsOf(snapshot, '/container').flatMap((row) => plain(row['root-dir'])),
    ...rowsOf(snapshot, '/file').flatMap((row) => plain(row['name'])),
  ]);
}

/**
 * A fresh root-dir, `<base>/<stack>/<container>-<n>`, n the lowest that is free: before 7.20 a folder with content is
 * taken for the extracted image, and 7.23 refuses one that exists (routeros.md 2.6).
 */
export function freshRootDir(
  { stack }: Desired,
  { key, run }: Resource,
  used: ReadonlySet<string>,
): string {
  const base = `${(run?.rootDirBase ?? '').replace(/^\/+|\/+$/g, '')}/${stack}/${key}`;
  const isFree = (path: string): boolean =>
    ![...used].some((other) => other === path || other.startsWith(`${path}/`));
  let number = 1;
  while (!isFree(`${base}-${number}`)) number++;
  return `/${base}-${number}`;
}
