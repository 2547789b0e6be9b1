import { type Graph, kindOf, textOf, wanted } from './graph.ts';
import type { Row } from './packed.ts';

/**
 * What a row is there for: the address of a container, `bridge/NAME`, or nothing. A veth or a list that two containers
 * share is nobody's.
 */
export function subjectsOf(rows: readonly Row[], graph: Graph): ReadonlyMap<Row, string> {
  const owners = new Map<Row, Set<string>>();
  const claim = (row: Row | undefined, owner: string): void => {
    if (!row) return;
    const set = owners.get(row) ?? new Set<string>();
    owners.set(row, set.add(owner));
  };
  for (const { row, veths, mounts, envs } of graph.containers) {
    const owner = row.address;
    claim(row, owner);
    for (const one of [...mounts, ...envs]) claim(one, owner);
    for (const name of veths) {
      const veth = graph.veths.get(name);
      claim(veth?.row, owner);
      claim(veth?.port, owner);
      for (const one of veth?.published ?? []) claim(one, owner);
    }
  }
  for (const { name, row, addresses, masquerade } of graph.bridges.values()) {
    const owner = `bridge/${name}`;
    for (const one of [row, masquerade, ...addresses]) claim(one, owner);
  }
  const mounts = graph.containers.flatMap(({ row, mounts: list }) =>
    list.map((mount) => ({ owner: row.address, src: textOf(wanted(mount)['src']) })),
  );
  for (const row of graph.others) {
    if (kindOf(row) !== 'file') continue;
    const path = textOf(row.values['path']);
    for (const { owner, src } of mounts) if (under(path, src)) claim(row, owner);
  }
  return new Map(
    rows.map((row) => {
      const [first = '', ...more] = owners.get(row) ?? [];
      return [row, more.length === 0 ? first : ''];
    }),
  );
}

const under = (path: string, folder: string): boolean =>
  folder !== '' && (path === folder || path.startsWith(`${folder}/`));
