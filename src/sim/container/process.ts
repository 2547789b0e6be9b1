import { parseTime } from '../device/quantities.ts';
import type { DeviceView, Row } from '../device/types.ts';
import { after } from './circumstances.ts';
import { touchMarker } from './data.ts';
import { faultNumber } from './faults.ts';
import { startError } from './guards.ts';
import { healthText, probeOf, turnsOf } from './health.ts';
import { begin, field, isYes, later, type Live } from './live.ts';
import { populate } from './mounting.ts';
import { canRun } from './registry.ts';
import { mayRestart, restartDelay } from './restarts.ts';
import { rootOf } from './root-dir.ts';
import { signalText } from './signals.ts';
import { siteOf } from './site.ts';
import { snapshotOf, type Overrides } from './snapshot.ts';
import { fail, logContainer, nameOf } from './text.ts';

/** Guards, snapshot, and the process some moments later. */
export function launch(device: DeviceView, row: Row, live: Live, overrides: Overrides = {}): void {
  live.health = '';
  live.gapUntil = 0;
  live.process = undefined;
  const error = startError(device, row, live);
  if (error !== undefined || live.image === undefined) {
    begin(live, 'STOPPED');
    fail(device, row, live, error ?? 'start failed');
    retryOnBoot(device, row, live);
    return;
  }
  begin(live, 'STARTING');
  live.error = '';
  const process = snapshotOf(device, row, live.image, overrides);
  live.process = process;
  // Before 7.24 the environment is printed to the log (routeros.md 1.5); the form is [I].
  if (!device.atLeast('7.24') && siteOf(device).options.logsEnvironment) {
    for (const [key, value] of Object.entries(process.env))
      logContainer(device, row, live, `env ${key}=${value}`);
  }
  later(device, live, siteOf(device).options.startMs, () => {
    comesUp(device, row, live);
  });
}

/** The process exists now: it runs on, or it dies at once. */
function comesUp(device: DeviceView, row: Row, live: Live): void {
  const process = live.process;
  if (process === undefined) return;
  const { image, platform, broken } = process.image;
  if (!canRun(device.architecture, platform)) {
    ends(device, row, live, signalText(4), false);
    return;
  }
  if (broken !== 'no') {
    const [command = '/bin/sh'] = [...process.entrypoint, ...process.cmd];
    ends(device, row, live, `exited with status 255: execvpe ${command}: No such file or directory`, false);
    return;
  }
  const state = after(device, row, live, 'up');
  live.state = state === 'STARTING_HC' ? 'STARTING_HC' : 'RUNNING';
  const bytes = image.behaviour.writesBytes ?? 0;
  touchMarker(device, rootOf(row), nameOf(row), bytes);
  populate(device, nameOf(row), process.mounts, bytes);
  if (isYes(row, 'logging')) {
    for (const line of image.behaviour.prints ?? []) logContainer(device, row, live, line);
  }
  planEnd(device, row, live);
  planProbes(device, row, live);
}

function planEnd(device: DeviceView, row: Row, live: Live): void {
  const behaviour = live.process?.image.image.behaviour;
  const asked = device.fault('exit-at-once');
  const exits = asked === undefined ? behaviour?.exits : { code: faultNumber(asked, 1), afterMs: 300 };
  const dies = behaviour?.dies;
  if (exits) {
    later(device, live, exits.afterMs, () => {
      ends(device, row, live, `exited with status ${exits.code}`, exits.code === 0);
    });
  } else if (dies) {
    later(device, live, dies.afterMs, () => {
      ends(device, row, live, signalText(dies.signal), false);
    });
  }
}

function planProbes(device: DeviceView, row: Row, live: Live): void {
  const probe = probeOf(device, row, live);
  if (probe === undefined) return;
  for (const { afterMs, good } of turnsOf(probe, live)) {
    later(device, live, afterMs, () => {
      const state = after(device, row, live, good ? 'probe-good' : 'probe-bad');
      live.health = healthText(good);
      if (state === 'STOPPING') stopProcess(device, row, live);
      else if (state === 'HEALTHY' || state === 'UNHEALTHY') live.state = state;
    });
  }
}

/** The process is gone by itself. */
export function ends(device: DeviceView, row: Row, live: Live, text: string, well: boolean): void {
  const restarts = mayRestart(device, row, live, well);
  const target = after(device, row, live, 'exit', restarts);
  fail(device, row, live, text);
  if (device.fault('zombie-running') !== undefined) {
    live.state = 'RUNNING';
    return;
  }
  live.process = undefined;
  live.health = '';
  begin(live, target === 'STARTING' && device.atLeast('7.23') ? 'STARTING' : 'STOPPED');
  if (!restarts) return;
  live.restartCount += 1;
  live.restarts.push(device.now);
  later(device, live, restartDelay(device, row), () => {
    launch(device, row, live);
  });
}

/** From 7.24 start-on-boot tries again after some start errors (routeros.md 2.9); how often is [I]. */
function retryOnBoot(device: DeviceView, row: Row, live: Live): void {
  if (live.bootRetries <= 0) return;
  live.bootRetries -= 1;
  later(device, live, 10_000, () => {
    launch(device, row, live);
  });
}

/** Stops the process; `then` goes on from there, by default to STOPPED. */
export function stopProcess(
  device: DeviceView,
  row: Row,
  live: Live,
  then: () => void = () => undefined,
): void {
  begin(live, 'STOPPING');
  later(device, live, stopMs(device, row, live), () => {
    live.process = undefined;
    live.health = '';
    const gap = device.fault('empty-state-poll');
    if (gap !== undefined) live.gapUntil = device.now + faultNumber(gap, 1500);
    begin(live, 'STOPPED');
    then();
  });
}

/** The process ends when it likes, and at stop-time it is killed: fixed 10 s before 7.21 (routeros.md 2.3). */
function stopMs(device: DeviceView, row: Row, live: Live): number {
  const stuck = device.fault('stuck-stopping');
  if (stuck !== undefined) return faultNumber(stuck, 3_600_000);
  const limit = device.atLeast('7.21') ? parseTime(field(row, 'stop-time') || '10s', 'stop-time') : 10_000;
  return Math.min(limit, live.process?.image.image.behaviour.stopMs ?? 1000);
}
