import type { WireCase, WireKind } from './table.ts';

/** From 7.21 on; disabled rows are skipped (routeros.md 1.5, 1.6, 2.8). */
const disabled: readonly WireCase[] = [
  {
    value: true,
    refused: { '..7.21': '7.21' },
    stored: { '7.21..': { disabled: 'yes' } },
    echoes: { '7.21..': [{ disabled: 'true' }, { disabled: 'yes' }] },
    differs: { '7.21..': [{ disabled: 'false' }, { disabled: undefined }] },
    unset: { '7.21..': { disabled: 'no' } },
  },
  {
    value: false,
    leftOut: { '..7.21': 'a row is in force there' },
    untold: { '..7.21': 'no such key' },
    stored: { '7.21..': { disabled: 'no' } },
    echoes: { '7.21..': [{ disabled: 'false' }, { disabled: undefined }] },
    differs: { '7.21..': [{ disabled: 'true' }] },
  },
];

const same = (text: string): Pick<WireCase, 'value' | 'stored' | 'echoes'> => ({
  value: text,
  stored: { '..': { value: text } },
  echoes: { '..': [{ value: text }] },
});

/** `/container/envs`: routeros.md 1.5. */
export const envWords: WireKind = {
  kind: 'env',
  menu: '/container/envs',
  base: { list: 'common', key: 'TZ', value: 'UTC' },
  baseStored: {
    '..': { key: 'TZ', value: 'UTC' },
    '..7.20': { name: 'common' },
    '7.20..': { list: 'common' },
  },
  shown: {
    '..': { key: 'TZ', value: 'UTC' },
    '..7.20': { name: 'common' },
    '7.20..': { list: 'common' },
    '7.21..': { disabled: 'false' },
  },
  needs: [],
  props: {
    list: [
      {
        value: 'pihole',
        stored: { '..7.20': { name: 'pihole' }, '7.20..': { list: 'pihole' } },
        echoes: { '..7.20': [{ name: 'pihole' }], '7.20..': [{ list: 'pihole' }] },
        differs: { '..7.20': [{ name: 'other' }], '7.20..': [{ list: 'other' }] },
      },
    ],
    key: [
      {
        value: 'FTLCONF_webserver_api_password',
        stored: { '..': { key: 'FTLCONF_webserver_api_password' } },
        echoes: { '..': [{ key: 'FTLCONF_webserver_api_password' }] },
        differs: { '..': [{ key: 'FTLCONF_WEBSERVER_API_PASSWORD' }, { key: 'TZ' }] },
      },
    ],
    // `=`, spaces and quotes are fine; text as it was typed (1.5, design.md 2).
    value: [
      {
        ...same('Europe/Riga'),
        differs: { '..': [{ value: '' }, { value: undefined }, { value: 'europe/riga' }] },
      },
      { ...same('a="b c",d=$e'), differs: { '..': [{ value: 'a="b c"' }] } },
      { ...same('0123'), differs: { '..': [{ value: '123' }, { value: '83' }] } },
      { ...same('yes'), differs: { '..': [{ value: 'true' }] } },
      {
        value: '',
        stored: { '..': { value: '' } },
        echoes: { '..': [{ value: '' }, { value: undefined }] },
        differs: { '..': [{ value: ' ' }] },
      },
    ],
    disabled,
  },
};

/** `/container/mounts`: routeros.md 1.6; a print: transcript 05. */
export const mountWords: WireKind = {
  kind: 'mount',
  menu: '/container/mounts',
  base: { list: 'm', src: '/usb1/m', dst: '/m' },
  baseStored: { '..': { src: '/usb1/m', dst: '/m' }, '..7.21': { name: 'm' }, '7.21..': { list: 'm' } },
  shown: {
    '..': { src: '/usb1/m', dst: '/m' },
    '..7.21': { name: 'm' },
    '7.20..7.23': { 'read-only': 'false' },
    '7.21..': { list: 'm', disabled: 'false' },
    '7.23..': { mode: 'rw' },
  },
  needs: [],
  props: {
    list: [
      {
        value: 'MOUNT_DATA',
        stored: { '..7.21': { name: 'MOUNT_DATA' }, '7.21..': { list: 'MOUNT_DATA' } },
        echoes: { '..7.21': [{ name: 'MOUNT_DATA' }], '7.21..': [{ list: 'MOUNT_DATA' }] },
        differs: { '..7.21': [{ name: 'mount_data' }], '7.21..': [{ list: 'mount_data' }] },
      },
    ],
    // A leading slash in prints from 7.22 on; a single file is fine from 7.20 on.
    src: [
      {
        value: '/disk1/users-1.json',
        stored: { '..': { src: '/disk1/users-1.json' } },
        echoes: {
          '..': [
            { src: '/disk1/users-1.json' },
            { src: 'disk1/users-1.json' },
            { src: 'disk1/users-1.json/' },
          ],
        },
        differs: { '..': [{ src: '/disk1/users-2.json' }, { src: '/' }] },
      },
    ],
    dst: [
      {
        value: '/etc/3proxy/users.json',
        stored: { '..': { dst: '/etc/3proxy/users.json' } },
        echoes: { '..': [{ dst: '/etc/3proxy/users.json' }, { dst: 'etc/3proxy/users.json' }] },
        differs: { '..': [{ dst: '/etc/3proxy' }] },
      },
    ],
    // Nothing before 7.20, `read-only` in 7.20 to 7.22, then a mode.
    mode: [
      {
        value: 'ro',
        called: 'readOnly',
        refused: { '..7.20': '7.20' },
        stored: { '7.20..7.23': { 'read-only': 'yes' }, '7.23..': { mode: 'ro' } },
        echoes: {
          '7.20..7.23': [{ 'read-only': 'true' }, { 'read-only': 'yes' }],
          '7.23..': [{ mode: 'ro' }],
        },
        differs: {
          '7.20..7.23': [{ 'read-only': 'false' }, { 'read-only': undefined }],
          '7.23..': [{ mode: 'rw' }, { mode: 'ro,noexec' }, { mode: undefined }],
        },
        unset: { '7.20..7.23': { 'read-only': 'no' }, '7.23..': { mode: 'rw' } },
      },
      {
        value: 'rw',
        leftOut: { '..7.20': 'it can be written to, and cannot be told otherwise' },
        untold: { '..7.20': 'no such key' },
        stored: { '7.20..7.23': { 'read-only': 'no' }, '7.23..': { mode: 'rw' } },
        echoes: {
          '7.20..7.23': [{ 'read-only': 'false' }, { 'read-only': undefined }],
          '7.23..': [{ mode: 'rw' }, { mode: undefined }],
        },
        differs: {
          '7.20..7.23': [{ 'read-only': 'true' }],
          '7.23..': [{ mode: 'ro' }, { mode: 'rw,noexec' }],
        },
      },
      {
        value: 'ro,noexec',
        refused: { '..7.23': '7.23' },
        stored: { '7.23..': { mode: 'ro,noexec' } },
        echoes: { '7.23..': [{ mode: 'ro,noexec' }] },
        differs: { '7.23..': [{ mode: 'ro' }, { mode: 'rw,noexec' }] },
        unset: { '7.23..': { mode: 'rw' } },
      },
    ],
    disabled,
  },
};

/** The row that names further menus and files, in the list `rosctr` (design.md 3). Made by the plan itself. */
export const indexWords: WireKind = {
  kind: 'index',
  menu: '/container/envs',
  base: { list: 'rosctr', key: 'demo', value: ['/ip/route'] },
  baseStored: {
    '..': { key: 'demo', value: '/ip/route' },
    '..7.20': { name: 'rosctr' },
    '7.20..': { list: 'rosctr' },
  },
  shown: {
    '..': { key: 'demo', value: '/ip/route' },
    '..7.20': { name: 'rosctr' },
    '7.20..': { list: 'rosctr' },
    '7.21..': { disabled: 'false' },
  },
  needs: [],
  props: {
    list: [
      {
        value: 'rosctr',
        stored: { '..7.20': { name: 'rosctr' }, '7.20..': { list: 'rosctr' } },
        echoes: { '..7.20': [{ name: 'rosctr' }], '7.20..': [{ list: 'rosctr' }] },
        differs: { '..7.20': [{ name: 'other' }], '7.20..': [{ list: 'other' }] },
      },
    ],
    key: [
      {
        value: 'demo',
        stored: { '..': { key: 'demo' } },
        echoes: { '..': [{ key: 'demo' }] },
        differs: { '..': [{ key: 'other' }] },
      },
    ],
    value: [
      {
        value: ['/ip/route', 'usb1/rosctr/demo/a'],
        stored: { '..': { value: '/ip/route,usb1/rosctr/demo/a' } },
        echoes: {
          '..': [{ value: '/ip/route,usb1/rosctr/demo/a' }, { value: 'usb1/rosctr/demo/a,/ip/route' }],
        },
        differs: {
          '..': [{ value: '/ip/route' }, { value: '' }, { value: '/ip/route,usb1/rosctr/demo/b' }],
        },
      },
    ],
  },
};
