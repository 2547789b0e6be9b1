import { isIPv4, isIPv6 } from 'node:net';
import { invalidValue, parseSize, parseTime, showClockTime, showTime } from './quantities.ts';
import { Refusal, type ValueType } from './types.ts';

export { invalidValue, parseSize };

/** `yes`, `no`, `true`, `false` (routeros.md 1c). */
function parseFlag(raw: string, name: string): boolean {
  if (raw === 'yes' || raw === 'true') return true;
  if (raw === 'no' || raw === 'false') return false;
  throw invalidValue(name);
}

/** `input does not match any value of X`, category 1 (transcript 38). */
export function noMatch(name: string): Refusal {
  return new Refusal(`input does not match any value of ${name}`, 1);
}

/** An unambiguous beginning of a value is enough; two possible ones are an error of their own (routeros.md 3). */
export function matchOne(raw: string, allowed: readonly string[], name: string): string {
  if (allowed.includes(raw)) return raw;
  const possible = raw === '' ? [] : allowed.filter((value) => value.startsWith(raw));
  if (possible.length > 1) {
    throw new Refusal(`ambiguous value of ${name}, more than one possible value matches input`, 1);
  }
  if (possible[0] === undefined) throw noMatch(name);
  return possible[0];
}

/** A whole number in a range; the texts are those of transcripts 15 and 26. */
export function parseInteger(raw: string, name: string, min = 0, max = 0xffff_ffff): number {
  const digits = /^-?(0x[0-9a-f]+|\d+)/i.exec(raw)?.[0];
  if (digits === undefined) throw invalidValue(name);
  if (digits !== raw) throw new Refusal(`value of ${name} contains invalid trailing characters`, 1);
  const value = Number(raw);
  if (value < min || value > max) throw new Refusal(`value of ${name} out of range (${min}..${max})`, 1);
  return value;
}

/** Words as they are. */
export const text: ValueType = { check: (raw) => raw };

/** Shown as `true` or `false`, however it was written (routeros.md 1c). */
export const flag: ValueType = {
  check(raw, name) {
    parseFlag(raw, name);
    return raw;
  },
  echo: (stored) => (stored === 'yes' || stored === 'true' ? 'true' : 'false'),
};

/** A time; out of range words as transcript 26 has them. `words` are further values: `none`. */
export function time(min = 0, max = Infinity, words: readonly string[] = []): ValueType {
  return {
    check(raw, name) {
      if (words.includes(raw)) return raw;
      const value = parseTime(raw, name);
      if (value < min || value > max) {
        const range = `${showClockTime(min)} .. ${showClockTime(max)}`;
        throw new Refusal(`value of ${name} is out of range (${range})`, 1);
      }
      return raw;
    },
    echo: (stored) => (words.includes(stored) ? stored : showTime(parseTime(stored, ''))),
  };
}

export function integer(min = 0, max = 0xffff_ffff, words: readonly string[] = []): ValueType {
  return {
    check(raw, name) {
      if (!words.includes(raw)) parseInteger(raw, name, min, max);
      return raw;
    },
  };
}

export function oneOf(...allowed: readonly string[]): ValueType {
  return { check: (raw, name) => matchOne(raw, allowed, name) };
}

/** Bytes in a print, however it was written (routeros.md 7.4). */
export function size(words: readonly string[] = []): ValueType {
  return {
    check(raw, name) {
      if (!words.includes(raw)) parseSize(raw, name);
      return raw;
    },
    echo: (stored) => (words.includes(stored) ? stored : String(parseSize(stored, ''))),
  };
}

/** A type for each part of a comma list; an empty list is fine. */
export function listOf(type: ValueType): ValueType {
  const each = (raw: string, change: (part: string) => string): string =>
    raw === '' ? '' : raw.split(',').map(change).join(',');
  return {
    check: (raw, name) => each(raw, (part) => type.check(part, name)),
    echo: (stored) => each(stored, (part) => type.echo?.(part) ?? part),
  };
}

/** The same, but empty words are fine: `gateway=""`. */
export function optional(type: ValueType): ValueType {
  return {
    check: (raw, name) => (raw === '' ? raw : type.check(raw, name)),
    echo: (stored) => (stored === '' ? stored : (type.echo?.(stored) ?? stored)),
  };
}

function matching(test: (raw: string) => boolean): ValueType {
  return {
    check(raw, name) {
      if (!test(raw)) throw invalidValue(name);
      return raw;
    },
  };
}

/** `a.b.c.d` with an optional prefix length. */
export function isPrefix4(raw: string, bare = true): boolean {
  const [address = '', length, ...rest] = raw.split('/');
  if (rest.length > 0 || !isIPv4(address)) return false;
  return length === undefined ? bare : /^\d{1,2}$/.test(length) && Number(length) <= 32;
}

/** An IPv6 address with an optional prefix length. */
export function isPrefix6(raw: string, bare = true): boolean {
  const [address = '', length, ...rest] = raw.split('/');
  if (rest.length > 0 || !isIPv6(address) || address.includes('%')) return false;
  return length === undefined ? bare : /^\d{1,3}$/.test(length) && Number(length) <= 128;
}

export const ipv4 = matching((raw) => isIPv4(raw));
export const ipv6 = matching((raw) => isIPv6(raw));
export const ip = matching((raw) => isIPv4(raw) || isIPv6(raw));
export const prefix4 = matching((raw) => isPrefix4(raw));
export const prefix6 = matching((raw) => isPrefix6(raw));
export const prefix = matching((raw) => isPrefix4(raw) || isPrefix6(raw));

/** `!` before a matcher turns it round, in firewall rules. */
export function negatable(type: ValueType): ValueType {
  return {
    check: (raw, name) =>
      raw.startsWith('!') ? `!${type.check(raw.slice(1), name)}` : type.check(raw, name),
  };
}

/** `10.0.0.1-10.0.0.9`, `10.0.0.0/24` or one address. */
export const range4 = matching((raw) => {
  const [first = '', last, ...rest] = raw.split('-');
  if (last === undefined) return isPrefix4(raw);
  return rest.length === 0 && isIPv4(first) && isIPv4(last);
});

export const range6 = matching((raw) => {
  const [first = '', last, ...rest] = raw.split('-');
  if (last === undefined) return isPrefix6(raw);
  return rest.length === 0 && isIPv6(first) && isIPv6(last);
});

/** Written with `:`, `-` or `.`, shown upper case with `:` (the type's name in the argument data; transcript 48). */
export const mac: ValueType = {
  check(raw, name) {
    if (!/^[0-9a-f]{2}([:.-])[0-9a-f]{2}(\1[0-9a-f]{2}){4}$/i.test(raw)) throw invalidValue(name);
    return raw;
  },
  echo: (stored) => stored.toUpperCase().replaceAll(/[.-]/g, ':'),
};

/** Ports and port ranges, `80`, `80,443`, `8000-8010`. */
export const ports = listOf({
  check(raw, name) {
    const parts = raw.split('-');
    if (parts.length > 2) throw invalidValue(name);
    for (const part of parts) parseInteger(part, name, 0, 65_535);
    return raw;
  },
});

/** The fields of a property that holds at most so many characters (`string value, max length 31`). */
export function textUpTo(length: number): ValueType {
  return matching((raw) => Buffer.byteLength(raw) <= length);
}
