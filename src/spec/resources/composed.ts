import * as codec from '../../codecs/index.ts';
import type { Codec, SourceRange, Value } from '../../model/index.ts';
import type { Container } from '../../generated/stack.ts';
import { host } from './addresses.ts';
import { at, type Field, keyPlace, listOf, type View } from './view.ts';

function nameServers(view: View, key: string, { dns }: Container): readonly string[] | undefined {
  if (dns === undefined) return undefined;
  const path = ['containers', key, 'dns'];
  return listOf(dns).flatMap((text, index) =>
    host(view, text, ...path, ...(typeof dns === 'string' ? [] : [index])),
  );
}

/** Properties whose form in the file is a map or a list. */
export function composedFields(view: View, key: string, container: Container): Field[] {
  const { hosts, devices, cpuList, tmpfs, inlineEnv, inlineMounts } = container;
  const place = (prop: keyof Container): SourceRange => keyPlace(view, 'containers', key, prop);
  const pairs = (map: Readonly<Record<string, string>>): string[] =>
    Object.entries(map).map(([name, value]) => `${name}=${value}`);
  const decoded = ({ decode }: Codec, items: readonly string[] | undefined): Value | undefined =>
    items === undefined ? undefined : decode(items.join(','));
  for (const [name, value] of Object.entries(inlineEnv ?? {})) {
    if (!value.includes(',')) continue;
    const hint = 'RouterOS takes it for the end of the value; write it under env:';
    view.report.error(
      'spec/comma-in-value',
      `${name} has a comma in its value`,
      at(view, 'containers', key, 'inlineEnv', name),
      { hint },
    );
  }
  const folders = Array.isArray(tmpfs) ? tmpfs : tmpfs && pairs(tmpfs);
  return [
    ['dns', nameServers(view, key, container), () => at(view, 'containers', key, 'dns')],
    ['hosts', decoded(codec.hosts, hosts && pairs(checkedHosts(view, key, hosts))), () => place('hosts')],
    ['devices', decoded(codec.devices, devices), () => place('devices')],
    [
      'cpuList',
      decoded(codec.set, cpuList === undefined ? undefined : listOf(cpuList)),
      () => place('cpuList'),
    ],
    ['tmpfs', decoded(codec.tmpfs, folders), () => place('tmpfs')],
    ['inlineEnv', inlineEnv && pairs(inlineEnv), () => place('inlineEnv')],
    ['inlineMounts', decoded(codec.inlineMounts, inlineMounts), () => place('inlineMounts')],
  ];
}

function checkedHosts(
  view: View,
  key: string,
  hosts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(hosts).flatMap(([name, text]) =>
      host(view, text, 'containers', key, 'hosts', name).map((address) => [name, address] as const),
    ),
  );
}
