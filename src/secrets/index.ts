/** Secrets from files and programs: what a reference stands for, or why it cannot be had. Reads no world by itself. */
export { ageKeys } from './age-keys.ts';
export { fromCommand } from './exec.ts';
export { fromOnePassword } from './op.ts';
export type { Answer, Outside, Printed, Runnable } from './outside.ts';
export { bySops } from './program.ts';
export { type OpenedSops, openSops } from './sops/open.ts';
export { type Fetched, fetched, type SecretCode, SecretTrouble, type Trouble } from './trouble.ts';
export { vaultReader } from './vault.ts';
