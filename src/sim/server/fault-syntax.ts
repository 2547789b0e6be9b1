import { SimUsageError } from './usage-error.ts';

/** When a counted fault strikes: every time, or once, the n-th time (of one command, where it is named). */
export type When =
  | { readonly kind: 'every'; readonly command?: string }
  | { readonly kind: 'nth'; readonly nth: number; readonly command?: string };

/** What may stand after the colon, in this order; `text` takes the rest of the line. */
export type Parameter =
  | { readonly kind: 'when' }
  | { readonly kind: 'number'; readonly label: string; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'text'; readonly label: string; readonly fallback: string };

export interface FaultArguments {
  readonly when: When;
  readonly number: number;
  readonly text: string;
}

/** `WHEN,MS`, as the help shows it; what may be left out stands in brackets. */
export function argumentPattern(parameters: readonly Parameter[]): string {
  const shown = parameters.map((parameter) => {
    if (parameter.kind === 'when') return 'WHEN';
    return parameter.kind === 'choice' ? parameter.choices.join('|') : parameter.label;
  });
  const optionalFrom = 1 + parameters.findLastIndex(({ kind }) => kind === 'number' || kind === 'choice');
  const optional = shown
    .slice(optionalFrom)
    .reduceRight((rest, label, index) => `[${optionalFrom + index > 0 ? ',' : ''}${label}${rest}]`, '');
  return shown.slice(0, optionalFrom).join(',') + optional;
}

/** Reads what stands after the colon by the parameters of the fault. */
export function parseArguments(
  spec: string,
  given: string | undefined,
  parameters: readonly Parameter[],
): FaultArguments {
  let rest = given;
  let result: FaultArguments = {
    when: { kind: parameters.some(isWhen) ? 'nth' : 'every', nth: 1 },
    number: 0,
    text: '',
  };
  parameters.forEach((parameter, index) => {
    const last = index === parameters.length - 1;
    const comma = rest === undefined || last ? -1 : rest.indexOf(',');
    const piece = rest === undefined || comma < 0 ? rest : rest.slice(0, comma);
    rest = rest === undefined || comma < 0 ? undefined : rest.slice(comma + 1);
    result = { ...result, ...readParameter(spec, piece, parameter, parameters) };
  });
  if (rest !== undefined || (given !== undefined && parameters.length === 0))
    refuse(spec, 'too much stands after the colon', parameters);
  return result;
}

function readParameter(
  spec: string,
  piece: string | undefined,
  parameter: Parameter,
  all: readonly Parameter[],
): Partial<FaultArguments> {
  switch (parameter.kind) {
    case 'when':
      return piece === undefined ? {} : { when: readWhen(piece) ?? refuse(spec, whenWords, all) };
    case 'number': {
      const { label, least, most } = parameter;
      const value = /^\d+$/.test(piece ?? '') ? Number(piece) : Number.NaN;
      if (!(value >= least && value <= most))
        refuse(spec, `${label} must be a whole number from ${least} to ${most}`, all);
      return { number: value };
    }
    case 'choice':
      if (piece === undefined || !parameter.choices.includes(piece)) {
        refuse(spec, `must be ${parameter.choices.join(' or ')}`, all);
      }
      return { text: piece };
    case 'text':
      return { text: piece ?? parameter.fallback };
  }
}

const whenWords =
  'WHEN must be a number from 1 on, * for every time, or a command such as /container/add or /container/add#2';

function readWhen(text: string): When | undefined {
  if (text === '') return undefined;
  if (text === '*') return { kind: 'every' };
  const match = /^(?<command>\/[a-z0-9/-]+)?(?<count>#?(?:[1-9]\d{0,8}|\*))?$/.exec(text)?.groups;
  const command = match?.['command'];
  const count = match?.['count'];
  // `3` counts all, `#3` one command: a `#` without a command, or a command with a bare number, is a slip.
  if (match === undefined || (count !== undefined && count.startsWith('#') !== (command !== undefined)))
    return undefined;
  const named = command === undefined ? {} : { command };
  const number = count?.replace('#', '') ?? '1';
  return number === '*' ? { kind: 'every', ...named } : { kind: 'nth', nth: Number(number), ...named };
}

function isWhen(parameter: Parameter): boolean {
  return parameter.kind === 'when';
}

function refuse(spec: string, why: string, parameters: readonly Parameter[]): never {
  const pattern = argumentPattern(parameters);
  const form = pattern === '' ? 'it takes no argument' : `its argument is ${pattern}`;
  throw new SimUsageError(`fault "${spec}": ${why}; ${form}`);
}
