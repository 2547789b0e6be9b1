import { packageFile } from '../package-root.ts';
import { version } from '../version.ts';
import type { Answers } from './answers.ts';
import type { NewFile } from './stack-files.ts';

/** Where each service looks for them; they are those of the example, which is tried by the tests. */
const paths = {
  github: '.github/workflows/rosctr.yml',
  gitlab: '.gitlab-ci.yml',
  forgejo: '.forgejo/workflows/rosctr.yml',
} as const;

/** The workflow that plans, applies and looks for drift, with this version of rosctr. */
export function workflowFiles({ ci }: Answers): readonly NewFile[] {
  if (ci === 'none') return [];
  const path = paths[ci];
  const text = packageFile(`examples/gitops/${path}`);
  return [{ path, text: text.replace(/rosctr@\d+\.\d+\.\d+\S*/, `rosctr@${version()}`) }];
}
