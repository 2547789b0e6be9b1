import type { Address } from '../model/index.ts';

/** What the person who runs a plan has asked for or allowed. Patterns are addresses with `*`. */
export interface PlanOptions {
  /** Foreign rows to take over: only their marker is written. */
  readonly adopt: readonly string[];
  /** Only these changes, and what they need; empty = all. */
  readonly target: readonly string[];
  readonly exclude: readonly string[];
  /** Deletions (of anything) and recreations (of containers) that are fine without a word. */
  readonly maxDeletes: number;
  readonly maxRecreates: number;
  /** Containers whose root-dir may be thrown away though they have state in it. */
  readonly allowDataLoss: readonly string[];
  /** `protect: true` containers that may be stopped, replaced or deleted this once. */
  readonly unprotect: readonly string[];
  /** Containers on the way to the router itself that may be stopped or replaced this once. */
  readonly allowPathCut: readonly string[];
  /** Publishing the port of an enabled router service is fine. */
  readonly allowServicePorts: boolean;
  /** Commands that the file names may run on this machine: said by the operator's environment, never by a file. */
  readonly allowExec: boolean;
  /** Only the run state of these containers is put right, and an unhealthy one is started anew; nothing else. */
  readonly repair?: readonly Address[];
}

export const defaultOptions: PlanOptions = {
  adopt: [],
  target: [],
  exclude: [],
  maxDeletes: 10,
  maxRecreates: 3,
  allowDataLoss: [],
  unprotect: [],
  allowPathCut: [],
  allowServicePorts: false,
  allowExec: false,
};

/**
 * Does an address match one of the patterns? `container/*`, `env/pihole/TZ`; a bare kind stands for all of it, and
 * `env/pihole`, as plans show a list, for its variables.
 */
export function matches(address: Address, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    if (!pattern.includes('*') && address.startsWith(`${pattern}/`)) return true;
    if (!pattern.includes('/') && !pattern.includes('*')) return false;
    return fits(address, pattern);
  });
}

/** Is a text what a pattern says? `*` stands for any characters, all else for itself. */
export function fits(text: string, pattern: string): boolean {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`).test(text);
}
