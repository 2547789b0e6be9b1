import { diskPath, text } from '../../codecs/index.ts';
import type { Kind } from '../../model/index.ts';

/**
 * `/file`: directories and small files for mounts. No comment there, so only what lies under `<disk>/rosctr/` is
 * ours; elsewhere a file is made if it is absent and never overwritten (design 3).
 */
export const file: Kind = {
  name: 'file',
  menu: '/file',
  identity: ['path'],
  unique: true,
  membership: 'none',
  unmarked: true,
  props: {
    path: { wire: [{ name: 'name' }], codec: diskPath },
    // `add type=directory` from 7.15 (routeros.md 1b); before it RouterOS makes a mount's source by itself (2.8).
    type: { wire: [{ name: 'type', since: '7.15' }], codec: text, derived: true },
    contents: { wire: [{ name: 'contents' }], codec: text, secret: 'always', disrupts: 'restart' },
  },
};
