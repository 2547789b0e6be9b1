import type { ResourceChange, Router } from '../../generated/documents.ts';
import type { Reading } from '../reading.ts';
import type { Status } from './packed.ts';

/** What became of every router, and why, where something is wrong. */
export class Statuses {
  /** Something was to be done, and not only looked at. */
  readonly #acts: boolean;
  readonly #refusals: ReadonlyMap<string, string>;
  readonly #ran: ReadonlySet<string>;
  readonly #failures: ReadonlyMap<string, string | undefined>;
  readonly #differing: ReadonlySet<string>;
  /** By a rollout that stopped, a window, a deadline. */
  readonly #untouched: ReadonlyMap<string, string>;

  constructor({ command, plan, report }: Reading) {
    const reports = report?.reports ?? [];
    this.#acts = report !== undefined;
    // Guards are of apply; drift has findings of its own for what is in the way.
    const refusals = command === 'drift' ? [] : plan.refusals.toReversed();
    this.#refusals = new Map(refusals.map(({ router, message }) => [router, message]));
    this.#ran = new Set(reports.map(({ router }) => router));
    this.#failures = new Map(
      reports.filter(({ ok }) => !ok).map(({ router, problems }) => [router, problems[0]?.message]),
    );
    this.#untouched = new Map((report?.untouched ?? []).map(({ router, message }) => [router, message]));
    this.#differing = new Set(
      plan.drift
        ? plan.drift.filter(({ counts, fixed }) => counts && fixed !== true).map(({ router }) => router)
        : plan.resource_changes.filter(isChange).map(({ router }) => router),
    );
  }

  of({ name, read, unreachable }: Router): Status {
    if (!read) return unreachable === true ? 'unreachable' : 'failed';
    if (this.#failures.has(name)) return 'failed';
    const differs = this.#differing.has(name);
    if (this.#acts && this.#ran.has(name)) return 'done';
    if (this.#untouched.has(name)) return 'untouched';
    if (this.#refusals.has(name)) return 'refused';
    if (!differs) return 'match';
    return this.#acts ? 'untouched' : 'differs';
  }

  noteOf(router: Router): string | undefined {
    if (router.problem) return router.problem.message;
    const { name } = router;
    return this.#failures.get(name) ?? this.#untouched.get(name) ?? this.#refusals.get(name);
  }
}

const isChange = ({ change }: ResourceChange): boolean => change.actions[0] !== 'no-op';
