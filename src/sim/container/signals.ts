import { matchOne, parseInteger } from '../device/values.ts';
import type { DeviceView } from '../device/types.ts';

/** Linux signals 1 to 31; the enumeration of 7.20 runs to `31-SIGSYS` (routeros.md 1.1 `stop-signal`). */
const names = [
  'HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG',
  'XCPU XFSZ VTALRM PROF WINCH IO PWR SYS',
]
  .join(' ')
  .split(' ');

const spelled = names.map((name, index) => `${index + 1}-SIG${name}`);

/** What the log calls them: `signal 4 (Illegal instruction)` (transcript 47). */
const described: Readonly<Record<number, string>> = {
  4: 'Illegal instruction',
  6: 'Aborted',
  9: 'Killed',
  11: 'Segmentation fault',
  15: 'Terminated',
};

/** `exited with signal 4 (Illegal instruction)`. */
export function signalText(signal: number): string {
  return `exited with signal ${signal} (${described[signal] ?? names[signal - 1] ?? 'Unknown signal'})`;
}

/**
 * Up to 7.19 a number only (transcript 15: `15-SIGTERM` "contains invalid trailing characters"); from 7.20 one of
 * the names, a number is also taken [I].
 */
export function parseSignal(raw: string, device: DeviceView, name: string): string {
  if (!device.atLeast('7.20')) return String(parseInteger(raw, name, 1, 64));
  if (raw === '') return raw;
  if (/^\d+$/.test(raw)) return String(parseInteger(raw, name, 1, spelled.length));
  return String(spelled.indexOf(matchOne(raw, spelled, name)) + 1);
}

/** `15-SIGTERM` from 7.20 on, before that the number (routeros.md 7.1). */
export function showSignal(signal: string, device: Pick<DeviceView, 'atLeast'>): string {
  return device.atLeast('7.20') ? (spelled[Number(signal) - 1] ?? signal) : signal;
}
