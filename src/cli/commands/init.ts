import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadStacks, type Loaded } from '../../spec/index.ts';
import type { Context } from '../context.ts';
import { CommandError, UsageError } from '../errors.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { type Answers, answersOf, type InitFlags } from '../init/answers.ts';
import { repositoryFiles } from '../init/repository-files.ts';
import { type NewFile, stackFiles } from '../init/stack-files.ts';
import { workflowFiles } from '../init/workflow-files.ts';
import { tell } from '../load.ts';
import { paint } from '../render/style.ts';

/** Writes a first repository. What is there already stays as it is: a stack makes it refuse, other files are kept. */
export async function initCommand(
  flags: InitFlags,
  context: Context,
  [folder = '.']: readonly string[],
): Promise<ExitCode> {
  const { io, style, quiet } = context;
  const root = resolve(io.cwd, folder);
  for (const name of ['rosctr.yaml', 'stacks'])
    if (existsSync(join(root, name)))
      throw new CommandError(
        `${join(folder, name)} is there already; init writes a first repository, and changes none`,
      );
  const answers = await answersOf(flags, context, faultOf);
  const stacks = stackFiles(answers);
  check(stacks, context);
  const kept: string[] = [];
  for (const file of [...stacks, ...repositoryFiles(answers), ...workflowFiles(answers)]) {
    const isNew = write(root, file);
    if (!isNew) kept.push(file.path);
    io.out.write(
      isNew
        ? `${paint(style, 'add', 'wrote')} ${join(folder, file.path)}\n`
        : `${paint(style, 'dim', 'kept ')} ${join(folder, file.path)}\n`,
    );
  }
  if (!quiet) io.out.write(next(answers, folder, kept));
  return exitCode.ok;
}

/** Answers may be anything: what they become has to be right before it is written. */
function check(files: readonly NewFile[], context: Context): void {
  const { problems, texts } = loaded(files);
  if (problems.length === 0) return;
  tell(context, texts, problems, 'error');
  throw new UsageError('nothing was written: with these answers the files would be wrong');
}

const loaded = (files: readonly NewFile[]): Loaded =>
  loadStacks(files, { env: {}, readFile: () => '', secrets: 'optional' });

/** Said where it is asked for: there is no file yet to show a line of. */
function faultOf(answers: Answers): string | undefined {
  const [problem] = loaded(stackFiles(answers)).problems;
  return problem && [problem.message, ...(problem.hint === undefined ? [] : [problem.hint])].join(': ');
}

/** Whether it was written; a file that is there is never touched. */
function write(root: string, { path, text }: NewFile): boolean {
  const target = join(root, path);
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new CommandError(
      `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function next({ tls }: Answers, folder: string, kept: readonly string[]): string {
  const steps = [
    ...(kept.includes('.gitignore')
      ? ['add .rosctr/ to .gitignore: journals are not for the repository']
      : []),
    ...(folder === '.' ? [] : [`cd ${folder}`]),
    'export ROSCTR_PASSWORD=...',
    'rosctr doctor        could apply work on the router? What is to be done there before',
    ...(tls === undefined
      ? ['                     it shows the fingerprint of the certificate, to be pinned in the file']
      : []),
    'rosctr plan          reads, and shows what apply would do',
    'rosctr apply         does it',
  ];
  return `\nNext:\n${steps.map((step) => `  ${step}\n`).join('')}`;
}
