import type { Kind, Mark, Observed } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { formatMark } from './marker.ts';
import type { Pair } from './match.ts';
import { matches } from './options.ts';

/** Why a row that is there must not be written, and what a person can do; undefined where it may. */
export function conflictOf(
  { resource, live, twins, rival }: Pair,
  kind: Kind,
  adopt: readonly string[],
): Draft['conflict'] {
  if (!live) return undefined;
  const [twin] = twins;
  if (twin) {
    const ids = [live, ...twins].map((row) => row.id).join(' and ');
    return {
      code: 'twins',
      text: `rows ${ids} of ${live.menu} carry the same marker, one is a copy: neither is written`,
      command: `${live.menu}/set ${twin.id} comment=""`,
    };
  }
  if (rival) {
    return {
      code: 'name-taken',
      text: `it should get the name of ${rival.address} (${rival.id}), which is not ours`,
      command: 'Rename that row on the router, or choose another name in the file',
    };
  }
  switch (live.owner.by) {
    case 'us':
      return undefined;
    case 'nobody':
      return kind.singleton || kind.unmarked || matches(resource.address, adopt)
        ? undefined
        : {
            code: 'foreign',
            text: `it is there already (${live.id}) and was not made by rosctr`,
            command: `--adopt ${resource.address}`,
          };
    case 'stack':
      return {
        code: 'other-stack',
        text: `it belongs to stack ${live.owner.mark.stack}, as ${live.owner.mark.kind}/${live.owner.mark.key}`,
        command: `take it out of that stack, or refer to it with external: true`,
      };
    case 'routeros':
      return {
        code: 'router-owned',
        text: 'RouterOS or one of its apps made it; rosctr never touches such rows',
        command: 'choose another name',
      };
    case 'unknown':
      return {
        code: 'owner-unknown',
        text: `nobody can tell whose it is: ${live.owner.why}`,
        command: `clear the fault on the router, or remove the row there, and run again`,
      };
  }
}

/** A comment that would have to be written back, and holds bytes that are not UTF-8. */
export function unreadableComment(
  { id, menu }: Observed,
  mark: Mark | undefined,
): NonNullable<Draft['conflict']> {
  return {
    code: 'unreadable-comment',
    text: `the comment of ${id} is not UTF-8 (WinBox writes the code page of Windows), and rewriting would damage it`,
    command: `Set it anew on the router: ${menu}/set ${id} comment="${mark ? formatMark(mark) : ''}"`,
  };
}
