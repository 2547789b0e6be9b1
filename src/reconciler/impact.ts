import type { Change, Disruption, FieldChange, Impact } from '../model/index.ts';
import { isList } from '../codecs/index.ts';
import type { Draft } from './draft.ts';
import { hookOf } from './hooks.ts';
import { kindNamed } from './kinds/index.ts';
import { needsRepull } from './run-state.ts';
import { needsStop } from './spread.ts';

const severity: readonly Disruption[] = ['none', 'live', 'restart', 'recreate'];

/** The worst of several. */
export function worst(disruptions: readonly Disruption[]): Disruption {
  const rank = (one: Disruption): number => severity.indexOf(one);
  return disruptions.reduce((most, one) => (rank(one) > rank(most) ? one : most), 'none');
}

/** Seconds a start or an import of a small image takes beyond the stop: an estimate, said as one. */
const startSeconds = 5;

/** Of what stays as it is; one for all, since a fleet has a million of them. */
export const unchanged: Pick<Change, 'reason' | 'impact'> = {
  reason: { code: 'same', text: 'it is as the file says' },
  impact: { disruption: 'none', restarts: [], pulls: false, loses: [], keeps: [] },
};

/** What one change means for those who use the service. */
export function impactOf(draft: Draft): Impact {
  const { action, before, after } = draft;
  const kind = kindNamed(draft.kind);
  const stop = Number(before?.props['stopTime'] ?? 10_000) / 1000;
  const interrupts = needsStop(draft);
  const isStaged = draft.update?.strategy === 'staged';
  const stays = interrupts && action === 'update' && after?.run?.state === 'running';
  const pulls = (action === 'create' || action === 'replace') && kind.lifecycle === true;
  const imageBytes = imageBytesOf(draft);
  return {
    disruption: disruptionOf(draft),
    restarts: stays ? [draft.address] : [],
    // How long a pull takes nobody can tell beforehand; without one it is stop and start.
    ...(stays || isStaged ? { downtimeSeconds: stop + startSeconds } : {}),
    pulls,
    ...(pulls && imageBytes !== undefined ? { pullBytes: imageBytes } : {}),
    ...(draft.update ? { update: { strategy: draft.update.strategy, why: draft.update.why } } : {}),
    loses: losesRootDir(draft)
      ? [`what was written outside mounts, in ${before?.row['root-dir'] ?? 'its root-dir'}`]
      : [],
    keeps: action === 'replace' || action === 'delete' ? [...mountsOf(draft), ...archiveOf(draft)] : [],
  };
}

/** What the old image takes on the disk, where the release says so: the new one is seldom far from it. */
function imageBytesOf({ before }: Draft): number | undefined {
  const bytes = Number(before?.row['container-size'] ?? NaN);
  return bytes > 0 ? bytes : undefined;
}

function disruptionOf({ action, kind, fields, restarts }: Draft): Disruption {
  switch (action) {
    case 'keep':
    case 'conflict':
      return 'none';
    case 'adopt':
    case 'rename':
      return 'live';
    case 'create':
      return kindNamed(kind).lifecycle ? 'none' : 'live';
    case 'replace':
    case 'delete':
      return kindNamed(kind).lifecycle ? 'recreate' : 'live';
    case 'update':
      return worst([...fields.map((field) => field.disrupts), restarts.length > 0 ? 'restart' : 'none']);
  }
}

/** Does the change throw away a root-dir in which a process has written? */
export function losesRootDir({ action, before, kind }: Draft): boolean {
  const goes = action === 'replace' || action === 'delete';
  const { lifecycle, expendable } = kindNamed(kind);
  const neverRan = before?.state === 'failed' && !needsRepull(before.row);
  return goes && lifecycle === true && expendable !== true && !neverRan;
}

/** Mounts of the live container: their sources and their data are never touched. */
export function mountsOf({ before }: Draft): string[] {
  const lists = ['mounts', 'inlineMounts'].flatMap((prop) => {
    const value = before?.props[prop];
    return isList(value) ? value : [];
  });
  return lists.map((name) => `mount ${name}`);
}

/** What its hook saves before. */
function archiveOf(draft: Draft): string[] {
  const hook = hookOf(draft);
  return hook && 'save' in hook ? [`archive ${hook.save}`] : [];
}

/** Why, in a word for machines and a sentence for people. */
export function reasonOf(draft: Draft): Change['reason'] {
  const { action, because, fields, conflict } = draft;
  switch (action) {
    case 'create':
      return { code: 'not-on-router', text: 'it is not on the router' };
    case 'delete':
      return { code: 'not-in-file', text: 'it is no longer in the file' };
    case 'replace':
      return {
        code: 'must-replace',
        text: `${because.join(', ')} ${because.length === 1 ? 'changes' : 'change'}`,
      };
    case 'update':
      return fields.length === 0
        ? {
            code: 'restart',
            text: `it has to start again: ${because.join(', ')} ${because.length === 1 ? 'changes' : 'change'}`,
          }
        : { code: 'differs', text: sentence(fields) };
    case 'rename':
      // The same key with another marker: the stack around it was renamed.
      return {
        code: 'renamed',
        text: `${draft.before?.address === draft.address ? 'its stack' : 'it'} has a new name in the file`,
      };
    case 'adopt':
      return { code: 'adopt', text: 'as asked: only the marker is written, the rest is the next plan' };
    case 'conflict':
      return { code: conflict?.code ?? 'conflict', text: conflict?.text ?? 'it is not ours' };
    case 'keep':
      return unchanged.reason;
  }
}

function sentence(fields: readonly FieldChange[]): string {
  const names = fields.map((field) => field.prop);
  return `${names.join(', ')} ${names.length === 1 ? 'differs' : 'differ'}`;
}
