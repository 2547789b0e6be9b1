import type { Row } from './types.ts';

/** Stored rows of all menus, in their order, and the ids they get. */
export class Tables {
  readonly #rows = new Map<string, Row[]>();
  readonly #lastId = new Map<string, number>();

  /** The rows of one menu, live: callers that change the menu while they walk take a copy. */
  rows(path: string): Row[] {
    let rows = this.#rows.get(path);
    if (rows === undefined) {
      rows = [];
      this.#rows.set(path, rows);
    }
    return rows;
  }

  get paths(): readonly string[] {
    return [...this.#rows.keys()].filter((path) => this.rows(path).length > 0).sort();
  }

  /** Upper case hex, one counter a name space, never used twice (routeros.md 1c, 6.5). */
  nextId(space: string): string {
    const id = (this.#lastId.get(space) ?? 0) + 1;
    this.#lastId.set(space, id);
    return `*${id.toString(16).toUpperCase()}`;
  }

  insert(path: string, space: string, fields: Map<string, string>, dynamic: boolean, before?: Row): Row {
    const row: Row = { id: this.nextId(space), fields, dynamic };
    const rows = this.rows(path);
    const place = before === undefined ? -1 : rows.indexOf(before);
    rows.splice(place === -1 ? rows.length : place, 0, row);
    return row;
  }

  erase(path: string, row: Row): boolean {
    const rows = this.rows(path);
    const place = rows.indexOf(row);
    if (place !== -1) rows.splice(place, 1);
    return place !== -1;
  }

  /** Puts rows, in the order given, before another one, or at the end. */
  move(path: string, moved: readonly Row[], before: Row | undefined): void {
    const rows = this.rows(path);
    const rest = rows.filter((row) => !moved.includes(row));
    const place = before === undefined ? rest.length : rest.indexOf(before);
    rest.splice(place === -1 ? rest.length : place, 0, ...moved);
    rows.splice(0, rows.length, ...rest);
  }

  /** Everything stored, as text: two devices are equal when their texts are. */
  text(wanted: (path: string, row: Row) => boolean): string {
    const lines: string[] = [];
    for (const path of this.paths) {
      for (const row of this.rows(path)) {
        if (!wanted(path, row)) continue;
        const fields = [...row.fields].sort(([a], [b]) => (a < b ? -1 : 1));
        const words = fields.map(([name, value]) => ` ${name}=${JSON.stringify(value)}`).join('');
        lines.push(`/${path} ${row.id}${row.dynamic ? ' dynamic' : ''}${words}`);
      }
    }
    return lines.join('\n');
  }
}
