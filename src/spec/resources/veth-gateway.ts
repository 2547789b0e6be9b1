import type { SourceRange } from '../../model/index.ts';
import { addressText, type Cidr, type Family, holds, parseCidr } from '../ip.ts';
import type { VethInfo } from './veth-info.ts';
import { at, type View } from './view.ts';

type GatewayField = readonly ['gateway' | 'gateway6', string | undefined, SourceRange];

/** As written; else the router's address in the network, or on the veth itself, where the veth has that family. */
export function gateway(view: View, info: VethInfo, family: Family): GatewayField {
  const { veth, network, path, addresses } = info;
  const prop = family === 'ipv4' ? 'gateway' : 'gateway6';
  const text = veth[prop];
  const place = at(view, ...path, prop);
  if (text === '') return [prop, '', place];
  if (text !== undefined) {
    const cidr = parseCidr(text);
    if (!cidr) {
      view.report.error('spec/bad-address', `"${text}" is no address`, place, {
        hint: 'write 172.17.0.1 or fd00:17::1',
      });
    } else if (cidr.family !== family) {
      const other = family === 'ipv4' ? 'gateway6' : 'gateway';
      view.report.error('spec/family-mismatch', `${prop} takes ${familyName(family)}`, place, {
        hint: `did you mean ${other}?`,
      });
    } else {
      checkGateway(view, info, cidr, place);
      return [prop, addressText(cidr), place];
    }
    return [prop, undefined, place];
  }
  const own = addresses.find(({ cidr }) => cidr.family === family);
  const direct = info.routerAddresses.find(({ cidr }) => cidr.family === family);
  const implied =
    network?.gateways[family] ?? (direct && { text: addressText(direct.cidr), at: direct.at });
  return own && implied ? [prop, implied.text, implied.at] : [prop, undefined, place];
}

export const familyName = (family: Family): string => (family === 'ipv4' ? 'IPv4' : 'IPv6');

/** RouterOS complains of a gateway it cannot reach, but takes it (routeros.md 1.7). */
function checkGateway(view: View, { addresses }: VethInfo, gateway: Cidr, place: SourceRange): void {
  const same = addresses.filter(({ cidr }) => cidr.family === gateway.family);
  if (same.length === 0 || same.some(({ cidr }) => holds(cidr, gateway))) return;
  const hint = `an address in ${same.map(({ text }) => text).join(', ')} is meant`;
  view.report.warn(
    'spec/gateway-outside',
    'the container cannot reach this gateway: it is not in its network',
    place,
    { hint },
  );
}
