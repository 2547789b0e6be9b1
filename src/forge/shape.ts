import { type Endpoint, unexpected } from './endpoint.ts';

/** An object of an answer; its fields are asked for one by one, since a proxy may have answered instead. */
export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(endpoint: Endpoint, value: unknown): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw unexpected(endpoint, 'it answers something else than an object');
}

export const textOf = (fields: Fields, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
};

export function numberOf(endpoint: Endpoint, fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === 'number') return value;
  throw unexpected(endpoint, `its answer has no number "${name}"`);
}

/** The first line is what we find it by; forges may turn line ends around. */
export const beginsWith = (body: string, marker: string): boolean =>
  body.split(/\r?\n/, 1)[0]?.trimEnd() === marker;
