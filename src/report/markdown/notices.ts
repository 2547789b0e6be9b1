import type { DriftFinding, Problem } from '../../generated/documents.ts';
import type { About } from '../about.ts';
import { count, names } from '../amounts.ts';
import type { Reading } from '../reading.ts';
import { visible } from '../visible.ts';
import { code, details, fence, place, text } from './escape.ts';

/** How much of the notices is told. */
export interface NoticeStyle {
  readonly about: About;
  /** Of each sort. */
  readonly most: number;
}

type Alert = 'WARNING' | 'CAUTION' | 'NOTE';

function alert(kind: Alert, lines: readonly string[]): string {
  return [`> [!${kind}]`, ...lines.map((line) => (line === '' ? '>' : `> ${line}`))].join('\n');
}

/** The first of them, and how many are left. */
function first<Item>(
  items: readonly Item[],
  most: number,
  show: (item: Item) => string,
  what: string,
): string[] {
  const left = items.length - most;
  return [
    ...items.slice(0, most).map(show),
    ...(left > 0 ? [`- … and ${count(left, `more ${what}`)}, not shown here`] : []),
  ];
}

/** Routers that could not be read: nothing about them is in this plan. */
export function unreadNotice({ plan, routers }: Reading, { about, most }: NoticeStyle): string[] {
  const unread = routers.filter(({ router }) => !router.read);
  if (unread.length === 0) return [];
  const total = routers.length;
  const title = `**${unread.length} of ${count(total, 'router')} ${unread.length === 1 ? 'was' : 'were'} not checked**; nothing is known about ${unread.length === 1 ? 'it' : 'them'}:`;
  const lines = first(
    unread,
    most,
    ({ router: { name, problem, unreachable } }) => {
      const word = unreachable === true ? 'unreachable' : 'error';
      return `- ${code(name)} ${word}${problem ? `: ${problemWords(problem, about)}` : ''}`;
    },
    'router',
  );
  return [alert(plan.errored ? 'CAUTION' : 'WARNING', [title, '', ...lines])];
}

/** Why the plan must not run as it is. */
export function refusalNotice({ plan, command }: Reading, { about, most }: NoticeStyle): string[] {
  if (plan.refusals.length === 0) return [];
  const title =
    command === 'drift'
      ? '**The files ask for something these routers do not allow:**'
      : '**This plan cannot be applied as it is:**';
  const lines = first(
    plan.refusals,
    most,
    ({ router, address, message, flag, source, code: word }) => {
      const about_ = address === undefined || message.includes(address) ? '' : ` ${code(address)}:`;
      const allow = flag === undefined ? '' : `. If that is fine, add ${code(flag)}`;
      return `- ${code(router)}${about_} ${text(message)} (${code(word)}${source ? `, ${place(source, about)}` : ''})${allow}`;
    },
    'refusal',
  );
  return [alert('CAUTION', [title, '', ...lines])];
}

/** Routers of a rollout on which nothing was begun. */
export function untouchedNotice({ report }: Reading, { most }: NoticeStyle): string[] {
  const left = (report?.untouched ?? []).filter(({ reason }) => reason !== 'unread');
  if (left.length === 0) return [];
  const title = `**Nothing was begun on ${count(left.length, 'router')}:**`;
  const lines = first(left, most, ({ router, message }) => `- ${code(router)} ${text(message)}`, 'router');
  return [alert('WARNING', [title, '', ...lines])];
}

/** What drift found beside rows that differ, and what rules of the repository ignore. */
export function furtherNotice({ plan, isTold }: Reading, { about, most }: NoticeStyle): string[] {
  const rows = new Set(
    plan.resource_changes
      .filter(isTold)
      .map(({ router, stack, address }) => JSON.stringify([router, stack, address])),
  );
  // Routers that were not read, and orphans, are told elsewhere.
  const others = (plan.drift ?? []).filter(
    ({ router, stack, address, category, ignored }) =>
      !ignored &&
      category !== 'unreachable' &&
      category !== 'orphan' &&
      !rows.has(JSON.stringify([router, stack, address])),
  );
  const ignored = (plan.drift ?? []).filter((finding) => finding.ignored);
  const line = ({ router, address, category, reason, hint, source }: DriftFinding): string =>
    `- ${code(router)}${address === undefined ? '' : ` ${code(address)}`} ${category}: ${text(reason)}${source ? ` (${place(source, about)})` : ''}${hint === undefined ? '' : ` — ${text(hint)}`}`;
  const rule = (finding: DriftFinding): string =>
    `${line(finding)}; ignored: ${text(finding.ignored?.reason ?? '')}${finding.ignored?.until === undefined ? '' : ` until ${text(finding.ignored.until)}`}`;
  return [
    ...(others.length > 0
      ? [
          details(
            `🔎 ${count(others.length, 'further finding')}`,
            first(others, most, line, 'finding').join('\n'),
          ),
        ]
      : []),
    ...(ignored.length > 0
      ? [
          details(
            `🙈 ${count(ignored.length, 'finding')} ignored by rules`,
            first(ignored, most, rule, 'finding').join('\n'),
          ),
        ]
      : []),
  ];
}

/** What does not stop anything. */
export function warningNotice({ plan }: Reading, { about, most }: NoticeStyle): string[] {
  const { warnings, orphans } = plan;
  const orphaned = orphans.map(({ router, stack, addresses }) => {
    const command = `rosctr destroy --stack ${stack} --router ${router}`;
    return `- orphan stack ${code(stack)} on ${code(router)}: ${count(addresses.length, 'row')} (${names(addresses.slice(0, 8).map(code))}) that no loaded file claims; if nobody needs them: ${code(command)}`;
  });
  const all = [
    ...warnings.map(
      (warning) =>
        `- ${warning.router === undefined ? '' : `${code(warning.router)} `}${problemWords(warning, about)}`,
    ),
    ...orphaned,
  ];
  if (all.length === 0) return [];
  const body = first(all, most, (line) => line, 'warning').join('\n');
  return [details(`⚠️ ${count(all.length, 'warning')}`, body)];
}

/** `message (code, place) — hint`. */
export function problemWords(
  { code: word, message, source, hint, address, router }: Problem,
  about: About,
): string {
  const subject = address === undefined || message.includes(address) ? '' : `${code(address)}: `;
  const where = source ? `, ${place(source, about)}` : '';
  // The name of the router stands before it already.
  const words =
    router !== undefined && message.startsWith(`${router}: `) ? message.slice(router.length + 2) : message;
  return `${subject}${text(words)} (${code(word)}${where})${hint === undefined ? '' : ` — ${text(hint)}`}`;
}

/** The router's own words, as they are. */
export function quoteOf({ quote }: Problem, most = 40): string[] {
  if (quote === undefined || quote === '') return [];
  const lines = quote.split('\n').map((line) => visible(line).slice(0, 400));
  const left = lines.length - most;
  return [fence('text', [...(left > 0 ? [`... ${left} lines before`] : []), ...lines.slice(-most)])];
}
