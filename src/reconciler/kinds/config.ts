import { diskPath, sizeOrUnlimited, text } from '../../codecs/index.ts';
import type { Kind, Prop } from '../../model/index.ts';

const global = 'it belongs to the router: compared only where written, and stays on destroy (design 3)';
const limit = (name: string, since: string): Prop => ({
  wire: [{ name, since }],
  codec: sizeOrUnlimited,
  unmanaged: global,
});

/** `/container/config` (routeros.md 1.4): `set` takes no id, and one unknown word refuses it all. */
export const config: Kind = {
  name: 'config',
  menu: '/container/config',
  identity: [],
  unique: true,
  membership: 'none',
  singleton: true,
  props: {
    registryUrl: { wire: [{ name: 'registry-url' }], codec: text, unmanaged: global },
    tmpDir: { wire: [{ name: 'tmpdir' }], codec: diskPath, unmanaged: global },
    layerDir: { wire: [{ name: 'layer-dir' }], codec: diskPath, unmanaged: global },
    memoryHigh: {
      wire: [
        { name: 'memory-high', since: '7.20' },
        { name: 'ram-high', until: '7.20' },
      ],
      codec: sizeOrUnlimited,
      unmanaged: global,
    },
    memoryMax: limit('memory-max', '7.23'),
    swapMax: limit('swap-max', '7.24'),
    username: { wire: [{ name: 'username' }], codec: text, absent: '', unmanaged: global },
    password: {
      wire: [{ name: 'password' }],
      codec: text,
      absent: '',
      secret: 'always',
      unmanaged: global,
    },
  },
};
