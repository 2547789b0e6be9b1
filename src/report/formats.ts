import type { Format } from './format.ts';

/** Every format that `--report` knows. A new one is a row. */
export const formats: readonly Format[] = [
  { name: 'json', write: (document) => `${JSON.stringify(document, undefined, 2)}\n` },
];
