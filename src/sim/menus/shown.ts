import type { DeviceView, Row } from '../device/types.ts';

/** A stored word of a row, '' where nobody wrote it. */
export const field = (row: Row, name: string): string => row.fields.get(name) ?? '';

/** Is a stored yes-or-no property on? */
export const isOn = (row: Row, name: string): boolean => ['yes', 'true'].includes(field(row, name));

/** A condition as a print shows it. */
export const shown = (value: boolean): string => String(value);

/** Names a vanished interface leaves behind: `*1F` (routeros.md 2.8). */
export const isDangling = (name: string): boolean => name.startsWith('*');

/** Rows of these properties, other than this one, that hold the same words. */
export function sameElsewhere(
  device: DeviceView,
  path: string,
  self: Row | undefined,
  wanted: Readonly<Record<string, string>>,
): boolean {
  return device
    .rows(path)
    .some(
      (row) => row !== self && Object.entries(wanted).every(([name, value]) => field(row, name) === value),
    );
}
