import type { ValidateDocument } from '../../generated/documents.ts';
import type { Loaded } from '../../spec/index.ts';
import { formatVersion } from './format-version.ts';
import { problemJson } from './problem.ts';

/** What the files say and what is wrong with them, for machines (schemas/validate.schema.json). */
export function validateJson(
  { loaded, files }: { readonly loaded: Loaded; readonly files: readonly unknown[] },
  version: string,
): ValidateDocument {
  const { problems, warnings, routers } = loaded;
  const valid = problems.length === 0;
  const stacks = valid ? routers.flatMap(({ name }) => loaded.desired(name)) : [];
  return {
    formatVersion,
    rosctrVersion: version,
    command: 'validate',
    valid,
    files: files.length,
    stacks: new Set(stacks.map(({ stack }) => stack)).size,
    routers: valid ? routers.length : 0,
    resources: stacks.reduce((sum, { resources }) => sum + resources.length, 0),
    problems: problems.map((problem) => problemJson(problem)),
    warnings: warnings.map((warning) => problemJson(warning)),
  };
}
