import type { Context } from '../context.ts';
import { readAndLoad } from '../load.ts';
import type { Candidate } from './wanted.ts';

/** Names that the files of the repository know. */
export interface Names {
  readonly routers: readonly Candidate[];
  readonly labels: readonly Candidate[];
  readonly addresses: readonly Candidate[];
  readonly stacks: readonly Candidate[];
}

/** Reads them from the files, faulty ones too: while somebody types, files are often half written. */
export async function namesIn(files: readonly string[], context: Context): Promise<Names> {
  const { loaded } = await readAndLoad(files, context, 'optional');
  const routers = loaded.routers.map(({ name, address, labels }) => ({
    name,
    text: [address, ...Object.entries(labels).map(([key, value]) => `${key}=${value}`)].join(' '),
    labels,
  }));
  const stacks = loaded.routers.flatMap(({ name }) => loaded.desired(name));
  const resources = stacks.flatMap(({ stack, resources: all }) =>
    all.map(({ address }) => ({ value: address, text: `stack ${stack}` })),
  );
  return {
    routers: routers.map(({ name, text }) => ({ value: name, text })),
    labels: routers.flatMap(({ name, labels }) =>
      Object.entries(labels).map(([key, value]) => ({ value: `${key}=${value}`, text: `router ${name}` })),
    ),
    addresses: resources,
    stacks: stacks.map(({ stack }) => ({ value: stack, text: 'stack' })),
  };
}
