import type { SourceRange } from './source.ts';

/** A number of routers, or a part of them. */
export type Share = { readonly routers: number } | { readonly percent: number };

/** How apply goes through a fleet. */
export interface Rollout {
  /** Who goes first, alone: the first so many, or (`marked`) those that the file chooses by labels. */
  readonly canary?: Share | 'marked';
  /** How many are done after each wave, the first ones included. */
  readonly batches: readonly Share[];
  /** At so many failed routers nothing new is begun. */
  readonly maxFailures: Share;
  readonly pauseMs: number;
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** When a router may be changed. Times are minutes of a day; one that closes before it opens closes on the next day. */
export interface MaintenanceWindow {
  readonly days: readonly Weekday[];
  readonly from: number;
  readonly to: number;
  readonly timeZone: string;
  readonly at: SourceRange;
}

/** A router on which nothing was begun, and why. */
export interface Untouched {
  readonly router: string;
  readonly reason:
    'unread' | 'window' | 'canary-failed' | 'no-canary' | 'max-failures' | 'interrupted' | 'deadline';
  /** Ends `oslo was not touched: `. */
  readonly message: string;
}
