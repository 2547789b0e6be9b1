import { rowsOf } from '../snapshot.ts';
import type { DoctorFacts } from './facts.ts';
import { type Finding, ok, warn } from './finding.ts';

/** What each of our users needs (wire-protocol.md 1.9); nothing we do fetches or pings, so `test` is not among it. */
export const policies = {
  read: ['read', 'api', 'sensitive'],
  apply: ['read', 'write', 'api', 'sensitive'],
} as const;

/** What the user may do: by its group where that can be read, else by what is hidden from it. */
export function accessFinding(facts: DoctorFacts): Finding {
  const { user, more } = facts;
  const group = more.get('/user')?.find(({ name }) => name === user)?.['group'];
  const row = more.get('/user/group')?.find(({ name }) => name === group);
  const held = (row?.['policy'] ?? '').split(',').filter((word) => !word.startsWith('!'));
  const hidden = isMasked(facts);
  const sensitive =
    'give its group sensitive: rosctr doctor --print-user prints a fitting group. Without it, secrets are never compared';
  if (group === undefined || row === undefined) {
    return hidden
      ? warn('user', `${user} sees ***** in place of secrets`, sensitive)
      : ok('user', `${user}; its group cannot be read`);
  }
  const may = held.includes('write') ? 'may read and write' : 'may only read: apply needs write, too';
  const text = `${user} (group ${group}) ${may}`;
  if (hidden || !held.includes('sensitive'))
    return warn('user', `${text}, and sees ***** in place of secrets`, sensitive);
  const further = held.filter((word) => !(policies.apply as readonly string[]).includes(word));
  return further.length === 0
    ? ok('user', text)
    : warn(
        'user',
        `${text}, and more than rosctr needs (${further.slice(0, 4).join(', ')}${further.length > 4 ? ', ...' : ''})`,
        'rosctr doctor --print-user apply prints a group with less',
      );
}

function isMasked({ snapshot }: DoctorFacts): boolean {
  const envs = rowsOf(snapshot, '/container/envs').some(({ value }) => value === '*****');
  return envs || rowsOf(snapshot, '/container/config').some(({ password }) => password === '*****');
}
