import type { Codec, Value } from '../model/index.ts';
import { Secret } from '../model/index.ts';

/** Text as it is; secrets stay secrets up to the socket. */
export const text: Codec = {
  decode: (wire) => wire,
  encode: (value) => (value instanceof Secret ? value : textOf(value)),
};

/** The API answers true/false, a few menus yes/no (routeros.md 1c); yes/no is written. */
export const flag: Codec = {
  decode: (wire) => wire === 'true' || wire === 'yes',
  encode: (value) => (value === true ? 'yes' : 'no'),
};

/** Whole decimal numbers. */
export const whole: Codec = {
  decode: (wire) => (/^\d+$/.test(wire) ? Number(wire) : wire),
  encode: textOf,
};

/** A path on a RouterOS disk: `usb1/x` and `/usb1/x/` are the same (routeros.md 0.7); written without the slash. */
export const diskPath: Codec = {
  decode: slashed,
  encode: (value) => slashed(textOf(value)).slice(1),
  show: (value) => slashed(textOf(value)).slice(1),
};

/** A path inside a container, or a mount source: written with the slash, as all manuals do. */
export const absolutePath: Codec = { decode: slashed, encode: (value) => slashed(textOf(value)) };

const signals: readonly string[] =
  'HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS'.split(
    ' ',
  );

/** `15`, `15-SIGTERM`, `SIGTERM`, `TERM`: all are 15. Written as the enum of 7.20+ (routeros.md 1.1). */
export const signalName: Codec = {
  decode: signalNumber,
  encode: (value) => {
    const number = signalNumber(textOf(value));
    const name = typeof number === 'number' ? signals[number - 1] : undefined;
    return name === undefined ? textOf(number) : `${textOf(number)}-SIG${name}`;
  },
};

/** <=7.19 takes the number only: a name is `contains invalid trailing characters` (transcript 15). */
export const signalDigits: Codec = {
  decode: signalNumber,
  encode: (value) => textOf(signalNumber(textOf(value))),
};

/** Plain text of a value, of a secret only `*****`; lists are joined by commas, as the wire joins them. */
export function textOf(value: Value): string {
  return String(value);
}

function slashed(path: Value): string {
  const trimmed = textOf(path).replace(/\/+$/, '').replace(/^\/+/, '');
  return path === '' ? '' : `/${trimmed}`;
}

function signalNumber(wire: string): Value {
  const digits = /^\d+/.exec(wire)?.[0];
  if (digits !== undefined) return Number(digits);
  const index = signals.indexOf(wire.toUpperCase().replace(/^SIG/, ''));
  return index < 0 ? wire : index + 1;
}
