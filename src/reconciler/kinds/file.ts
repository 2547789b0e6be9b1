import { diskPath, text } from '../../codecs/index.ts';
import type { Codec, Kind } from '../../model/index.ts';

const fileType: Codec = {
  decode: (wire) => (wire.endsWith('file') ? 'file' : 'directory'),
  encode: (value) => text.encode(value),
};

/**
 * `/file`: directories and small files for mounts. No comment there, so only what lies under `<disk>/rosctr/` is
 * ours; elsewhere a file is made if it is absent and never overwritten (design 3).
 */
export const file: Kind = {
  name: 'file',
  menu: '/file',
  identity: ['path'],
  unique: true,
  membership: 'restart',
  unmarked: true,
  nestedBy: 'path',
  props: {
    path: { wire: [{ name: 'name' }], codec: diskPath },
    // `add type=directory` from 7.15 (routeros.md 1b); a folder in use shows as `container store` (transcript 50).
    // A file does not become a folder: the one goes, the other is made.
    type: { wire: [{ name: 'type', since: '7.15' }], codec: fileType, disrupts: 'recreate' },
    contents: { wire: [{ name: 'contents' }], codec: text, secret: 'marked', disrupts: 'restart' },
  },
};
