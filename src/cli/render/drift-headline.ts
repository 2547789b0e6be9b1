import { driftCategories, type Judged } from '../../model/index.ts';
import { isDrift } from '../drift/outcome.ts';
import { type RouterOutlook, plansOf, unread } from '../outlook.ts';
import { count, seconds } from './amounts.ts';
import { nobody } from './plan.ts';
import { type Style, paint } from './style.ts';
import { unchecked } from './unchecked.ts';

interface Counted {
  readonly outlook: RouterOutlook;
  readonly findings: readonly Judged[];
}

/** The last line: how much counts, of which sorts, and what was looked at but does not. */
export function driftHeadline(style: Style, all: readonly Counted[]): string {
  const outlooks = all.map(({ outlook }) => outlook);
  if (outlooks.length === 0) return nobody;
  const read = outlooks.length - unread(outlooks).length;
  if (read === 0) return paint(style, 'bad', 'No router could be read.');
  const counting = all.flatMap(({ findings }) => findings.filter(({ counts }) => counts));
  const drift = counting.filter(isDrift);
  const refused = counting.filter(({ category }) => category === 'blocked').length;
  const strays = all.filter(({ findings }) => findings.some((one) => one.counts && isDrift(one))).length;
  const tail = `${restOf(all)}${unchecked(outlooks)}`;
  if (strays > 0) {
    const quiet = read - strays;
    const others = quiet === 0 ? '' : ` ${count(quiet, 'router matches', 'routers match')}.`;
    const what = `${count(resourcesIn(drift), 'resource')} on ${count(strays, 'router')}`;
    const also = refused === 0 ? '' : ` ${blocked(style, refused)}`;
    return `${paint(style, 'warn', 'Drift:')} ${what} (${sortsOf(drift)}).${others}${also}${tail}`;
  }
  if (refused > 0) return `${blocked(style, refused)}${tail}`;
  const rows = plansOf(outlooks).reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  const time = Math.max(...outlooks.map((outlook) => outlook.seconds));
  const who = read === 1 ? 'The router matches' : `${read} routers match`;
  const proof = `(checked ${count(rows, 'row')}, ${seconds(time)})`;
  return `${paint(style, 'good', 'No drift.')} ${who} the files ${proof}.${tail}`;
}

function blocked(style: Style, refused: number): string {
  const missing = `${count(refused, 'thing')} that the files need ${refused === 1 ? 'is' : 'are'} not there, see above.`;
  return `${paint(style, 'bad', 'Blocked:')} ${missing}`;
}

function resourcesIn(findings: readonly Judged[]): number {
  const keys = findings.map(({ router, stack, address, code }) =>
    JSON.stringify([router, stack, address ?? code]),
  );
  return new Set(keys).size;
}

/** `2 config, 1 runtime`. */
function sortsOf(findings: readonly Judged[]): string {
  return driftCategories
    .map((category) => [findings.filter((one) => one.category === category).length, category] as const)
    .filter(([number]) => number > 0)
    .map(([number, category]) => `${number} ${category}`)
    .join(', ');
}

function restOf(all: readonly Counted[]): string {
  const findings = all.flatMap((one) => one.findings).filter(({ counts }) => !counts);
  const fixed = findings.filter((one) => one.fixed).length;
  const ignored = findings.filter((one) => one.ignored).length;
  const other = findings.length - fixed - ignored;
  return [
    ...(fixed > 0 ? [` ${count(fixed, 'finding was', 'findings were')} put right.`] : []),
    ...(ignored > 0 ? [` ${count(ignored, 'finding is', 'findings are')} known and ignored.`] : []),
    ...(other > 0 ? [` ${count(other, 'finding does', 'findings do')} not count.`] : []),
  ].join('');
}
