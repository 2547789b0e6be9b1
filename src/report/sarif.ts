import type { About } from './about.ts';
import { count } from './amounts.ts';
import type { FilesDocument, RunDocument } from './document.ts';
import { type Finding, findingsOf, findingsOfFiles, sentence } from './findings.ts';
import { fingerprints } from './fingerprint.ts';

/** GitHub refuses a run with more results: https://docs.github.com/code-security/reference/code-scanning/sarif-support-for-code-scanning. */
const most = 25_000;

/** SARIF 2.1.0, for code scanning of GitHub and others. */
export const sarif = (document: RunDocument, about: About): string =>
  text(findingsOf(document), document.command, document.rosctrVersion, about);
export const filesSarif = (document: FilesDocument, about: About): string =>
  text(findingsOfFiles(document), 'validate', document.rosctrVersion, about);

function text(findings: readonly Finding[], command: string, version: string, about: About): string {
  const shown = findings.slice(0, most);
  const left = findings.length - shown.length;
  const codes = [...new Set(shown.map(({ code }) => code))].sort();
  const marks = fingerprints(shown);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'rosctr',
            semanticVersion: version,
            informationUri: 'https://rosctr.dev',
            rules: codes.map((code) => ({ id: code, shortDescription: { text: code } })),
          },
        },
        automationDetails: { id: `rosctr/${command}/` },
        originalUriBaseIds: { SRCROOT: { description: { text: 'The folder of the repository.' } } },
        invocations: [
          {
            executionSuccessful: true,
            endTimeUtc: about.generatedAt,
            ...(left > 0
              ? {
                  toolExecutionNotifications: [
                    {
                      level: 'warning',
                      message: { text: `${count(left, 'more result')} left out: the limit is ${most}.` },
                    },
                  ],
                }
              : {}),
          },
        ],
        columnKind: 'unicodeCodePoints',
        results: shown.map((finding, index) => resultOf(finding, codes, marks[index] ?? '', about)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function resultOf(finding: Finding, codes: readonly string[], mark: string, about: About): object {
  const { code, level, hint, quote, router, stack, address, source } = finding;
  const words = [sentence(finding), hint, quote].filter((part) => part !== undefined).join('\n');
  const name = [router, stack, address].filter((part) => part !== undefined).join('/');
  const location = {
    ...(source
      ? {
          physicalLocation: {
            artifactLocation: uriOf(source.file, about),
            region: { startLine: source.line, startColumn: source.column },
          },
        }
      : {}),
    ...(name === '' ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: 'resource' }] }),
  };
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level,
    message: { text: words },
    locations: Object.keys(location).length === 0 ? [] : [location],
    partialFingerprints: { rosctrV1: mark },
  };
}

function uriOf(file: string, { folder = '' }: About): object {
  const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
  if (file.startsWith('/')) return { uri: `file://${encoded(file)}` };
  return { uri: encoded(`${folder}${file}`.replaceAll('\\', '/')), uriBaseId: 'SRCROOT' };
}
