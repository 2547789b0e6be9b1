import type { Disruption, Release, WireText } from './kind.ts';
import type { Problem } from './problem.ts';
import type { Address, Probe, Props, Resource, RowId, Value } from './resource.ts';
import type { SourceRange } from './source.ts';

/** A row as the router gave it. Null prototype: `__proto__` is a legal attribute name on the wire. */
export type WireRow = Readonly<Record<string, string>>;

/** Who owns a row. `secret`: its value is a secret, so it is never shown, not even when the file forgets it. */
export interface Mark {
  readonly stack: string;
  readonly kind: string;
  readonly key: string;
  readonly secret: boolean;
}

export type RunState =
  | 'pulling'
  | 'failed'
  | 'stopped'
  | 'starting'
  | 'running'
  | 'unhealthy'
  | 'stopping'
  | 'deleting'
  | 'transition';

/** A live row, decoded. */
export interface Observed {
  readonly kind: string;
  readonly id: RowId;
  readonly address: Address;
  readonly menu: string;
  readonly row: WireRow;
  /** Canonical values of what the row has; masked values (`*****` without the `sensitive` policy) are in `masked`. */
  readonly props: Props;
  readonly masked: readonly string[];
  /** The user's part of the comment; absent = the comment is an error text, so it is unknown. */
  readonly comment?: string;
  readonly owner: Owner;
  /** Containers only. */
  readonly state?: RunState;
  /** The row's index in its menu. */
  readonly position: number;
}

export type Owner =
  | { readonly by: 'us'; readonly mark: Mark }
  | { readonly by: 'stack'; readonly mark: Mark }
  | { readonly by: 'nobody' }
  /** `/app` rows, dynamic and built-in rows: never ours, never adopted. */
  | { readonly by: 'routeros' }
  /** The comment is an error text or the marker is damaged. */
  | { readonly by: 'unknown'; readonly why: string };

export interface FieldChange {
  readonly prop: string;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
  readonly disrupts: Disruption;
  readonly at?: SourceRange;
  /** Neither side may be shown. */
  readonly secret: boolean;
}

/** What one change means for the people who use the service. */
export interface Impact {
  readonly disruption: Disruption;
  /** Containers (addresses) that are stopped and started, or replaced, because of this change. */
  readonly restarts: readonly Address[];
  /** Estimate of how long the service is away, seconds; undefined = nobody can tell. */
  readonly downtimeSeconds?: number;
  /** An image is pulled; bytes where they are known. */
  readonly pulls: boolean;
  readonly pullBytes?: number;
  /** How a new image comes in, and why in this way. */
  readonly update?: { readonly strategy: 'staged' | 'recreate'; readonly why: string };
  /** What is lost with the root-dir, and what stays. */
  readonly loses: readonly string[];
  readonly keeps: readonly string[];
}

interface ChangeBase {
  readonly address: Address;
  /** Stable word for machines (`image-changed`, `not-in-file`), sentence for people. Display only, never control. */
  readonly reason: { readonly code: string; readonly text: string };
  readonly at?: SourceRange;
  readonly impact: Impact;
}

/**
 * What has to happen to one resource, for people. Meaning of `before` and `after` by action:
 * create has only `after`, delete and orphan only `before`, the others both.
 */
export type Change = ChangeBase &
  (
    | { readonly action: 'create'; readonly after: Resource; readonly fields: readonly FieldChange[] }
    | {
        readonly action: 'update';
        readonly before: Observed;
        readonly after: Resource;
        readonly fields: readonly FieldChange[];
      }
    | {
        readonly action: 'rename';
        readonly before: Observed;
        readonly after: Resource;
        readonly fields: readonly FieldChange[];
      }
    | {
        readonly action: 'replace';
        readonly before: Observed;
        readonly after: Resource;
        readonly fields: readonly FieldChange[];
        /** Properties (or addresses, where it spread) that force it. */
        readonly because: readonly string[];
      }
    | {
        readonly action: 'adopt';
        readonly before: Observed;
        readonly after: Resource;
        readonly fields: readonly FieldChange[];
      }
    | { readonly action: 'delete'; readonly before: Observed; readonly fields: readonly FieldChange[] }
    | {
        readonly action: 'conflict';
        readonly before: Observed;
        readonly after: Resource;
        readonly command: string;
      }
    | { readonly action: 'keep'; readonly before: Observed; readonly after: Resource }
  );
export type Action = Change['action'];

/** A row that exists, or the row that an earlier `add` of this run makes. */
export type Handle = { readonly id: RowId } | { readonly addedBy: Address };

/** One or more dialects of the same row; the next is sent only if the router refuses the one before. */
export type WireRowOut = Readonly<Record<string, WireText>>;

/** Until what a `wait` waits. `settled`: pull and extraction are over; `up`: running, and for `watchSeconds` on end. */
export type Until = 'settled' | 'up' | 'stopped' | 'gone';

/** One call to the router, for machines. Rows are encoded for the router's release. */
export type Step = {
  readonly address: Address;
  readonly kind: string;
  readonly menu: string;
  /** What puts things back when this step fails: the old container serves again. Carried out in order. */
  readonly undo?: readonly Step[];
} & (
  | { readonly do: 'add'; readonly rows: readonly WireRowOut[]; readonly placeBefore?: Handle }
  | {
      readonly do: 'set';
      readonly row: Handle | undefined;
      readonly rows: readonly WireRowOut[];
      /** What it sets for now, other than the file says: a name that another row is to get is given up first. */
      readonly over?: Props;
    }
  | { readonly do: 'remove'; readonly row: Handle }
  | { readonly do: 'run'; readonly row: Handle; readonly command: 'start' | 'stop' }
  | {
      readonly do: 'wait';
      readonly row: Handle;
      readonly until: Until;
      readonly deadlineSeconds: number;
      readonly watchSeconds?: number;
    }
  /** Asks the service itself, from where rosctr runs, until it answers. */
  | { readonly do: 'probe'; readonly probe: Probe; readonly deadlineSeconds: number }
  /** `/container/save` into a file that is not there yet. */
  | { readonly do: 'save'; readonly row: Handle; readonly file: string; readonly deadlineSeconds: number }
  /** A command of the operator's, where rosctr runs. */
  | { readonly do: 'exec'; readonly command: readonly string[]; readonly deadlineSeconds: number }
);

/** Why a plan must not run as it is. `flag` is what a person has to add to allow it, ready to paste. */
export interface Refusal {
  readonly code: `plan/${string}`;
  readonly message: string;
  readonly flag?: string;
  /** The router lacks what the file needs: no yes helps, and what differs beside it is in doubt. */
  readonly unmet?: true;
  readonly address?: Address;
  readonly at?: SourceRange;
}

/** Rows whose marker no loaded stack claims. */
export interface Orphan {
  readonly stack: string;
  readonly addresses: readonly Address[];
}

/** A row beside ours that nobody claims: somebody made it by hand. */
export interface Bystander {
  readonly address: Address;
  readonly id: RowId;
}

/** A value: same file, same router, same bytes. */
export interface Plan {
  readonly router: string;
  readonly stack: string;
  readonly release: Release;
  readonly architecture: string;
  /** In the order they are carried out; `keep` last. */
  readonly changes: readonly Change[];
  readonly steps: readonly Step[];
  readonly warnings: readonly Problem[];
  readonly refusals: readonly Refusal[];
  readonly orphans: readonly Orphan[];
  readonly bystanders: readonly Bystander[];
  /** Rows that were read, for "checked 103 rows". */
  readonly rowsRead: number;
}
