import type { Desired, Finding, Plan } from '../../model/index.ts';
import {
  findingOfFailure,
  findingsBeside,
  findingsOf,
  type Pulse,
  pulsesOf,
  type Reading,
} from '../../reconciler/drift/index.ts';
import { matches, type PlanOptions } from '../../reconciler/options.ts';
import type { Snapshot } from '../../reconciler/snapshot.ts';
import type { ScopeFlags } from '../flags.ts';
import { asWritten, type Planner } from '../look.ts';
import type { RouterOutlook } from '../outlook.ts';

/** What one stack was found like on one router; the rows are kept only where a repair may need them. */
interface Note {
  readonly findings: readonly Finding[];
  readonly pulses: readonly Pulse[];
  readonly rows?: {
    readonly desired: Desired;
    readonly snapshot: Snapshot;
    readonly options: PlanOptions;
  };
}

/** Notes what is found while routers are read, since of many routers the rows are not kept. */
export interface Notebook {
  readonly planner: Planner;
  readonly reading: (outlook: RouterOutlook) => Reading;
  /** The rows from which a repair of this stack is planned. */
  readonly rows: (router: string, stack: string) => Note['rows'];
}

/** A notebook for one reading of the routers. */
export function notebook({ target, exclude }: ScopeFlags, keepsRows: boolean): Notebook {
  const notes = new Map<string, Map<string, Note>>();
  const isChosen = ({ address }: Finding): boolean =>
    address === undefined ||
    ((target.length === 0 || matches(address, target)) && !matches(address, exclude));
  return {
    planner: (desired, snapshot, options) => {
      const work = asWritten(desired, snapshot, options);
      const { router, stack } = work.plan;
      const findings = findingsOf(work.plan).filter(isChosen);
      const needsRows = keepsRows && findings.some(({ fix }) => fix !== undefined);
      const note = {
        findings,
        pulses: pulsesOf(work.plan),
        ...(needsRows ? { rows: { desired, snapshot, options } } : {}),
      };
      notes.set(router, (notes.get(router) ?? new Map<string, Note>()).set(stack, note));
      return work;
    },
    reading: ({ router, plans, failure }) => {
      if (failure)
        return {
          router,
          findings: [findingOfFailure(router, failure.problem, failure.unreachable)],
          pulses: [],
        };
      const found = plans.flatMap(({ stack }: Plan) => notes.get(router)?.get(stack) ?? []);
      return {
        router,
        findings: [...found.flatMap(({ findings }) => findings), ...findingsBeside(plans).filter(isChosen)],
        pulses: found.flatMap(({ pulses }) => pulses),
      };
    },
    rows: (router, stack) => notes.get(router)?.get(stack)?.rows,
  };
}
