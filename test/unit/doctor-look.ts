import type { Desired, Plan } from '../../src/model/index.ts';
import { type DoctorFacts, examine } from '../../src/reconciler/doctor/index.ts';
import { plan, type Rows } from '../support/plan-cases.ts';
import { snapshot } from '../support/snapshot.ts';
import { menus } from './drafts.ts';

/** What a router shows to the doctor. */
export interface Look {
  readonly rows?: Rows;
  readonly more?: Rows;
  readonly stacks?: readonly Desired[];
  /** What the plans say beside what they say by themselves. */
  readonly planned?: Partial<Plan>;
  readonly release?: string;
  readonly architecture?: string;
  /** Menus that the router does not have. */
  readonly lacks?: readonly string[];
  readonly now?: number;
}

export function factsOf({ rows = {}, more = {}, stacks = [], planned = {}, ...rest }: Look): DoctorFacts {
  const { release = '7.23.3', architecture = 'arm64', lacks = [], now = 0 } = rest;
  return {
    router: 'home',
    user: 'rosctr',
    snapshot: {
      ...snapshot(rows, release),
      architecture,
      missing: new Map(lacks.map((menu) => [menu, 'no such command prefix'])),
    },
    stacks: stacks.map((desired) => ({
      desired,
      plan: { ...plan(desired, rows, {}, release), ...planned },
    })),
    more: menus(more),
    now,
  };
}

/** What the doctor says of one thing: `bad: there is no usb1 | plug it in`. */
export function told(check: string, look: Look): string[] {
  return examine(factsOf(look))
    .filter((finding) => finding.check === check)
    .map(({ status, text, todo }) =>
      [`${status}: ${text}`, ...(todo === undefined ? [] : [todo])].join(' | '),
    );
}
