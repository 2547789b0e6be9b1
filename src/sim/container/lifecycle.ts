import { Refusal, type DeviceView, type Row } from '../device/types.ts';
import { after } from './circumstances.ts';
import { importImage } from './importing.ts';
import { lifeOf } from './seeded.ts';
import { isUp } from './life.ts';
import { begin, forget, later, liveOf } from './live.ts';
import { ends, launch, stopProcess } from './process.ts';
import { lockRoot, rootOf, wipeRoot } from './root-dir.ts';
import { signalText } from './signals.ts';
import { siteOf } from './site.ts';
import type { Overrides } from './snapshot.ts';
import { fail, remember } from './text.ts';

/** Begins to pull; the row was just added, or its image is to be replaced. */
export function pull(device: DeviceView, row: Row, fresh: boolean): void {
  const live = liveOf(device, row);
  live.fresh = fresh;
  importImage(device, row, fresh, (error) => {
    const target = after(device, row, live, error === '' ? 'import-ok' : 'import-fail');
    live.error = '';
    if (error !== '') {
      live.error = error;
      remember(device, live, `error: ${error}`);
    }
    const starts = target === 'STARTING';
    begin(live, target === 'FAILED' ? 'FAILED' : 'STOPPED');
    live.wasUp = false;
    if (starts) launch(device, row, live);
  });
}

/** `start`: success is only that it was asked; what comes of it shows in the row and in the log (routeros.md 2.3). */
export function start(device: DeviceView, row: Row, overrides: Overrides = {}): void {
  const live = lifeOf(device, row);
  const { options } = siteOf(device);
  if (live.state === 'PULLING') {
    if (options.startWhilePulling === 'trap') throw new Refusal('failure: container is being extracted');
    // An incomplete rootfs starts and dies (OV v0.4.3, routeros.md 2.3).
    fail(device, row, live, 'exited with status 127');
    return;
  }
  if (after(device, row, live, 'start') !== 'STARTING') {
    if (options.strictStartStop) throw new Refusal('failure: container is not stopped');
    return;
  }
  live.bootRetries = 0;
  live.restarts = [];
  live.restartCount = 0;
  launch(device, row, live, overrides);
}

/** `stop`: STOPPED within stop-time and some (routeros.md 2.3). */
export function stop(device: DeviceView, row: Row): void {
  const live = lifeOf(device, row);
  if (device.fault('stop-ignored-once') !== undefined && isUp(live.state) && !live.stopIgnored) {
    live.stopIgnored = true;
    return;
  }
  const target = after(device, row, live, 'stop');
  // A container that waits for its next restart is `stopped` already, and stays so.
  if (live.state === 'STOPPED') live.turn += 1;
  if (target === 'STOPPING') stopProcess(device, row, live);
  else if (target === 'STOPPED') begin(live, 'STOPPED');
  else if (siteOf(device).options.strictStartStop) throw new Refusal('failure: container is not running');
}

/** `kill` (7.21+): no grace; a restart policy sees an end like any other. */
export function kill(device: DeviceView, row: Row, signal: number): void {
  const live = lifeOf(device, row);
  if (isUp(live.state)) ends(device, row, live, signalText(signal), false);
}

/** `restart` (7.23+): stop, then start; one that is stopped is started. */
export function restart(device: DeviceView, row: Row): void {
  const live = lifeOf(device, row);
  if (!isUp(live.state)) {
    start(device, row);
    return;
  }
  stopProcess(device, row, live, () => {
    launch(device, row, live);
  });
}

/** A new pull of what the row names: 7.22+ stops and starts by itself, older ones want it stopped (2.7). */
export function repull(device: DeviceView, row: Row): void {
  const live = lifeOf(device, row);
  const target = after(device, row, live, 'repull');
  // Who repulls a running container before 7.22 stops it first, everywhere it was seen; the words are [I].
  if (target === 'refused') throw new Refusal('failure: container is running');
  if (target === 'STOPPING') {
    live.wasUp = isUp(live.state);
    stopProcess(device, row, live, () => {
      pull(device, row, false);
    });
  } else if (target === 'PULLING') {
    if (live.state !== 'PULLING') live.wasUp = false;
    pull(device, row, false);
  }
}

/** Refuses what is not stopped: `cannot remove running` (transcript 56). */
export function checkRemovable(device: DeviceView, row: Row): void {
  if (after(device, row, lifeOf(device, row), 'remove') === 'refused')
    throw new Refusal('cannot remove running');
}

/** Wipes the root-dir with its data, never a mount source; `deleting` for a while on 7.21+ (routeros.md 2.4). */
export function removeContainer(device: DeviceView, row: Row): boolean {
  const live = lifeOf(device, row);
  const path = rootOf(row);
  const gone = (): void => {
    if (path !== '') wipeRoot(device, path);
    lockRoot(device, path);
    forget(device, row);
  };
  if (!device.atLeast('7.21')) {
    live.turn += 1;
    gone();
    return false;
  }
  begin(live, 'DELETING');
  later(device, live, siteOf(device).options.deleteMs, () => {
    gone();
    device.erase('container', row);
  });
  return true;
}

/** After a reboot: nothing runs any more, start-on-boot starts it again (routeros.md 2.9). */
export function boot(device: DeviceView, row: Row): void {
  const live = lifeOf(device, row);
  const lost = device.fault('lost-after-reboot') !== undefined;
  if (live.state === 'DELETING' || lost) {
    if (!lost && rootOf(row) !== '') wipeRoot(device, rootOf(row));
    forget(device, row);
    device.erase('container', row);
    return;
  }
  const target = after(device, row, live, 'reboot');
  live.process = undefined;
  live.health = '';
  live.gapUntil = 0;
  live.wasUp = false;
  // A root-dir on a memory disk is empty now.
  if (rootOf(row) !== '' && !device.files.get(rootOf(row))) live.image = undefined;
  live.bootRetries = device.atLeast('7.24') ? 3 : 0;
  begin(live, live.state === 'FAILED' || target === 'FAILED' ? 'FAILED' : 'STOPPED');
  if (target === 'STARTING') launch(device, row, live);
}
