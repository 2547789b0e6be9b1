import { closer } from './closer.ts';
import type { Definition } from './definition.ts';
import { everyday } from './everyday.ts';
import { issue } from './issue.ts';
import { rehearse } from './rehearse.ts';
import { repository } from './repository.ts';
import { review } from './review.ts';

export { type Definition, groups, type Run } from './definition.ts';

/** Every command there is, in the order of `rosctr --help`. */
export const definitions = (): readonly Definition[] => [
  ...everyday(),
  ...closer(),
  ...review(),
  ...issue(),
  ...repository(definitions),
  ...rehearse(),
];
