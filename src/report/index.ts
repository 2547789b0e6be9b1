/** What a run came to, in the formats of those who read it. */
export type { About } from './about.ts';
export type { FilesDocument, RunDocument } from './document.ts';
export type { Format } from './format.ts';
export { formats } from './formats.ts';
export { applyingEvent } from './ndjson/applying.ts';
export { line as ndjsonLine } from './ndjson/event.ts';
export { ndjsonPlanned, ndjsonResult } from './ndjson/ndjson.ts';
export { filesMarkdown, markdown } from './markdown/markdown.ts';
export { merge, MergeError, type Part } from './merge.ts';
export { type Outcome, outcomesOf } from './outcome.ts';
export { withoutKept } from './reading.ts';
export { overview } from './text.ts';
export { pastOf, pastRunOf, type PastRun } from './html/history.ts';
