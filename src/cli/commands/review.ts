/** Commands that read documents, and need neither stacks nor routers. */
export { commentCommand } from './comment.ts';
export { issueCommand } from './issue.ts';
export { mergeCommand } from './merge.ts';
