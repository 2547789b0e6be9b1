import type { WireKind } from './table.ts';

/** `/interface/veth`: routeros.md 1.7; prints: transcripts 08 and 16. */
export const vethWords: WireKind = {
  kind: 'veth',
  menu: '/interface/veth',
  base: { name: 'v' },
  // Mandatory before 7.21, and empty is fine on all.
  baseStored: { '..': { name: 'v', gateway: '' } },
  shown: {
    '..': { name: 'v', address: '', gateway: '', gateway6: '', disabled: 'false', running: 'false' },
    '7.20..': { dhcp: 'false', 'mac-address': '02:5E:00:00:00:1E' },
    '7.21..': { 'container-mac-address': '02:5E:00:00:00:1F' },
  },
  needs: [],
  props: {
    name: [
      {
        value: 'veth-pihole',
        stored: { '..': { name: 'veth-pihole', gateway: '' } },
        echoes: { '..': [{ name: 'veth-pihole' }] },
        differs: { '..': [{ name: 'veth-other' }, { name: 'Veth-pihole' }] },
      },
    ],
    // A list of both families; the first is primary, so the order counts. A bare one gains its prefix.
    address: [
      {
        value: ['172.17.0.2/24', 'fd8d:5ad2:24:2::2/64'],
        stored: { '..': { address: '172.17.0.2/24,fd8d:5ad2:24:2::2/64', gateway: '' } },
        echoes: {
          '..': [
            { address: '172.17.0.2/24,fd8d:5ad2:24:2::2/64' },
            { address: '172.17.0.2/24,FD8D:5AD2:24:2::2/64' },
          ],
        },
        differs: {
          '..': [
            { address: '' },
            { address: undefined },
            { address: '172.17.0.2/24' },
            { address: '172.17.0.2/16,fd8d:5ad2:24:2::2/64' },
            { address: 'fd8d:5ad2:24:2::2/64,172.17.0.2/24' },
          ],
        },
        unset: { '..': { address: '' } },
      },
      {
        value: ['172.17.0.2/32'],
        stored: { '..': { address: '172.17.0.2/32', gateway: '' } },
        echoes: { '..': [{ address: '172.17.0.2/32' }, { address: '172.17.0.2' }] },
        differs: { '..': [{ address: '172.17.0.2/24' }] },
      },
    ],
    gateway: [
      {
        value: '172.17.0.1',
        stored: { '..': { gateway: '172.17.0.1' } },
        echoes: { '..': [{ gateway: '172.17.0.1' }] },
        differs: { '..': [{ gateway: '' }, { gateway: '172.17.0.254' }, { gateway: undefined }] },
        unset: { '..': { gateway: '' } },
      },
      {
        value: '',
        stored: { '..': { gateway: '' } },
        echoes: { '..': [{ gateway: '' }, { gateway: undefined }] },
        differs: { '..': [{ gateway: '172.17.0.1' }] },
      },
    ],
    gateway6: [
      {
        value: 'fd8d:5ad2:24:2::1',
        stored: { '..': { gateway6: 'fd8d:5ad2:24:2::1', gateway: '' } },
        echoes: { '..': [{ gateway6: 'fd8d:5ad2:24:2::1' }] },
        differs: { '..': [{ gateway6: '' }, { gateway6: undefined }, { gateway6: 'fd8d:5ad2:24:2::2' }] },
        unset: { '..': { gateway6: '' } },
      },
    ],
    dhcp: [
      {
        value: true,
        refused: { '..7.20': '7.20' },
        stored: { '7.20..': { dhcp: 'yes', gateway: '' } },
        echoes: { '7.20..': [{ dhcp: 'true' }, { dhcp: 'yes' }] },
        differs: { '7.20..': [{ dhcp: 'false' }, { dhcp: undefined }] },
        unset: { '7.20..': { dhcp: 'no' } },
      },
      {
        value: false,
        leftOut: { '..7.20': 'there is none' },
        untold: { '..7.20': 'no such key' },
        stored: { '7.20..': { dhcp: 'no', gateway: '' } },
        echoes: { '7.20..': [{ dhcp: 'false' }, { dhcp: undefined }] },
        differs: { '7.20..': [{ dhcp: 'true' }] },
      },
    ],
    // Generated where nobody says one, and stable: left alone. Shown upper case with colons.
    mac: [
      {
        value: '02:42:AC:11:00:02',
        refused: { '..7.20': '7.20' },
        stored: { '7.20..': { 'mac-address': '02:42:AC:11:00:02', gateway: '' } },
        echoes: {
          '7.20..': [{ 'mac-address': '02:42:AC:11:00:02' }, { 'mac-address': '02:42:ac:11:00:02' }],
        },
        differs: { '7.20..': [{ 'mac-address': '02:42:AC:11:00:03' }, { 'mac-address': undefined }] },
        unset: { '7.20..': 'left' },
      },
    ],
    containerMac: [
      {
        value: '02:42:AC:11:00:03',
        refused: { '..7.21': '7.21' },
        stored: { '7.21..': { 'container-mac-address': '02:42:AC:11:00:03', gateway: '' } },
        echoes: { '7.21..': [{ 'container-mac-address': '02:42:AC:11:00:03' }] },
        differs: {
          '7.21..': [
            { 'container-mac-address': '02:42:AC:11:00:04' },
            { 'container-mac-address': undefined },
          ],
        },
        unset: { '7.21..': 'left' },
      },
    ],
    disabled: [
      {
        value: true,
        stored: { '..': { disabled: 'yes', gateway: '' } },
        echoes: { '..': [{ disabled: 'true' }, { disabled: 'yes' }] },
        differs: { '..': [{ disabled: 'false' }, { disabled: 'no' }, { disabled: undefined }] },
        unset: { '..': { disabled: 'no' } },
      },
    ],
  },
};
