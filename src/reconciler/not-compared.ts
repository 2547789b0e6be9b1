import type { Problem } from '../model/index.ts';
import { unknownIn } from './compare.ts';
import type { Draft } from './draft.ts';

/** What a plan says nothing about, since one of the two sides is not known. */
export function notCompared(drafts: readonly Draft[], router: string): Problem[] {
  const named = (props: (draft: Draft) => readonly string[]): string[] =>
    drafts.flatMap((draft) => props(draft).map((prop) => `${draft.address} ${prop}`));
  const hidden = named((draft) => draft.hidden);
  const unknown = named(({ after }) => (after ? unknownIn(after) : []));
  const problems: Problem[] = [];
  if (hidden.length > 0)
    problems.push({
      code: 'plan/hidden-values',
      message: `${router} hides ${values(hidden)} from this user, so they are not compared: ${hidden.join(', ')}`,
      hint: "give the user's group the policy sensitive",
      router,
    });
  if (unknown.length > 0)
    problems.push({
      code: 'plan/secret-not-resolved',
      message: `${router}: ${values(unknown)} cannot be compared, since the secrets are not here: ${unknown.join(', ')}`,
      hint: 'apply needs them; with --require-secrets this command does, too',
      router,
    });
  return problems;
}

const values = ({ length }: readonly string[]): string => `${length} value${length === 1 ? '' : 's'}`;
