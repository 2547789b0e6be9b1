import type { Untouched } from '../../model/index.ts';
import type { Stage } from '../rollout/stages.ts';
import { count, names, seconds } from './amounts.ts';
import { type Style, paint } from './style.ts';
import { safe } from './values.ts';

/** In which waves an apply would go, and who has to wait; empty where all go at once. */
export function scheduleText(style: Style, stages: readonly Stage[]): string {
  const lines = stages.flatMap((stage) =>
    stage.rollout && stage.waves.length > 0 ? [stageLine(style, stage)] : [],
  );
  const deferred = stages.flatMap((stage) => stage.deferred);
  return [...lines, ...untouchedLines(style, deferred, 'Not now:')].map((line) => `${line}\n`).join('');
}

/** `Rollout of branches: canary riga-1, then 3 routers, then 6, with 30 s between; stops at 2 failures.` */
function stageLine(style: Style, { fleet, rollout, waves, maxFailures }: Stage): string {
  const words = waves.map(({ isCanary, routers }, index) => {
    if (isCanary) return `canary ${names(routers.map(safe), 3)}`;
    return index === 0 || waves[index - 1]?.isCanary === true
      ? count(routers.length, 'router')
      : `${routers.length}`;
  });
  const pause = rollout?.pauseMs ?? 0;
  const between = pause > 0 && waves.length > 1 ? `, with ${seconds(pause / 1000)} between` : '';
  const title = paint(style, 'bold', fleet === undefined ? 'Rollout:' : `Rollout of ${safe(fleet)}:`);
  return `${title} ${words.join(', then ')}${between}; stops at ${count(maxFailures, 'failure')}.`;
}

/** Routers with the reason why nothing was begun there, those with the same reason together. */
export function untouchedLines(style: Style, untouched: readonly Untouched[], title: string): string[] {
  const byReason = new Map<string, string[]>();
  for (const { router, message } of untouched) {
    const routers = byReason.get(message);
    if (routers) routers.push(router);
    else byReason.set(message, [router]);
  }
  if (byReason.size === 0) return [];
  return [
    paint(style, 'warn', title),
    ...[...byReason].map(([message, routers]) => `  ${names(routers.map(safe))}: ${safe(message)}`),
  ];
}
