import { duration } from '../../codecs/index.ts';
import type { Resource, SourceRange } from '../../model/index.ts';
import type { DnsRecord } from '../../generated/stack.ts';
import { addressText, parseCidr } from '../ip.ts';
import { at, commentAt, keyPlace, resource, type View } from './view.ts';

/** `dns:`. */
export function dnsResources(view: View): Resource[] {
  return Object.entries(view.stack.dns ?? {}).flatMap(([key, record]) => dnsRow(view, key, record));
}

function dnsRow(view: View, key: string, record: DnsRecord): Resource[] {
  const path = ['dns', key];
  const short = typeof record === 'string';
  const full = short ? { address: record } : record;
  const place = (prop: keyof typeof full | 'type'): SourceRange =>
    short ? at(view, ...path) : at(view, ...path, prop);
  const here = keyPlace(view, ...path);
  const { cname, text: words, forwardTo, regexp, name, type: written } = { ...(short ? {} : record) };
  const cidr = full.address === undefined ? undefined : parseCidr(full.address);
  if (full.address !== undefined && !cidr) {
    view.report.error('spec/bad-address', `"${full.address}" is no address`, place('address'), {
      hint: 'four numbers up to 255',
    });
    return [];
  }
  const implied = [
    ...(cidr ? [cidr.family === 'ipv4' ? 'A' : 'AAAA'] : []),
    ...(cname === undefined ? [] : ['CNAME']),
    ...(words === undefined ? [] : ['TXT']),
    ...(forwardTo === undefined ? [] : ['FWD']),
  ];
  const [only, second] = implied;
  const type = written ?? only;
  if (second !== undefined || type === undefined || (only !== undefined && type !== only)) {
    const why =
      second !== undefined
        ? `points to ${implied.join(' and ')} at once`
        : type === undefined
          ? 'points to nothing'
          : `is ${type}, but points to ${only ?? ''}`;
    const hint = 'give it one of address, cname, text, forwardTo, or type: NXDOMAIN';
    view.report.error('spec/bad-dns-record', `dns record "${key}" ${why}`, here, { hint });
    return [];
  }
  const source = written === undefined ? here : place('type');
  const more = short ? {} : record;
  return [
    resource(
      'dns',
      key,
      here,
      [
        [
          'name',
          regexp === undefined ? (name ?? key) : undefined,
          name === undefined ? here : at(view, ...path, 'name'),
        ],
        ['regexp', regexp, () => at(view, ...path, 'regexp')],
        ['type', type, source],
        ['address', cidr && addressText(cidr), () => place('address')],
        ['cname', cname, () => at(view, ...path, 'cname')],
        ['text', words, () => at(view, ...path, 'text')],
        ['forwardTo', forwardTo, () => at(view, ...path, 'forwardTo')],
        ['matchSubdomain', more.matchSubdomain, () => at(view, ...path, 'matchSubdomain')],
        [
          'ttl',
          more.ttl === undefined ? undefined : duration.decode(more.ttl),
          () => at(view, ...path, 'ttl'),
        ],
        ['addressList', more.addressList, () => at(view, ...path, 'addressList')],
        ['disabled', more.disabled, () => at(view, ...path, 'disabled')],
      ],
      { comment: commentAt(view, more.comment, ...path, 'comment'), previously: more.previously },
    ),
  ];
}
