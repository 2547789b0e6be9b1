import type { Desired, Plan, WireRow } from '../../model/index.ts';
import type { RouterClient } from '../../routeros/client.ts';
import { RouterError } from '../../routeros/error.ts';
import { rowsOf, type Snapshot } from '../snapshot.ts';

/** Everything a check may look at. */
export interface DoctorFacts {
  readonly router: string;
  readonly user: string;
  readonly snapshot: Snapshot;
  /** What each stack of the files would do; none where the files have nothing for this router. */
  readonly stacks: readonly { readonly desired: Desired; readonly plan: Plan }[];
  /** Menus that no plan reads; one that cannot be read has no rows. */
  readonly more: ReadonlyMap<string, readonly WireRow[]>;
  /** Milliseconds since 1970, on this machine. */
  readonly now: number;
}

const menus: Readonly<Record<string, readonly string[]>> = {
  '/user': ['name', 'group'],
  '/user/group': ['name', 'policy'],
  '/system/clock': ['date', 'time'],
  '/ip/firewall/filter': ['chain', 'action', 'in-interface', 'in-interface-list', 'disabled'],
  '/interface/list/member': ['list', 'interface', 'disabled'],
};

/** Reads what only the doctor wants to know. Some users may not see some of it: then nothing is said about it. */
export async function readMore(
  client: RouterClient,
  signal?: AbortSignal,
): Promise<Map<string, readonly WireRow[]>> {
  const entries = Object.entries(menus).map(
    async ([menu, proplist]): Promise<[string, readonly WireRow[]]> => {
      try {
        return [menu, await client.list(menu, { proplist, ...(signal ? { signal } : {}) })];
      } catch (error) {
        if (error instanceof RouterError && error.kind === 'refused') return [menu, []];
        throw error;
      }
    },
  );
  return new Map(await Promise.all(entries));
}

/** Rows of a menu, whoever read it. */
export function rowsIn({ snapshot, more }: DoctorFacts, menu: string): readonly WireRow[] {
  return more.get(menu) ?? rowsOf(snapshot, menu);
}

export const isYes = (text: string | undefined): boolean => text === 'true' || text === 'yes';
