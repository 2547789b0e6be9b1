import type { DeviceView, Row } from '../device/types.ts';
import { putStore } from './data.ts';
import { healthText, probeOf } from './health.ts';
import { settle, sourceOf } from './importing.ts';
import { field, isYes, liveOf, type Live } from './live.ts';
import { uuid } from './reference.ts';
import { rootOf } from './root-dir.ts';
import { snapshotOf } from './snapshot.ts';

/**
 * The life of a row. One that nobody added comes from a seed: it has had its image for long, and it is up if the
 * words of its seed say so, in those of any release.
 */
export function lifeOf(device: DeviceView, row: Row): Live {
  const live = liveOf(device, row);
  if (live.known) return live;
  live.known = true;
  if (field(row, 'name') === '') row.fields.set('name', uuid(`seed ${row.id}`));
  const reference = field(row, 'remote-image') || field(row, 'tag') || field(row, 'repo');
  const source = sourceOf(device, row, field(row, 'file') === '' ? reference : field(row, 'remote-image'));
  const path = rootOf(row);
  if ('refused' in source || path === '') return live;
  settle(device, live, path, source.extracted);
  if (!device.files.get(path)) putStore(device, path, source.extracted.image.bytes);
  if (!saysUp(row)) return live;
  live.process = snapshotOf(device, row, source.extracted);
  const isProbed = probeOf(device, row, live) !== undefined;
  live.state = isProbed ? 'HEALTHY' : 'RUNNING';
  live.health = isProbed ? healthText(true) : '';
  return live;
}

function saysUp(row: Row): boolean {
  return isYes(row, 'running') || isYes(row, 'healthy') || field(row, 'status') === 'running';
}
