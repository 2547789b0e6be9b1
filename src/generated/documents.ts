// Made from schemas/plan, report and validate.schema.json by scripts/generate-schema.mjs. Do not edit.

export type RosctrDocuments = PlanDocument | ReportDocument | ValidateDocument;
export type Address = string;
export type Side = null | {
  readonly [k: string]: Value;
};
/**
 * A canonical value: sizes in bytes, times in milliseconds. A secret is always "*****".
 */
export type Value = string | number | boolean | readonly string[];

/**
 * formatVersion: a new minor number adds properties, which readers ignore; at a new major number readers must refuse.
 */
export interface PlanDocument {
  readonly formatVersion: '1.0';
  readonly rosctrVersion: string;
  /**
   * What was run: drift is a plan that is read the other way round.
   */
  readonly command: 'plan' | 'drift';
  /**
   * Some router answered, but could not be read.
   */
  readonly errored: boolean;
  /**
   * Every chosen router was read.
   */
  readonly complete: boolean;
  readonly shard?: Shard;
  /**
   * Something differs.
   */
  readonly changed: boolean;
  /**
   * Something differs and nothing refuses it.
   */
  readonly applyable: boolean;
  readonly routers: readonly Router[];
  readonly resource_changes: readonly ResourceChange[];
  readonly warnings: readonly Problem[];
  readonly refusals: readonly Refusal[];
  readonly orphans: readonly Orphan[];
  /**
   * `drift` only: every finding, one for each property that differs, in the order of routers.
   */
  readonly drift?: readonly DriftFinding[];
}
/**
 * The run was for a part of the fleet (--shard); the documents of all parts together are the whole.
 */
export interface Shard {
  readonly index: number;
  readonly count: number;
  /**
   * Routers that all parts together were for.
   */
  readonly routers: number;
  /**
   * For each of routers, in their order: where it stands among those of all parts, from 0.
   */
  readonly positions: readonly number[];
}
export interface Router {
  readonly name: string;
  readonly release?: string;
  readonly architecture?: string;
  readonly stacks: readonly string[];
  /**
   * How many rows were read there.
   */
  readonly rows?: number;
  /**
   * False: nothing is known about this router.
   */
  readonly read: boolean;
  /**
   * Nobody answered, as opposed to an error such as a wrong password.
   */
  readonly unreachable?: boolean;
  readonly problem?: Problem;
}
export interface Problem {
  /**
   * Stable.
   */
  readonly code: string;
  readonly message: string;
  readonly router?: string;
  readonly stack?: string;
  readonly address?: string;
  readonly hint?: string;
  /**
   * The router's own words.
   */
  readonly quote?: string;
  readonly source?: Source;
}
/**
 * Where it is written.
 */
export interface Source {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
export interface ResourceChange {
  readonly router: string;
  readonly stack: string;
  readonly address: Address;
  readonly previous_address?: Address;
  readonly mode: 'managed';
  /**
   * The kind, the part of the address before the slash.
   */
  readonly type: string;
  readonly name: string;
  readonly change: {
    /**
     * As terraform has them; `conflict` is a row in the way that is not ours.
     */
    readonly actions: readonly ['create'] | readonly ['update'] | readonly ['delete'] | readonly ['no-op'] | readonly ['conflict'] | readonly ['delete', 'create'];
    readonly before: Side;
    readonly after: Side;
    readonly before_sensitive: Mask;
    readonly after_sensitive: Mask;
    readonly after_unknown?: Mask1;
    /**
     * What differs, property by property, of a row that stays or is replaced; `marker`, `comment` and `state` are told as properties.
     */
    readonly fields?: readonly Field[];
    /**
     * Values as people write them, where that is something else: 512MiB.
     */
    readonly texts?: {
      readonly before?: Texts;
      readonly after?: Texts;
    };
    /**
     * Properties (or addresses, where it spread) that force a replace.
     */
    readonly replace_paths?: readonly (readonly string[])[];
    /**
     * The row that is adopted.
     */
    readonly importing?: {
      readonly id: string;
    };
  };
  /**
   * A word for display; readers accept words they do not know.
   */
  readonly action_reason: string;
  readonly reason: string;
  /**
   * Conflicts: what a person can do.
   */
  readonly command?: string;
  readonly source?: Source;
  readonly impact: {
    readonly disruption: 'none' | 'live' | 'restart' | 'recreate';
    readonly restarts: readonly Address[];
    /**
     * An estimate; absent where nobody can tell.
     */
    readonly downtimeSeconds?: number;
    readonly pulls: boolean;
    /**
     * An estimate: what the image that is replaced takes.
     */
    readonly pullBytes?: number;
    /**
     * How the new image of a replaced container comes in.
     */
    readonly update?: {
      readonly strategy: 'staged' | 'recreate';
      readonly why: string;
    };
    readonly loses: readonly string[];
    readonly keeps: readonly string[];
  };
}
export interface Mask {
  readonly [k: string]: true;
}
/**
 * Secrets that are not known where the plan is made: not compared, and never sent.
 */
export interface Mask1 {
  readonly [k: string]: true;
}
/**
 * A side is absent where there is nothing. A secret is "*****" on both sides.
 */
export interface Field {
  readonly name: string;
  readonly before?: Value;
  readonly after?: Value;
  readonly sensitive?: true;
  /**
   * What it takes to make it so.
   */
  readonly disruption: 'none' | 'live' | 'restart' | 'recreate';
  readonly source?: Source;
}
export interface Texts {
  readonly [k: string]: string;
}
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly router: string;
  readonly stack: string;
  readonly address?: Address;
  /**
   * What has to be added to allow it.
   */
  readonly flag?: string;
  readonly source?: Source;
}
export interface Orphan {
  readonly router: string;
  readonly stack: string;
  readonly addresses: readonly Address[];
}
/**
 * Something that is not as the files say.
 */
export interface DriftFinding {
  readonly router: string;
  /**
   * Absent: it is about the router as a whole.
   */
  readonly stack?: string;
  readonly address?: Address;
  readonly category: 'config' | 'runtime' | 'image' | 'orphan' | 'foreign' | 'blocked' | 'unreachable';
  readonly severity: 'error' | 'warning' | 'info';
  /**
   * What sort of finding, in a word; readers accept words they do not know.
   */
  readonly code: string;
  /**
   * Absent: it is about the whole row.
   */
  readonly property?: string;
  /**
   * A canonical value: sizes in bytes, times in milliseconds. A secret is always "*****".
   */
  readonly actual?: string | number | boolean | readonly string[];
  /**
   * A canonical value: sizes in bytes, times in milliseconds. A secret is always "*****".
   */
  readonly expected?: string | number | boolean | readonly string[];
  /**
   * The finding in a sentence.
   */
  readonly reason: string;
  /**
   * What a person can do.
   */
  readonly hint?: string;
  /**
   * It counts for the exit code: it is neither ignored nor left out by severity and policy.
   */
  readonly counts: boolean;
  /**
   * What `drift --fix` does about it; absent: apply is needed, or a person.
   */
  readonly fix?: 'start' | 'stop' | 'restart';
  /**
   * `drift --fix` has put it right in this run.
   */
  readonly fixed?: true;
  /**
   * The rule of the repository that silences it.
   */
  readonly ignored?: {
    readonly reason: string;
    /**
     * The last day of the rule, 2027-01-31.
     */
    readonly until?: string;
    readonly source: Source;
  };
  readonly source?: Source;
}
/**
 * formatVersion: a new minor number adds properties, which readers ignore; at a new major number readers must refuse.
 */
export interface ReportDocument {
  readonly formatVersion: '1.0';
  readonly rosctrVersion: string;
  /**
   * drift: what `drift --fix` did.
   */
  readonly command: 'apply' | 'destroy' | 'drift';
  readonly ok: boolean;
  /**
   * Every chosen router was read, and none that has changes was left untouched.
   */
  readonly complete: boolean;
  readonly writes: number;
  /**
   * The waves of a rollout, in their order; absent where all routers went together.
   */
  readonly waves?: readonly Wave[];
  /**
   * Routers on which nothing was begun, and why.
   */
  readonly untouched?: readonly Untouched[];
  readonly plan: PlanDocument;
  readonly reports: readonly RouterReport[];
}
/**
 * Routers that were changed together.
 */
export interface Wave {
  readonly fleet?: string;
  /**
   * canary, batch 1 of 3, all others.
   */
  readonly name: string;
  readonly routers: readonly string[];
}
/**
 * A router on which nothing was begun.
 */
export interface Untouched {
  readonly router: string;
  readonly reason: 'unread' | 'window' | 'canary-failed' | 'no-canary' | 'max-failures' | 'interrupted' | 'deadline';
  /**
   * The reason in words.
   */
  readonly message: string;
}
/**
 * What was done on one router for one stack.
 */
export interface RouterReport {
  readonly router: string;
  readonly stack: string;
  readonly ok: boolean;
  readonly writes: number;
  readonly seconds: number;
  readonly steps: readonly Step[];
  readonly problems: readonly Problem[];
}
/**
 * What was done to what; values are not told.
 */
export interface Step {
  readonly address: string;
  readonly menu: string;
  readonly do: 'add' | 'set' | 'remove' | 'start' | 'stop' | 'wait' | 'probe' | 'save' | 'exec';
  readonly until?: 'settled' | 'up' | 'stopped' | 'gone';
  readonly status: 'done' | 'failed' | 'skipped' | 'undone';
  readonly seconds: number;
  readonly problem?: Problem;
}
/**
 * formatVersion: a new minor number adds properties, which readers ignore; at a new major number readers must refuse.
 */
export interface ValidateDocument {
  readonly formatVersion: '1.0';
  readonly rosctrVersion: string;
  readonly command: 'validate';
  /**
   * No problem was found; warnings do not count.
   */
  readonly valid: boolean;
  readonly files: number;
  /**
   * 0 where the files are wrong.
   */
  readonly stacks: number;
  readonly routers: number;
  readonly resources: number;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}
