import type { DeviceView, Row } from '../device/types.ts';
import { probeOf } from './health.ts';
import { next, type Circumstances, type LifeEvent, type Next } from './life.ts';
import { isYes, type Live } from './live.ts';
import { siteOf } from './site.ts';

/** Answers to the guards of the state table, for one row at this moment. */
function circumstances(device: DeviceView, row: Row, live: Live, restarts: boolean): Circumstances {
  // 7.22.2 goes from extracting to running with start-on-boot (routeros.md 2.1).
  const startsNew = siteOf(device).options.startsAfterImport && isYes(row, 'start-on-boot');
  return {
    startsAfterImport: device.atLeast('7.22') && (live.fresh ? startsNew : live.wasUp),
    healthcheck: probeOf(device, row, live) !== undefined,
    restarts,
    stopsOnUnhealthy: device.atLeast('7.23') && isYes(row, 'stop-on-unhealthy'),
    startOnBoot: isYes(row, 'start-on-boot'),
    failureIsAState: !device.atLeast('7.20') || device.atLeast('7.21'),
    repullStops: device.atLeast('7.22'),
  };
}

/** Where an event leads this container now. `restarts` = its policy would bring an ended process back. */
export function after(device: DeviceView, row: Row, live: Live, event: LifeEvent, restarts = false): Next {
  return next(live.state, event, circumstances(device, row, live, restarts));
}
