import type { SourceRange } from '../../model/index.ts';
import { parseCidr } from '../ip.ts';
import type { Path } from '../tree.ts';
import { host } from './addresses.ts';
import { type PortObject, portRange } from './port-short.ts';
import { at, type View } from './view.ts';

/** Do source, address, family and ports of a published port go together? Tells where not. */
export function isSound(view: View, port: PortObject, path: Path): boolean {
  const place = (prop: keyof PortObject): SourceRange => at(view, ...path, prop);
  const from = (['list', 'interface', 'address'] as const).filter((prop) => port[prop] !== undefined);
  const sources = [...from, ...(port.everywhere === true ? (['everywhere'] as const) : [])];
  const second = sources[1];
  if (
    second !== undefined &&
    !(sources.includes('address') && sources.length === 2 && second !== 'everywhere')
  ) {
    const hint = 'say where the traffic comes from once: list, interface, address or everywhere';
    view.report.error('spec/port-source', `${sources.join(' and ')} do not go together`, place(second), {
      hint,
    });
    return false;
  }
  if (port.address !== undefined) {
    const [address] = host(view, port.address, ...path, 'address');
    if (address === undefined) return false;
    const family = parseCidr(address)?.family;
    if (port.family !== undefined && port.family !== family) {
      const hint = `${port.address} is ${family === 'ipv6' ? 'IPv6' : 'IPv4'}; take the family out`;
      view.report.error('spec/family-mismatch', 'address and family do not go together', place('family'), {
        hint,
      });
      return false;
    }
  }
  const published = portRange(port.published);
  const target = portRange(port.target ?? port.published);
  const isSame =
    published &&
    target &&
    (target[0] === target[1] || target[1] - target[0] === published[1] - published[0]);
  if (isSame) return true;
  const bad = published ? 'target' : 'published';
  const hint = 'ports go from 1 to 65535, and both ranges have the same length: 8000-8010:8000-8010';
  view.report.error(
    'spec/bad-port',
    `${port.published} to ${port.target ?? port.published} is no pair of ports`,
    at(view, ...path, ...(port[bad] === undefined ? [] : [bad])),
    { hint },
  );
  return false;
}
