import type { Command, Option } from 'commander';
import { UsageError } from './errors.ts';

/** The variable that stands for an option: `--max-deletes` is `ROSCTR_MAX_DELETES`. */
export function variableOf(option: Option): string {
  return `ROSCTR_${option.name().replaceAll('-', '_').toUpperCase()}`;
}

/**
 * Options that were not typed take the value of their variable. commander can do so itself, but any value of a boolean
 * is true to it (`ROSCTR_QUIET=0`), and a repeatable option gets one value only; here commas separate several.
 */
export function applyEnvironment(
  command: Command,
  env: Readonly<Record<string, string | undefined>>,
): void {
  for (const option of command.options) {
    const name = variableOf(option);
    const value = env[name];
    const attribute = option.attributeName();
    if (value === undefined || option.negate || command.getOptionValueSource(attribute) === 'cli') continue;
    if (option.isBoolean()) command.setOptionValueWithSource(attribute, truth(name, value), 'env');
    else if (value !== '') command.setOptionValueWithSource(attribute, parsed(option, name, value), 'env');
  }
}

function truth(name: string, value: string): boolean {
  if (/^(1|true|yes|on)$/i.test(value)) return true;
  if (/^(0|false|no|off)?$/i.test(value)) return false;
  throw new UsageError(`${name} has to be 1 or 0, it is "${value}"`);
}

function parsed(option: Option, name: string, value: string): unknown {
  const { argChoices } = option;
  const parse = option.parseArg as ((text: string, previous: unknown) => unknown) | undefined;
  if (argChoices !== undefined) {
    if (!argChoices.includes(value))
      throw new UsageError(`${name} has to be one of ${argChoices.join(', ')}, it is "${value}"`);
    return value;
  }
  if (!parse) return value;
  try {
    if (!Array.isArray(option.defaultValue)) return parse(value, undefined);
    return value
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '')
      .reduce<unknown>((items, item) => parse(item, items), []);
  } catch (error) {
    throw new UsageError(`${name}="${value}": ${error instanceof Error ? error.message : String(error)}`);
  }
}
