/** An address or a network, as numbers: what checks compare. */
export interface Cidr {
  readonly family: 'ipv4' | 'ipv6';
  readonly value: bigint;
  readonly prefix: number;
  readonly bits: 32 | 128;
}

export type Family = Cidr['family'];

/** Takes `172.17.0.2/24`, `fd00::2/64` or a bare address apart; undefined where it is none. */
export function parseCidr(text: string): Cidr | undefined {
  const [address = '', prefix, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  const family = address.includes(':') ? 'ipv6' : 'ipv4';
  const value = family === 'ipv4' ? ipv4(address) : ipv6(address);
  const bits = family === 'ipv4' ? 32 : 128;
  const length = prefix === undefined ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1;
  if (value === undefined || length < 0 || length > bits) return undefined;
  return { family, value, prefix: length, bits };
}

function ipv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
    return undefined;
  return BigInt(parts.reduce((sum, part) => sum * 256 + Number(part), 0));
}

function ipv6(text: string): bigint | undefined {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  if (dotted) {
    const tail = ipv4(dotted[2] ?? '');
    if (tail === undefined) return undefined;
    return ipv6(`${dotted[1] ?? ''}${(tail >> 16n).toString(16)}:${(tail & 0xffffn).toString(16)}`);
  }
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
}

const mask = ({ bits, prefix }: Cidr): bigint =>
  ((1n << BigInt(bits)) - 1n) ^ ((1n << BigInt(bits - prefix)) - 1n);

/** Does the network of the first hold the address of the second? */
export function holds(network: Cidr, address: Cidr): boolean {
  return (
    network.family === address.family && (network.value & mask(network)) === (address.value & mask(network))
  );
}

/** `172.17.0.1/24` -> `172.17.0.0/24`. */
export function networkText(cidr: Cidr): string {
  return `${addressText({ ...cidr, value: cidr.value & mask(cidr) })}/${cidr.prefix}`;
}

/** The address without its prefix length, in its usual form. */
export function addressText({ family, value }: Cidr): string {
  if (family === 'ipv4') {
    const number = Number(value);
    return `${number >>> 24}.${(number >>> 16) & 0xff}.${(number >>> 8) & 0xff}.${number & 0xff}`;
  }
  const groups = Array.from({ length: 8 }, (_, index) =>
    ((value >> BigInt(112 - 16 * index)) & 0xffffn).toString(16),
  );
  // The longest run of zero groups becomes `::` (RFC 5952).
  const runs = groups.map((_, start) => {
    let end = start;
    while (groups[end] === '0') end++;
    return { start, length: end - start };
  });
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best));
  if (longest.length < 2) return groups.join(':');
  const head = groups.slice(0, longest.start).join(':');
  return `${head}::${groups.slice(longest.start + longest.length).join(':')}`;
}
