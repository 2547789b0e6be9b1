/** A run of `drift`, for those who are told of it. */
export { linesOf, type Message, messageFormats, type MessageFormat, type Occasion } from './message.ts';
export { summaryOf } from './summary.ts';
