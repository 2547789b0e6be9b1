import type { Resource } from '../../model/index.ts';
import { keyPlace, type View } from './view.ts';

/** Containers that wait for each other, and rows that want to stand before each other. */
export function checkCycles(view: View, resources: readonly Resource[]): void {
  const { containers = {} } = view.stack;
  const waiting = Object.keys(containers).filter((key) => containers[key]?.dependsOn !== undefined);
  for (const circle of circlesIn(waiting, (key) => containers[key]?.dependsOn ?? [])) {
    const place = keyPlace(view, 'containers', circle[0] ?? '', 'dependsOn');
    const message = `these containers wait for each other: ${circle.join(' -> ')}`;
    view.report.error('spec/depends-cycle', message, place, { hint: 'take one of the dependsOn out' });
  }
  const rows = new Map(
    resources.flatMap((one) => (one.before === undefined ? [] : [[one.address, one] as const])),
  );
  for (const circle of circlesIn([...rows.keys()], (address) => rows.get(address)?.before ?? [])) {
    const [first] = circle;
    const row = first === undefined ? undefined : rows.get(first);
    const place = row?.sources['before'];
    if (place === undefined) continue;
    const keys = circle.map((address) => rows.get(address)?.key ?? '');
    const message = `these rows want to stand before each other: ${keys.join(' -> ')}`;
    view.report.error('spec/depends-cycle', message, place, { hint: 'take one of the before out' });
  }
}

/** Ways that come back to where they began, each once: its names, the first again at the end. */
function circlesIn<T extends string>(all: readonly T[], nextOf: (one: T) => T | readonly T[]): T[][] {
  const circles: T[][] = [];
  const done = new Set<T>();
  const visit = (one: T, path: readonly T[]): void => {
    if (path.includes(one)) circles.push([...path.slice(path.indexOf(one)), one]);
    if (path.includes(one) || done.has(one)) return;
    for (const next of [nextOf(one)].flat() as T[]) visit(next, [...path, one]);
    done.add(one);
  };
  for (const one of all) visit(one, []);
  return circles;
}
