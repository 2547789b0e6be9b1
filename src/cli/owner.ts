import { hostname, userInfo } from 'node:os';
import type { Io } from './io.ts';

/** Who is applying, for those who find the router locked: the job of a CI service, else a person at a machine. */
export function ownerOf({ env }: Pick<Io, 'env'>): string {
  const said = (...names: readonly string[]): string[] => names.flatMap((name) => env[name] ?? []);
  const [repository, job] = [
    said('GITHUB_REPOSITORY', 'CI_PROJECT_PATH', 'BUILDKITE_PIPELINE_SLUG', 'JOB_NAME')[0],
    said('GITHUB_RUN_ID', 'CI_JOB_ID', 'BUILDKITE_BUILD_NUMBER', 'BUILD_NUMBER')[0],
  ];
  if (repository !== undefined && job !== undefined) return `${repository} job ${job}`;
  return `${userName(env)}@${hostname()}`;
}

/** A user without an entry in passwd has no name: that is usual in containers. */
function userName(env: Io['env']): string {
  try {
    return userInfo().username;
  } catch {
    return env['USER'] ?? env['LOGNAME'] ?? 'somebody';
  }
}
