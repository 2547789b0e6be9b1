import type { Leaf } from './leaf.ts';

/**
 * A value that is not encrypted as SOPS hashes it: as Go prints what Go's YAML and JSON readers make of it (sops.go
 * ToBytes; go-yaml resolve.go). Undefined where it is not certain.
 */
export function goText({ is, text }: Leaf): string | undefined {
  switch (is) {
    case 'null':
      return '';
    case 'text':
      return text;
    case 'number':
      return goFloat(Number(text));
    case 'plain':
      return plain(text);
  }
}

/** Plain scalars of YAML. Octal numbers and underscores are as in YAML 1.1 there. */
function plain(text: string): string | undefined {
  if (/^(true|True|TRUE)$/.test(text)) return 'True';
  if (/^(false|False|FALSE)$/.test(text)) return 'False';
  if (/^[-+]?\.(inf|Inf|INF)$|^\.(nan|NaN|NAN)$/.test(text) || text === '<<') return undefined;
  // A date is a time to Go, and what becomes of it differs by the version of SOPS.
  if (/^\d{4}-\d\d?-\d\d?/.test(text)) return undefined;
  if (!/^[-+.\d]/.test(text)) return text;
  const number = text.replaceAll('_', '');
  const [, sign = '', prefix = '', digits = ''] = /^([-+]?)(0[xXbBoO]?)?([0-9a-fA-F]*)$/.exec(number) ?? [];
  const whole = digits === '' && prefix === '0' ? '0' : integer(prefix, digits);
  if (whole !== undefined) return inRange(sign === '-' ? -BigInt(whole) : BigInt(whole));
  return /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(number)
    ? goFloat(Number(number))
    : text;
}

/** The number as `BigInt` reads it. */
function integer(prefix: string, digits: string): string | undefined {
  switch (prefix.toLowerCase()) {
    case '':
      return /^\d+$/.test(digits) ? digits : undefined;
    case '0x':
      return digits === '' ? undefined : `0x${digits}`;
    case '0b':
      return /^[01]+$/.test(digits) ? `0b${digits}` : undefined;
    default:
      return /^[0-7]+$/.test(digits) ? `0o${digits}` : undefined;
  }
}

const least = -(2n ** 63n);

const inRange = (number: bigint): string | undefined =>
  number >= least && number < -least ? number.toString() : undefined;

/** As `strconv.FormatFloat(x, 'f', -1, 64)`: the shortest digits that give the number again, without an exponent. */
function goFloat(number: number): string | undefined {
  if (!Number.isFinite(number)) return undefined;
  if (Object.is(number, -0)) return '-0';
  const [, sign = '', first = '', rest = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(number)) ?? [];
  const shift = Number(exponent);
  if (shift === 0) return String(number);
  const digits = first + rest;
  if (shift > 0) return `${sign}${digits.padEnd(first.length + shift, '0')}`;
  return `${sign}0.${'0'.repeat(-shift - 1)}${digits}`;
}
