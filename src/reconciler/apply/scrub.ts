import type { Change, Desired, Plan, Value } from '../../model/index.ts';
import { Secret } from '../../model/index.ts';
import { kindNamed } from '../kinds/index.ts';

/** Replaces the secrets of this run in text that comes from the router: its errors and logs may repeat them. */
export type Scrub = (text: string) => string;

/** As it is, line by line, and as others write it down: programs log JSON and URLs. */
function formsOf(value: string): string[] {
  const lines = value.split(/\r?\n/).filter((line) => line.trim().length >= longEnough);
  return [value, ...lines].flatMap((text) => [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(Buffer.from(text).toString()),
    Buffer.from(text).toString('base64').replace(/=+$/, ''),
  ]);
}

/** A line of a file that is shorter says nothing by itself: `}`, `[peer]`. */
const longEnough = 8;

/** Every secret that a stack asks for. */
export function secretsOf({ resources }: Desired): Secret[] {
  const isSecret = (value: Value): value is Secret => value instanceof Secret;
  return resources.flatMap((resource) => Object.values(resource.props).filter(isSecret));
}

/** Values that stand on the router in the place of a secret: yesterday's, or what somebody put there by hand. */
function liveSecrets(change: Change): string[] {
  if (!('before' in change)) return [];
  const { before } = change;
  const wanted = 'after' in change ? change.after.props : {};
  const isMarked = 'mark' in before.owner && before.owner.mark.secret;
  return Object.entries(before.props).flatMap(([name, value]) => {
    const secret = kindNamed(before.kind).props[name]?.secret;
    const isSecret =
      secret === 'always' || (secret === 'marked' && isMarked) || wanted[name] instanceof Secret;
    return isSecret ? [String(value)] : [];
  });
}

/** Short secrets are left: three letters stand in every log line, and hiding them would hide the message. */
const shortest = 4;

/** For a run: what it sends, what stands in its place on the router, and what else it knows. */
export function scrubberFor(desired: Desired, plan: Plan, further: readonly Secret[] = []): Scrub {
  return scrubberOf([...secretsOf(desired), ...further], plan.changes.flatMap(liveSecrets));
}

/** For words that come before there is a plan. */
export function scrubberOf(secrets: readonly Secret[], live: readonly string[] = []): Scrub {
  const values = [...secrets.flatMap((secret) => secret.revealAll()), ...live];
  const words = [...new Set(values.flatMap(formsOf))]
    .filter((word) => word.length >= shortest)
    .sort((a, b) => b.length - a.length);
  return (text) => words.reduce((clean, word) => clean.replaceAll(word, '*****'), text);
}
