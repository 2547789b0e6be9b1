import type { DiskOptions, FileOptions, Seed, SeedRow } from './options.ts';

/** What is wrong with a seed file, and where in it. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/** Reads the JSON text of a seed file; the message of a `SeedError` names the place. */
export function parseSeed(json: string): Seed {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new SeedError(`seed is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const seed = object(value, 'seed');
  only(seed, ['rows', 'disks', 'files'], 'seed');
  return {
    ...(seed['rows'] !== undefined && { rows: rowsByMenu(seed['rows']) }),
    ...(seed['disks'] !== undefined && { disks: list(seed['disks'], 'seed.disks').map(disk) }),
    ...(seed['files'] !== undefined && { files: list(seed['files'], 'seed.files').map(file) }),
  };
}

function rowsByMenu(value: unknown): Record<string, SeedRow[]> {
  const rows: Record<string, SeedRow[]> = {};
  for (const [menu, entries] of Object.entries(object(value, 'seed.rows'))) {
    const at = `seed.rows["${menu}"]`;
    if (menu.startsWith('/')) throw new SeedError(`${at}: menus are written without the leading slash`);
    rows[menu] = list(entries, at).map((entry, index) => row(entry, `${at}[${index}]`));
  }
  return rows;
}

function row(value: unknown, at: string): SeedRow {
  const fields: Record<string, string | number | boolean> = {};
  for (const [name, field] of Object.entries(object(value, at))) {
    if (typeof field !== 'string' && typeof field !== 'number' && typeof field !== 'boolean') {
      throw new SeedError(`${at}.${name} must be a string, a number, true or false`);
    }
    fields[name] = field;
  }
  return fields;
}

function disk(value: unknown, index: number): DiskOptions {
  const at = `seed.disks[${index}]`;
  const entry = object(value, at);
  only(entry, ['slot', 'size', 'free', 'fs', 'type', 'mounted'], at);
  return {
    slot: demanded(text(entry, 'slot', at), `${at}.slot`),
    size: demanded(count(entry, 'size', at), `${at}.size`),
    ...given('free', count(entry, 'free', at)),
    ...given('fs', text(entry, 'fs', at)),
    ...given('type', text(entry, 'type', at)),
    ...given('mounted', yesNo(entry, 'mounted', at)),
  };
}

function file(value: unknown, index: number): FileOptions {
  const at = `seed.files[${index}]`;
  const entry = object(value, at);
  only(entry, ['name', 'type', 'size', 'contents'], at);
  return {
    name: demanded(text(entry, 'name', at), `${at}.name`),
    ...given('type', text(entry, 'type', at)),
    ...given('size', count(entry, 'size', at)),
    ...given('contents', text(entry, 'contents', at)),
  };
}

type Json = Readonly<Record<string, unknown>>;

function object(value: unknown, at: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SeedError(`${at} must be an object`);
  }
  return value as Json;
}

function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new SeedError(`${at} must be a list`);
  return value;
}

function only(entry: Json, allowed: readonly string[], at: string): void {
  for (const name of Object.keys(entry)) {
    if (!allowed.includes(name)) {
      throw new SeedError(`${at}.${name} is unknown; it has ${allowed.join(', ')}`);
    }
  }
}

function text(entry: Json, name: string, at: string): string | undefined {
  const value = entry[name];
  if (value === undefined || typeof value === 'string') return value;
  throw new SeedError(`${at}.${name} must be a string`);
}

function count(entry: Json, name: string, at: string): number | undefined {
  const value = entry[name];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new SeedError(`${at}.${name} must be a number of bytes`);
}

function yesNo(entry: Json, name: string, at: string): boolean | undefined {
  const value = entry[name];
  if (value === undefined || typeof value === 'boolean') return value;
  throw new SeedError(`${at}.${name} must be true or false`);
}

function demanded<T>(value: T | undefined, at: string): T {
  if (value === undefined) throw new SeedError(`${at} is missing`);
  return value;
}

function given<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}
