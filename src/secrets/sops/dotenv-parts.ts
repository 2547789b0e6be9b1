import type { Leaf, Parts } from './leaf.ts';
import { pointerTo } from './leaf.ts';

const prefix = 'sops_';

/** A dotenv file of SOPS: `KEY=value` lines, its metadata flattened into keys that begin with `sops_`. */
export function dotenvParts(text: string): Parts {
  const leaves: Leaf[] = [];
  const flat = new Map<string, string>();
  let offset = 0;
  for (const line of text.split('\n')) {
    const [, key, written] = /^([^#=][^=]*)=(.*)$/.exec(line) ?? [];
    if (key !== undefined && written !== undefined) {
      const value = written.replaceAll('\\n', '\n');
      if (key.startsWith(prefix)) flat.set(key.slice(prefix.length), value);
      else {
        const at = offset + key.length + 1;
        leaves.push({
          path: [key],
          pointer: pointerTo('', key),
          document: 0,
          offset: at,
          text: value,
          is: 'text',
        });
      }
    }
    offset += line.length + 1;
  }
  return { leaves, collections: new Set(['']), metadata: flat.size === 0 ? undefined : unflattened(flat) };
}

/** `age__list_0__map_enc` is `age[0].enc`. A word where a list is expected is left for the check of the metadata. */
function unflattened(flat: ReadonlyMap<string, string>): Record<string, unknown> {
  const metadata: Record<string, unknown> = {};
  const lists = new Map<string, Record<string, string>[]>();
  for (const [key, value] of flat) {
    const [, list, index, field] = /^(\w+?)__list_(\d{1,3})__map_(\w+)$/.exec(key) ?? [];
    if (list === undefined || index === undefined || field === undefined) {
      metadata[key] = key === 'mac_only_encrypted' ? value === 'true' : value;
      continue;
    }
    const items = lists.get(list) ?? [];
    lists.set(list, items);
    items[Number(index)] = { ...items[Number(index)], [field]: value };
  }
  return { ...metadata, ...Object.fromEntries(lists) };
}
