import { ForgeError } from './error.ts';
import type { Comments, Issue, IssueDraft, Issues, Post } from './forge.ts';

export interface Kept<Thing extends Post = Post> {
  readonly post: Thing;
  readonly was: 'created' | 'updated' | 'unchanged';
}

/** `<!-- rosctr:plan key=default -->`: the line that a comment or an issue of ours begins with. */
export function markerOf(what: string, key: string): string {
  return `<!-- rosctr:${what} key=${key} -->`;
}

/** Letters that stand in a marker without ending it. */
export const keyPattern = /^(?!.*--)[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/;

/** One comment for as long as the pull request lives: it is found by its marker, and written anew. */
export async function keepComment(comments: Comments, marker: string, text: string): Promise<Kept> {
  const body = `${marker}\n${text}`;
  const old = await comments.find(marker);
  if (old && sameText(old.body, body)) return { post: old, was: 'unchanged' };
  const updated = old && (await comments.update(old, body));
  if (updated) return { post: updated, was: 'updated' };
  return createOnce(
    () => comments.create(body),
    () => comments.find(marker),
    (found) => comments.update(found, body),
  );
}

/** One issue, open for as long as there is something to say. */
export async function keepIssue(
  issues: Issues,
  marker: string,
  { title, body: text, labels }: IssueDraft,
): Promise<Kept<Issue>> {
  const body = `${marker}\n${text}`;
  const old = await issues.find(marker);
  if (old?.title === title && sameText(old.body, body)) return { post: old, was: 'unchanged' };
  const updated = old && (await issues.update(old, { title, body }));
  if (updated) return { post: updated, was: 'updated' };
  return createOnce(
    () => issues.create({ title, body, labels }),
    () => issues.find(marker),
    (found) => issues.update(found, { title, body }),
  );
}

/** Closes the open issue with this marker, if there is one, with a last comment that says why. */
export async function closeIssue(issues: Issues, marker: string, why: string): Promise<Issue | undefined> {
  const open = await issues.find(marker);
  if (!open) return undefined;
  await issues.comments(open).create(why);
  return issues.update(open, { isOpen: false });
}

/** A lost answer does not tell whether it was made: it is looked for before it is made again. */
async function createOnce<Thing extends Post>(
  create: () => Promise<Thing>,
  find: () => Promise<Thing | undefined>,
  update: (found: Thing) => Promise<Thing | undefined>,
): Promise<Kept<Thing>> {
  try {
    return { post: await create(), was: 'created' };
  } catch (error) {
    if (!(error instanceof ForgeError) || !error.ambiguous) throw error;
    const found = await find();
    const updated = found && (await update(found));
    return { post: updated ?? (await create()), was: 'created' };
  }
}

/** Forges turn line ends around and take spaces off the end. */
const sameText = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
