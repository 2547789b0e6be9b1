import type { FilesDocument } from '../../src/report/index.ts';

const spec = {
  code: 'spec/unknown-key',
  message: 'unknown key "entrypont" in container "pihole"',
  hint: 'did you mean "entrypoint"?',
  source: { file: 'stacks/dns.yaml', line: 12, column: 5 },
};

export const fileScenes: Readonly<Record<string, FilesDocument>> = {
  'files-right': {
    formatVersion: '1.0',
    rosctrVersion: '0.1.0',
    command: 'validate',
    valid: true,
    files: 2,
    stacks: 1,
    routers: 3,
    resources: 14,
    problems: [],
    warnings: [],
  },
  'files-wrong': {
    formatVersion: '1.0',
    rosctrVersion: '0.1.0',
    command: 'validate',
    valid: false,
    files: 2,
    stacks: 0,
    routers: 0,
    resources: 0,
    problems: [spec, { code: 'spec/no-router', message: 'nothing to do' }],
    warnings: [{ ...spec, code: 'spec/password-in-file', message: 'a password, in the file' }],
  },
};
