import { relative } from 'node:path';
import { ciOf } from '../forge/ci.ts';
import type { About } from '../report/index.ts';
import type { Io } from './io.ts';

/** What formats are told beside the document: the time (SOURCE_DATE_EPOCH, if set), and what CI says of this run. */
export function aboutRun({ env, cwd }: Pick<Io, 'env' | 'cwd'>): About {
  const { commit, runUrl, filesUrl, workspace } = ciOf(env);
  const path = workspace === undefined ? '' : relative(workspace, cwd).replaceAll('\\', '/');
  const isWithin = path !== '' && !path.startsWith('..') && !path.startsWith('/');
  return {
    generatedAt: generatedAt(env['SOURCE_DATE_EPOCH']),
    ...(commit === undefined ? {} : { commit }),
    ...(runUrl === undefined ? {} : { runUrl }),
    ...(filesUrl === undefined ? {} : { filesUrl }),
    ...(isWithin ? { folder: `${path}/` } : {}),
  };
}

/** When something happened, to the millisecond. */
export const eventTime = ({ env }: Pick<Io, 'env'>): string =>
  env['SOURCE_DATE_EPOCH'] === undefined ? new Date().toISOString() : generatedAt(env['SOURCE_DATE_EPOCH']);

/** https://reproducible-builds.org/specs/source-date-epoch/ */
function generatedAt(epoch: string | undefined): string {
  const time = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : Date.now();
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
