import { absolutePath, flag, mountMode, readOnlyMode, text } from '../../codecs/index.ts';
import type { Kind } from '../../model/index.ts';

/** `/container/mounts`: one list a mount, named after it, on every release (routeros.md 1.6). */
export const mount: Kind = {
  name: 'mount',
  menu: '/container/mounts',
  // Before 7.21 the name alone is unique; after it (list, dst). One list a mount makes both the name.
  identity: ['list'],
  unique: true,
  membership: 'restart',
  props: {
    list: {
      wire: [
        { name: 'list', since: '7.21' },
        { name: 'name', until: '7.21' },
      ],
      codec: text,
      disrupts: 'restart',
    },
    src: {
      wire: [{ name: 'src' }],
      codec: absolutePath,
      disrupts: 'restart',
      reaches: (value) => [String(value)],
    },
    dst: { wire: [{ name: 'dst' }], codec: absolutePath, disrupts: 'restart' },
    mode: {
      wire: [
        { name: 'mode', since: '7.23' },
        {
          name: 'read-only',
          since: '7.20',
          until: '7.23',
          codec: readOnlyMode,
          accepts: (value) => value === 'rw' || value === 'ro',
        },
      ],
      codec: mountMode,
      disrupts: 'restart',
      absent: 'rw',
      default: [{ value: 'rw', since: '7.20' }],
    },
    disabled: {
      wire: [{ name: 'disabled', since: '7.21' }],
      codec: flag,
      disrupts: 'restart',
      absent: false,
      default: [{ value: false, since: '7.21' }],
    },
  },
};
