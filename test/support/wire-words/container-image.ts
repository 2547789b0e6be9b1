import type { WireKind } from './table.ts';

/** What a container is, what it is made of and what it is tied to: routeros.md 1.1, 1.10, 2.6. */
export const containerImage: WireKind['props'] = {
  // A read-only UUID before 7.19; one that came over that upgrade stays until there is another reason to write (T48).
  name: [
    {
      value: 'pihole',
      stored: { '7.19..': { name: 'pihole' } },
      leftOut: { '..7.19': 'RouterOS gives a read-only UUID before 7.19 (1.1)' },
      echoes: {
        '7.19..': [{ name: 'pihole' }, { name: '76e7fc0c-e2c0-4b8c-b3b0-4c985c496a90' }],
        '..7.19': [{ name: '76e7fc0c-e2c0-4b8c-b3b0-4c985c496a90' }],
      },
      differs: { '7.19..': [{ name: 'Pihole' }, { name: 'pihole:latest' }] },
    },
  ],
  // Read back as `tag`, `repo`, `tag`, and `remote-image` beside it (0.4); with the registry it came from (T13, T22).
  image: [
    {
      value: 'pihole/pihole:2025.08.1',
      stored: { '..': { 'remote-image': 'pihole/pihole:2025.08.1' } },
      echoes: {
        '..7.18': [
          { tag: 'registry-1.docker.io/pihole/pihole:2025.08.1' },
          { tag: '', status: 'extracting' },
        ],
        '7.18..7.20': [
          { repo: 'registry-1.docker.io/pihole/pihole:2025.08.1' },
          { repo: 'lscr.io/pihole/pihole:2025.08.1' },
          { repo: '', status: 'extracting' },
        ],
        '7.20..7.21': [
          { tag: 'registry-1.docker.io/pihole/pihole:2025.08.1' },
          { tag: '', extracting: 'true', stopped: undefined },
        ],
        '7.21..': [
          {
            'remote-image': 'pihole/pihole:2025.08.1',
            tag: 'registry-1.docker.io/pihole/pihole:2025.08.1',
          },
          { 'remote-image': 'docker.io/pihole/pihole:2025.08.1', tag: 'docker.io/pihole/pihole:2025.08.1' },
          // A row that came from an older release has lost its remote-image (7.21: "import data stored").
          { 'remote-image': '', tag: 'registry-1.docker.io/pihole/pihole:2025.08.1' },
        ],
      },
      differs: {
        '..7.18': [
          { tag: 'registry-1.docker.io/pihole/pihole:2025.08.0' },
          { tag: 'registry-1.docker.io/other/pihole:2025.08.1' },
        ],
        '7.18..7.20': [
          { repo: 'lscr.io/pihole/pihole:latest' },
          { repo: 'registry-1.docker.io/pihole/pihole' },
        ],
        '7.20..7.21': [{ tag: 'registry-1.docker.io/pihole/pihole:2025.08.0' }],
        '7.21..': [
          { 'remote-image': 'pihole/pihole:2025.08.0', tag: 'docker.io/pihole/pihole:2025.08.1' },
          { 'remote-image': '', tag: 'docker.io/pihole/pihole:2025.08.0' },
          { 'remote-image': '', tag: '2', file: 'usb1/pihole.tar' },
        ],
      },
    },
    // Before 7.18 a reference is relative to the one registry, so its host is not written (1.10).
    {
      value: 'docker.io/library/nginx:1.27',
      stored: {
        '..7.18': { 'remote-image': 'library/nginx:1.27' },
        '7.18..': { 'remote-image': 'docker.io/library/nginx:1.27' },
      },
      echoes: {
        '..7.18': [{ tag: 'registry-1.docker.io/library/nginx:1.27' }],
        '7.18..7.20': [
          { repo: 'docker.io/library/nginx:1.27' },
          { repo: 'registry-1.docker.io/library/nginx:1.27' },
        ],
        '7.20..7.21': [{ tag: 'docker.io/library/nginx:1.27' }],
        '7.21..': [{ 'remote-image': 'docker.io/library/nginx:1.27' }, { 'remote-image': 'nginx:1.27' }],
      },
      differs: {
        '..7.18': [{ tag: 'registry-1.docker.io/library/nginx:1.26' }],
        '7.18..7.20': [{ repo: 'ghcr.io/library/nginx:1.27' }],
        '7.20..7.21': [{ tag: 'ghcr.io/library/nginx:1.27' }],
        '7.21..': [{ 'remote-image': 'ghcr.io/library/nginx:1.27' }, { 'remote-image': 'nginx' }],
      },
    },
    {
      value: 'ghcr.io/demo/app:2',
      refused: { '..7.18': '7.18' },
      stored: { '7.18..': { 'remote-image': 'ghcr.io/demo/app:2' } },
      echoes: {
        '7.18..7.20': [{ repo: 'ghcr.io/demo/app:2' }],
        '7.20..7.21': [{ tag: 'ghcr.io/demo/app:2' }],
        '7.21..': [{ 'remote-image': 'ghcr.io/demo/app:2' }],
      },
      differs: {
        '7.18..7.20': [{ repo: 'lscr.io/demo/app:2' }, { repo: 'ghcr.io/demo/app:3' }],
        '7.20..7.21': [{ tag: 'docker.io/demo/app:2' }],
        '7.21..': [{ 'remote-image': 'quay.io/demo/app:2' }],
      },
    },
    // `@sha256:` is accepted and shown back (1.10).
    {
      value: 'pihole/pihole@sha256:4910245b30b29b743f3f914a5e545d5b38b5e6cf21702d256d939311fcf120d0',
      stored: {
        '..': {
          'remote-image':
            'pihole/pihole@sha256:4910245b30b29b743f3f914a5e545d5b38b5e6cf21702d256d939311fcf120d0',
        },
      },
      echoes: {
        '..7.18': [
          {
            tag: 'registry-1.docker.io/pihole/pihole@sha256:4910245b30b29b743f3f914a5e545d5b38b5e6cf21702d256d939311fcf120d0',
          },
        ],
        '7.18..7.20': [
          {
            repo: 'registry-1.docker.io/pihole/pihole@sha256:4910245b30b29b743f3f914a5e545d5b38b5e6cf21702d256d939311fcf120d0',
          },
        ],
        '7.20..7.21': [
          {
            tag: 'registry-1.docker.io/pihole/pihole@sha256:4910245b30b29b743f3f914a5e545d5b38b5e6cf21702d256d939311fcf120d0',
          },
        ],
        '7.21..': [
          {
            'remote-image':
              'pihole/pihole@sha256:4910245b30b29b743f3f914a5e545d5b38b5e6cf21702d256d939311fcf120d0',
          },
        ],
      },
      differs: {
        '..7.18': [{ tag: 'registry-1.docker.io/pihole/pihole:latest' }],
        '7.18..7.20': [
          {
            repo: 'docker.io/pihole/pihole@sha256:109213d5c1902cbc1b8f7ec325c262f5cc3c3e1540da9124a161c28d9b18a2f2',
          },
        ],
        '7.20..7.21': [{ tag: 'docker.io/pihole/pihole:latest' }],
        '7.21..': [
          {
            'remote-image':
              'pihole/pihole@sha256:109213d5c1902cbc1b8f7ec325c262f5cc3c3e1540da9124a161c28d9b18a2f2',
          },
        ],
      },
    },
  ],
  // Kept in the row from 7.21 on, without a leading slash, beside an empty remote-image (T02).
  file: [
    {
      value: '/usb1/app.tar',
      instead: ['image'],
      stored: { '..': { file: 'usb1/app.tar' } },
      echoes: {
        '..7.18': [{ tag: 'app:latest' }],
        '7.18..7.20': [{ repo: 'app:latest' }],
        '7.20..7.21': [{ tag: 'app:latest' }],
        '7.21..': [
          { file: 'usb1/app.tar', 'remote-image': '', tag: 'app:latest' },
          { file: 'usb1/app.tar', 'remote-image': '', tag: '2' },
          { file: '/usb1/app.tar', 'remote-image': '' },
          // A row that came from an older release: nobody can tell what it was made of.
          { file: undefined, 'remote-image': '', tag: 'app:latest' },
        ],
      },
      differs: {
        '7.21..': [
          { file: 'usb1/other.tar', 'remote-image': '' },
          // Pulled from a registry, so from no archive.
          { file: undefined, 'remote-image': 'demo/app:1' },
          { file: '', 'remote-image': 'demo/app:1' },
        ],
      },
      untold: { '..7.21': 'the row keeps `file` from 7.21 on only (1.1)' },
    },
  ],
  interface: [
    {
      value: ['w'],
      stored: { '..': { interface: 'w' } },
      echoes: { '..': [{ interface: 'w' }] },
      differs: { '..': [{ interface: 'v' }, { interface: 'unknown' }, { interface: '*1F' }] },
    },
    {
      value: ['v', 'w'],
      refused: { '..7.20': '7.20' },
      stored: { '7.20..': { interface: 'v,w' } },
      echoes: { '7.20..': [{ interface: 'v,w' }] },
      differs: { '7.20..': [{ interface: 'v' }, { interface: 'w,v' }, { interface: 'v,unknown' }] },
    },
  ],
  // Chosen when the row is made, and any is accepted after that (design.md 2).
  rootDir: [
    {
      value: '/usb1/rosctr/demo/c-1',
      stored: { '..': { 'root-dir': 'usb1/rosctr/demo/c-1' } },
      echoes: {
        '..7.23': [{ 'root-dir': 'usb1/rosctr/demo/c-1' }, { 'root-dir': 'disk1/by/hand' }],
        '7.23..': [
          { 'root-dir': '/usb1/rosctr/demo/c-1' },
          { 'root-dir': '/usb1/rosctr/demo/c-7' },
          { 'root-dir': '/disk1/by/hand' },
        ],
      },
      untold: { '..': 'any root-dir of a row of ours is accepted until its next replace (design.md 2)' },
    },
  ],
  // Not inside a root-dir; a leading slash in prints from 7.23 on (1.1, 7.4). Taking it back needs a new row (2.5).
  layerDir: [
    {
      value: '/usb1/layers',
      refused: { '..7.21': '7.21' },
      stored: { '7.21..': { 'layer-dir': 'usb1/layers' } },
      echoes: { '7.21..': [{ 'layer-dir': 'usb1/layers' }, { 'layer-dir': '/usb1/layers' }] },
      differs: {
        '7.21..': [{ 'layer-dir': '' }, { 'layer-dir': '/usb1/other' }, { 'layer-dir': undefined }],
      },
      unset: { '7.21..': 'left' },
    },
  ],
};
