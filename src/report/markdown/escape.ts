import type { Source } from '../../generated/documents.ts';
import type { About } from '../about.ts';
import { visible } from '../visible.ts';

/**
 * Text of files and routers in Markdown, as GitHub, GitLab, Gitea and Forgejo read it: it must not become a heading, a
 * link, an image, HTML, a mention (`@all` wakes a whole company), a reference (`#1` leaves a trace in issue 1), or a
 * command of GitLab (`/close`). A character reference is no help against the last three, which are looked for after
 * the Markdown is read; a code span is, and so is a character in between that has no width.
 */
export function text(foreign: string): string {
  return visible(foreign)
    .replace(/[&<>`|*_~[\]\\#!$^]/g, entity)
    .replace(/[@%]|&#(?:33|35|36|126|94);|:(?=\/\/)|\b(?:www|GH-)(?=\.|\d)/gi, (sigil) => `${sigil}\u200b`)
    .replace(/^([-+/]|\d+[.)])/, (start) => start.replaceAll(/./g, entity));
}

const entity = (character: string): string => `&#${character.charCodeAt(0)};`;

/** A name in the running text or in a table. */
export function code(foreign: string): string {
  const seen = visible(foreign);
  return /^[^\s`|\\](?:[^`|\\]*[^\s`|\\])?$/.test(seen) ? `\`${seen}\`` : htmlCode(foreign);
}

/** The same within HTML, where Markdown is not read. */
export function htmlCode(foreign: string): string {
  const seen = visible(foreign).replace(/[^A-Za-z0-9 .,:;/=+-]/gu, (character) =>
    character > '\u007f' ? character : entity(character),
  );
  // Spaces at the ends would be lost, and an empty name would not be seen.
  return `<code>${seen.replace(/^ | $/g, '&nbsp;') || '&nbsp;'}</code>`;
}

/** Lines that stay as they are: the fence is longer than any in them. */
export function fence(language: string, lines: readonly string[]): string {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []);
  const mark = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [`${mark}${language}`, ...lines, mark].join('\n');
}

/** The address of a line in the repository; undefined where nobody knows it. */
function urlOf({ file, line }: Source, { filesUrl, folder = '' }: About): string | undefined {
  if (filesUrl === undefined || file.startsWith('/') || file.startsWith('..') || file === '-')
    return undefined;
  const path = `${folder}${file}`.split('/').map((part) => encodeURIComponent(part).replaceAll("'", '%27'));
  return `${filesUrl}${path.join('/')}#L${line}`;
}

/** `stacks/dns.yaml:12`, with a link where there is one. */
export function place(source: Source, about: About): string {
  const name = code(`${source.file}:${source.line}`);
  const url = urlOf(source, about);
  return url === undefined
    ? name
    : `[${name}](${url.replace(/[()]/g, (paren) => `%${paren.charCodeAt(0).toString(16)}`)})`;
}

export function htmlPlace(source: Source, about: About): string {
  const name = htmlCode(`${source.file}:${source.line}`);
  const url = urlOf(source, about);
  return url === undefined
    ? name
    : `<a href="${url.replaceAll('&', '&amp;').replaceAll('"', '%22')}">${name}</a>`;
}

/** Folded text; blank lines around what is within, so that Markdown is read there. */
export function details(summary: string, body: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
