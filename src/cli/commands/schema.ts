import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { packageFile } from '../package-root.ts';

const published = {
  stack: 'schemas/stack.schema.json',
  plan: 'schemas/plan.schema.json',
  report: 'schemas/report.schema.json',
  validate: 'schemas/validate.schema.json',
  planfile: 'schemas/planfile.schema.json',
} as const;

const isPublished = (name: string): name is keyof typeof published => Object.hasOwn(published, name);

/** Prints one of the JSON Schemas that are shipped. */
export function schemaCommand(
  _flags: object,
  { io }: Context,
  [which = 'stack']: readonly string[],
): Promise<ExitCode> {
  if (!isPublished(which))
    throw new UsageError(`there is no schema "${which}"; there are ${Object.keys(published).join(', ')}`);
  io.out.write(packageFile(published[which]));
  return Promise.resolve(exitCode.ok);
}
