import { CONTAINER_RULES } from './words-of-containers.ts';
import type { Rule } from './words-rule.ts';

/**
 * The router's words, first match wins, so special rules stand above general ones. API and REST have the same text for
 * the same fault (routeros.md 3); the words of logs and `.about` are here too, since reports quote them.
 */
export const RULES: readonly Rule[] = [
  // Login and rights: routeros.md 3 rows 1 to 3, wire-protocol.md 1.3 and 1.9.
  {
    pattern: /invalid user name or password/i,
    code: 'wrong-password',
    kind: 'authentication',
    means: 'the router does not accept this user name with this password',
    todo: 'Check both, that the user is enabled, that its `address` list allows this host, and that its group has the policy `api`: /user/print, /user/group/print',
  },
  {
    pattern: /radius timeout/i,
    code: 'radius-timeout',
    kind: 'authentication',
    means: 'the router asked its RADIUS server about the user and got no answer',
    todo: 'Check /radius and the server, or use a user that exists on the router',
  },
  {
    pattern: /not logged in|prior (to )?login/i,
    code: 'not-logged-in',
    kind: 'authentication',
    means: 'the router takes no commands before the login',
    todo: 'Check the user name and the password, then run again',
  },
  {
    pattern: /access denied/i,
    code: 'access-denied',
    kind: 'authentication',
    means: 'the router does not let this user in here',
    todo: 'Check the policies of its group (`api` is needed to log in) and its `address` list: /user/group/print, /user/print',
  },
  {
    pattern: /not enough permissions/i,
    code: 'not-enough-permissions',
    means: "the user's group lacks a policy for this command",
    todo: 'Reading needs `read`, changing needs `write` as well, and secrets show only with `sensitive`: /user/group/print',
  },
  // Device-mode and packages: routeros.md 3 and 4.
  {
    pattern: /not allowed by device-mode/i,
    command: /^\/container\b/,
    code: 'device-mode',
    means: 'containers are switched off by device-mode',
    todo: 'On the router: /system/device-mode/update container=yes, then confirm by a press of the reset or mode button, or by cutting the power',
  },
  {
    pattern: /not allowed by device-mode/i,
    code: 'device-mode',
    means: 'device-mode does not allow this feature',
    todo: 'See /system/device-mode/print; a change by /system/device-mode/update has to be confirmed by a button or by cutting the power',
  },
  {
    pattern: /too many unsuccessful attempts/i,
    code: 'device-mode-blocked',
    means: 'device-mode was not confirmed several times, and takes no more changes now',
    todo: 'Turn the power off, or press the reset or mode button, then try once more',
  },
  {
    pattern: /no such command( prefix| or directory)?/i,
    // Menus and verbs that every release has once the package is there: nothing else can be missing.
    command:
      /^\/container\/((envs|mounts)\/)?(print|add|set|remove)$|^\/container\/(start|stop|config\/(print|set))$/,
    code: 'no-container-package',
    means: 'the router has no container menu: the package `container` is not installed or not enabled',
    todo: 'Install container-<version>-<architecture>.npk of the same version as RouterOS and reboot; see /system/package/print',
  },
  {
    pattern: /no such command( prefix| or directory)?/i,
    code: 'no-such-command',
    means: 'this RouterOS release or set of packages does not have the command',
    todo: 'Compare /system/resource/print and /system/package/print with what the command needs',
  },
  // Rows and arguments: routeros.md 3.
  {
    pattern: /no such item/i,
    code: 'no-such-item',
    means: 'the row is not there any more',
    todo: 'Plan again',
  },
  {
    pattern: /unknown parameter|bad parameter|expected end of command/i,
    code: 'unknown-parameter',
    means: 'this RouterOS release does not have the property',
    todo: 'Compare the release with /system/resource/print',
  },
  { pattern: /^missing (=|\w)/i, code: 'missing-parameter', means: 'the command needs one more property' },
  {
    pattern: /more than one possible value matches/i,
    code: 'ambiguous-value',
    means: 'the value fits several things on the router',
    todo: 'Write the whole name',
  },
  {
    pattern: /input does not match any value of interface/i,
    code: 'no-such-interface',
    means: 'the router has no interface of that name',
    todo: 'See /interface/print',
  },
  {
    pattern: /input does not match any value of file/i,
    code: 'no-such-file',
    means: 'the router has no such file',
    todo: 'Upload it first, without a leading slash in the name: /file/print',
  },
  {
    pattern: /input does not match any value/i,
    code: 'no-such-value',
    means: 'the value is none of those that the property takes, or names something that does not exist',
  },
  { pattern: /out of range/i, code: 'out-of-range', means: 'the value is too small or too large' },
  {
    pattern: /invalid trailing characters/i,
    code: 'invalid-value',
    means: 'the value has something behind it that this release does not take',
  },
  {
    pattern: /invalid value (for argument|of)/i,
    code: 'invalid-value',
    means: 'the value does not have the right form',
  },
  // Duplicates and things in use: routeros.md 3 and 2.8.
  {
    pattern: /name already exists/i,
    code: 'name-exists',
    means: 'a container of that name exists',
    todo: 'Choose another name, or adopt the row that has it',
  },
  {
    pattern: /entry already exists/i,
    code: 'env-exists',
    means: 'the environment list has this variable already',
  },
  {
    pattern: /same dst already exists/i,
    code: 'mount-exists',
    means: 'the mount list has this target path already',
  },
  {
    pattern: /already have (interface with )?such name/i,
    code: 'name-exists',
    means: 'something of that name exists on the router',
    todo: 'Choose another name, or adopt the row that has it',
  },
  {
    pattern: /already have such address/i,
    code: 'address-exists',
    means: 'the router has this address already',
    todo: 'See /ip/address/print',
  },
  {
    pattern: /already added as bridge port/i,
    code: 'already-bridge-port',
    means: 'the interface is a port of a bridge already',
    todo: 'See /interface/bridge/port/print',
  },
  {
    pattern: /^(failure: )?already exists/i,
    code: 'already-exists',
    means: 'it exists on the router already',
  },
  {
    pattern: /in use by container/i,
    code: 'in-use',
    means: 'a container uses it',
    todo: 'Take it away from the container first',
  },
  {
    pattern: /dynamic port/i,
    code: 'dynamic-row',
    means: 'RouterOS made this row by itself, and takes it away by itself',
  },
  {
    pattern: /cannot remove running/i,
    code: 'container-running',
    means: 'a container must be stopped before it is removed',
    todo: 'Stop it and wait until it is stopped',
  },
  {
    pattern: /cannot remove builtin app/i,
    code: 'builtin-app',
    means: 'apps that come with RouterOS cannot be removed',
  },
  {
    pattern: /root-dir overlap/i,
    code: 'root-dir-overlap',
    means: 'another container has this root-dir, or one above or below it, or it is still being deleted',
    todo: 'Wait a few seconds and try again, or choose another root-dir',
  },
  {
    pattern: /no file or remote-image/i,
    code: 'no-image',
    means: 'the container has no image',
    todo: 'Give it an image of a registry or a file',
  },
  {
    pattern: /could not add/i,
    code: 'could-not-add',
    means: 'the router could not make it, often since an earlier try with the same root-dir failed',
    todo: 'See /log/print, remove the row that failed, and use a fresh root-dir',
  },
  ...CONTAINER_RULES,
  // Protocol: wire-protocol.md 1.2, 1.4.
  { pattern: /^interrupted$/i, code: 'interrupted', means: 'the command was cancelled' },
  {
    pattern: /session (closed|terminated)/i,
    code: 'session-closed',
    means: 'the router ended the session',
  },
];

/** What `!trap` categories mean where no rule knows the words (wire-protocol.md 1.6). */
const CATEGORIES: readonly Omit<Rule, 'pattern'>[] = [
  { code: 'no-such-item', means: 'the row or the command does not exist' },
  { code: 'invalid-value', means: 'a value is not accepted' },
  { code: 'interrupted', means: 'the command was cancelled' },
  { code: 'scripting', means: 'a script failed' },
  { code: 'refused', means: 'the router refused' },
  { code: 'api', means: 'the router did not understand the API sentence' },
  { code: 'tty', means: 'the command needs a terminal' },
];

/** Finds what the router's words mean; `command` is `/container/add`, or empty for words from a log. */
export function translate(words: string, command = '', category?: number): Omit<Rule, 'pattern'> {
  const rule = RULES.find((one) => one.pattern.test(words) && (one.command?.test(command) ?? true));
  return rule ?? CATEGORIES[category ?? 4] ?? { code: 'refused', means: 'the router refused' };
}
