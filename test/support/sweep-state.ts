import {
  containerState,
  dataIn,
  effectiveContainer,
  rootData,
  type SimDevice,
} from '../../src/sim/index.ts';

/** Everything that must be the same however often a run broke off: rows, files, states, and what processes have. */
export interface EndState {
  readonly rows: string;
  readonly containers: readonly string[];
}

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const rootDir = /(rosctr\/demo\/[a-z]+)-\d+/g;
/** Rows of these menus have an order that means something. */
const ordered = ['/ip/firewall/nat', '/ip/route'];

/** The device as a second run would find it, without what differs by chance: ids, UUID names, numbers of root-dirs. */
export function endState(device: SimDevice): EndState {
  const lines = device
    .snapshot((path, row) => path !== 'file' || !(row.fields.get('name') ?? '').endsWith('/.data'))
    .split('\n')
    .filter((line) => !line.includes('[rosctr:lease]'))
    .map((line) =>
      line
        .replace(/^(\/\S+) \*[0-9A-F]+/, '$1')
        .replace(uuid, 'UUID')
        .replace(rootDir, '$1-N'),
    );
  const isOrdered = (line: string): boolean => ordered.some((menu) => line.startsWith(`${menu} `));
  const rows = [...lines.filter((line) => !isOrdered(line)).sort(), ...lines.filter(isOrdered)].join('\n');
  const containers = device.rows('container').map((row) => {
    const process = effectiveContainer(device, row.id);
    return JSON.stringify({
      comment: row.fields.get('comment'),
      state: containerState(device, row.id),
      image: process?.image.image.digest,
      env: process?.env,
      mounts: process?.mounts,
      interfaces: process?.interfaces.map(({ id }) => nameOf(device, id)),
    }).replace(uuid, 'UUID');
  });
  return { rows, containers: containers.sort() };
}

/** The name of an interface now: the one inside is that of the last start. */
function nameOf(device: SimDevice, id: string): string {
  return (
    device
      .rows('interface/veth')
      .find((row) => row.id === id)
      ?.fields.get('name') ?? 'lost'
  );
}

/** Rows that are not ours, with their ids, and the files beside them, byte for byte. */
export function foreignState(device: SimDevice): string {
  return device
    .snapshot((path, row) =>
      path === 'file'
        ? (row.fields.get('name') ?? '').startsWith('usb1/other')
        : (row.fields.get('comment') ?? '').startsWith('other'),
    )
    .replace(/\\"starts\\":\d+/g, '');
}

/** When what lies in the mounts was first written: it must never be made anew. */
export function mountData(device: SimDevice): Readonly<Record<string, number | undefined>> {
  return {
    data: dataIn(device, 'usb1/data')?.madeAt,
    dbdata: dataIn(device, 'usb1/dbdata')?.madeAt,
    other: dataIn(device, 'usb1/other/data')?.madeAt,
  };
}

/** When the root-dir of our container was first written to. */
export function rootMadeAt(device: SimDevice, keys: readonly string[]): number | undefined {
  const row = rowOf(device, keys);
  return row && rootData(device, row.id)?.madeAt;
}

/** Is the process of a container of ours there? */
export function isServing(device: SimDevice, key: string): boolean {
  const row = rowOf(device, [key]);
  const state = row && containerState(device, row.id);
  return state === 'RUNNING' || state === 'HEALTHY';
}

function rowOf(
  device: SimDevice,
  keys: readonly string[],
): ReturnType<SimDevice['rows']>[number] | undefined {
  return device
    .rows('container')
    .find((row) =>
      keys.some((key) =>
        (row.fields.get('comment') ?? '').includes(` ${key.includes('/') ? key : `container/${key}`}]`),
      ),
    );
}
