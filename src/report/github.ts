import type { About } from './about.ts';
import type { FilesDocument, RunDocument } from './document.ts';
import { type Finding, findingsOf, findingsOfFiles, sentence } from './findings.ts';
import { visible } from './visible.ts';

/** GitHub shows no more than ten of a sort on a step. */
const most = 10;
const words = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Annotations for GitHub, Gitea and Forgejo: lines that their runners look for in the log. */
export const github = (document: RunDocument, about: About): string => lines(findingsOf(document), about);
export const filesGithub = (document: FilesDocument, about: About): string =>
  lines(findingsOfFiles(document), about);

function lines(findings: readonly Finding[], about: About): string {
  return (['error', 'warning', 'note'] as const)
    .flatMap((level) => {
      const all = findings.filter((finding) => finding.level === level);
      if (all.length <= most) return all.map((finding) => line(finding, about));
      const left = all.length - most + 1;
      const rest = `::${words[level]} title=rosctr::and ${left} more, which are not shown here\n`;
      return [...all.slice(0, most - 1).map((finding) => line(finding, about)), rest];
    })
    .join('');
}

function line(finding: Finding, { folder = '' }: About): string {
  const { level, code, hint, source } = finding;
  const place = source
    ? `file=${property(source.file.startsWith('/') ? source.file : folder + source.file)},line=${source.line},col=${source.column},`
    : '';
  const text = hint === undefined ? sentence(finding) : `${sentence(finding)} — ${hint}`;
  return `::${words[level]} ${place}title=${property(code)}::${data(text)}\n`;
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts; what cannot be seen is spelled out. */
const data = (text: string): string => visible(text).replaceAll('%', '%25');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
