import type { PlanDocument } from '../../generated/documents.ts';
import { sha256 } from './canonical.ts';

/** Minor: additions, readers ignore what they do not know. Major: readers must refuse. */
export const planFileVersion = '1.0';

/** What the plan was asked for: apply plans again with just that. */
export interface SavedFlags {
  readonly file: readonly string[];
  readonly target: readonly string[];
  readonly exclude: readonly string[];
  readonly adopt: readonly string[];
  readonly allowDataLoss: readonly string[];
  readonly unprotect: readonly string[];
  readonly allowPathCut: readonly string[];
  readonly allowServicePorts: boolean;
  readonly maxDeletes?: number;
  readonly maxRecreates?: number;
}

/**
 * Two digests of a router, in which no secret has any part: what the files ask of it and how it is reached, and what
 * stood on it where the plan would write.
 */
export interface Seal {
  readonly name: string;
  readonly config: string;
  readonly observed: string;
}

/** A saved plan (schemas/planfile.schema.json). */
export interface PlanFile {
  readonly planFileVersion: string;
  readonly rosctrVersion: string;
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly flags: SavedFlags;
  /** Routers that were read; others are not in the plan. */
  readonly routers: readonly Seal[];
  readonly plan: PlanDocument;
  /** As `rosctr plan` has shown it. */
  readonly text: string;
  /** Over all of the above: against accidents, not against somebody who makes a new one. */
  readonly checksum: string;
}

/** The file with its checksum. */
export function sealed(file: Omit<PlanFile, 'checksum'>): PlanFile {
  return { ...file, checksum: checksumOf(file) };
}

export function checksumOf(file: Omit<PlanFile, 'checksum'> & { readonly checksum?: string }): string {
  return sha256({ ...file, checksum: undefined });
}
