import { Refusal, type Menu, type Session } from './types.ts';

/**
 * Which policy which command needs. Unverified on hardware: no source says which policies `/container` and most other
 * menus ask for (wire-protocol.md 7), so the general rule of the manual is applied everywhere: `read` to see, `write`
 * to change "except for user management", which is `policy`; `sensitive` or secrets are hidden (wire-protocol.md 1.9).
 */
const readingCommands = new Set(['print', 'get', 'listen', 'getall', 'monitor', 'recursive-print']);

const menuPolicies: Readonly<Record<string, readonly string[]>> = {
  user: ['policy'],
  'user/group': ['policy'],
};

/** Refuses with `not enough permissions (9)` (routeros.md 3). */
export function checkPolicies(menu: Menu, command: string, session: Session): void {
  for (const policy of needed(menu, command)) {
    if (!session.policies.has(policy)) throw new Refusal('not enough permissions (9)');
  }
}

function needed(menu: Menu, command: string): readonly string[] {
  const special = menu.policies?.[command];
  if (special !== undefined) return special;
  return isRead(command) ? ['read'] : (menuPolicies[menu.path] ?? ['write']);
}

export function isRead(command: string): boolean {
  return readingCommands.has(command);
}

/** Hides what only `sensitive` may see. Empty values hide nothing, so they stay. */
export function mask(
  menu: Menu,
  session: Session,
  shown: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (menu.secrets === undefined || session.policies.has('sensitive')) return shown;
  const masked = { ...shown };
  for (const name of menu.secrets) {
    if (masked[name] !== undefined && masked[name] !== '') masked[name] = '*****';
  }
  return masked;
}

const everything =
  'local,telnet,ssh,ftp,reboot,read,write,policy,test,winbox,password,web,sniff,sensitive,api,romon,rest-api';

/** The policies of the groups that every router has (wire-protocol.md 1.9). */
export const builtinGroups: Readonly<Record<string, string>> = {
  read: withoutPolicies('ftp', 'write', 'policy'),
  write: withoutPolicies('ftp', 'policy'),
  full: everything,
};

export const policyNames: readonly string[] = everything.split(',');

function withoutPolicies(...names: readonly string[]): string {
  return everything
    .split(',')
    .filter((name) => !names.includes(name))
    .join(',');
}
