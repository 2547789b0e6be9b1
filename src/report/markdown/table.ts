import { count, megabytes, seconds } from '../amounts.ts';
import { type Counts, countsOf, driftedOn, type Reading, type RouterReading } from '../reading.ts';
import { code } from './escape.ts';

const mostQuiet = 10;

/** One row a router; of those where nothing differs only some, and never more than `most` in all. */
export function routerTable(reading: Reading, most: number): string {
  const isDrift = reading.command === 'drift';
  const loud = reading.routers.filter((one) => isLoud(one, reading));
  const quiet = reading.routers.filter((one) => !isLoud(one, reading));
  const shown = [
    ...loud.slice(0, most),
    ...quiet.slice(0, Math.min(mostQuiet, Math.max(0, most - loud.length))),
  ];
  const left = loud.length - Math.min(loud.length, most);
  const quietLeft = quiet.length - (shown.length - Math.min(loud.length, most));
  const head = isDrift
    ? ['| router | differs | notes |', '|---|--:|---|']
    : ['| router | ➕ add | 🔁 change | ♻️ replace | 🗑️ destroy | notes |', '|---|--:|--:|--:|--:|---|'];
  const rest = [
    ...(left > 0 ? [`${count(left, 'more router')} with something to tell, not shown here`] : []),
    ...(quietLeft > 0
      ? [`${count(quietLeft, shown.length > 0 ? 'more router' : 'router')} without differences`]
      : []),
  ];
  return [
    ...head,
    ...shown.map((one) => (isDrift ? driftRow(one, reading) : planRow(one, reading))),
    ...rest.map((words) => (isDrift ? `| ${words} | | |` : `| ${words} | | | | | |`)),
  ].join('\n');
}

const isLoud = (one: RouterReading, { plan, command, isTold }: Reading): boolean =>
  !one.router.read || one.changes.some(isTold) || (command === 'drift' && driftedOn(plan, one) > 0);

function planRow({ router, changes }: RouterReading, reading: Reading): string {
  if (!router.read) return `| ${code(router.name)} | ? | ? | ? | ? | ${unreadWords(router)} |`;
  const counts = countsOf(changes);
  const cells = changes.some(reading.isTold)
    ? [counts.create, counts.update, counts.replace, counts.delete].map(String)
    : ['–', '–', '–', '–'];
  return `| ${code(router.name)} | ${cells.join(' | ')} | ${notesOf({ router, changes }, reading).join(', ')} |`;
}

function driftRow(one: RouterReading, reading: Reading): string {
  const { router, changes } = one;
  if (!router.read) return `| ${code(router.name)} | ? | ${unreadWords(router)} |`;
  const many = driftedOn(reading.plan, one);
  const findings = (reading.plan.drift ?? []).filter(
    (found) => found.router === router.name && found.counts,
  );
  const categories = [...new Set(findings.map(({ category }) => category))];
  const notes =
    many === 0 && categories.length === 0
      ? ['as the files say']
      : categories.length > 0
        ? categories
        : differences(changes.filter(reading.isTold));
  return `| ${code(router.name)} | ${many === 0 ? '–' : many} | ${notes.join(', ')} |`;
}

function differences(changes: RouterReading['changes']): string[] {
  const { create, delete: extra, conflict, update, replace, rename } = countsOf(changes);
  const other = update + replace + rename;
  return [
    ...(create > 0 ? [`${create} missing`] : []),
    ...(extra > 0 ? [`${extra} too many`] : []),
    ...(other > 0 ? [`${other} changed`] : []),
    ...(conflict > 0 ? [`**${count(conflict, 'conflict')}**`] : []),
  ];
}

const unreadWords = ({ unreachable }: RouterReading['router']): string =>
  unreachable === true ? '**unreachable**' : '**could not be read**';

function notesOf({ router, changes }: RouterReading, { plan, report, isTold }: Reading): string[] {
  const counts = countsOf(changes);
  if (!changes.some(isTold)) return ['no changes'];
  const failed = report?.reports.some(({ router: name, ok }) => name === router.name && !ok) ?? false;
  const refused = plan.refusals.filter((refusal) => refusal.router === router.name).length;
  return [
    ...(failed ? ['**failed**'] : []),
    ...(refused > 0 ? ['**refused**'] : []),
    ...rareWords(counts),
    ...feltWords(changes),
  ];
}

function rareWords({ adopt, rename, conflict }: Counts): string[] {
  return [
    ...(adopt > 0 ? [`${adopt} to adopt`] : []),
    ...(rename > 0 ? [`${rename} to rename`] : []),
    ...(conflict > 0 ? [`**${count(conflict, 'conflict')}**`] : []),
  ];
}

/** `≈25 s downtime of pihole, 43.1 MB pull`. */
function feltWords(changes: RouterReading['changes']): string[] {
  const away = new Map<string, number | undefined>();
  for (const { address, type, change, impact } of changes) {
    const isReplaced = type === 'container' && change.actions.length === 2;
    for (const name of [...(isReplaced ? [address] : []), ...impact.restarts]) {
      const known = away.get(name);
      const time = impact.downtimeSeconds;
      away.set(name, known === undefined ? time : Math.max(known, time ?? 0));
    }
  }
  const names = [...away.keys()].map((address) => code(address.slice(address.indexOf('/') + 1)));
  const longest = Math.max(0, ...[...away.values()].map((time) => time ?? 0));
  const bytes = changes.reduce((sum, { impact }) => sum + (impact.pullBytes ?? 0), 0);
  const pulls = changes.filter(({ impact }) => impact.pulls).length;
  const who =
    names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
  return [
    ...(names.length > 0
      ? [`${longest > 0 ? `≈${seconds(Math.ceil(longest))} ` : ''}downtime of ${who}`]
      : []),
    ...(pulls > 0 ? [bytes > 0 ? `≈${megabytes(bytes)} pull` : count(pulls, 'image pull')] : []),
    ...(changes.some(({ impact }) => impact.loses.length > 0) ? ['**loses data**'] : []),
  ];
}
