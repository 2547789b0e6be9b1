import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { packageFile } from '../package-root.ts';

const published = ['stack', 'plan', 'report'];

/** Prints one of the JSON Schemas that are shipped. */
export function schemaCommand(
  _flags: object,
  { io }: Context,
  [which = 'stack']: readonly string[],
): Promise<ExitCode> {
  if (!published.includes(which))
    throw new UsageError(`there is no schema "${which}"; there are ${published.join(', ')}`);
  io.out.write(packageFile('schemas', `${which}.schema.json`));
  return Promise.resolve(exitCode.ok);
}
