import type { SourceRange } from '../../model/index.ts';
import type { Port } from '../../generated/stack.ts';
import type { Report } from '../report.ts';

/** A published port in its long form. */
export type PortObject = Exclude<Port, string>;

/** `53:53/udp`, `8080:80`, `53`, `8000-8010:8000-8010/tcp`: the router's port, the container's port, the protocol. */
export function parsePort(text: string, at: SourceRange, report: Report): PortObject | undefined {
  const match = /^(\d{1,5}(?:-\d{1,5})?)(?::(\d{1,5}(?:-\d{1,5})?))?(?:\/(tcp|udp|sctp))?$/.exec(text);
  if (match) {
    const [, published = '', target = published, protocol = 'tcp'] = match;
    return { published, target, protocol: protocol === 'udp' || protocol === 'sctp' ? protocol : 'tcp' };
  }
  report.error('spec/bad-port', `"${text}" is no published port`, at, { hint: hintFor(text) });
  return undefined;
}

function hintFor(text: string): string {
  const withAddress = /^([\d.]+|\[[\da-f:]+\]):(\d+):(\d+)/i.exec(text);
  if (withAddress) {
    const [, address = '', published = '', target = ''] = withAddress;
    return `an address is written out: { published: ${published}, target: ${target}, address: ${address} }`;
  }
  const several = /^([\d:-]+)\/(tcp|udp|sctp)[,+&/](tcp|udp|sctp)$/.exec(text);
  if (several)
    return `write two: "${several[1] ?? ''}/${several[2] ?? ''}" and "${several[1] ?? ''}/${several[3] ?? ''}"`;
  return 'write "53:53/udp": the port of the router, the port of the container, tcp or udp';
}

/** First and last port; undefined where it is no range of ports. */
export function portRange(text: string): readonly [number, number] | undefined {
  const [first = '', last = first] = text.split('-');
  const range = [Number(first), Number(last)] as const;
  const isPort = (port: number): boolean => Number.isInteger(port) && port >= 1 && port <= 65535;
  return range.every(isPort) && range[0] <= range[1] ? range : undefined;
}
