import { parseImage } from '../codecs/index.ts';
import type { Desired, Problem, Refusal, Release, Resource } from '../model/index.ts';
import { covers } from '../routeros/release.ts';
import type { Draft } from './draft.ts';
import { rowsOf, type Snapshot } from './snapshot.ts';

export interface RegistryFindings {
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Problem[];
}

/** Where images without a host come from, and whether the release can go where the others name (routeros.md 1.10). */
export function registryOf(
  drafts: readonly Draft[],
  desired: Desired,
  snapshot: Snapshot,
): RegistryFindings {
  const written = desired.resources.find((resource) => resource.kind === 'config')?.props['registryUrl'];
  const effective = effectiveRegistry([desired], snapshot);
  const refusals: Refusal[] = [];
  const warnings: Problem[] = [];
  for (const { action, after } of drafts) {
    const image = after?.props['image'];
    if ((action !== 'create' && action !== 'replace') || after === undefined || image === undefined)
      continue;
    const { host } = parseImage(String(image));
    const refusal = covers({ until: '7.18' }, snapshot.release)
      ? cannotReach(after, host, effective, snapshot)
      : undefined;
    if (refusal) refusals.push(refusal);
    else if (host === undefined && written === undefined && effective !== 'docker.io') {
      warnings.push({
        code: 'plan/registry',
        message: `${after.address}: ${String(image)} names no registry, and ${snapshot.router} takes such images from ${effective}`,
        hint: `write docker.io/${String(image)}, or config: { registryUrl: https://registry-1.docker.io }`,
        router: snapshot.router,
        address: after.address,
        at: after.sources['image'] ?? after.at,
      });
    }
  }
  return { refusals, warnings };
}

/** Where images without a host come from when these stacks are applied; '' where RouterOS has no answer. */
export function effectiveRegistry(stacks: readonly Desired[], snapshot: Snapshot): string {
  const written = stacks
    .flatMap(({ resources }) => resources)
    .find(({ kind, props }) => kind === 'config' && props['registryUrl'] !== undefined);
  const row = rowsOf(snapshot, '/container/config')[0];
  const configured = String(written?.props['registryUrl'] ?? row?.['registry-url'] ?? '');
  return hostOf(configured || (row?.['assumed-registry-url'] ?? '') || defaultRegistry(snapshot.release));
}

/** Before 7.18 there is one registry, the configured one, and no default that works. */
function cannotReach(
  after: Resource,
  host: string | undefined,
  effective: string,
  { router, release }: Snapshot,
): Refusal | undefined {
  const at = after.sources['image'] ?? after.at;
  if (effective === '') {
    return {
      code: 'plan/no-registry',
      message:
        `${after.address}: ${router} runs ${release}, which pulls nothing until a registry is set: ` +
        `config: { registryUrl: https://${host === undefined || host === 'docker.io' ? 'registry-1.docker.io' : host} }`,
      address: after.address,
      at,
    };
  }
  if (host === undefined || host === effective) return undefined;
  return {
    code: 'plan/needs-newer-release',
    message:
      `${after.address}: a registry in the image's name (${host}) needs RouterOS 7.18, ${router} runs ${release} and ` +
      `pulls from ${effective}`,
    address: after.address,
    at,
  };
}

function defaultRegistry(release: Release): string {
  if (covers({ until: '7.18' }, release)) return '';
  return covers({ until: '7.21.2' }, release) ? 'lscr.io' : 'docker.io';
}

/** `https://registry-1.docker.io/` -> `docker.io`. */
function hostOf(url: string): string {
  const host = url.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  return parseImage(`${host}/x/y`).host ?? host;
}
