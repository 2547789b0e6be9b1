import { disabled, word } from './network.ts';
import type { ByRelease, Releases, WireCase, WireKind, Words } from './table.ts';

const gone = { unset: { '..': 'replaced' } } as const;

/** `/ip/dns/static`; `ttl=1d` is the default that every source shows. */
export const dnsWords: WireKind = {
  kind: 'dns',
  menu: '/ip/dns/static',
  base: {},
  baseStored: { '..': {} },
  shown: { '..': { ttl: '1d', dynamic: 'false', disabled: 'false' } },
  needs: [],
  together: true,
  props: {
    name: [word('name', 'nas.lan', ['nas', 'tv.lan', undefined], gone)],
    regexp: [word('regexp', '^nas[0-9]*\\.lan$', ['.*', undefined], gone)],
    type: [
      {
        value: 'AAAA',
        stored: { '..': { type: 'AAAA' } },
        echoes: { '..': [{ type: 'AAAA' }] },
        differs: { '..': [{ type: 'A' }, { type: undefined }] },
      },
      {
        // An A record shows no type in some releases.
        value: 'A',
        stored: { '..': { type: 'A' } },
        echoes: { '..': [{ type: 'A' }, { type: undefined }] },
        differs: { '..': [{ type: 'CNAME' }] },
      },
    ],
    address: [
      word('address', '192.168.88.5', ['192.168.88.50', undefined], gone),
      word('address', 'fd8d:5ad2:24:2::2', ['fd8d:5ad2:24:2::3'], {
        ...gone,
        echoes: { '..': [{ address: 'fd8d:5ad2:24:2::2' }, { address: 'FD8D:5AD2:24:2::2' }] },
      }),
    ],
    cname: [word('cname', 'nas.lan', ['tv.lan', undefined], gone)],
    text: [word('text', 'v=spf1 -all', ['v=spf1 ~all', undefined], gone)],
    forwardTo: [word('forward-to', '192.168.88.2', ['192.168.88.3', undefined], gone)],
    matchSubdomain: [
      {
        value: true,
        stored: { '..': { 'match-subdomain': 'yes' } },
        echoes: { '..': [{ 'match-subdomain': 'true' }, { 'match-subdomain': 'yes' }] },
        differs: { '..': [{ 'match-subdomain': 'false' }, { 'match-subdomain': undefined }] },
        unset: { '..': 'left' },
      },
      {
        value: false,
        stored: { '..': { 'match-subdomain': 'no' } },
        echoes: { '..': [{ 'match-subdomain': 'false' }, { 'match-subdomain': undefined }] },
        differs: { '..': [{ 'match-subdomain': 'true' }] },
      },
    ],
    ttl: [
      {
        value: 3_600_000,
        stored: { '..': { ttl: '1h' } },
        echoes: { '..': [{ ttl: '1h' }, { ttl: '60m' }, { ttl: '01:00:00' }] },
        differs: { '..': [{ ttl: '1d' }, { ttl: '1m' }] },
        unset: { '..': 'left' },
      },
    ],
    addressList: [word('address-list', 'vpn', ['lan', undefined], gone)],
    disabled,
  },
};

const global = { unset: { '..': 'left' } } as const;

function bytes(name: string, since: string): WireCase {
  const from: Releases = `${since}..`;
  return {
    value: 209_715_200,
    refused: { [`..${since}`]: since },
    stored: { [from]: { [name]: '209715200' } },
    echoes: { [from]: [{ [name]: '209715200' }, { [name]: '200.0MiB' }] },
    differs: { [from]: [{ [name]: 'unlimited' }, { [name]: '209715201' }, { [name]: undefined }] },
    unset: { [from]: 'left' },
  };
}

/** A leading slash in prints of 7.23 and newer (7.4). */
const folder = (name: string, path: string): WireCase => ({
  value: `/${path}`,
  stored: { '..': { [name]: path } },
  echoes: { '..': [{ [name]: path }, { [name]: `/${path}` }] },
  differs: { '..': [{ [name]: 'usb1/other' }, { [name]: undefined }] },
  ...global,
});

const high = 536_870_912;
const noLimit = (name: string): readonly Words[] => ['unlimited', '0'].map((text) => ({ [name]: text }));

/** `/container/config` (routeros.md 1.4): the router's own, so only what the file says counts. */
export const configWords: WireKind = {
  kind: 'config',
  menu: '/container/config',
  base: {},
  baseStored: { '..': {} },
  shown: {
    '..7.20': { 'ram-high': '0' },
    '7.20..': { 'assumed-registry-url': 'lscr.io', 'memory-high': 'unlimited', 'memory-current': '0' },
    '7.21.2..': { 'assumed-registry-url': 'docker.io' },
    '7.23..': { 'memory-max': 'unlimited' },
    '7.24..': { 'swap-max': 'unlimited' },
  },
  needs: [],
  props: {
    registryUrl: [word('registry-url', 'https://ghcr.io', ['https://lscr.io', undefined], global)],
    tmpDir: [folder('tmpdir', 'usb1/tmp')],
    layerDir: [folder('layer-dir', 'usb1/layers')],
    memoryHigh: [
      {
        value: high,
        stored: { '..7.20': { 'ram-high': '536870912' }, '7.20..': { 'memory-high': '536870912' } },
        echoes: {
          '..7.20': [{ 'ram-high': '536870912' }, { 'ram-high': '512.0MiB' }],
          '7.20..': [{ 'memory-high': '536870912' }, { 'memory-high': '512M' }],
        },
        differs: {
          '..7.20': [...noLimit('ram-high'), { 'ram-high': undefined }],
          '7.20..': [...noLimit('memory-high'), { 'memory-high': '536870911' }],
        },
        unset: { '..': 'left' },
      },
      {
        value: 'unlimited',
        leftOut: { '..': 'a new router has no limit, and the row is always there' },
        echoes: { '..7.20': noLimit('ram-high'), '7.20..': noLimit('memory-high') },
        differs: { '..7.20': [{ 'ram-high': '536870912' }], '7.20..': [{ 'memory-high': '536870912' }] },
      },
    ],
    memoryMax: [bytes('memory-max', '7.23')],
    swapMax: [bytes('swap-max', '7.24')],
    username: [word('username', 'robot', ['other', undefined], global)],
    password: [word('password', 'plain', ['other', undefined], global)],
  },
};

const directories: ByRelease<readonly Words[]> = {
  // A folder in use shows as `container store` (transcript 50).
  '7.15..': [{ type: 'directory' }, { type: 'container store' }],
};
const since: Releases = '7.15..';

/** `/file` (routeros.md 1b): `add type=directory` from 7.15 on; a name never has a leading slash. */
export const fileWords: WireKind = {
  kind: 'file',
  menu: '/file',
  base: { path: '/usb1/rosctr/demo/conf.txt', contents: 'a=1' },
  baseStored: { '..': { name: 'usb1/rosctr/demo/conf.txt', contents: 'a=1' } },
  made: { '..': ['type'] },
  shown: { '..': { name: 'usb1/rosctr/demo/conf.txt', type: '.txt file', size: '3', contents: 'a=1' } },
  needs: [],
  props: {
    // Found by it, so another name is another file.
    path: [
      {
        value: '/usb1/rosctr/demo/other.txt',
        stored: { '..': { name: 'usb1/rosctr/demo/other.txt' } },
        echoes: { '..': [{ name: 'usb1/rosctr/demo/other.txt' }, { name: '/usb1/rosctr/demo/other.txt' }] },
        untold: { '..': 'a file of another name is another file' },
      },
    ],
    type: [
      {
        value: 'directory',
        called: 'making a folder',
        instead: ['contents'],
        refused: { '..7.15': '7.15' },
        stored: { [since]: { type: 'directory' } },
        echoes: directories,
        differs: { [since]: [{ type: '.txt file' }, { type: 'file' }] },
      },
    ],
    contents: [word('contents', 'port=53\ncache=1000\n', ['port=53', '', 'port=53\r\ncache=1000\r\n'])],
  },
};
