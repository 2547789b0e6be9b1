/** Commands that read documents, and need neither stacks nor routers. */
export { commentCommand } from './comment.ts';
export { mergeCommand } from './merge.ts';
