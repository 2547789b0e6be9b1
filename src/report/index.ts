/** What a run came to, in the formats of those who read it. */
export type { RunDocument } from './document.ts';
export type { Format } from './format.ts';
export { formats } from './formats.ts';
