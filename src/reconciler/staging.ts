import type { Handle, Observed, Resource, Step } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { kindNamed } from './kinds/index.ts';
import { joinComment } from './marker.ts';
import { stagedName } from './ownership.ts';
import { addStep, type Ground, probeSteps, removeSteps, runStep, setStep, waitStep } from './step.ts';
import type { Update } from './draft.ts';

/**
 * A new container beside the old one: pulled and extracted while that still serves, then the old one stops, the new
 * one starts and is watched; only then the old row goes and the name moves. Every step before that says what puts
 * the old one back. Killed anywhere, the next run finds the staged row and goes on (design 6).
 */
export function stagedSteps(
  draft: Draft,
  before: Observed,
  after: Resource,
  update: Update,
  ground: Ground,
): Step[] {
  const { mark } = draft;
  const staging = kindNamed(draft.kind).staging;
  if (staging === undefined || mark === undefined) return [];
  const next: Draft = {
    ...draft,
    address: `${staging}/${after.key}`,
    kind: staging,
    mark: { ...mark, kind: staging },
  };
  const old: Handle = { id: before.id };
  const row: Handle = update.next ? { id: update.next.id } : { addedBy: next.address };

  const discard: Step[] = removeSteps(next, row);
  const serveAgain: Step[] = [runStep(draft, old, 'start'), waitStep(draft, old, 'up')];
  const halt: Step[] = [runStep(next, row, 'stop'), waitStep(next, row, 'stopped')];
  const undoing = (steps: readonly Step[], undo: readonly Step[]): Step[] =>
    steps.map((step) => ({ ...step, undo }));

  // 7.22 starts a start-on-boot row by itself after the import, so that is off until the swap (design 6).
  const over = { name: stagedName(after.key), startOnBoot: false };
  // In the end the new row gets the name, the marker and the start-on-boot of the container that it now is.
  const { name, startOnBoot = false } = after.props;
  const props = { ...(name === undefined ? {} : { name }), startOnBoot };
  const comment = joinComment(after.comment ?? before.comment ?? '', mark);
  return [
    ...(update.next ? [] : [addStep(next, after, ground, over)]),
    ...undoing([waitStep(next, row, 'settled')], discard),
    ...undoing([runStep(draft, old, 'stop'), waitStep(draft, old, 'stopped')], [...serveAgain, ...discard]),
    ...undoing(
      [
        runStep(next, row, 'start'),
        waitStep(next, row, 'up', update.watchSeconds),
        ...probeSteps(next, after),
      ],
      [...halt, ...serveAgain, ...discard],
    ),
    ...removeSteps(draft, old),
    setStep({ ...draft, comment }, row, props, ground),
  ];
}
