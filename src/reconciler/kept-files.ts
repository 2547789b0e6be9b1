import type { Problem, Release } from '../model/index.ts';
import { compare } from './compare.ts';
import type { Draft } from './draft.ts';
import { kindNamed } from './kinds/index.ts';

/** A file that is not ours is made where it is absent and never overwritten (design 3): said where it differs. */
export function keptFiles(drafts: readonly Draft[], release: Release, router: string): Problem[] {
  return drafts.flatMap(({ action, address, kind, before, after }): Problem[] => {
    if (action !== 'keep' || before?.owner.by !== 'nobody' || !after) return [];
    if (before.props['contents'] === undefined) return [];
    const isDifferent = compare(kindNamed(kind), after, before, release).fields.some(
      ({ prop }) => prop === 'contents',
    );
    if (!isDifferent) return [];
    return [
      {
        code: 'plan/file-kept',
        message: `${address}: the file on ${router} has other contents, and stays as it is: it does not lie under <disk>/rosctr/`,
        hint: 'put it under <disk>/rosctr/, or change it there by hand',
        router,
        address,
        at: after.sources['contents'] ?? after.at,
      },
    ];
  });
}
