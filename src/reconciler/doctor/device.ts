import type { Props } from '../../model/index.ts';
import {
  compareReleases,
  covers,
  isBeyondKnown,
  newestRelease,
  oldestRelease,
} from '../../routeros/release.ts';
import { rowsOf } from '../snapshot.ts';
import type { DoctorFacts } from './facts.ts';
import { bad, type Finding, ok, size, warn } from './finding.ts';

/** Releases in which containers are known to get lost or not to start (routeros.md 6.11). */
const faulty: readonly { readonly since: string; readonly until: string; readonly what: string }[] = [
  { since: '7.21', until: '7.21.2', what: 'large mounts fail in it' },
  { since: '7.22', until: '7.22.2', what: 'containers may be lost in a reboot' },
];

export function releaseFinding({ snapshot: { release } }: DoctorFacts): Finding {
  if (compareReleases(release, oldestRelease) < 0)
    return bad('release', `RouterOS ${release} is older than ${oldestRelease}`, 'upgrade the router');
  const known = faulty.find((span) => covers(span, release));
  if (known)
    return warn('release', `RouterOS ${release}: ${known.what}`, `upgrade to ${known.until} or newer`);
  return isBeyondKnown(release)
    ? warn(
        'release',
        `RouterOS ${release} is newer than ${newestRelease}, the newest that rosctr knows`,
        'read plans with care, and look for a newer rosctr',
      )
    : ok('release', `RouterOS ${release}`);
}

/** Containers run on arm, arm64 and x86 (routeros.md 4). */
export function architectureFinding({ snapshot: { architecture } }: DoctorFacts): Finding {
  const runs = ['arm', 'arm64', 'x86', 'x86_64'].includes(architecture);
  return runs || architecture === ''
    ? ok('architecture', architecture || 'not told')
    : bad('architecture', `${architecture} runs no containers`, 'take a router with arm, arm64 or x86');
}

export function packageFinding({ snapshot }: DoctorFacts): Finding {
  const row = rowsOf(snapshot, '/system/package').find(({ name }) => name === 'container');
  const isThere = row !== undefined && row['disabled'] !== 'true' && row['available'] !== 'true';
  if (isThere && !snapshot.missing.has('/container')) return ok('package', 'container is installed');
  return bad(
    'package',
    row ? 'the container package is disabled' : 'there is no container package',
    `install container-${snapshot.release}.npk of the same version and reboot`,
  );
}

/** Never changed by us: it wants somebody at the device (routeros.md 4). */
export function deviceModeFinding({ snapshot }: DoctorFacts): Finding {
  const [row] = rowsOf(snapshot, '/system/device-mode');
  if (row?.['container'] === 'false' || row?.['container'] === 'no') {
    return bad(
      'device-mode',
      `mode ${row['mode'] ?? '?'} forbids containers`,
      'run /system/device-mode/update container=yes, then press the button or cut the power within five minutes',
    );
  }
  return ok('device-mode', row ? `mode ${row['mode'] ?? '?'}, containers are allowed` : 'not told');
}

/** Below this much free memory the next container may be the one that takes the router down. */
const leastFree = 64 * 2 ** 20;

export function memoryFinding({ snapshot, stacks }: DoctorFacts): Finding {
  const [row] = rowsOf(snapshot, '/system/resource');
  const [total, free] = [Number(row?.['total-memory']), Number(row?.['free-memory'])];
  if (Number.isNaN(total) || Number.isNaN(free)) return ok('memory', 'not told');
  const text = `${size(free)} of ${size(total)} free`;
  const containers = stacks.flatMap(({ desired }) =>
    desired.resources.filter(({ run }) => run?.state === 'running'),
  );
  const sum = containers.reduce((all, { props }) => all + limitOf(props), 0);
  if (sum > total) {
    return warn(
      'memory',
      `${text}; the limits of the stack's containers add up to ${size(sum)}`,
      'lower memoryMax or memoryHigh: a router without memory reboots',
    );
  }
  if (free >= leastFree) return ok('memory', text);
  const todo = covers({ since: '7.20' }, snapshot.release)
    ? 'give containers a memoryHigh: one that grows takes the router down with it'
    : 'run fewer containers: limits of their own need RouterOS 7.20';
  return warn('memory', text, todo);
}

/** The hard limit, else the soft one; 0 where there is neither. */
function limitOf({ memoryMax, memoryHigh }: Props): number {
  return [memoryMax, memoryHigh].find((limit) => typeof limit === 'number') ?? 0;
}

/** A day: time zones are no fault. */
const clockSlack = 24 * 3_600_000;

/** A router without battery starts in 1970, and then trusts no registry's certificate. */
export function clockFinding({ more, now }: DoctorFacts): Finding {
  const [row] = more.get('/system/clock') ?? [];
  const text = `${row?.['date'] ?? ''} ${row?.['time'] ?? ''}`.trim();
  // The form is that of the log (routeros.md 1b); before 7.10 it was another, which is not compared.
  const its = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)
    ? Date.parse(`${text.replace(' ', 'T')}Z`)
    : NaN;
  if (Number.isNaN(its)) return ok('clock', text === '' ? 'not told' : text);
  return Math.abs(its - now) <= clockSlack
    ? ok('clock', text)
    : bad(
        'clock',
        `it says ${text}, this machine says ${new Date(now).toISOString().slice(0, 10)}`,
        'set it, or turn its NTP client on: with a wrong clock no certificate of a registry is valid',
      );
}
