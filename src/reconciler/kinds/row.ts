import { milliseconds, raw, textOf } from '../../codecs/index.ts';
import type { Codec, Kind, Value } from '../../model/index.ts';

const truth: Readonly<Record<string, string>> = { yes: 'true', true: 'true', no: 'false', false: 'false' };

/** `yes` is `true`, `60s` is `1m`, a bare address is a /32, and lists differ only in what they hold. */
function comparable(value: Value): string {
  const word = textOf(value);
  const time = /[wdhms:]/.test(word) ? milliseconds(word) : undefined;
  if (time !== undefined) return `time ${time}`;
  // RouterOS writes hexadecimal digits its own way; elsewhere `lan` and `LAN` are two lists, and scripts are text.
  const isHex = /^!?[0-9a-f.:/%-]+$/i.test(word);
  return (truth[word] ?? (isHex ? word.toLowerCase() : word)).replace(/\/(32|128)$/, '').replace(/^\//, '');
}

const asWritten: Codec = {
  ...raw,
  same: (desired, observed) => comparable(desired) === comparable(observed),
};

/** The escape hatch `rows:`: any list menu, properties as RouterOS spells them, compared on what is written. */
export const row: Kind = {
  name: 'row',
  menu: '',
  identity: [],
  unique: false,
  membership: 'live',
  ordered: true,
  open: asWritten,
  // routeros.md 7.4.
  neverShown: { '/user': ['password'] },
  props: {},
};
