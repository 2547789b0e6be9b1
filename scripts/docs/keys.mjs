import { readFileSync } from 'node:fs';
import { generated, table } from './markdown.mjs';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/stack.schema.json', import.meta.url), 'utf8'),
);
const { definitions } = schema;

const nameOf = (node) => node.$ref?.split('/').at(-1);
const resolve = (node) => (node.$ref === undefined ? node : definitions[nameOf(node)]);

/** The branches of a node: itself, or those of its oneOf. */
const branches = (node) => resolve(node).oneOf ?? [resolve(node)];

/** A map of a known shape with keys of its own, which gets a table. */
const hasTable = (node) => branches(node).some((branch) => resolve(branch).properties !== undefined);

/** `veths: map of` and the like: what stands below a key, for the link to its own table. */
function inner(node) {
  const here = resolve(node);
  if (here.items !== undefined) return here.items;
  return typeof here.additionalProperties === 'object' ? here.additionalProperties : undefined;
}

function typeOf(node) {
  const here = resolve(node);
  if (here.const !== undefined) return `\`${here.const}\``;
  if (here.enum !== undefined) return here.enum.map((word) => `\`${word}\``).join(', ');
  const name = nameOf(node);
  if (name !== undefined && titles[name] !== undefined) return `[${titles[name]}](#${name.toLowerCase()})`;
  if (here.oneOf !== undefined) return [...new Set(here.oneOf.map(typeOf))].join(' or ');
  if (here.type === 'array') return `list of ${typeOf(here.items)}`;
  if (here.properties !== undefined) return `{ ${Object.keys(here.properties).join(', ')} }`;
  if (here.type === 'object') return inner(here) ? `map of ${typeOf(inner(here))}` : 'map';
  if (words[name] !== undefined) return words[name];
  return [...new Set([here.type].flat().map((type) => plainWords[type] ?? 'text'))].join(' or ');
}

const plainWords = { boolean: 'true or false', integer: 'number', number: 'number', string: 'text' };
const words = {
  flag: 'true or false',
  whole: 'number',
  vlanId: 'VLAN id',
  size: 'size, `512MiB`',
  limit: 'size or `unlimited`',
  time: 'time, `30s`',
  share: 'number or part, `10%`',
  clockTime: 'time of day, `22:00`',
  cidr: 'address with prefix length',
  ip: 'address',
  gatewayIp: 'address or ""',
  mac: 'MAC address',
  diskName: 'disk',
  diskPath: 'path on a disk',
  insidePath: 'path inside',
  secretText: 'text, may be secret',
  image: 'image reference',
  localKey: 'local name',
  portRange: 'port or range',
  portShort: '`53:53/udp`',
  mountShort: '`src:dst[:ro]`',
  previously: 'local names',
};

/** Definitions with a table of their own, and their titles. */
const titles = {
  stack: 'Stack',
  router: 'router',
  tls: 'tls',
  network: 'network',
  veth: 'veth',
  envList: 'list of variables',
  envValue: 'variable',
  mountObject: 'mount',
  container: 'container',
  port: 'port',
  file: 'file',
  directory: 'directory',
  dnsRecord: 'DNS record',
  config: 'config',
  row: 'row',
  driftPolicy: 'drift',
  driftRule: 'rule',
  restart: 'restart',
  update: 'update',
  timeouts: 'timeouts',
  fleet: 'Fleet',
  fleetRouter: 'router of a fleet',
  fleetDefaults: 'defaults of a fleet',
  containerDefaults: 'defaults of containers',
  guards: 'guards',
  overlay: 'overlay',
  rollout: 'rollout',
  window: 'window',
};

function section([name, title]) {
  const definition = definitions[name];
  const mapping = branches(definition)
    .map(resolve)
    .find(({ properties }) => properties !== undefined);
  const required = new Set(mapping.required ?? []);
  const rows = Object.entries(mapping.properties).map(([key, node]) => [
    `\`${key}\`${required.has(key) ? ' *' : ''}`,
    typeOf(node),
    node.description ?? resolve(node).description ?? '',
  ]);
  const short = branches(definition).filter((branch) => resolve(branch).properties === undefined);
  const form = short.length === 0 ? '' : `\nShort form: ${short.map(typeOf).join(' or ')}.\n`;
  return `## ${name}\n\n${definition.description}\n${form}\n${table([title, 'is', 'meaning'], rows)}`;
}

/** docs/keys.md: every key of a file, from the schema. */
export function keys() {
  const missing = Object.keys(definitions).filter(
    (name) => hasTable({ $ref: `#/definitions/${name}` }) && titles[name] === undefined && !small.has(name),
  );
  if (missing.length > 0)
    throw new Error(`definitions without a title in scripts/docs/keys.mjs: ${missing.join(', ')}`);
  return `${generated('# Keys of a file', 'scripts/generate-docs.mjs from schemas/stack.schema.json')}
What can be written, place by place; a star marks what has to be. Keys that begin with \`x-\` are yours. How the keys work
together is told in [stack.md](stack.md), what they are on the router in [properties.md](properties.md).

${Object.entries(titles).map(section).join('\n')}`;
}

/** Maps of one or two keys, told where they stand. */
const small = new Set(['addressObject', 'targetLabels', 'targetNames', 'routerAddresses', 'mount']);
