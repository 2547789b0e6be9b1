import { policies } from '../../reconciler/doctor/index.ts';

const purposes = {
  read: 'validate, plan, drift, explain and doctor: reads only',
  apply: 'apply and destroy: reads and writes, but manages no users and cannot reboot',
} as const;

/**
 * The commands that make a user with no more rights than it needs. It is made disabled: a password in a terminal's
 * history or on this screen would be everybody's.
 */
export function printUser(who: keyof typeof policies): string {
  const name = `rosctr-${who}`;
  const list = policies[who].join(',');
  return `# A user for ${purposes[who]}.
# Paste this into a terminal of the router.
/user/group/add name=${name} policy=${list}
/user/add name=${name} group=${name} disabled=yes
# Then give it a password of your own, and say from where it may come:
#   /user/set ${name} address=192.0.2.10/32 disabled=no password=...
# sensitive shows it secrets: without it they read *****, and are never compared.
# Which policies /container asks for is not documented; the simulator takes the general rule, no router was asked.
`;
}
