import type { Format } from './format.ts';
import { jsonText } from './json-text.ts';

/** Every format that `--report` knows. A new one is a row. */
export const formats: readonly Format[] = [{ name: 'json', write: jsonText }];
