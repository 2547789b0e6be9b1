/** A run of `drift`, for those who are told of it. */
export { closingWords, issueBody, issueTitle } from './issue.ts';
export { linesOf, type Message, messageFormats, type MessageFormat, type Occasion } from './message.ts';
export { planOf, summaryOf } from './summary.ts';
