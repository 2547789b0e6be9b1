import type { Kind } from '../../model/index.ts';
import { address, address6, dns } from './address.ts';
import { config } from './config.ts';
import { container, staged } from './container.ts';
import { env, index } from './env.ts';
import { file } from './file.ts';
import { mount } from './mount.ts';
import { nat, nat6 } from './nat.ts';
import { row } from './row.ts';
import { bridge, bridgePort, listMember, veth } from './veth.ts';

/** Every kind of row that rosctr can own. The order breaks ties in a plan: what is used comes before its users. */
export const kinds: readonly Kind[] = [
  config,
  file,
  bridge,
  veth,
  bridgePort,
  listMember,
  address,
  address6,
  env,
  index,
  mount,
  container,
  staged,
  nat,
  nat6,
  dns,
  row,
];

const byName = new Map(kinds.map((kind) => [kind.name, kind]));

/** The table of a kind that a marker names; one of a later rosctr may name a kind that we do not know. */
export function kindMarked(name: string): Kind | undefined {
  return byName.get(name);
}

/** The table of a kind; an unknown name is a bug of ours. */
export function kindNamed(name: string): Kind {
  const kind = kindMarked(name);
  if (!kind) throw new Error(`no kind is called ${name}`);
  return kind;
}
