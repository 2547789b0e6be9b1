import { kinds } from '../../src/reconciler/index.ts';
import { generated, table } from './markdown.mjs';

/** Where a kind is written in the YAML, and what it is for. A property goes below it unless `paths` says otherwise. */
const places = {
  config: [
    'config',
    'Settings of the router for all containers. Compared only where written; one stack a router.',
  ],
  file: ['files.<key>', 'Directories (`directories:`) and small files for mounts.'],
  bridge: ['networks.<key>', 'The bridge of a network.'],
  veth: ['veths.<key>', 'Also written inline: `containers.<key>.veth`.'],
  'bridge-port': ['veths.<key>', 'The port of a veth in the bridge of its network.'],
  'list-member': ['networks.<key>.interfaceLists', 'Membership of bridges and veths in interface lists.'],
  address: [
    'networks.<key>.address',
    "The router's IPv4 address on a bridge, or `veths.<key>.routerAddress` on a veth.",
  ],
  address6: ['networks.<key>.address', 'The same for IPv6.'],
  env: ['envs.<list>.<NAME>', 'One variable; also `containers.<key>.env.<NAME>`.'],
  mount: ['mounts.<key>', 'Also the short form `src:dst[:ro]`, and inline in a container.'],
  container: ['containers.<key>', 'The container itself.'],
  nat: ['containers.<key>.ports', 'Published ports, and `networks.<key>.masquerade`, for IPv4.'],
  nat6: ['containers.<key>.ports', 'The same for IPv6.'],
  dns: ['dns.<name>', 'Static names.'],
  row: [
    'rows.<key>.set',
    'Any row of any other list menu: properties as RouterOS spells them, compared as written.',
  ],
};

/** Properties that are not written under their own name. */
const paths = {
  'bridge.name': 'bridge',
  'veth.interface': 'name',
  'bridge-port.bridge': 'network',
  'bridge-port.interface': '(the veth)',
  'list-member.list': '(each entry)',
  'list-member.interface': '(the bridge or veth)',
  'address.address': '(each entry)',
  'address.interface': '(the bridge or veth)',
  'address6.address': '(each entry)',
  'address6.interface': '(the bridge or veth)',
  'address6.advertise': '',
  'env.list': '(the list)',
  'env.key': '(the name)',
  'mount.list': '(the key)',
  'mount.mode': 'mode, or readOnly and noexec',
  'container.interface': 'veth',
  'container.restart': 'restart, or restart.policy',
  'container.restartInterval': 'restart.interval',
  'container.restartMaxCount': 'restart.maxCount',
  'container.autoRestartInterval': '(from restart)',
  'file.type': '(directories: or files:)',
  'nat.protocol': '(behind the slash: 53:53/udp)',
  'nat.dstPort': 'published',
  'nat.toPorts': 'target',
  'nat.toAddress': '(the address of the veth)',
  'nat.inInterfaceList': 'list',
  'nat.inInterface': 'interface',
  'nat.dstAddress': 'address',
};

const implied = new Set([
  'chain',
  'action',
  'dstAddressType',
  'srcAddress',
  'outInterface',
  'outInterfaceList',
]);

function yamlPath(kind, name) {
  const own = paths[`${kind.name.replace('nat6', 'nat')}.${name}`];
  if (own !== undefined) return own;
  if (kind.name.startsWith('nat') && implied.has(name)) return '(implied)';
  if (
    kind.name.startsWith('nat') ||
    ['bridge-port', 'list-member', 'address', 'address6'].includes(kind.name)
  )
    if (name === 'disabled') return '';
  const health = /^healthcheck([A-Z])(.*)$/.exec(name);
  return health ? `healthcheck.${health[1].toLowerCase()}${health[2]}` : name;
}

function span({ since, until }) {
  if (since !== undefined && until !== undefined) return ` ${since} to before ${until}`;
  if (since !== undefined) return ` from ${since}`;
  return until === undefined ? '' : ` before ${until}`;
}

/** `envlists` from 7.20, `envlist` before it. One name in two spans differs in its codec only. */
function wireNames({ wire }) {
  const names = [...new Set(wire.map(({ name }) => name))];
  return names
    .map((name) => {
      const spans = wire.filter((each) => each.name === name);
      const first = spans.at(-1);
      return `\`${name}\`${span({ since: first.since, until: spans[0].until })}`;
    })
    .join(', ');
}

function show({ codec }, value) {
  const text = codec.show?.(value) ?? String(value);
  return text === '' ? 'empty' : text;
}

function unwritten(kind, name, prop) {
  if (prop.assigned) return 'chosen by the plan';
  if (prop.derived) return 'derived';
  if (kind.name === 'container' && ['image', 'file'].includes(name))
    return 'one of image and file has to be';
  if (kind.identity.includes(name)) return yamlPath(kind, name).startsWith('(') ? '' : 'its key';
  const parts = (prop.default ?? []).map((each) => `${show(prop, each.value)}${span(each)}`);
  if (prop.unmanaged !== undefined)
    parts.push(`left alone: ${prop.unmanaged.replace(/ \(design \d+\)/, '')}`);
  return parts.length === 0 ? 'left alone' : parts.join('; ');
}

const costs = {
  none: 'nothing',
  live: 'set live, no restart',
  restart: 'restart',
  recreate: 'recreate',
};

function change(kind, prop) {
  if (prop.assigned) return 'its next replace';
  const cost = costs[prop.disrupts ?? 'live'];
  return prop.resetBy === 'replace' && !kind.lifecycle ? `${cost}; taken out: the row is made anew` : cost;
}

function carried(kind) {
  const notes = Object.entries(kind.props).flatMap(([name, prop]) =>
    prop.carried === undefined
      ? []
      : [
          `\`${yamlPath(kind, name)}\`:${span(prop.carried)} \`${wireOf(kind, prop.carried.by)}\` carries it.`,
        ],
  );
  return notes.length === 0 ? '' : `\n${notes.join('\n')}\n`;
}

const wireOf = (kind, name) => kind.props[name].wire[0].name;

function section(kind) {
  const [path, text] = places[kind.name];
  const menu = kind.menu === '' ? 'Any list menu' : `\`${kind.menu}\``;
  const intro = `## ${kind.name}\n\n\`${path}\`: ${text} ${menu}, addressed as \`${kind.name}/<key>\`.\n`;
  const four = kinds.find((other) => `${other.name}6` === kind.name);
  return four === undefined ? `${intro}${body(kind)}` : `${intro}${differences(four, kind)}`;
}

function body(kind) {
  const rows = Object.entries(kind.props)
    .map(([name, prop]) => [yamlPath(kind, name), name, prop])
    .filter(([path]) => path !== '')
    .map(([path, name, prop]) => [
      path.startsWith('(') ? path : `\`${path}\``,
      wireNames(prop),
      unwritten(kind, name, prop),
      change(kind, prop),
    ]);
  const head = ['in the YAML', 'on the router', 'when it is not written', 'a change means'];
  return rows.length === 0 ? '' : `\n${table(head, rows)}${carried(kind)}`;
}

/** An IPv6 kind is told by what it has in another way than its IPv4 twin. */
function differences(four, six) {
  const other = Object.entries(six.props).filter(
    ([name, prop]) => yamlPath(six, name) !== '' && wireNames(four.props[name] ?? prop) !== wireNames(prop),
  );
  const words = other.map(([name, prop]) =>
    `\`${yamlPath(six, name)}\` is ${wireNames(prop)}`.replace(/`\((.*)\)`/, '$1'),
  );
  return words.length === 0 ? '' : `\nDifferent from IPv4: ${words.join('; ')}.\n`;
}

/** Kinds that people write; the others are rosctr's own. */
const written = kinds.filter((kind) => kind.ledger !== true && kind.expendable !== true);

/** docs/properties.md: what can be written, and what it is called on the router, release by release. */
export function properties() {
  const missing = written.filter((kind) => places[kind.name] === undefined);
  if (missing.length > 0)
    throw new Error(
      `kinds without a place in scripts/docs/properties.mjs: ${missing.map(({ name }) => name).join(', ')}`,
    );
  const parts = written.map(section);
  return `${generated('# Properties', 'scripts/generate-docs.mjs from the tables in src/reconciler/kinds')}
The YAML is the same for every RouterOS from 7.12 on; the words on the wire are not. A property without a range is in
all of them. One that a router's release lacks is an error at the line where it is written.

"When it is not written" is the value that a row of ours is expected to have, so that taking a line out of the file takes
it off the router. "Left alone" means that such a line changes nothing: its default is not known for sure, or is the
image's or RouterOS' own. "Restart" stops and starts the containers that use the row, each once in an apply;
"recreate" makes the container anew from its image. Their length is in the plan.

${parts.join('\n')}`;
}
