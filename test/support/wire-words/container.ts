import { veth } from '../stack.ts';
import { containerImage } from './container-image.ts';
import { containerLimits } from './container-limits.ts';
import { shownContainer } from './container-row.ts';
import { containerStart } from './container-start.ts';
import { containerSupervision } from './container-supervision.ts';
import type { WireKind } from './table.ts';

/** `/container`. */
export const containerWords: WireKind = {
  kind: 'container',
  menu: '/container',
  base: { name: 'c', image: 'demo/app:1', interface: ['v'] },
  baseStored: {
    '..': { 'remote-image': 'demo/app:1', interface: 'v', 'root-dir': 'usb1/rosctr/demo/c-1' },
    '7.19..': { name: 'c' },
  },
  // A UUID for a name before 7.19, and the default of new imports (routeros.md 1.1).
  made: { '..7.19': ['name'], '7.20..': ['check-certificate'] },
  shown: shownContainer,
  needs: [veth('v', '172.17.0.2/24'), veth('w', '172.17.0.3/24')],
  props: { ...containerImage, ...containerStart, ...containerLimits, ...containerSupervision },
};
