import { count } from '../amounts.ts';
import { type Counts, countsOf, driftedOn, type Reading } from '../reading.ts';

/** `🛰️ rosctr plan — 1 to change, **1 to replace**`: the one line that everybody reads. */
export function headline(reading: Reading, title: string | undefined): string {
  const [sign, words] = verdict(reading);
  const name = title === undefined ? '' : ` (${title})`;
  return `### ${sign} rosctr ${reading.command}${name} — ${words}`;
}

function verdict(reading: Reading): readonly [string, string] {
  const { plan, report, routers, command } = reading;
  const read = routers.filter(({ router }) => router.read).length;
  if (report) return doneVerdict(reading);
  if (read === 0 && routers.length > 0) return ['❌', 'no router could be read'];
  const missing = routers.length - read;
  const unchecked = missing === 0 ? '' : `, ${missing} of ${count(routers.length, 'router')} unchecked`;
  if (command === 'drift') {
    const findings = routers.map((one) => driftedOn(plan, one)).filter((many) => many > 0);
    const many = findings.reduce((sum, one) => sum + one, 0);
    if (many === 0) return [missing > 0 ? '⚠️' : '✅', `no drift${unchecked}`];
    return ['🌊', `${count(many, 'resource')} on ${count(findings.length, 'router')} differ${unchecked}`];
  }
  const changes = plan.resource_changes.filter(reading.isTold);
  if (changes.length === 0) return [missing > 0 ? '⚠️' : '✅', `no changes${unchecked}`];
  const words = toDo(countsOf(changes));
  return plan.refusals.length > 0
    ? ['🛑', `refused: ${words}${unchecked}`]
    : ['🛰️', `${words}${unchecked}`];
}

function toDo({ create, update, replace, delete: gone, adopt, rename, conflict }: Counts): string {
  return [
    ...some(create, 'to add'),
    ...some(update, 'to change'),
    ...some(replace, 'to replace', true),
    ...some(gone, 'to destroy'),
    ...some(adopt, 'to adopt'),
    ...some(rename, 'to rename'),
    ...some(conflict, conflict === 1 ? 'conflict' : 'conflicts', true),
  ].join(', ');
}

const some = (many: number, words: string, isBold = false): string[] =>
  many === 0 ? [] : [isBold ? `**${many} ${words}**` : `${many} ${words}`];

function doneVerdict({ plan, report, routers }: Reading): readonly [string, string] {
  const reports = report?.reports ?? [];
  const bad = new Set(reports.filter(({ ok }) => !ok).map(({ router }) => router));
  const done = new Set(reports.filter(({ ok }) => ok).map(({ router, stack }) => `${router}\n${stack}`));
  const counts = countsOf(
    plan.resource_changes.filter(({ router, stack }) => done.has(`${router}\n${stack}`)),
  );
  const words = [
    ...some(counts.create, 'added'),
    ...some(counts.update, 'changed'),
    ...some(counts.replace, 'replaced'),
    ...some(counts.delete, 'destroyed'),
    ...some(counts.adopt, 'adopted'),
    ...some(counts.rename, 'renamed'),
  ].join(', ');
  const missing = routers.filter(({ router }) => !router.read).length;
  const left = (report?.untouched ?? []).filter(({ reason }) => reason !== 'unread').length;
  const untouched =
    (missing === 0 ? '' : `, ${missing} of ${count(routers.length, 'router')} unchecked`) +
    (left === 0 ? '' : `, ${left} untouched`);
  if (bad.size > 0)
    return [
      '❌',
      `failed on ${count(bad.size, 'router')}${words === '' ? '' : `; elsewhere ${words}`}${untouched}`,
    ];
  if (plan.refusals.length > 0) return ['🛑', `refused: nothing was done${untouched}`];
  if (reports.length === 0 && plan.changed) return ['⚠️', `nothing was done${untouched}`];
  return [missing + left > 0 ? '⚠️' : '✅', `${words === '' ? 'nothing to do' : words}${untouched}`];
}
