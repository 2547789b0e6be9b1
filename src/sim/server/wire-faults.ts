import { commandFaults } from './command-faults.ts';
import { argumentPattern, parseArguments, type FaultArguments, type Parameter } from './fault-syntax.ts';
import { connectionFaults, loginFaults, shapeFaults } from './stream-faults.ts';
import { SimUsageError } from './usage-error.ts';

const definitions = { ...shapeFaults, ...connectionFaults, ...loginFaults, ...commandFaults };

export type WireFaultName = keyof typeof definitions;

/** A fault with its argument, ready to be armed. */
export interface WireFault {
  readonly name: WireFaultName;
  readonly given: FaultArguments;
}

/** All that the wire can be asked to do wrong, for the help and the docs. */
export const wireFaults: readonly {
  readonly name: WireFaultName;
  readonly argument: string;
  readonly source: string;
  readonly effect: string;
}[] = Object.entries(definitions).map(([name, { parameters, source, effect }]) => ({
  name: name as WireFaultName,
  argument: argumentPattern(parameters),
  source,
  effect,
}));

/** Is there a wire fault of this name? Life-cycle faults have a table of their own. */
export function isWireFault(name: string): name is WireFaultName {
  return Object.hasOwn(definitions, name);
}

/** Reads `drop-after-write:3`; what cannot be meant is a `SimUsageError`. */
export function parseFault(spec: string): WireFault {
  const colon = spec.indexOf(':');
  const name = colon < 0 ? spec : spec.slice(0, colon);
  if (!isWireFault(name)) throw unknownFault(spec, name, Object.keys(definitions));
  const parameters: readonly Parameter[] = definitions[name].parameters;
  return { name, given: parseArguments(spec, colon < 0 ? undefined : spec.slice(colon + 1), parameters) };
}

/** The error for a fault that no table has; names the nearest one, or all. */
export function unknownFault(spec: string, name: string, known: readonly string[]): SimUsageError {
  const near = known.map((word) => ({ word, far: distance(name, word) })).sort((a, b) => a.far - b.far)[0];
  const hint =
    near !== undefined && near.far <= Math.max(2, name.length / 3)
      ? `did you mean "${near.word}"?`
      : `known are ${known.join(', ')}`;
  return new SimUsageError(`fault "${spec}": there is no fault "${name}"; ${hint}`);
}

function distance(from: string, to: string): number {
  let line = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const change = (line[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      next.push(Math.min(change, (line[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    line = next;
  }
  return line[to.length] ?? 0;
}
