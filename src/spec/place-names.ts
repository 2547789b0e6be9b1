import type { Path } from './tree.ts';

/** Sections whose keys are local names, and what one of them is called. */
export const nouns: Readonly<Record<string, string>> = {
  routers: 'router',
  networks: 'network',
  veths: 'veth',
  envs: 'env list',
  mounts: 'mount',
  containers: 'container',
  files: 'file',
  directories: 'directory',
  dns: 'dns record',
  rows: 'row',
};

/** `containers.pihole.ports.0` as people say it: `ports[0] of container "pihole"`. */
export function placeName(path: Path): string {
  const [section, key, ...rest] = path;
  if (section === undefined) return 'the document';
  const noun = nouns[String(section)];
  if (noun === undefined || key === undefined) return dotted(path);
  const owner = `${noun} "${key}"`;
  return rest.length === 0 ? owner : `${dotted(rest)} of ${owner}`;
}

function dotted(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${part}`))
    .join('');
}
