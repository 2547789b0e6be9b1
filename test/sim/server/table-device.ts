import type { ApiCall, ApiReply, Session } from '../../../src/sim/device/types.ts';
import type { ServedDevice } from '../../../src/sim/server/host.ts';

type Row = Record<string, string>;

/** The least that the server needs behind it: menus as lists of rows, one user `admin` with password `secret`. */
export class TableDevice implements ServedDevice {
  readonly release: string;
  readonly menus = new Map<string, Row[]>();
  readonly calls: string[] = [];
  readonly #rebooting = new Set<() => void>();
  #next = 1;

  constructor(release: string, menus: Readonly<Record<string, readonly Row[]>> = {}) {
    this.release = release;
    for (const [menu, rows] of Object.entries(menus)) for (const row of rows) this.insert(menu, row);
  }

  insert(menu: string, row: Row): string {
    const id = `*${(this.#next++).toString(16).toUpperCase()}`;
    this.menus.set(menu, [...(this.menus.get(menu) ?? []), { '.id': id, ...row }]);
    return id;
  }

  rows(path: string) {
    return (this.menus.get(`/${path}`) ?? []).map((row) => ({
      fields: new Map(Object.entries(row)),
      dynamic: false,
    }));
  }

  atLeast(release: string): boolean {
    return Number(this.release.split('.')[1]) >= Number(release.split('.')[1]);
  }

  login(name: string, password: string): Session | undefined {
    return name === 'admin' && password === 'secret' ? { user: name, policies: new Set() } : undefined;
  }

  onReboot(listener: () => void): () => void {
    this.#rebooting.add(listener);
    return () => this.#rebooting.delete(listener);
  }

  reboot(): void {
    for (const listener of this.#rebooting) listener();
  }

  call(_session: Session, { command, attributes, queries }: ApiCall): ApiReply {
    this.calls.push(command);
    const verb = command.slice(command.lastIndexOf('/') + 1);
    const menu = command.slice(0, -verb.length - 1);
    const rows = this.menus.get(menu) ?? [];
    const wanted = queries.map((query) => /^\?(?<name>[^=]+)=(?<value>.*)$/.exec(query)?.groups ?? {});
    const id = attributes.get('.id');
    switch (verb) {
      case 'print':
        return {
          rows: rows
            .filter((row) => wanted.every(({ name = '', value }) => row[name] === value))
            .map((row) => ({ ...row })),
          done: {},
        };
      case 'add':
        return { rows: [], done: { ret: this.insert(menu, Object.fromEntries(attributes)) } };
      case 'set':
        Object.assign(rows.find((row) => row['.id'] === id) ?? {}, Object.fromEntries(attributes));
        return { rows: [], done: {} };
      case 'remove':
        this.menus.set(
          menu,
          rows.filter((row) => row['.id'] !== id),
        );
        return { rows: [], done: {} };
      default:
        return { rows: [], done: {}, trap: { message: 'no such command', category: 0 } };
    }
  }
}
