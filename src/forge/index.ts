/** GitHub, GitLab, Gitea and Forgejo: one comment a pull request, one issue a fleet. */
export { changeInEvent, type Ci, ciOf, type Provider, providers, tokenVariables } from './ci.ts';
export { ForgeError } from './error.ts';
export type { Comments, Forge, ForgeSettings, Issue, IssueDraft, Issues, Post } from './forge.ts';
export { closeIssue, keepComment, keepIssue, type Kept, keyPattern, markerOf } from './keep.ts';
export { forgeFor } from './forges.ts';
export { type Web, web } from './web.ts';
