import type { About } from '../about.ts';
import { count } from '../amounts.ts';
import type { FilesDocument, RunDocument } from '../document.ts';
import { read, type Reading, type Verb } from '../reading.ts';
import { blocksOf, blockText } from './changes.ts';
import { doneText, problemLines } from './done.ts';
import { code, details } from './escape.ts';
import { headline } from './headline.ts';
import { furtherNotice, refusalNotice, unreadNotice, untouchedNotice, warningNotice } from './notices.ts';
import { routerTable } from './table.ts';

/** GitHub and Gitea take no longer text in a comment; in characters. */
const longestComment = 65_536;
/** For the hidden line by which a comment is found again. */
const reserve = 160;

/** How much is told: where all of it is too long, details go first, then names; the numbers never do. */
interface Level {
  /** What was left out, for the reader. */
  readonly lacks: string;
  readonly bodies: readonly Verb[] | 'all';
  readonly changes: number;
  readonly notices: number;
  readonly routers: number;
  readonly hasQuotes: boolean;
}

const all = Number.POSITIVE_INFINITY;
const levels: readonly Level[] = [
  { lacks: '', bodies: 'all', changes: all, notices: all, routers: all, hasQuotes: true },
  {
    lacks: 'what new rows hold',
    bodies: ['update', 'replace', 'delete', 'rename', 'conflict'],
    changes: all,
    notices: all,
    routers: all,
    hasQuotes: true,
  },
  {
    lacks: 'all details but those of what is replaced',
    bodies: ['replace', 'conflict'],
    changes: all,
    notices: 100,
    routers: all,
    hasQuotes: true,
  },
  { lacks: 'all details', bodies: [], changes: all, notices: 50, routers: all, hasQuotes: true },
  {
    lacks: 'all details, and some changes',
    bodies: [],
    changes: 150,
    notices: 25,
    routers: 200,
    hasQuotes: false,
  },
  {
    lacks: 'the changes, and some routers',
    bodies: [],
    changes: 0,
    notices: 10,
    routers: 100,
    hasQuotes: false,
  },
  {
    lacks: 'the changes, and most routers',
    bodies: [],
    changes: 0,
    notices: 5,
    routers: 20,
    hasQuotes: false,
  },
  { lacks: 'everything but the numbers', bodies: [], changes: 0, notices: 0, routers: 0, hasQuotes: false },
];

/** For pull requests and job summaries: as much of the run as fits. */
export function markdown(document: RunDocument, about: About): string {
  const reading = read(document);
  const longest = (about.longest ?? longestComment) - reserve;
  let text = '';
  for (const level of levels) {
    text = atLevel(reading, about, level);
    if (text.length <= longest) return text;
  }
  return `${text.slice(0, Math.max(0, longest - cut.length))}${cut}`;
}

/** Only names that fill pages by themselves get here. */
const cut = '\n\n**Cut here: it is too long for this place.**\n';

function atLevel(reading: Reading, about: About, level: Level): string {
  const style = { about, most: level.notices };
  const { plan, report, command } = reading;
  const parts = [
    headline(reading, about.title),
    ...unreadNotice(reading, style),
    ...refusalNotice(reading, style),
    ...untouchedNotice(reading, style),
    ...(report ? doneText(report, { ...style, hasQuotes: level.hasQuotes }) : []),
    ...(plan.routers.length > 0 ? [routerTable(reading, level.routers)] : []),
    ...changesText(reading, about, level),
    ...furtherNotice(reading, style),
    ...warningNotice(reading, style),
    ...(level.lacks === ''
      ? []
      : [
          `> [!NOTE]\n> This is too long for one comment, so ${level.lacks} ${level.lacks.includes(' and ') ? 'are' : 'is'} left out. All of it: ${whole(command, about)}.`,
        ]),
    footer(plan.rosctrVersion, about),
  ];
  return `${parts.join('\n\n')}\n`;
}

const whole = (command: string, { runUrl }: About): string =>
  runUrl === undefined ? code(`rosctr ${command} --report json=FILE`) : `[the run](${link(runUrl)})`;

function changesText({ plan, command, report, isTold }: Reading, about: About, level: Level): string[] {
  const isDrift = command === 'drift';
  const changes = plan.resource_changes.filter(isTold);
  if (changes.length === 0 || level.changes === 0) return [];
  const blocks = blocksOf(changes);
  const style = {
    about,
    isDrift,
    hasBody: (verb: Verb) => level.bodies === 'all' || level.bodies.includes(verb),
    isOpen: blocks.length <= 3 && report === undefined,
  };
  const shown = blocks.slice(0, level.changes).map((block) => blockText(block, style));
  const left = blocks.length - shown.length;
  // Items of a list stand together; what unfolds has blank lines around it.
  const text = shown.reduce((sum, part, index) => {
    const isItem = part.startsWith('- ') && (shown[index - 1]?.startsWith('- ') ?? false);
    return `${sum}${index === 0 ? '' : isItem ? '\n' : '\n\n'}${part}`;
  }, '');
  const more = left > 0 ? [`… and ${count(left, 'more change')}, not shown here`] : [];
  if (!report) return [text, ...more];
  return [details(`what was planned: ${count(changes.length, 'change')}`, [text, ...more].join('\n\n'))];
}

function footer(version: string, { commit, runUrl, generatedAt }: About): string {
  const time = `${generatedAt.slice(0, 10)} ${generatedAt.slice(11, 16)} UTC`;
  const parts = [
    ...(commit === undefined ? [] : [`commit ${code(commit.slice(0, 7))}`]),
    `rosctr ${version}`,
    ...(runUrl === undefined ? [] : [`[run](${link(runUrl)})`]),
    time,
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

/** An address of CI's own in a link. */
const link = (url: string): string =>
  url.replace(/[()<>\s"]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );

/** For pull requests of which no plan can be made, or where there is no router to ask. */
export function filesMarkdown(document: FilesDocument, about: About): string {
  const { valid, problems, warnings, files, stacks, routers, resources } = document;
  const longest = (about.longest ?? longestComment) - reserve;
  const title = about.title === undefined ? '' : ` (${about.title})`;
  const verdict = valid
    ? `### ✅ rosctr validate${title} — the files are right`
    : `### ❌ rosctr validate${title} — ${count(problems.length, 'error')} in ${count(files, 'file')}`;
  const amounts = [
    count(files, 'file'),
    count(stacks, 'stack'),
    count(routers, 'router'),
    count(resources, 'resource'),
  ];
  const withMost = (most: number): string =>
    `${[
      verdict,
      ...(valid ? [amounts.join(', ')] : []),
      ...(problems.length > 0 ? [problemLines(problems, { about, most })] : []),
      ...(warnings.length > 0
        ? [details(`⚠️ ${count(warnings.length, 'warning')}`, problemLines(warnings, { about, most }))]
        : []),
      footer(document.rosctrVersion, about),
    ].join('\n\n')}\n`;
  const text = [all, 200, 50, 10].map(withMost).find((one) => one.length <= longest);
  return text ?? withMost(0);
}
