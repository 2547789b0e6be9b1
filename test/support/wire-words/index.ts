import { containerWords } from './container.ts';
import { envWords, indexWords, mountWords } from './lists.ts';
import { nat4Words, nat6Words } from './nat.ts';
import { address6Words, addressWords, bridgePortWords, bridgeWords, listMemberWords } from './network.ts';
import { configWords, dnsWords, fileWords } from './router.ts';
import type { WireKind } from './table.ts';
import { vethWords } from './veth.ts';

export * from './table.ts';

/** Every kind that has properties of its own. */
export const wireKinds: readonly WireKind[] = [
  containerWords,
  vethWords,
  envWords,
  indexWords,
  mountWords,
  configWords,
  bridgeWords,
  bridgePortWords,
  listMemberWords,
  addressWords,
  address6Words,
  nat4Words,
  nat6Words,
  dnsWords,
  fileWords,
];
