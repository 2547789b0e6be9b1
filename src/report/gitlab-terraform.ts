import type { RunDocument } from './document.ts';
import { countsOf, read } from './reading.ts';

/**
 * The widget that GitLab shows in a merge request: `artifacts:reports:terraform`. As with terraform's own plans, what is
 * replaced is deleted and created (https://docs.gitlab.com/user/infrastructure/iac/mr_integration/).
 */
export function gitlabTerraform(document: RunDocument): string {
  const counts = countsOf(read(document).plan.resource_changes);
  const { create, update, replace, delete: gone, adopt, rename } = counts;
  const result = { create: create + replace, update: update + adopt + rename, delete: gone + replace };
  return `${JSON.stringify(result)}\n`;
}
