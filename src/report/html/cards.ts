import type { Router } from '../../generated/documents.ts';
import { keyOf, kindOf, textOf, wanted } from './graph.ts';
import type { ContainerCard, Counts, RouterCard, Row } from './packed.ts';
import type { Statuses } from './status.ts';

/** Routers as the overview shows them; sorts of containers are kept once. */
export class Cards {
  readonly containers: ContainerCard[] = [];
  readonly #places = new Map<string, number>();
  readonly #statuses: Statuses;

  constructor(statuses: Statuses) {
    this.#statuses = statuses;
  }

  of(router: Router, rows: readonly Row[]): RouterCard {
    const { name, release, architecture, stacks } = router;
    const changes = rows.filter(({ action }) => action !== 'keep');
    const away = changes.flatMap(({ impact }) => impact?.downtimeSeconds ?? []);
    const pulls = changes.filter(({ impact }) => impact?.pulls === true).length;
    const note = this.#statuses.noteOf(router);
    return {
      name,
      status: this.#statuses.of(router),
      ...(release === undefined ? {} : { release }),
      ...(architecture === undefined ? {} : { architecture }),
      stacks,
      ...(router.read ? {} : { read: false }),
      counts: countsOf(changes),
      containers: rows.filter((row) => kindOf(row) === 'container').map((row) => this.#place(row)),
      ...(away.length > 0 ? { downSeconds: Math.max(...away) } : {}),
      ...(pulls > 0 ? { pulls } : {}),
      ...(changes.some(({ impact }) => (impact?.loses.length ?? 0) > 0) ? { losesData: true } : {}),
      ...(note === undefined ? {} : { note }),
    };
  }

  #place(row: Row): number {
    const values = wanted(row);
    const card: ContainerCard = {
      name: keyOf(row),
      image: textOf(values['image']) || textOf(values['file']),
      state: textOf(values['state']),
      action: row.action,
    };
    const key = JSON.stringify(card);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.containers.length);
    return this.containers.push(card) - 1;
  }
}

function countsOf(changes: readonly Row[]): Counts {
  const counts: Record<string, number> = {};
  for (const { action } of changes) counts[action] = (counts[action] ?? 0) + 1;
  return counts;
}
