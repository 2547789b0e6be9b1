import type { ProblemCode } from './problem-codes.ts';

/** What is wrong with a scalar that does not follow its definition, and what to write instead. */
export interface ScalarRule {
  readonly code: ProblemCode;
  /** Ends `"x" is no ...`. */
  readonly is: string;
  readonly hint: string | ((text: string) => string);
}

const size = 'write a number and a unit: 64MiB, 512M, 1GiB';
const name = 'letters, digits, dot, dash and underscore, at most 40, and no slash';
const flag = (text: string): string =>
  /^(true|false)$/i.test(text)
    ? `write ${text.toLowerCase()}, without quotes`
    : /^(yes|on)$/i.test(text)
      ? 'write true'
      : /^(no|off)$/i.test(text)
        ? 'write false'
        : 'write true or false';

/** By definition of schemas/stack.schema.json. */
export const scalarRules: Readonly<Record<string, ScalarRule>> = {
  flag: { code: 'spec/wrong-type', is: 'neither true nor false', hint: flag },
  whole: { code: 'spec/wrong-type', is: 'no whole number', hint: 'write digits, without quotes' },
  vlanId: {
    code: 'spec/wrong-type',
    is: 'no VLAN id',
    hint: 'write a number from 1 to 4094, without quotes',
  },
  size: { code: 'spec/bad-size', is: 'no size', hint: size },
  limit: { code: 'spec/bad-size', is: 'no size', hint: `${size}, or unlimited` },
  time: { code: 'spec/bad-time', is: 'no time', hint: 'write 30s, 1m30s or 2h' },
  share: { code: 'spec/bad-rollout', is: 'no number of routers', hint: 'write 1, or a part of them: 10%' },
  clockTime: { code: 'spec/bad-time', is: 'no time of day', hint: 'write 22:00' },
  stackName: {
    code: 'spec/bad-name',
    is: 'no name for a stack',
    hint: 'small letters, digits and dashes, at most 32: it stands in the marker of every row',
  },
  fleetName: {
    code: 'spec/bad-name',
    is: 'no name for a fleet',
    hint: 'small letters, digits and dashes, at most 32',
  },
  localKey: { code: 'spec/bad-name', is: 'no local name', hint: name },
  dnsKey: { code: 'spec/bad-name', is: 'no local name', hint: name.replace('40', '80') },
  beforeKey: { code: 'spec/bad-name', is: 'no local name', hint: name.replace('40', '80') },
  rowProperty: {
    code: 'spec/bad-name',
    is: 'no property of RouterOS',
    hint: 'rows take the words of RouterOS: dst-address, not dstAddress',
  },
  envName: {
    code: 'spec/bad-env-name',
    is: 'no name for a variable',
    hint: 'letters, digits, dot, dash and underscore, and no digit first',
  },
  image: {
    code: 'spec/bad-image',
    is: 'no image reference',
    hint: (text) =>
      /^https?:/.test(text)
        ? `write it without the scheme: ${text.replace(/^https?:\/\//, '')}`
        : /[A-Z]/.test(text.split(/[:@]/)[0] ?? '')
          ? `repositories have small letters only: ${text.replace(/^[^:@]*/, (name) => name.toLowerCase())}`
          : 'write [host/]repository[:tag], as pihole/pihole:2025.08.1',
  },
  cidr: {
    code: 'spec/bad-address',
    is: 'no address with a prefix length',
    hint: (text) =>
      /^[\d.]+$/.test(text)
        ? `add the prefix length of the network: ${text}/24`
        : /^[\da-f:]+$/i.test(text)
          ? `add the prefix length of the network: ${text}/64`
          : 'write 172.17.0.2/24 or fd00:17::2/64',
  },
  ip: { code: 'spec/bad-address', is: 'no address', hint: bare },
  gatewayIp: { code: 'spec/bad-address', is: 'no address', hint: bare },
  mac: { code: 'spec/bad-mac', is: 'no MAC address', hint: 'write 02:42:AC:11:00:02' },
  portRange: { code: 'spec/bad-port', is: 'no port', hint: 'write 53, or a range 8000-8010' },
  diskName: {
    code: 'spec/bad-path',
    is: 'no name of a disk',
    hint: (text) =>
      text.includes('/')
        ? `name the disk alone: ${text.replace(/^\//, '').split('/')[0] ?? ''}`
        : 'write usb1',
  },
  insidePath: {
    code: 'spec/bad-path',
    is: 'no path inside a container',
    hint: (text) => `begin it with a slash: /${text}`,
  },
  day: { code: 'spec/bad-date', is: 'no day', hint: 'write year, month and day: 2027-01-31' },
  release: { code: 'spec/bad-value', is: 'no RouterOS release', hint: 'write 7.23.3' },
  fingerprint: {
    code: 'spec/bad-fingerprint',
    is: 'no SHA-256 fingerprint',
    hint: 'write sha256: and 64 hex digits; /certificate/print detail on the router shows it',
  },
  menu: { code: 'spec/bad-menu', is: 'no menu', hint: 'write it with slashes: /ip/route' },
  cpuNumbers: { code: 'spec/bad-value', is: 'no list of processors', hint: 'write 0,1' },
  hostPort: { code: 'spec/bad-probe', is: 'no host with a port', hint: 'write 172.17.0.2:53' },
  probeUrl: {
    code: 'spec/bad-probe',
    is: 'no URL to ask',
    hint: (text) =>
      text.includes('@') ? 'write it without a user: plans show it' : 'write http://172.17.0.2/health',
  },
  tmpfsShort: { code: 'spec/bad-size', is: 'no folder with a size', hint: 'write /tmp:64MiB' },
  mtu: { code: 'spec/bad-value', is: 'no MTU', hint: 'write auto, or a number from 68 to 65535' },
};

function bare(text: string): string {
  return text.includes('/')
    ? `write it without the prefix length: ${text.split('/')[0] ?? ''}`
    : 'write 172.17.0.1 or fd00:17::1';
}
