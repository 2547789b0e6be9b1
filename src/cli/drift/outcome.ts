import type { DriftCategory, Judged } from '../../model/index.ts';
import { type ExitCode, exitCode, worst } from '../exit-code.ts';

/** What drift of a category means for a script (design 4): unreachable is not drift, and a refusal is an error. */
const exits: Readonly<Record<DriftCategory, ExitCode>> = {
  config: exitCode.changes,
  runtime: exitCode.changes,
  image: exitCode.changes,
  orphan: exitCode.changes,
  foreign: exitCode.changes,
  blocked: exitCode.error,
  unreachable: exitCode.incomplete,
};

/** The exit code that findings ask for: those that count. */
export function driftExit(findings: readonly Judged[]): ExitCode {
  return worst(findings.filter(({ counts }) => counts).map(({ category }) => exits[category]));
}

/** Is it something that differs, as opposed to something that nobody could look at? */
export function isDrift({ category }: Pick<Judged, 'category'>): boolean {
  return exits[category] === exitCode.changes;
}
