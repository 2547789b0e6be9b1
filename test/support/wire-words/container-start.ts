import type { Value } from '../../../src/model/index.ts';
import type { Releases, WireCase, WireKind } from './table.ts';

/**
 * Inherited from the image when unset (routeros.md 0.6), so what the file leaves out is left alone. `""` in prints up
 * to 7.22, absent from 7.23 on; prints of 7.19 and before leave empty ones out (T13).
 */
function inherited(name: string, value: string, since: Releases, before?: Releases): WireCase[] {
  return [
    {
      value,
      ...(before === undefined ? {} : { refused: { [before]: since.replace('..', '') } }),
      stored: { [since]: { [name]: value } },
      echoes: { [since]: [{ [name]: value }] },
      differs: { [since]: [{ [name]: 'other' }, { [name]: '' }, { [name]: undefined }] },
      unset: { [since]: 'left' },
    },
  ];
}

/** `""` in prints, left out by 7.19 and before; its default is that (1.1). */
function emptyByDefault(name: string, value: string): WireCase[] {
  return [
    {
      value,
      stored: { '..': { [name]: value } },
      echoes: { '..': [{ [name]: value }] },
      differs: { '..': [{ [name]: 'other' }, { [name]: '' }, { [name]: undefined }] },
      unset: { '..': { [name]: '' } },
    },
    {
      value: '',
      stored: { '..': { [name]: '' } },
      echoes: { '..': [{ [name]: '' }, { [name]: undefined }] },
      differs: { '..': [{ [name]: 'other' }] },
    },
  ];
}

/** yes/no is written, true/false comes back, and 7.19 and before leave out what is off (1c, T13). Default: no. */
function off(name: string): WireCase[] {
  const no = [{ [name]: 'false' }, { [name]: 'no' }, { [name]: undefined }];
  const yes = [{ [name]: 'true' }, { [name]: 'yes' }];
  return [
    {
      value: true,
      stored: { '..': { [name]: 'yes' } },
      echoes: { '..': yes },
      differs: { '..': no },
      unset: { '..': { [name]: 'no' } },
    },
    { value: false, stored: { '..': { [name]: 'no' } }, echoes: { '..': no }, differs: { '..': yes } },
  ];
}

/** A comma list of names; its key has changed once (0.4). */
function names(value: Value, text: string, old: string, now: string, at: string): WireCase {
  const before: Releases = `..${at}`;
  const since: Releases = `${at}..`;
  return {
    value,
    stored: { [before]: { [old]: text }, [since]: { [now]: text } },
    echoes: { [before]: [{ [old]: text }], [since]: [{ [now]: text }] },
    differs: {
      [before]: [{ [old]: '' }, { [old]: undefined }, { [old]: 'other' }, { [old]: `${text},more` }],
      [since]: [{ [now]: '' }, { [now]: undefined }, { [now]: 'other' }, { [now]: `${text},more` }],
    },
    unset: { [before]: { [old]: '' }, [since]: { [now]: '' } },
  };
}

/** What counts from the next start on, and how it is stopped: routeros.md 1.1, 2.3, 2.5. */
export const containerStart: WireKind['props'] = {
  envs: [
    names(['common'], 'common', 'envlist', 'envlists', '7.20'),
    {
      value: ['common', 'own'],
      refused: { '..7.20': '7.20' },
      stored: { '7.20..': { envlists: 'common,own' } },
      echoes: { '7.20..': [{ envlists: 'common,own' }] },
      // The last list wins, so the order counts.
      differs: { '7.20..': [{ envlists: 'own,common' }, { envlists: 'common' }] },
      unset: { '7.20..': { envlists: '' } },
    },
  ],
  mounts: [
    names(['data'], 'data', 'mounts', 'mountlists', '7.21'),
    names(['data', 'conf'], 'data,conf', 'mounts', 'mountlists', '7.21'),
  ],
  cmd: inherited('cmd', 'serve --port 53', '..'),
  entrypoint: inherited('entrypoint', '/bin/dumb-init --', '..'),
  shell: inherited('shell', '/bin/bash -c', '7.23..', '..7.23'),
  workdir: inherited('workdir', '/opt/adguardhome/work', '..'),
  user: inherited('user', '10001:10001', '..'),
  hostname: emptyByDefault('hostname', 'pihole'),
  domainName: emptyByDefault('domain-name', 'lan'),
  // Absent from 7.23 on, where /ip/dns is inherited and shows as default-dns.
  dns: [
    {
      value: ['1.1.1.1', '9.9.9.9'],
      stored: { '..': { dns: '1.1.1.1,9.9.9.9' } },
      echoes: { '..': [{ dns: '1.1.1.1,9.9.9.9' }] },
      differs: {
        '..': [{ dns: '9.9.9.9,1.1.1.1' }, { dns: '1.1.1.1' }, { dns: '' }, { dns: undefined }],
      },
      unset: { '..7.23': { dns: '' }, '7.23..': 'left' },
    },
  ],
  // `name:addr` (MAN10) or `host=ip` (MAN): one is sent, both are read. The order has no meaning.
  hosts: [
    {
      value: ['nas=192.168.88.5', 'tv=192.168.88.6'],
      refused: { '..7.21': '7.21' },
      stored: { '7.21..': { hosts: 'nas:192.168.88.5,tv:192.168.88.6' } },
      echoes: {
        '7.21..': [
          { hosts: 'nas:192.168.88.5,tv:192.168.88.6' },
          { hosts: 'nas=192.168.88.5,tv=192.168.88.6' },
          { hosts: 'tv:192.168.88.6,nas:192.168.88.5' },
        ],
      },
      differs: {
        '7.21..': [
          { hosts: '' },
          { hosts: undefined },
          { hosts: 'nas:192.168.88.5' },
          { hosts: 'nas:192.168.88.5,tv:192.168.88.7' },
        ],
      },
      unset: { '7.21..': { hosts: '' } },
    },
  ],
  logging: off('logging'),
  startOnBoot: off('start-on-boot'),
  // A number only up to 7.19 (T15), then `2-SIGINT`; 15 unless the image says another, which 7.23 shows beside it.
  stopSignal: [
    {
      value: 2,
      // The simulator keeps the number.
      stored: { '..': { 'stop-signal': '2' } },
      sent: { '..7.20': { 'stop-signal': '2' }, '7.20..': { 'stop-signal': '2-SIGINT' } },
      echoes: {
        '..7.20': [{ 'stop-signal': '2' }],
        '7.20..': [{ 'stop-signal': '2-SIGINT' }, { 'stop-signal': '2' }],
      },
      differs: {
        '..7.20': [{ 'stop-signal': '9' }, { 'stop-signal': '15' }, { 'stop-signal': undefined }],
        '7.20..': [
          { 'stop-signal': '15-SIGTERM' },
          { 'stop-signal': '9-SIGKILL' },
          { 'stop-signal': undefined },
        ],
      },
      unset: { '..': 'left' },
    },
    {
      value: 15,
      stored: { '..': { 'stop-signal': '15' } },
      sent: { '..7.20': { 'stop-signal': '15' }, '7.20..': { 'stop-signal': '15-SIGTERM' } },
      echoes: {
        '..7.20': [{ 'stop-signal': '15' }, { 'stop-signal': undefined }],
        '7.20..': [{ 'stop-signal': '15-SIGTERM' }],
      },
      differs: {
        '..7.20': [{ 'stop-signal': '9' }],
        '7.20..7.23': [{ 'stop-signal': '9-SIGKILL' }],
        // Not overridden: the image's counts.
        '7.23..': [{ 'stop-signal': undefined, 'default-stop-signal': '2-SIGINT' }],
      },
      unset: { '..': 'left' },
    },
  ],
  // Fixed 10 s before 7.21; printed always from there on.
  stopTime: [
    {
      value: 90_000,
      refused: { '..7.21': '7.21' },
      stored: { '7.21..': { 'stop-time': '1m30s' } },
      echoes: { '7.21..': [{ 'stop-time': '1m30s' }, { 'stop-time': '90s' }, { 'stop-time': '00:01:30' }] },
      differs: { '7.21..': [{ 'stop-time': '10s' }, { 'stop-time': '1m' }] },
      unset: { '7.21..': { 'stop-time': '10s' } },
    },
    {
      value: 10_000,
      leftOut: { '..7.21': 'it is 10 s there, and cannot be said (2.3)' },
      stored: { '7.21..': { 'stop-time': '10s' } },
      echoes: { '7.21..': [{ 'stop-time': '10s' }] },
      differs: { '7.21..': [{ 'stop-time': '30s' }] },
      untold: { '..7.21': 'no such key' },
    },
  ],
  // Yes for new imports, no for containers from before 7.20 (T02, T08): no default to hold it to.
  checkCertificate: [
    {
      value: false,
      refused: { '..7.20': '7.20' },
      stored: { '7.20..': { 'check-certificate': 'no' } },
      echoes: { '7.20..': [{ 'check-certificate': 'false' }, { 'check-certificate': 'no' }] },
      differs: { '7.20..': [{ 'check-certificate': 'true' }, { 'check-certificate': 'yes' }] },
      unset: { '7.20..': 'left' },
    },
  ],
};
