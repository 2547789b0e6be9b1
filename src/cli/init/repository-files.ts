import type { Answers } from './answers.ts';
import type { NewFile } from './stack-files.ts';

/** What stands beside the stacks: nothing that was written on the way, and bots that update images. */
export function repositoryFiles({ updates }: Answers): readonly NewFile[] {
  return [
    { path: '.gitignore', text: '# Journals and reports of rosctr.\n.rosctr/\n' },
    ...(updates === 'renovate' ? [{ path: 'renovate.json', text: json(renovate) }] : []),
    ...(updates === 'dependabot' ? [{ path: '.github/dependabot.yml', text: dependabot }] : []),
  ];
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Files with apiVersion and kind are its manager `kubernetes`, which looks into no file by itself. */
const renovate = {
  $schema: 'https://docs.renovatebot.com/renovate-schema.json',
  extends: ['config:recommended'],
  kubernetes: { fileMatch: ['(^|/)rosctr\\.ya?ml$', '(^|/)stacks/.+\\.ya?ml$'] },
  packageRules: [{ matchManagers: ['kubernetes'], groupName: null, commitMessageTopic: '{{depName}}' }],
};

/** The ecosystem docker reads every YAML file whose documents have apiVersion and kind. */
const dependabot = `version: 2
updates:
  - package-ecosystem: docker
    directories: [/, /stacks]
    schedule: { interval: weekly }
`;
