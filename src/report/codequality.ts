import type { About } from './about.ts';
import type { FilesDocument, RunDocument } from './document.ts';
import { type Finding, findingsOf, findingsOfFiles, sentence } from './findings.ts';
import { fingerprints } from './fingerprint.ts';

const severities = { error: 'critical', warning: 'major', note: 'info' } as const;

/** GitLab's code quality widget: https://docs.gitlab.com/ci/testing/code_quality/. What has no place in a file it cannot show. */
export const codequality = (document: RunDocument, about: About): string =>
  text(findingsOf(document), about);
export const filesCodequality = (document: FilesDocument, about: About): string =>
  text(findingsOfFiles(document), about);

function text(findings: readonly Finding[], { folder = '' }: About): string {
  const marks = fingerprints(findings);
  const issues = findings.flatMap((finding, index) => {
    const { source, code, level, hint } = finding;
    if (!source) return [];
    return [
      {
        description: hint === undefined ? sentence(finding) : `${sentence(finding)} — ${hint}`,
        check_name: code,
        fingerprint: marks[index],
        severity: severities[level],
        location: { path: `${folder}${source.file}`, lines: { begin: source.line } },
      },
    ];
  });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
