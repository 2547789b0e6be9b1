import type { DriftFinding, ResourceChange } from '../../generated/documents.ts';
import type { About } from '../about.ts';
import type { RunDocument } from '../document.ts';
import { code, details, place, text } from '../markdown/escape.ts';
import { grouped } from '../reading.ts';
import { type Category, planOf, summaryOf } from './summary.ts';

export interface IssueText {
  readonly title: string;
  readonly body: string;
}

/** The same for as long as the issue lives: who gets mail of it finds it again. */
export function issueTitle(key: string): string {
  return `Routers differ from this repository${key === 'default' ? '' : ` (${key})`}`;
}

/** Findings of one router that are listed, from all to none: the first body that is short enough is taken. */
const depths = [1000, 100, 30, 10, 0];

/**
 * What an issue says of drift. No time and no address of a run is in it, so that it stays as it is while nothing
 * changes.
 */
export function issueBody(document: RunDocument, about: About, longest: number): string {
  let body = '';
  for (const most of depths) {
    body = bodyOf(document, about, most);
    if (body.length <= longest) return body;
  }
  return body.slice(0, longest);
}

const columns: readonly Category[] = ['config', 'runtime', 'image', 'orphan', 'foreign', 'blocked'];

function bodyOf(document: RunDocument, about: About, most: number): string {
  const { counting, ignored, quiet, line } = summaryOf(document);
  const { routers, resource_changes: changes } = planOf(document);
  const byRouter = grouped(
    counting.filter(({ category }) => category !== 'unreachable'),
    ({ router }) => router,
  );
  const shown = columns.filter((one) => counting.some(({ category }) => category === one));
  const texts = textsOf(changes);
  const unread = routers.filter(({ read }) => !read);
  return [
    text(line),
    table(byRouter, shown),
    ...(unread.length === 0
      ? []
      : [`Not read, so nothing is known about: ${unread.map(({ name }) => code(name)).join(', ')}`]),
    ...(most === 0
      ? ['The list would be too long for an issue: look at a report of `rosctr drift`.']
      : [...byRouter].map(([router, findings]) => routerPart(router, findings, texts, about, most))),
    ...(ignored.length === 0 || most === 0
      ? []
      : [
          details(
            `Known, and ignored: ${ignored.length}`,
            ignored
              .slice(0, most)
              .map((one) => ignoredLine(one, about))
              .join('\n'),
          ),
        ]),
    ...(quiet.length === 0 ? [] : [`Findings that do not count: ${quiet.length}.`]),
    '<sub>Kept by `rosctr drift`. It is closed by itself when all routers were read and nothing that counts differs. `rosctr apply` puts right what differs; a rule below `drift:` in the files says what is known.</sub>',
  ].join('\n\n');
}

function table(byRouter: ReadonlyMap<string, readonly DriftFinding[]>, shown: readonly Category[]): string {
  const most = 50;
  const rows = [...byRouter].slice(0, most).map(([router, findings]) => {
    const cells = shown.map((one) => {
      const number = findings.filter(({ category }) => category === one).length;
      return number === 0 ? '–' : String(number);
    });
    return `| ${[code(router), ...cells].join(' | ')} |`;
  });
  const more = byRouter.size - rows.length;
  return [
    `| ${['router', ...shown].join(' | ')} |`,
    `| ${['---', ...shown.map(() => '--:')].join(' | ')} |`,
    ...rows,
    ...(more > 0 ? [`\n… and ${more} more routers`] : []),
  ].join('\n');
}

function routerPart(
  router: string,
  findings: readonly DriftFinding[],
  texts: Texts,
  about: About,
  most: number,
): string {
  const lines = findings.slice(0, most).map((finding) => line(finding, texts, about));
  const more = findings.length - lines.length;
  return [`#### ${code(router)}`, '', ...lines, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n');
}

/** `container/pihole` `memoryHigh`: `unlimited`, the files say `256MiB` (stacks/dns.yaml:22). */
function line(finding: DriftFinding, texts: Texts, about: About): string {
  const { address, property, reason, hint, category, severity, source } = finding;
  const what = [address, property].flatMap((part) => (part === undefined ? [] : [code(part)])).join(' ');
  const values = valuesOf(finding, texts) ?? text(reason);
  const where = source ? ` (${place(source, about)})` : '';
  const next = hint === undefined ? '' : `: ${code(hint)}`;
  return `- ${severity === 'error' ? '**' : ''}${category}${severity === 'error' ? '**' : ''} ${what}${what === '' ? '' : ' – '}${values}${next}${where}`;
}

type Texts = (finding: DriftFinding) => ResourceChange['change'] | undefined;

function textsOf(changes: readonly ResourceChange[]): Texts {
  const byRow = new Map(
    changes.map((one) => [[one.router, one.stack, one.address].join('\n'), one.change]),
  );
  return ({ router, stack, address }) => byRow.get([router, stack, address].join('\n'));
}

/** What the router has, and what the files say, as people write it. */
function valuesOf(finding: DriftFinding, texts: Texts): string | undefined {
  const { property, actual, expected } = finding;
  if (property === undefined) return undefined;
  const change = texts(finding);
  const shown = (side: 'before' | 'after', value: DriftFinding['actual']): string => {
    if (value === undefined) return 'nothing';
    const words = change?.texts?.[side]?.[property] ?? String(value);
    return code(words.length > 120 ? `${words.slice(0, 117)}...` : words);
  };
  if (actual === '*****' && expected === '*****') return 'differs (secret)';
  return `${shown('before', actual)}, the files say ${shown('after', expected)}`;
}

function ignoredLine({ router, address, property, ignored }: DriftFinding, about: About): string {
  const what = [router, address, property].flatMap((part) => (part === undefined ? [] : [code(part)]));
  const until = ignored?.until === undefined ? '' : `, until ${ignored.until}`;
  const where = ignored ? ` (${place(ignored.source, about)})` : '';
  return `- ${what.join(' ')} – ${text(ignored?.reason ?? '')}${until}${where}`;
}

/** The last words in an issue that is closed. */
export function closingWords(document: RunDocument, { commit, runUrl }: About): string {
  const { line } = summaryOf(document);
  const where = runUrl === undefined ? '' : ` [This run](${runUrl}).`;
  return `${text(line)}${commit === undefined ? '' : ` Commit ${code(commit.slice(0, 10))}.`}${where}`;
}
