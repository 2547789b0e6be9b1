import type { DriftFinding } from '../../generated/documents.ts';
import type { RunDocument } from '../document.ts';
import { planOf, summaryOf } from './summary.ts';

/** What a message says beside the document. */
export interface Occasion {
  readonly exitCode: number;
  /** ISO 8601, UTC. */
  readonly sentAt: string;
  /** The page of this run. */
  readonly runUrl?: string;
}

/** A message as its receiver takes it. */
export interface Message {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Findings that one message lists: who wants all of them reads a report. */
const most = 100;
const mostLines = 20;

/** How a run is told to others. A new format is a row. */
export const messageFormats: Readonly<
  Record<'json' | 'slack' | 'ntfy', (document: RunDocument, occasion: Occasion) => Message>
> = { json, slack, ntfy };

export type MessageFormat = keyof typeof messageFormats;

function json(document: RunDocument, { exitCode, sentAt, runUrl }: Occasion): Message {
  const plan = planOf(document);
  const { line, counts, counting, ignored, routers, unread } = summaryOf(document);
  const body = {
    formatVersion: plan.formatVersion,
    rosctrVersion: plan.rosctrVersion,
    event: 'drift',
    sentAt,
    ...(runUrl === undefined ? {} : { runUrl }),
    exitCode,
    complete: plan.complete,
    errored: plan.errored,
    summary: line,
    counts,
    routers: { total: routers, unread },
    findings: counting.slice(0, most),
    omitted: Math.max(0, counting.length - most),
    ignored: ignored.length,
  };
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

/** Slack's incoming webhooks; Mattermost, Rocket.Chat and Discord (`/slack`) take the same. */
function slack(document: RunDocument, { runUrl }: Occasion): Message {
  const escape = (text: string): string =>
    visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const { line, isOff } = summaryOf(document);
  const lines = [
    `${isOff ? ':warning:' : ':white_check_mark:'} *rosctr* ${escape(line)}`,
    // A code span takes no formatting; a backtick would end it.
    ...linesOf(document).map((text) => `• \`${escape(text).replaceAll('`', "'")}\``),
    ...(runUrl === undefined ? [] : [`<${runUrl}|this run>`]),
  ];
  return {
    body: JSON.stringify({ text: lines.join('\n') }),
    headers: { 'content-type': 'application/json' },
  };
}

/** https://docs.ntfy.sh/publish: the text is the body, everything else is a header. */
function ntfy(document: RunDocument, { runUrl, exitCode }: Occasion): Message {
  const { line, isOff } = summaryOf(document);
  return {
    body: [visible(line), ...linesOf(document)].join('\n'),
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      title: isOff ? 'rosctr: drift' : exitCode === 0 ? 'rosctr: no drift' : 'rosctr: incomplete',
      priority: isOff ? 'high' : 'default',
      tags: isOff ? 'warning' : exitCode === 0 ? 'white_check_mark' : 'grey_question',
      ...(runUrl === undefined ? {} : { click: runUrl }),
    },
  };
}

/** What counts, a line each: `home container/pihole: memoryHigh differs`. */
export function linesOf(document: RunDocument, limit = mostLines): string[] {
  const { counting } = summaryOf(document);
  const lines = counting.slice(0, limit).map(lineOf);
  const more = counting.length - lines.length;
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}

function lineOf({ router, address, reason, category }: DriftFinding): string {
  const what = address === undefined ? router : `${router} ${address}`;
  return visible(`${what}: ${reason} (${category})`);
}

/** Names and words come from routers: no control character and no line break of theirs gets anywhere. */
const visible = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
