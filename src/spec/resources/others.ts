import { diskPath, duration, sizeOrUnlimited, text, textOf } from '../../codecs/index.ts';
import type { Codec, Resource, SourceRange } from '../../model/index.ts';
import type { Config, DnsRecord } from '../../generated/stack.ts';
import { addressText, parseCidr } from '../ip.ts';
import { menuOf } from './menu.ts';
import { addressOf, at, commentAt, type Field, keyPlace, resource, type View } from './view.ts';

/** `files:` and `directories:`. */
export function fileResources(view: View): Resource[] {
  const { files = {}, directories = {} } = view.stack;
  const folders = Object.entries(directories).map(([key, folder]) => {
    const path = typeof folder === 'string' ? folder : folder.path;
    const place =
      typeof folder === 'string' ? at(view, 'directories', key) : at(view, 'directories', key, 'path');
    const here = keyPlace(view, 'directories', key);
    return resource('file', key, here, [
      ['path', textOf(diskPath.decode(path)), place],
      ['type', 'directory', here],
    ]);
  });
  const small = Object.entries(files).map(([key, { path, contents }]) =>
    resource('file', key, keyPlace(view, 'files', key), [
      ['path', textOf(diskPath.decode(path)), at(view, 'files', key, 'path')],
      ['contents', contents, at(view, 'files', key, 'contents')],
    ]),
  );
  // Folders first: a file may lie in one of them.
  return [...folders, ...small];
}

/** `dns:`. */
export function dnsResources(view: View): Resource[] {
  return Object.entries(view.stack.dns ?? {}).flatMap(([key, record]) => dnsRow(view, key, record));
}

function dnsRow(view: View, key: string, record: DnsRecord): Resource[] {
  const path = ['dns', key];
  const short = typeof record === 'string';
  const full = short ? { address: record } : record;
  const place = (prop: keyof typeof full | 'type'): SourceRange =>
    short ? at(view, ...path) : at(view, ...path, String(prop));
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
        ['regexp', regexp, at(view, ...path, 'regexp')],
        ['type', type, source],
        ['address', cidr && addressText(cidr), place('address')],
        ['cname', cname, at(view, ...path, 'cname')],
        ['text', words, at(view, ...path, 'text')],
        ['forwardTo', forwardTo, at(view, ...path, 'forwardTo')],
        ['matchSubdomain', more.matchSubdomain, at(view, ...path, 'matchSubdomain')],
        ['ttl', more.ttl === undefined ? undefined : duration.decode(more.ttl), at(view, ...path, 'ttl')],
        ['addressList', more.addressList, at(view, ...path, 'addressList')],
        ['disabled', more.disabled, at(view, ...path, 'disabled')],
      ],
      { comment: commentAt(view, more.comment, ...path, 'comment'), previously: more.previously },
    ),
  ];
}

const settings: readonly (readonly [Exclude<keyof Config, 'password'>, Codec])[] = [
  ['registryUrl', text],
  ['tmpDir', diskPath],
  ['layerDir', diskPath],
  ['memoryHigh', sizeOrUnlimited],
  ['memoryMax', sizeOrUnlimited],
  ['swapMax', sizeOrUnlimited],
  ['username', text],
];

/** `config:`. */
export function configResource(view: View): Resource[] {
  const { config } = view.stack;
  if (!config) return [];
  const fields = settings.map(([prop, { decode }]): Field => {
    const value = config[prop];
    return [prop, value === undefined ? undefined : decode(value), at(view, 'config', prop)];
  });
  return [
    resource('config', 'config', keyPlace(view, 'config'), [
      ...fields,
      ['password', config.password, at(view, 'config', 'password')],
    ]),
  ];
}

/** Menus whose rows have sections of their own, and what these are called. */
const sections: Readonly<Record<string, string>> = {
  '/container': 'containers:',
  '/container/envs': 'envs:',
  '/container/mounts': 'mounts:',
  '/container/config': 'config:',
  '/interface/veth': 'veths:',
  '/file': 'files: or directories:',
};

/** `rows:`: any other list menu, properties as RouterOS spells them. */
export function rowResources(view: View): Resource[] {
  return Object.entries(view.stack.rows ?? {}).flatMap(([key, row]) => {
    const path = ['rows', key];
    const menu = menuOf(row.menu);
    const section = sections[menu];
    const place = at(view, ...path, 'menu');
    if (section !== undefined || /^\/app(\/|$)/.test(menu)) {
      const hint =
        section === undefined
          ? 'apps belong to RouterOS; rosctr leaves them alone'
          : `write it under ${section}`;
      view.report.error('spec/bad-menu', `${menu} is no menu for rows`, place, { hint });
      return [];
    }
    const other = row.before === undefined ? undefined : view.stack.rows?.[row.before];
    const beforeAt = at(view, ...path, 'before');
    if (other && menuOf(other.menu) !== menu) {
      const hint = `it has to be in ${menu} too`;
      view.report.error(
        'spec/unknown-reference',
        `row "${row.before ?? ''}" is in ${menuOf(other.menu)}`,
        beforeAt,
        { hint },
      );
    }
    return resource(
      'row',
      key,
      keyPlace(view, ...path),
      Object.entries(row.set).map(([prop, value]): Field => [prop, value, at(view, ...path, 'set', prop)]),
      {
        menu,
        comment: commentAt(view, row.comment, ...path, 'comment'),
        previously: row.previously,
        ...(row.before === undefined ? {} : { before: addressOf('row', row.before), beforeAt }),
      },
    );
  });
}
