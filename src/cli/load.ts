import type { Problem } from '../model/index.ts';
import { type Loaded, loadStacks } from '../spec/index.ts';
import type { Context } from './context.ts';
import { CommandError } from './errors.ts';
import { type SourceFile, readReferred, readSources } from './files.ts';
import { validateJson } from './json/validate.ts';
import type { SecretFlags } from './flags.ts';
import { openSecrets } from './secrets.ts';
import { type Texts, problemsText } from './render/problems.ts';
import { prepareForMany } from './many-routers.ts';
import { reportFiles } from './report-files.ts';
import { version } from './version.ts';

export interface Sources {
  readonly loaded: Loaded;
  readonly files: readonly SourceFile[];
}

/**
 * Values from outside the files are needed to write (`required`), some of them to reach a router (`connecting`), none to
 * check a file (`optional`).
 */
export type Secrets = 'required' | 'connecting' | 'optional';

/** What is only shown can do without secrets, but for those that a router is reached with. */
export const secretsFor = ({ requireSecrets }: SecretFlags): Secrets =>
  requireSecrets ? 'required' : 'connecting';

/** Reads and checks the files; warnings and problems are not told yet. */
export async function readAndLoad(
  named: readonly string[],
  { io }: Context,
  secrets: Secrets,
): Promise<Sources> {
  const sources = await readSources(named, io);
  const { files, providers } = await openSecrets(sources, io, secrets === 'optional' ? 'no' : 'yes');
  prepareForMany(files);
  const loaded = loadStacks(files, {
    env: io.env,
    readFile: (path, from) => readReferred(path, from, io.cwd),
    providers,
    secrets,
  });
  return { loaded, files };
}

/**
 * The same for commands that need right files: every problem is shown, and ends the command. `report` is what the command
 * was to write: a pull request with a broken file gets its comment, too.
 */
export async function load(
  named: readonly string[],
  context: Context,
  secrets: Secrets = 'required',
  report: readonly string[] = [],
): Promise<Sources> {
  const sources = await readAndLoad(named, context, secrets);
  const { loaded } = sources;
  const { problems, warnings } = loaded;
  if (!context.quiet || problems.length > 0)
    tell(context, loaded.texts, problems.length > 0 ? [] : warnings, 'warning');
  if (problems.length === 0) return sources;
  tell(context, loaded.texts, problems, 'error');
  await tellMachines(sources, context, report);
  throw new CommandError('');
}

/** What would be the result of `validate` stands in for a plan that cannot be made. */
async function tellMachines(sources: Sources, context: Context, report: readonly string[]): Promise<void> {
  if (context.output === 'text' && report.length === 0) return;
  // A page and metrics are of a run, and there was none; a word that is no format is told as one.
  const { formats } = await import('../report/index.ts');
  const isOfRuns = (text: string): boolean =>
    formats.some(({ name, writeFiles }) => writeFiles === undefined && text.startsWith(`${name}=`));
  const ofFiles = report.filter((text) => !isOfRuns(text));
  await (await reportFiles({ report: ofFiles }, context, 'files')).write(validateJson(sources, version()));
}

/** Problems with the lines they are about, on stderr. */
export function tell(
  { io, errStyle }: Context,
  texts: Texts,
  problems: readonly Problem[],
  severity: 'error' | 'warning',
): void {
  if (problems.length === 0) return;
  io.err.write(problemsText(errStyle, problems, texts, severity, io.env));
}
