import assert from 'node:assert/strict';
import type { Desired } from '../../src/model/index.ts';
import type { SimOptions } from '../../src/sim/index.ts';
import type { Written } from './interleave.ts';
import { actions, container, desired, env, resource, veth } from './stack.ts';
import { siteFor, type Site } from './sweep-site.ts';
import { runOnce } from './sweep.ts';

/** Two CI jobs, each with a user of its own. */
export const users = ['ci-1', 'ci-2'] as const;

/** What each of two repositories says: they do not agree, and each brings rows of a menu without unique names. */
export function stackOf(round: number, user: string): Desired {
  return desired([
    env('common', 'TZ', `${round} by ${user}`),
    env('common', user, 'on'),
    veth('veth-web', `172.17.0.${2 + (round % 7)}/24`),
    ...(round % 5 === 0 ? [container('web', { envs: ['common'] }, { dependsOn: [] })] : []),
    resource('nat', user, { chain: 'srcnat', action: 'masquerade', srcAddress: `10.0.${round}.0/24` }),
  ]);
}

/** A router that knows both. */
export function site(options: Partial<SimOptions> = {}): Site {
  return siteFor('7.23.3', {
    ...options,
    users: ['admin', ...users].map((name) => ({ name, password: '', group: 'full' })),
  });
}

/** Between taking and giving back a lease nobody else has written anything. */
export function wrongOrder(written: readonly Written[]): string[] {
  let holder = '';
  return written.flatMap(({ user, command, lease }) => {
    const before = holder;
    if (lease === 'taken') holder = user;
    if (lease === 'given back') holder = '';
    const isFine = lease === 'taken' ? before === '' : before === user;
    return isFine ? [] : [`${user}: ${command} while ${before || 'nobody'} had the lease`];
  });
}

/** No update is lost: everything is as the one wants it who wrote last. */
export async function endsAsTheLastOneSays(
  where: Site,
  round: number,
  written: readonly Written[],
): Promise<void> {
  const last = written.at(-1)?.user;
  assert.ok(last !== undefined);
  const { plan } = await runOnce(where, stackOf(round, last));
  assert.deepEqual(actions(plan), [], `round ${round}: the router is as ${last} says`);
  const rows = where.device.rows('container/envs').map((row) => row.fields.get('comment'));
  assert.ok(!rows.includes('[rosctr:lease]'), 'no lease is left');
}
