import { releases } from '../../src/facts/index.ts';
import { lifecycleFaults } from '../../src/sim/container/faults.ts';
import { unverifiedMenus } from '../../src/sim/menus/unverified.ts';
import { wireFaults } from '../../src/sim/server/wire-faults.ts';
import { generated, table } from './markdown.mjs';

const faultRows = (faults) =>
  faults.map(({ name, argument, effect, source }) => [
    `\`${name}${argument === '' ? '' : `:${argument}`}\``,
    effect,
    source,
  ]);

/** Menus of which the same is unverified, in one row. */
function byWhat() {
  const rows = new Map();
  for (const { menu, what } of unverifiedMenus)
    rows.set(what, [...(rows.get(what) ?? []), menu === '*' ? 'everywhere' : `\`/${menu}\``]);
  return rows;
}

/** docs/simulator.md: how far the simulated router can be believed. */
export function simulator() {
  const first = releases[0];
  const last = releases.at(-1);
  return `${generated('# The simulator', 'scripts/generate-docs.mjs from the tables in src/sim')}
\`rosctr sim\` is a RouterOS device on loopback: the binary API, plain and over TLS, with the menus that containers need.
It is for rehearsals and for tests, ours and yours. It proves what rosctr does with *our model* of RouterOS; real
timing, flash wear and the behaviour of a processor under load it does not.

## A rehearsal

\`\`\`text
rosctr sim --ros 7.23.3 --port 8728 --speed 60 &     # Ctrl-C, or kill, ends it
export ROSCTR_PASSWORD=                              # admin has no password, as on a new router
rosctr plan
\`\`\`

One line of JSON says where each router listens, its release, and with which \`username\` and \`password\` to log in. The
files name it as any other router:

\`\`\`yaml
routers:
  home:
    address: 127.0.0.1:8728
    username: admin
    password: \${env:ROSCTR_PASSWORD}
    tls: { mode: off }
    storage: usb1
\`\`\`

With \`--tls\` there is a second port, under \`tls\` in that line, and a fingerprint for \`tls: { mode: pin }\`. A router is
as it comes from its box: a bridge with the address 192.168.88.1, the lists LAN and WAN, and an ext4 disk \`usb1\`.
\`--seed\` adds rows, disks and files. What happens there is forgotten when it ends.

## What it is made of

- **Arguments**: which command takes which argument, for each of ${releases.length} releases from ${first} to ${last}, as
  RouterOS itself lists them. An argument that a release does not have is refused with the words of RouterOS.
- **Behaviour**: containers with their life-cycle (pull, extract, start, stop, exit, health), how values are given back,
  defaults, what must be unique, what is in use, error texts, from transcripts of real routers and MikroTik's manual.
  The comment beside the code that encodes a fact names its source.
- **Not** the tables of rosctr: no import goes from the simulator to the reconciler, the spec or the codecs, or back, so
  that one wrong row cannot be wrong twice. A check of the build enforces it.

A release between two known ones behaves like the nearest lower one. Sources below (\`routeros.md 2.3\`, \`transcript 41\`)
are those of the fact collection with which rosctr is developed.

## What has no source

Here the simulator is lenient: it takes what the argument data allows, and stores it. Do not take its word for more.

${table(
  ['menu', 'what is unverified'],
  [...byWhat()].map(([what, menus]) => [menus.join(', '), what]),
)}
## Faults of a container's life

Given as \`--fault NAME[:ARGUMENT]\`, repeatable; \`--fault sim-2/NAME\` is for one of several routers.

${table(['fault', 'effect', 'seen in'], faultRows(lifecycleFaults))}
## Faults of the wire

${table(['fault', 'effect', 'seen in'], faultRows(wireFaults))}`;
}
