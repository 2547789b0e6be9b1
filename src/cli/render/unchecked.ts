import { type RouterOutlook, plansOf, unread } from '../outlook.ts';
import { count } from './amounts.ts';

/** ` 1 of 3 routers unchecked. Not compared: secrets that are not here.` What was not looked at is not said to be right. */
export function unchecked(outlooks: readonly RouterOutlook[]): string {
  const missing = unread(outlooks).length;
  const routers = missing === 0 ? '' : ` ${missing} of ${count(outlooks.length, 'router')} unchecked.`;
  const warned = new Set(plansOf(outlooks).flatMap(({ warnings }) => warnings.map(({ code }) => code)));
  const why = [
    ...(warned.has('plan/secret-not-resolved') ? ['secrets that are not here'] : []),
    ...(warned.has('plan/hidden-values') ? ['what the router hides from this user'] : []),
  ].join(', and ');
  return `${routers}${why === '' ? '' : ` Not compared: ${why}.`}`;
}
