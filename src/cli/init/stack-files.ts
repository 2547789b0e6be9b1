import type { Answers } from './answers.ts';

/** A file to be written: where, and what. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

const modeline = '# yaml-language-server: $schema=https://rosctr.dev/schemas/v1/stack.schema.json\n';
const head = (kind: 'Stack' | 'Fleet', name: string): string =>
  `apiVersion: rosctr.dev/v1\nkind: ${kind}\nmetadata: { name: ${name} }\n`;

/** The stack, and the routers: in one file, or in a folder where further stacks and routers have their place. */
export function stackFiles(answers: Answers): readonly NewFile[] {
  const name = stackName(answers.image);
  if (answers.layout === 'single')
    return [
      {
        path: 'rosctr.yaml',
        text: `${modeline}# Check: rosctr validate. What would be done: rosctr plan. Do it: rosctr apply.
${head('Stack', name)}routers:
  ${answers.router}:
    address: ${scalar(answers.address)}
${indented(login(answers), 4)}    storage: ${answers.disk}
${config('config: ', answers.disk)}
${service(answers, name)}`,
      },
    ];
  // A pinned certificate is that of one router.
  const isPinned = answers.tls?.includes(':') === true;
  const pin = isPinned ? `, ${tlsLines(answers.tls).trim()}` : '';
  const common = isPinned ? { ...answers, tls: 'verify' } : answers;
  return [
    {
      path: 'stacks/fleet.yaml',
      text: `${modeline}# The routers, and what they have in common. A router says what it has of its own, and wins.
${head('Fleet', 'fleet')}defaults:
${indented(login(common), 2)}  storage: ${answers.disk}
${indented(config('config: ', answers.disk), 2)}
routers:
  ${answers.router}: { address: ${scalar(answers.address)}${pin} }
`,
    },
    {
      path: `stacks/${name}.yaml`,
      text: `${modeline}# For these routers: names, globs or { labels: { site: riga } }.
${head('Stack', name)}targets: [${answers.router}]

${service(answers, name)}`,
    },
  ];
}

function login({ username, tls }: Answers): string {
  return `username: ${scalar(username)}
password: \${env:ROSCTR_PASSWORD}
${tlsLines(tls)}`;
}

function tlsLines(tls: string | undefined): string {
  if (tls === undefined)
    return `# An unknown certificate is refused, and its fingerprint shown. Compare it with /certificate/print detail on the
# router, and pin it here: tls: { mode: pin, fingerprint: "sha256:..." }
`;
  if (['verify', 'anonymous', 'off'].includes(tls)) return `tls: { mode: ${tls} }\n`;
  return `tls: { mode: pin, fingerprint: ${scalar(tls)} }\n`;
}

const config = (key: string, disk: string): string =>
  `# Where images without a host come from, and where they are unpacked.
${key}{ registryUrl: https://registry-1.docker.io, tmpDir: ${disk}/tmp }
`;

function service({ image, ports }: Answers, name: string): string {
  const published =
    ports.length > 0
      ? `    # From the interface list LAN only, and only what is for the router itself.
    ports: [${ports.map((port) => JSON.stringify(port)).join(', ')}]
`
      : '';
  return `networks:
  # A bridge of its own with the address of the router; what is in it reaches the world behind that.
  containers: { bridge: containers, address: 172.17.0.1/24, masquerade: true }

containers:
  ${name}:
    image: ${scalar(image)}
    veth: { network: containers, address: 172.17.0.2/24 }
${published}    startOnBoot: true
    # Nothing in it is worth keeping. A container with data has mounts: ["usb1/data:/data"], and not this line.
    volatile: true
`;
}

/** `ghcr.io/linuxserver/Pi_hole:2025` is `pi-hole`. */
function stackName(image: string): string {
  const last = image.replace(/@.*$/, '').split('/').at(-1) ?? '';
  const name = last
    .replace(/:.*$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return name === '' ? 'first' : name.slice(0, 32);
}

/** Text as a YAML scalar: with quotes where it could be read as something else. */
const scalar = (text: string): string =>
  /^[a-z0-9][\w./@:+-]*$/i.test(text) && !text.endsWith(':') ? text : JSON.stringify(text);

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));
