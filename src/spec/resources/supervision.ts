import { duration, milliseconds } from '../../codecs/index.ts';
import type { SourceRange, Value } from '../../model/index.ts';
import type { Container } from '../../generated/stack.ts';
import { at, type Field, type View } from './view.ts';

/** What 7.20 to 7.22 wait before they start a container again, where the file says no interval. */
const normalInterval = 10_000;

/**
 * `restart:` and `healthcheck:`. Restarting is one word for people and two mechanisms on the wire: policy, interval and
 * count from 7.23 on, an interval alone in 7.20 to 7.22 (routeros.md 1.1); both are said, the release takes its own.
 */
export function supervisionFields(
  view: View,
  key: string,
  { restart, healthcheck, stopSignal }: Container,
): Field[] {
  const place = (...path: string[]): SourceRange => at(view, 'containers', key, ...path);
  if (stopSignal !== undefined && !isSignal(stopSignal)) {
    const hint = 'write 15, SIGTERM or 15-SIGTERM';
    view.report.error('spec/bad-signal', `"${stopSignal}" is no signal`, place('stopSignal'), { hint });
  }
  return [...restartFields(restart, place), ...healthFields(healthcheck, place)];
}

type Place = (...path: string[]) => SourceRange;

function restartFields(restart: Container['restart'], place: Place): Field[] {
  if (restart === undefined) return [];
  const short = typeof restart === 'string';
  const { policy, interval, maxCount } = short
    ? { policy: restart, interval: undefined, maxCount: undefined }
    : { ...restart };
  const policyAt = short ? place('restart') : place('restart', 'policy');
  const wait = interval === undefined ? undefined : (milliseconds(interval) ?? interval);
  const old: Value = policy === 'no' ? 'none' : (wait ?? normalInterval);
  return [
    ['restart', policy, policyAt],
    ['restartInterval', wait, () => place('restart', 'interval')],
    ['restartMaxCount', maxCount, () => place('restart', 'maxCount')],
    ['autoRestartInterval', old, wait === undefined ? policyAt : place('restart', 'interval')],
  ];
}

function healthFields(check: Container['healthcheck'], place: Place): Field[] {
  if (check === undefined) return [];
  const time = (text: string | undefined): Value | undefined =>
    text === undefined ? undefined : duration.decode(text);
  const where = (prop: string): SourceRange => place('healthcheck', prop);
  return [
    ['healthcheckCmd', check.cmd, () => where('cmd')],
    ['healthcheckInterval', time(check.interval), () => where('interval')],
    ['healthcheckTimeout', time(check.timeout), () => where('timeout')],
    ['healthcheckStartPeriod', time(check.startPeriod), () => where('startPeriod')],
    ['healthcheckStartInterval', time(check.startInterval), () => where('startInterval')],
    ['healthcheckRetries', check.retries, () => where('retries')],
  ];
}

/** 1 to 31, a name, or both; 31 is the last of the enum (routeros.md 1.1). */
function isSignal(text: string): boolean {
  const [, digits, name] = /^(\d{1,2})?(?:-?((?:SIG)?[A-Z1-2]+))?$/i.exec(text) ?? [];
  if (digits === undefined && name === undefined) return false;
  const number = digits === undefined ? 1 : Number(digits);
  const words =
    'HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS';
  return (
    number >= 1 &&
    number <= 31 &&
    (name === undefined || words.split(' ').includes(name.toUpperCase().replace(/^SIG/, '')))
  );
}
