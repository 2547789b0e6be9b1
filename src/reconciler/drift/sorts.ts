import type { DriftCategory, Severity } from '../../model/index.ts';

/** What a sort of finding is, unless the repository says otherwise. A new sort is a row. */
interface Sort {
  readonly category: DriftCategory;
  readonly severity: Severity;
}

const warning = (category: DriftCategory): Sort => ({ category, severity: 'warning' });
const error = (category: DriftCategory): Sort => ({ category, severity: 'error' });
const info = (category: DriftCategory): Sort => ({ category, severity: 'info' });

export const sorts = {
  differs: warning('config'),
  missing: warning('config'),
  'other-image': warning('image'),
  // The file says that a person takes new images of it.
  'manual-update': info('image'),
  'not-running': error('runtime'),
  'not-stopped': warning('runtime'),
  'pull-failed': error('runtime'),
  unhealthy: error('runtime'),
  restarting: error('runtime'),
  'not-in-file': warning('orphan'),
  // Another repository may well hold it.
  'orphan-stack': info('orphan'),
  'in-the-way': warning('foreign'),
  'not-adopted': info('foreign'),
  // Somebody's own, and no business of the files.
  bystander: info('foreign'),
  unmet: error('blocked'),
  'hidden-values': info('blocked'),
  unreadable: error('blocked'),
  unreachable: error('unreachable'),
} as const satisfies Readonly<Record<string, Sort>>;

export type SortName = keyof typeof sorts;
