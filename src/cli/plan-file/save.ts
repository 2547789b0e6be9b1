import { resolve } from 'node:path';
import type { PlanDocument } from '../../generated/documents.ts';
import { jsonText } from '../../report/json-text.ts';
import { writeWhole } from '../atomic-file.ts';
import type { Context } from '../context.ts';
import { CommandError } from '../errors.ts';
import type { GuardFlags, FileFlags, ScopeFlags } from '../flags.ts';
import { planText } from '../render/plan.ts';
import type { Survey } from '../survey.ts';
import { version } from '../version.ts';
import { planFileVersion, type SavedFlags, sealed } from './plan-file.ts';
import type { Seals } from './seals.ts';

/** Milliseconds that a plan may be applied for, if nobody says. */
const day = 86_400_000;

export interface SaveFlags {
  readonly out: string | undefined;
  readonly expires: number | undefined;
}

/** Writes a plan for a later apply: whole or not at all, and for nobody else to read. */
export function savePlan(
  path: string,
  flags: SaveFlags & FileFlags & ScopeFlags & GuardFlags,
  { looked, outlooks }: Survey,
  plan: PlanDocument,
  seals: Seals,
  { io, style }: Context,
): void {
  const now = io.clock.now();
  const file = sealed({
    planFileVersion,
    rosctrVersion: version(),
    madeAt: new Date(now).toISOString(),
    expiresAt: new Date(now + (flags.expires ?? day)).toISOString(),
    flags: savedFlags(flags),
    routers: looked
      .filter(({ outlook }) => outlook.failure === undefined)
      .map(({ target }) => seals.of(target)),
    plan,
    text: planText({ ...style, color: false }, outlooks),
  });
  try {
    writeWhole(resolve(io.cwd, path), jsonText(file), 0o600);
  } catch (error) {
    throw new CommandError(
      `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function savedFlags(flags: FileFlags & ScopeFlags & GuardFlags): SavedFlags {
  const { file, target, exclude, adopt, allowDataLoss, unprotect, allowPathCut } = flags;
  const { allowServicePorts, maxDeletes, maxRecreates } = flags;
  return {
    ...{ file, target, exclude, adopt, allowDataLoss, unprotect, allowPathCut, allowServicePorts },
    ...(maxDeletes === undefined ? {} : { maxDeletes }),
    ...(maxRecreates === undefined ? {} : { maxRecreates }),
  };
}
