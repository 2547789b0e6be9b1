import type {
  DriftFinding,
  Field,
  ResourceChange,
  Router,
  Step,
  Value,
} from '../../generated/documents.ts';
import type { RunDocument } from '../document.ts';
import type { Verb } from '../reading.ts';

/** What the page carries: an overview that is read at once, and details in blocks that are read when they are looked at. */
export interface Overview {
  readonly command: Command;
  readonly tool: string;
  /** Which of several environments this is about. */
  readonly title?: string;
  readonly commit?: string;
  readonly runUrl?: string;
  /** What a path of a file is appended to, to look at it. */
  readonly filesUrl?: string;
  /** RFC 3339; absent where the run should not say. */
  readonly at?: string;
  readonly verdict: Verdict;
  readonly totals: Counts;
  readonly facts: readonly Fact[];
  readonly routers: readonly RouterCard[];
  /** Every sort of container there is: routers name it by its place. */
  readonly containers: readonly ContainerCard[];
  readonly groups: readonly ChangeGroup[];
  readonly notices: readonly Notice[];
  /** A rollout went in these. */
  readonly waves?: readonly WaveCard[];
  readonly history?: History;
  /** What was left out so that the page stays small, in sentences. */
  readonly dropped: readonly string[];
  readonly blockSize: number;
}

export type Command = RunDocument['command'];
export type Action = Verb;

/** Worst first: the order in which routers stand. */
export const statuses = [
  'failed',
  'unreachable',
  'refused',
  'untouched',
  'differs',
  'done',
  'match',
] as const;
export type Status = (typeof statuses)[number];

/** A status in a strip of the timeline; a blank is a run that did not know the router. */
export const statusLetters: Readonly<Record<Status, string>> = {
  failed: 'f',
  unreachable: 'u',
  refused: 'r',
  untouched: 'o',
  differs: 'd',
  done: 'k',
  match: 'm',
};

export interface Verdict {
  readonly headline: string;
  readonly lead: string;
  readonly tone: 'good' | 'change' | 'bad';
}

export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly bad?: true;
}

export type Counts = Partial<Readonly<Record<Action, number>>>;

export interface RouterCard {
  readonly name: string;
  readonly status: Status;
  readonly release?: string;
  readonly architecture?: string;
  readonly stacks: readonly string[];
  readonly counts: Counts;
  readonly containers: readonly number[];
  /** The longest that one of its services is away, in seconds. */
  readonly downSeconds?: number;
  readonly pulls?: number;
  readonly losesData?: true;
  /** False: nothing is known about it. */
  readonly read?: false;
  /** The first thing to know, where something is wrong. */
  readonly note?: string;
}

export interface WaveCard {
  readonly name: string;
  readonly routers: readonly number[];
}

export interface ContainerCard {
  readonly name: string;
  readonly image: string;
  readonly state: string;
  readonly action: Action;
}

/** One change, on all the routers on which it is to happen. */
export interface ChangeGroup {
  readonly stack: string;
  readonly address: string;
  readonly action: Action;
  /** What it belongs to: `container/pihole`, or nothing. */
  readonly subject: string;
  readonly gist: string;
  readonly fields: readonly Field[];
  /** The values are not the same everywhere. */
  readonly varies?: true;
  readonly routers: readonly number[];
  readonly source?: Place;
}

export type Level = 'failed' | 'unreachable' | 'refused' | 'warning' | 'orphan';

/** Something that a person should know, once for all routers that it is about. */
export interface Notice {
  readonly level: Level;
  readonly code: string;
  readonly address?: string;
  readonly hint?: string;
  readonly flag?: string;
  readonly source?: Place;
  readonly cases: readonly NoticeCase[];
}

export interface NoticeCase {
  readonly router: number;
  readonly message: string;
  readonly quote?: string;
}

export type Place = readonly [file: string, line: number];
export type Values = Readonly<Record<string, Value>>;
export type Impact = ResourceChange['impact'];

/** A resource on a router. */
export interface Row {
  readonly address: string;
  readonly was?: string;
  readonly action: Action;
  readonly stack: string;
  readonly source?: Place;
  /** What stays as it is; of a row that comes or goes, all of it. */
  readonly values: Values;
  readonly hidden?: readonly string[];
  readonly fields?: readonly Field[];
  /** Properties that force a replace. */
  readonly because?: readonly string[];
  readonly reason?: string;
  readonly command?: string;
  readonly impact?: Impact;
}

/** What one run did on a router for one stack. */
export interface Run {
  readonly stack: string;
  readonly ok: boolean;
  readonly writes: number;
  readonly seconds: number;
  readonly steps: readonly Step[];
}

export interface Details {
  readonly rows: readonly Row[];
  readonly runs?: readonly Run[];
  /** Drift: what differs, one for each property. */
  readonly findings?: readonly DriftFinding[];
  readonly read: Router['read'];
}

/** Runs over time, oldest first; the last one is this one. */
export interface History {
  readonly runs: readonly HistoryRun[];
  /** By router: one letter a run. */
  readonly strips: readonly string[];
}

export interface HistoryRun {
  readonly at: string;
  readonly command: Command;
  readonly counts: Partial<Readonly<Record<Status, number>>>;
}
