import { flag, set, text } from '../../codecs/index.ts';
import type { Kind, Prop } from '../../model/index.ts';

/** The list's name: `name` before 7.20, `list` since (routeros.md 1.5). */
const list: Prop = {
  wire: [
    { name: 'list', since: '7.20' },
    { name: 'name', until: '7.20' },
  ],
  codec: text,
  disrupts: 'restart',
};

/** `/container/envs`: one row a variable; rows act at the container's next start (routeros.md 2.5). */
export const env: Kind = {
  name: 'env',
  menu: '/container/envs',
  identity: ['list', 'key'],
  unique: true,
  membership: 'restart',
  props: {
    list,
    key: { wire: [{ name: 'key' }], codec: text, disrupts: 'restart' },
    value: { wire: [{ name: 'value' }], codec: text, disrupts: 'restart', secret: 'marked', absent: '' },
    disabled: {
      wire: [{ name: 'disabled', since: '7.21' }],
      codec: flag,
      disrupts: 'restart',
      absent: false,
      default: [{ value: false, since: '7.21' }],
    },
  },
};

/**
 * One row that names the further menus in which a stack has rows, and its files (they have no comment), so that both
 * are found when the file no longer names them (design 3). It stands in a list that no container uses.
 */
export const index: Kind = {
  name: 'index',
  menu: '/container/envs',
  identity: ['list', 'key'],
  unique: true,
  membership: 'none',
  ledger: true,
  props: {
    list: { ...list, disrupts: 'live' },
    key: { wire: [{ name: 'key' }], codec: text },
    value: { wire: [{ name: 'value' }], codec: set },
  },
};
