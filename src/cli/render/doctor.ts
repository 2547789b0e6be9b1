import type { Finding } from '../../reconciler/doctor/index.ts';
import { nobody } from './plan.ts';
import { type Style, glyph, paint } from './style.ts';
import { safe } from './values.ts';

/** What was found on one router. */
export interface Examined {
  readonly router: string;
  readonly unreachable: boolean;
  readonly findings: readonly Finding[];
}

/** One line for each thing that was looked at; what is to be done stands below it. */
export function doctorText(style: Style, examined: readonly Examined[]): string {
  if (examined.length === 0) return `${nobody}\n`;
  return examined.map((one) => routerLines(style, one).join('\n')).join('\n\n') + '\n';
}

function routerLines(style: Style, { router, unreachable, findings }: Examined): string[] {
  const width = Math.max(0, ...findings.map(({ check }) => check.length));
  const worst = unreachable
    ? paint(style, 'bad', 'not reached')
    : findings.some(({ status }) => status === 'bad')
      ? paint(style, 'bad', 'apply cannot work here yet')
      : findings.some(({ status }) => status === 'warn')
        ? paint(style, 'warn', 'ready, with something to look at')
        : paint(style, 'good', 'ready');
  return [
    `${paint(style, 'bold', safe(router))}   ${worst}`,
    ...findings.flatMap((finding) => findingLines(style, finding, width)),
  ];
}

function findingLines(style: Style, { check, status, text, todo }: Finding, width: number): string[] {
  const sign = {
    ok: paint(style, 'add', glyph(style, 'ok')),
    warn: paint(style, 'warn', '!'),
    bad: paint(style, 'bad', glyph(style, 'fail')),
  }[status];
  const indented = `    ${' '.repeat(width)}  `;
  return [
    `  ${sign} ${check.padEnd(width)}  ${safe(text)}`,
    ...(todo === undefined ? [] : [`${indented}${paint(style, 'bold', safe(todo))}`]),
  ];
}
