import type { Plan, Refusal } from '../../model/index.ts';
import { count, names } from './amounts.ts';
import { place } from './fields.ts';
import { type Style, paint } from './style.ts';
import { safe } from './values.ts';

/** Why the plan must not run as it is, each reason with the flag that allows it. */
export function refusalLines(
  style: Style,
  plans: readonly Plan[],
  title = 'This plan cannot be applied as it is:',
): string[] {
  const refusals = plans.flatMap((plan) => plan.refusals.map((refusal) => ({ plan, refusal })));
  if (refusals.length === 0) return [];
  const many = new Set(plans.map(({ router }) => router)).size > 1;
  return [
    paint(style, 'bad', title),
    ...refusals.flatMap(({ plan, refusal }) => refusalOf(style, refusal, many ? `${plan.router} ` : '')),
  ];
}

function refusalOf(style: Style, { code, message, flag, address, at }: Refusal, router: string): string[] {
  const subject = address === undefined || message.includes(address) ? '' : `${address}: `;
  const where = at ? `   ${paint(style, 'dim', place(at))}` : '';
  return [
    `  ${paint(style, 'bad', '!')} ${safe(`${router}${subject}${message}`)}  ${paint(style, 'dim', code)}${where}`,
    ...(flag === undefined ? [] : [`      if that is fine, add  ${paint(style, 'bold', safe(flag))}`]),
  ];
}

/** Rows of stacks that no file claims any more. */
export function orphanLines(style: Style, plans: readonly Plan[]): string[] {
  const seen = new Map<string, string[]>();
  for (const { router, orphans } of plans) {
    for (const { stack, addresses } of orphans) {
      const command = `rosctr destroy --stack ${stack} --router ${router}`;
      seen.set(`${router} ${stack}`, [
        `${paint(style, 'warn', 'Orphan stack')} ${paint(style, 'bold', safe(stack))} on ${safe(router)}: ${count(addresses.length, 'row carries', 'rows carry')} its marker, no loaded file claims it.`,
        `      ${names(addresses.map(safe))}`,
        `      if nobody needs it:  ${paint(style, 'bold', safe(command))}`,
      ]);
    }
  }
  return [...seen.values()].flat();
}
