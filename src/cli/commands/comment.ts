import { type Forge, ForgeError, type Kept, keepComment, keyPattern, markerOf } from '../../forge/index.ts';
import {
  type About,
  type FilesDocument,
  filesMarkdown,
  markdown,
  type RunDocument,
} from '../../report/index.ts';
import { aboutRun } from '../about.ts';
import type { Context } from '../context.ts';
import { CommandError, UsageError } from '../errors.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { changeOf, type ForgeFlags, forgeOf } from '../forge.ts';
import { readDocuments } from '../read-documents.ts';
import { mergedFrom } from './merge.ts';

export type CommentFlags = ForgeFlags & {
  readonly change: number | undefined;
  readonly key: string;
  readonly dryRun: boolean;
};

/** Of comments on GitHub and Gitea, in characters. */
const shortest = 65_536;

/** One comment a pull request and key: made the first time, written anew by every later run, also where nothing differs. */
export async function commentCommand(
  { change, key, dryRun, ...flags }: CommentFlags,
  context: Context,
  files: readonly string[],
): Promise<ExitCode> {
  const { io } = context;
  if (!keyPattern.test(key))
    throw new UsageError(
      `--key ${key}: letters, digits, dots, dashes, underscores and slashes, at most 100`,
    );
  const document = await documentOf(files.length === 0 ? ['-'] : files, context);
  // A plan that cannot be made for wrong files takes the place of the plan.
  const marker = markerOf(document.command === 'validate' ? 'plan' : document.command, key);
  const about = { ...aboutRun(io), ...(key === 'default' ? {} : { title: key }) };
  if (dryRun) {
    io.out.write(`${marker}\n${textOf(document, { ...about, longest: shortest - marker.length })}`);
    return exitCode.ok;
  }
  const number = changeOf(change, context);
  const forge = forgeOf(flags, context);
  const text = textOf(document, { ...about, longest: forge.longest - marker.length });
  const { post, was } = await told(() => keepComment(forge.comments(number), marker, text));
  io.out.write(
    `${words[was]} on ${forge.changeWord} ${numberOf(forge, number)}${post.url === '' ? '' : `: ${post.url}`}\n`,
  );
  return exitCode.ok;
}

const words: Readonly<Record<Kept['was'], string>> = {
  created: 'commented',
  updated: 'comment updated',
  unchanged: 'comment is up to date',
};
const numberOf = ({ name }: Forge, number: number): string => `${name === 'GitLab' ? '!' : '#'}${number}`;

async function documentOf(
  files: readonly string[],
  context: Context,
): Promise<RunDocument | FilesDocument> {
  if (files.length > 1) return mergedFrom(files, context, { isWhole: false });
  const found: (RunDocument | FilesDocument)[] = [];
  for await (const { document } of readDocuments(files, context.io)) found.push(document);
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  return mergedFrom(files, context, { isWhole: false });
}

const textOf = (document: RunDocument | FilesDocument, about: About): string =>
  document.command === 'validate' ? filesMarkdown(document, about) : markdown(document, about);

async function told<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    throw new CommandError(`${error.code}: ${error.message}\n  ${error.hint}`);
  }
}
