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

/**
 * A line about the container or of it: `/log` with its name (transcript 47), and its own log of 100 messages
 * (7.20+, routeros.md 1.8).
 */
export function logContainer(device: DeviceView, row: Row, live: Live, message: string): void {
  device.log(topics, `${nameOf(row)}: ${message}`);
  live.log.push({ time: device.now, message });
  if (live.log.length > 100) live.log.shift();
}

/** Something went wrong: in the log, and in the row until it goes right (routeros.md 2.2). */
export function fail(device: DeviceView, row: Row, live: Live, text: string): void {
  live.error = text;
  // `*** error: start failed: …` in transcripts 44 and 45 (7.21+), `error: exited with status …` in 46.
  const stars = text.startsWith('start failed') && device.atLeast('7.21');
  device.log(topics, `${nameOf(row)}: ${text}`);
  live.log.push({ time: device.now, message: `${stars ? '*** ' : ''}error: ${text}` });
  if (live.log.length > 100) live.log.shift();
}
