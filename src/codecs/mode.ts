import type { Codec } from '../model/index.ts';
import { text, textOf } from './scalars.ts';

/** Mount mode of 7.23+: `rw`, `ro`, `rw,noexec`, `ro,noexec` (routeros.md 1.6). */
export const mountMode: Codec = { decode: (wire) => (wire === '' ? 'rw' : wire), encode: textOf };

/** `read-only=yes|no` of 7.20 to 7.22, read as a mode. */
export const readOnlyMode: Codec = {
  decode: (wire) => (wire === 'true' || wire === 'yes' ? 'ro' : 'rw'),
  encode: (value) => (value === 'ro' ? 'yes' : 'no'),
};

/**
 * Values of `rows:`, compared on what is written: yes is true, a bare address is a /32, `60s` is `1m`.
 * The canonical form is only for comparing; what is sent is what was written.
 */
export const raw: Codec = { decode: (wire) => wire, encode: text.encode };
