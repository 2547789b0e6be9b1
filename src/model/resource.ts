import type { DriftPolicy } from './drift-policy.ts';
import type { Secret } from './secret.ts';
import type { SourceRange } from './source.ts';

/** `container/pihole`, `env/common/TZ`: what people read and type. The first part is a kind's name. */
export type Address = `${string}/${string}`;

/** `*1A`: what the router wants. It changes when a row is recreated, so it is never written to a file. */
export type RowId = `*${string}`;

/** A canonical, comparable value. Units are the codec's: seconds, bytes. */
export type Value = string | number | boolean | readonly string[] | Secret;
export type Props = Readonly<Record<string, Value>>;

/** Something that must be there on the router before a resource makes sense, and that this stack does not own. */
export interface Requirement {
  readonly menu: string;
  /** With a kind, `match` is in that kind's property names, so that releases may differ in theirs. */
  readonly kind?: string;
  /** Row property -> value, e.g. `{ name: 'LAN' }`. All must match on one row. */
  readonly match: Readonly<Record<string, string>>;
  /** For the message: `interface list "LAN"`. */
  readonly what: string;
  readonly hint: string;
  readonly at: SourceRange;
}

/** What the file asks of one row, in the field's own words; no release's spelling is in here. */
export interface Resource {
  readonly address: Address;
  readonly kind: string;
  /** The local key: the address without the kind. */
  readonly key: string;
  readonly props: Props;
  /** Where the resource stands, and where each of its properties was written (or was implied by). */
  readonly at: SourceRange;
  readonly sources: Readonly<Record<string, SourceRange>>;
  /** The user's own comment; absent = not written, so what stands on the router is kept. */
  readonly comment?: string;
  /** Former local keys of this resource in this stack. */
  readonly previously?: readonly string[];
  readonly requires?: readonly Requirement[];
  /** Containers only. */
  readonly run?: RunPolicy;
  /** What it completes, and is written with: the veth of a bridge port, the container of a published port. */
  readonly partOf?: Address;
  /** Rows of `rows:` only: the menu, and the local key of the row to stand before. */
  readonly menu?: string;
  readonly before?: Address;
  /** Rows of `rows:` only: properties that the router takes and never shows. */
  readonly writeOnly?: readonly string[];
}

/** What is wanted of a container beside its properties. */
export interface RunPolicy {
  readonly state: 'running' | 'stopped';
  readonly protect: boolean;
  readonly volatile: boolean;
  readonly dependsOn: readonly Address[];
  /** Base folder of root-dirs, `usb1/rosctr`; a row gets `<base>/<stack>/<key>-<n>`. */
  readonly rootDirBase: string;
  /** `dst` paths of all mounts, to tell state that survives from state that does not. */
  readonly mountTargets: readonly string[];
  /** How a new image comes in; absent = auto. */
  readonly update?: UpdatePolicy;
  /** The way to the router itself leads through this container: it goes last, staged, and is watched longest. */
  readonly managementPath?: true;
  /** Done before its root-dir is replaced, and before anything is stopped for that. */
  readonly preReplace?: PreReplace;
}

/** `save`: the router writes the container to an archive (7.24+). `command`: runs where rosctr runs, without a shell. */
export type PreReplace = { readonly at: SourceRange } & (
  { readonly save: string } | { readonly command: readonly string[] }
);

/** Where a service has to answer: `host:port`, or a URL. */
export type Probe = { readonly tcp: string } | { readonly http: string };

/** `manual`: a new image is only taken when the container is named with `--target`. */
export interface UpdatePolicy {
  readonly strategy: 'auto' | 'staged' | 'recreate' | 'manual';
  /** How long a new container has to stay up before the old one goes. */
  readonly watchSeconds?: number;
  /** Asked from the machine that runs rosctr, once the container is up. */
  readonly probe?: Probe;
}

/** Everything one stack asks of one router. */
export interface Desired {
  readonly stack: string;
  readonly previousStacks: readonly string[];
  readonly router: string;
  readonly resources: readonly Resource[];
  /** Names of disks that must be there, each with the place that names it. */
  readonly disks: readonly { readonly name: string; readonly at: SourceRange }[];
  /** Other stacks that the same run loaded for this router: their rows are foreign, but no orphans. */
  readonly otherStacks: readonly string[];
  /** What `drift` makes of its findings; plan and apply never ask. */
  readonly drift?: DriftPolicy;
}
