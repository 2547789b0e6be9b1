import { builtinGroups } from './policies.ts';
import type { DeviceView, Session } from './types.ts';

/** Who may come in by the API: enabled, right password, policy `api`. */
export function login(device: DeviceView, name: string, password: string): Session | undefined {
  const user = device.rows('user').find((row) => row.fields.get('name') === name);
  const policies = policiesOf(device, user?.fields.get('group') ?? '');
  const isDisabled = ['yes', 'true'].includes(user?.fields.get('disabled') ?? 'no');
  const matches = user !== undefined && (user.fields.get('password') ?? '') === password;
  if (!matches || isDisabled || !policies.has('api')) {
    // Topics of the line: routeros.md 3.
    device.log('system,error,critical', `login failure for user ${name} via api`);
    return undefined;
  }
  return { user: name, policies };
}

/** `read,write,!ftp` of the group. */
function policiesOf(device: DeviceView, group: string): ReadonlySet<string> {
  const row = device.rows('user/group').find((each) => each.fields.get('name') === group);
  const words = row?.fields.get('policy') ?? builtinGroups[group] ?? '';
  return new Set(words.split(',').filter((word) => word !== '' && !word.startsWith('!')));
}
