import type { WireRow } from '../../model/index.ts';
import { rowsOf } from '../snapshot.ts';
import type { DoctorFacts } from './facts.ts';
import { bad, type Finding, ok, size, warn } from './finding.ts';

/** What a new image is taken for where nobody knows its size. */
const assumedBytes = 256 * 2 ** 20;

/** Every disk that the stacks name: is it there, and has it room for what they are going to pull? */
export function diskFindings(facts: DoctorFacts): Finding[] {
  const rows = rowsOf(facts.snapshot, '/disk');
  const names = [...new Set(facts.stacks.flatMap(({ desired }) => desired.disks.map(({ name }) => name)))];
  if (names.length === 0) {
    const all = rows.map((row) => `${row['slot'] ?? '?'} ${freeOf(row)}`).join(', ');
    return all === ''
      ? [
          warn(
            'disk',
            'the router has no disk beside its flash',
            'plug one in and format it as ext4: containers do not belong on the flash',
          ),
        ]
      : [ok('disk', all)];
  }
  return names.map((name) => diskFinding(name, rows, facts));
}

function diskFinding(name: string, rows: readonly WireRow[], facts: DoctorFacts): Finding {
  const row = rows.find((one) => one['slot'] === name || one['mount-point'] === name);
  if (!row) {
    const others = rows.flatMap((one) => one['slot'] ?? []).join(', ');
    const text = `there is no ${name}${others === '' ? '' : `; there is ${others}`}`;
    return bad('disk', text, 'plug it in and format it as ext4, or name another with storage:');
  }
  if (row['mounted'] === 'false')
    return bad('disk', `${name} is not mounted`, 'format it as ext4: /disk/format');
  const fs = row['fs'] ?? '';
  const free = Number(row['free']);
  const text = `${name} ${freeOf(row)}${fs === '' ? '' : `, ${fs}`}`;
  const pulls = facts.stacks.flatMap(({ plan }) =>
    plan.changes.filter(
      (change) => change.impact.pulls && 'after' in change && isOn(name, change.after.run),
    ),
  );
  const needed = pulls.reduce((sum, { impact }) => sum + (impact.pullBytes ?? assumedBytes), 0);
  if (needed > free) {
    const images = pulls.length === 1 ? 'one image needs' : `${pulls.length} images need`;
    return bad(
      'disk',
      `${text}; ${images} about ${size(needed)}`,
      'free some space, or name a larger disk',
    );
  }
  // ext4 or btrfs (routeros.md 4).
  return ['ext4', 'btrfs', 'tmpfs', ''].includes(fs)
    ? ok('disk', text)
    : warn('disk', text, 'format it as ext4 or btrfs: others lose owners and rights of files');
}

function isOn(disk: string, run: { readonly rootDirBase: string } | undefined): boolean {
  return run?.rootDirBase.replace(/^\//, '').split('/')[0] === disk;
}

function freeOf(row: WireRow): string {
  const [free, total] = [Number(row['free']), Number(row['size'])];
  return Number.isNaN(free) ? 'is not mounted' : `has ${size(free)} of ${size(total)} free`;
}
