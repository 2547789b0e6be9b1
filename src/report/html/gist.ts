import { shown } from './words.ts';
import { kindOf, textOf, wanted } from './graph.ts';
import type { Row, Values } from './packed.ts';

type Tell = (values: Values) => string;

const text = (values: Values, name: string): string => textOf(values[name]);

const tells: Readonly<Record<string, Tell>> = {
  container: (values) => text(values, 'image') || text(values, 'file'),
  veth: (values) => text(values, 'address') || (values['dhcp'] === true ? 'DHCP' : ''),
  'bridge-port': (values) => `${text(values, 'interface')} in ${text(values, 'bridge')}`,
  'list-member': (values) => `${text(values, 'interface')} in ${text(values, 'list')}`,
  address: (values) => `${text(values, 'address')} on ${text(values, 'interface')}`,
  address6: (values) => `${text(values, 'address')} on ${text(values, 'interface')}`,
  env: (values) => (values['value'] === undefined ? '' : shown('value', values['value'])),
  mount: (values) =>
    `${text(values, 'src')} to ${text(values, 'dst')}${values['mode'] === 'ro' ? ', read only' : ''}`,
  nat: natGist,
  nat6: natGist,
  dns: (values) => text(values, 'address') || text(values, 'cname') || text(values, 'forwardTo'),
  file: (values) => text(values, 'path'),
  config: (values) => text(values, 'registryUrl'),
};

/** A resource in a few words, beside its address. */
export function gistOf(row: Row): string {
  if (kindOf(row) === 'env' && row.hidden?.includes('value')) return 'hidden';
  return tells[kindOf(row)]?.(wanted(row)) ?? '';
}

/** `LAN :8080/tcp to 172.17.0.2:80`. */
function natGist(values: Values): string {
  if (values['action'] === 'masquerade') return `masquerade ${text(values, 'srcAddress')}`;
  if (values['action'] !== 'dst-nat') return text(values, 'action');
  return `${fromOf(values)} :${text(values, 'dstPort')}/${text(values, 'protocol')} to ${text(values, 'toAddress')}:${text(values, 'toPorts')}`;
}

/** Where a published port is reached from. */
export function fromOf(values: Values): string {
  return (
    text(values, 'inInterfaceList') ||
    text(values, 'inInterface') ||
    text(values, 'dstAddress') ||
    'everywhere'
  );
}
