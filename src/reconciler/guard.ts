import type { Refusal, Resource, WireRow } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { execObjection } from './hooks.ts';
import { losesRootDir, mountsOf } from './impact.ts';
import { kindNamed } from './kinds/index.ts';
import { matches, type PlanOptions } from './options.ts';
import { rowsOf, type Snapshot } from './snapshot.ts';
import { needsStop } from './spread.ts';

/** Why a plan must not run without an explicit yes; every reason names the flag that gives it. */
export function objections(all: readonly Draft[], snapshot: Snapshot, options: PlanOptions): Refusal[] {
  const drafts = all.filter(({ action }) => action !== 'keep');
  return [
    ...drafts.flatMap(conflicts),
    ...tooMany(drafts, options),
    ...drafts.flatMap((draft) => dataLoss(draft, options)),
    ...drafts.flatMap((draft) => protection(draft, options)),
    ...drafts.flatMap((draft) => pathCut(draft, options)),
    ...drafts.flatMap((draft) => execObjection(draft, options)),
    ...drafts.flatMap((draft) => servicePort(draft, rowsOf(snapshot, '/ip/service'), options)),
  ];
}

const placed = (draft: Draft): Pick<Refusal, 'address' | 'at'> => ({
  address: draft.address,
  ...(draft.after ? { at: draft.after.at } : {}),
});

function conflicts(draft: Draft): Refusal[] {
  if (!draft.conflict) return [];
  const { code, text, command } = draft.conflict;
  const isFlag = command.startsWith('--');
  return [
    {
      code: `plan/${code}`,
      message: `${draft.address}: ${text}${isFlag ? '' : `. ${command.charAt(0).toUpperCase()}${command.slice(1)}`}`,
      ...(isFlag ? { flag: command } : {}),
      ...placed(draft),
    },
  ];
}

function tooMany(drafts: readonly Draft[], { maxDeletes, maxRecreates }: PlanOptions): Refusal[] {
  const deletes = drafts.filter((draft) => draft.action === 'delete').length;
  const recreates = drafts.filter(
    (draft) => draft.action === 'replace' && kindNamed(draft.kind).lifecycle,
  ).length;
  const refusals: Refusal[] = [];
  if (deletes > maxDeletes) {
    const flag = `--max-deletes ${deletes}`;
    refusals.push({
      code: 'plan/too-many-deletes',
      message: `${deletes} rows would be deleted, the limit is ${maxDeletes}`,
      flag,
    });
  }
  if (recreates > maxRecreates) {
    const flag = `--max-recreates ${recreates}`;
    refusals.push({
      code: 'plan/too-many-recreates',
      message: `${recreates} containers would be recreated, the limit is ${maxRecreates}`,
      flag,
    });
  }
  return refusals;
}

/** Bytes of files outside mounts below which a container counts as empty: pid files and the like. */
const negligible = 2 ** 20;

/**
 * A container without any mount keeps its state in its root-dir, as far as anybody can tell; one with mounts may have
 * grown some beside them, which the router says from 7.23 on (`data-size`).
 */
function dataLoss(draft: Draft, { allowDataLoss }: PlanOptions): Refusal[] {
  if (!losesRootDir(draft) || draft.after?.run?.volatile === true) return [];
  const grown = Number(draft.before?.row['data-size'] ?? 0);
  const hasMounts = mountsOf(draft).length > 0;
  if ((hasMounts && !(grown > negligible)) || matches(draft.address, allowDataLoss)) return [];
  const what = draft.action === 'replace' ? 'recreated' : 'deleted';
  const why = hasMounts
    ? `it has ${Math.round(grown / 2 ** 20)} MiB outside its mounts`
    : 'it has no mounts';
  return [
    {
      code: 'plan/data-loss',
      message:
        `${draft.address} would be ${what}, and what it has written goes with its root-dir: ${why}` +
        (draft.after ? '. If there is nothing to lose, say volatile: true in the file' : ''),
      flag: `--allow-data-loss ${draft.address}`,
      ...placed(draft),
    },
  ];
}

/** Stopping what carries our own connection may leave nobody to start it again. */
function pathCut(draft: Draft, { allowPathCut }: PlanOptions): Refusal[] {
  const isPath = draft.after?.run?.managementPath === true;
  if (!isPath || matches(draft.address, allowPathCut)) return [];
  if (draft.action !== 'replace' && !needsStop(draft)) return [];
  return [
    {
      code: 'plan/path-cut',
      message:
        `${draft.address} is the way to the router (managementPath), and would be ` +
        `${draft.action === 'replace' ? 'replaced' : 'stopped'}: if the connection does not come back, only somebody on site can help. ` +
        'Run from a place that does not need it, or allow it: it goes last, and the old container starts again at the next reboot',
      flag: `--allow-path-cut ${draft.address}`,
      ...placed(draft),
    },
  ];
}

function protection(draft: Draft, { unprotect }: PlanOptions): Refusal[] {
  const isProtected = draft.after?.run?.protect === true;
  if (!isProtected || matches(draft.address, unprotect)) return [];
  if (draft.action !== 'replace' && !needsStop(draft)) return [];
  return [
    {
      code: 'plan/protected',
      message: `${draft.address} is protected and would be ${draft.action === 'replace' ? 'recreated' : 'stopped'}`,
      flag: `--unprotect ${draft.address}`,
      ...placed(draft),
    },
  ];
}

/** Publishing 22, 80, 443, 8291, 8729... takes the router's own service away from whoever comes in that way. */
function servicePort(
  draft: Draft,
  services: readonly WireRow[],
  { allowServicePorts }: PlanOptions,
): Refusal[] {
  if (
    allowServicePorts ||
    (draft.action !== 'create' && draft.action !== 'update' && draft.action !== 'replace')
  )
    return [];
  const port = draft.after ? publishedPorts(draft.after) : undefined;
  if (!port) return [];
  const taken = services.find(
    (row) => isEnabled(row) && Number(row['port']) >= port.first && Number(row['port']) <= port.last,
  );
  if (!taken) return [];
  return [
    {
      code: 'plan/service-port',
      message:
        `${draft.address} publishes port ${taken['port'] ?? ''}, on which the router's own service ` +
        `${taken['name'] ?? ''} listens: it would no longer be reached`,
      flag: '--allow-service-ports',
      ...placed(draft),
    },
  ];
}

const isEnabled = (row: WireRow): boolean => row['disabled'] !== 'true' && row['dynamic'] !== 'true';

function publishedPorts({
  kind,
  props,
}: Resource): { readonly first: number; readonly last: number } | undefined {
  if (!kind.startsWith('nat') || props['action'] !== 'dst-nat' || props['protocol'] !== 'tcp')
    return undefined;
  const [first = NaN, last = first] = String(props['dstPort']).split('-').map(Number);
  return Number.isNaN(first) ? undefined : { first, last };
}
