import type { Releases, WireCase, WireKind } from './table.ts';

/** Absent unless overridden, the image's value stands beside it as `default-…`; from 7.22 on (routeros.md 1.1). */
function probe(
  called: string,
  name: string,
  value: string | number,
  sent: string,
  echoes: readonly string[],
  differs: readonly string[],
): WireCase[] {
  return [
    {
      value,
      called,
      refused: { '..7.22': '7.22' },
      stored: { '7.22..': { [name]: sent } },
      echoes: { '7.22..': [sent, ...echoes].map((text) => ({ [name]: text })) },
      differs: { '7.22..': [...differs.map((text) => ({ [name]: text })), { [name]: undefined }] },
      unset: { '7.22..': 'left' },
    },
  ];
}

function flag(name: string, since: string, unset: 'no' | 'left'): WireCase[] {
  const from: Releases = `${since}..`;
  const until: Releases = `..${since}`;
  return [
    {
      value: true,
      refused: { [until]: since },
      stored: { [from]: { [name]: 'yes' } },
      echoes: { [from]: [{ [name]: 'true' }, { [name]: 'yes' }] },
      differs: { [from]: [{ [name]: 'false' }, { [name]: 'no' }, { [name]: undefined }] },
      unset: { [from]: unset === 'left' ? 'left' : { [name]: 'no' } },
    },
    {
      value: false,
      leftOut: { [until]: 'no release before it does it' },
      untold: { [until]: 'no such key' },
      stored: { [from]: { [name]: 'no' } },
      echoes: { [from]: [{ [name]: 'false' }, { [name]: 'no' }, { [name]: undefined }] },
      differs: { [from]: [{ [name]: 'true' }] },
    },
  ];
}

const interval = 'auto-restart-interval';

/**
 * Restarting is one word for people and two mechanisms: none before 7.20, an interval in 7.20 to 7.22, from 7.23 on a
 * policy, an interval and a count (routeros.md 1.1). The file's compiler gives both, with 10 s where none is written.
 */
const restart: WireKind['props'] = {
  restart: [
    {
      value: 'always',
      with: { autoRestartInterval: 10_000 },
      refused: { '..7.20': '7.20' },
      stored: { '7.20..7.23': { [interval]: '10s' }, '7.23..': { 'restart-policy': 'always' } },
      echoes: {
        '7.20..7.23': [{ [interval]: '10s' }, { [interval]: '00:00:10' }],
        '7.23..': [{ 'restart-policy': 'always' }],
      },
      differs: {
        '7.20..7.23': [{ [interval]: 'none' }, { [interval]: '1m' }],
        '7.23..': [{ 'restart-policy': 'no' }, { 'restart-policy': 'on-failure' }],
      },
      shownAs: { '7.20..7.23': 'autoRestartInterval' },
      unset: { '7.20..7.23': { [interval]: 'none' }, '7.23..': { 'restart-policy': 'no' } },
    },
    {
      value: 'on-failure',
      with: { autoRestartInterval: 10_000 },
      refused: { '..7.20': '7.20' },
      stored: { '7.20..7.23': { [interval]: '10s' }, '7.23..': { 'restart-policy': 'on-failure' } },
      echoes: { '7.20..7.23': [{ [interval]: '10s' }], '7.23..': [{ 'restart-policy': 'on-failure' }] },
      differs: {
        '7.20..7.23': [{ [interval]: 'none' }],
        '7.23..': [{ 'restart-policy': 'no' }, { 'restart-policy': 'always' }],
      },
      shownAs: { '7.20..7.23': 'autoRestartInterval' },
    },
    {
      value: 'no',
      with: { autoRestartInterval: 'none' },
      leftOut: { '..7.20': 'nothing starts a container again there' },
      untold: { '..7.20': 'no such key' },
      stored: { '7.20..7.23': { [interval]: 'none' }, '7.23..': { 'restart-policy': 'no' } },
      echoes: {
        '7.20..7.23': [{ [interval]: 'none' }, { [interval]: '' }],
        '7.23..': [{ 'restart-policy': 'no' }],
      },
      differs: { '7.20..7.23': [{ [interval]: '10s' }], '7.23..': [{ 'restart-policy': 'always' }] },
      shownAs: { '7.20..7.23': 'autoRestartInterval' },
    },
  ],
  restartInterval: [
    {
      value: 60_000,
      called: 'restart.interval',
      with: { restart: 'always', autoRestartInterval: 60_000 },
      refused: { '..7.20': '7.20' },
      stored: {
        '7.20..7.23': { [interval]: '1m' },
        '7.23..': { 'restart-policy': 'always', 'restart-interval': '1m' },
      },
      echoes: {
        '7.20..7.23': [{ [interval]: '1m' }, { [interval]: '60s' }],
        '7.23..': [
          { 'restart-policy': 'always', 'restart-interval': '1m' },
          { 'restart-policy': 'always', 'restart-interval': '00:01:00' },
        ],
      },
      differs: {
        '7.20..7.23': [{ [interval]: 'none' }, { [interval]: '10s' }],
        '7.23..': [
          { 'restart-policy': 'always', 'restart-interval': '0s' },
          { 'restart-policy': 'always', 'restart-interval': '1m1s' },
        ],
      },
      shownAs: { '7.20..7.23': 'autoRestartInterval' },
      unset: {
        '7.20..7.23': { [interval]: 'none' },
        '7.23..': { 'restart-policy': 'no', 'restart-interval': '0s' },
      },
    },
  ],
  restartMaxCount: [
    {
      value: 5,
      called: 'restart.maxCount',
      with: { restart: 'on-failure', autoRestartInterval: 10_000 },
      refused: { '..7.23': '7.23' },
      stored: { '7.23..': { 'restart-policy': 'on-failure', 'restart-max-count': '5' } },
      echoes: { '7.23..': [{ 'restart-policy': 'on-failure', 'restart-max-count': '5' }] },
      differs: {
        '7.23..': [
          { 'restart-policy': 'on-failure', 'restart-max-count': '0' },
          { 'restart-policy': 'on-failure', 'restart-max-count': '4' },
        ],
      },
      unset: { '7.23..': { 'restart-policy': 'no', 'restart-max-count': '0' } },
    },
  ],
  // Not written by anybody: the compiler puts it beside `restart`.
  autoRestartInterval: [
    {
      value: 90_000,
      leftOut: { '..7.20': 'there is none', '7.23..': 'restart-policy is there instead' },
      untold: { '..7.20': 'no such key', '7.23..': 'no such key' },
      stored: { '7.20..7.23': { [interval]: '1m30s' } },
      echoes: { '7.20..7.23': [{ [interval]: '1m30s' }, { [interval]: '90s' }] },
      differs: { '7.20..7.23': [{ [interval]: 'none' }, { [interval]: '1m' }] },
      unset: { '7.20..7.23': { [interval]: 'none' } },
    },
  ],
};

export const containerSupervision: WireKind['props'] = {
  ...restart,
  stopOnUnhealthy: flag('stop-on-unhealthy', '7.23', 'no'),
  healthcheckCmd: probe(
    'healthcheck.cmd',
    'healthcheck-cmd',
    'CMD,/bin/portcheck,--port-env,PROXY_PORT',
    'CMD,/bin/portcheck,--port-env,PROXY_PORT',
    [],
    ['', 'CMD,/bin/portcheck'],
  ),
  healthcheckInterval: probe(
    'healthcheck.interval',
    'healthcheck-interval',
    20_000,
    '20s',
    ['00:00:20'],
    ['30s', '2s'],
  ),
  healthcheckTimeout: probe(
    'healthcheck.timeout',
    'healthcheck-timeout',
    90_000,
    '1m30s',
    ['90s'],
    ['30s'],
  ),
  // Nothing shows as `0ms` there (T04).
  healthcheckStartPeriod: [
    ...probe('healthcheck.startPeriod', 'healthcheck-start-period', 2000, '2s', ['2000ms'], ['0ms', '20s']),
    ...probe('healthcheck.startPeriod', 'healthcheck-start-period', 0, '0s', ['0ms'], ['2s']),
  ],
  healthcheckStartInterval: probe(
    'healthcheck.startInterval',
    'healthcheck-start-interval',
    1000,
    '1s',
    ['1000ms'],
    ['5s', '1ms'],
  ),
  healthcheckRetries: probe('healthcheck.retries', 'healthcheck-retries', 5, '5', [], ['3', '50']),
  // Its default has one source only.
  ignoreRemoteImageChange: flag('ignore-remote-image-change', '7.23.2', 'left'),
};
