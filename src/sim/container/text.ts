import type { DeviceView, Row } from '../device/types.ts';
import { field, type Live } from './live.ts';

const topics = 'container,info,debug';

/** What people know the container by in log lines. */
export function nameOf(row: Row): string {
  return field(row, 'name');
}

/** A line of the import: `/log` only, as transcript 41 has them. */
export function logImport(device: DeviceView, message: string): void {
  device.log(topics, message);
}

/** A line of the container's own log, which keeps 100 messages (7.20+, routeros.md 1.8). */
export function remember(device: DeviceView, live: Live, message: string): void {
  live.log.push({ time: device.now, message });
  if (live.log.length > 100) live.log.shift();
}

/** A line about the container or of it: in `/log` with its name (transcript 47), and in its own. */
export function logContainer(device: DeviceView, row: Row, live: Live, message: string): void {
  device.log(topics, `${nameOf(row)}: ${message}`);
  remember(device, live, message);
}

/** Something went wrong: in the log, and in the row until it goes right (routeros.md 2.2). */
export function fail(device: DeviceView, row: Row, live: Live, text: string): void {
  live.error = text;
  device.log(topics, `${nameOf(row)}: ${text}`);
  // `*** error: start failed: …` in transcripts 44 and 45 (7.21+), `error: exited with status …` in 46.
  const stars = text.startsWith('start failed') && device.atLeast('7.21') ? '*** ' : '';
  remember(device, live, `${stars}error: ${text}`);
}
