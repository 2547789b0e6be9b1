import type { Desired, Value } from '../../model/index.ts';
import { Secret } from '../../model/index.ts';

/** Replaces the secrets of this run in text that comes from the router: its errors and logs may repeat them. */
export type Scrub = (text: string) => string;

/** Every secret that a stack asks for. */
export function secretsOf({ resources }: Desired): Secret[] {
  const isSecret = (value: Value): value is Secret => value instanceof Secret;
  return resources.flatMap((resource) => Object.values(resource.props).filter(isSecret));
}

/** Short secrets are left: three letters stand in every log line, and hiding them would hide the message. */
const shortest = 4;

export function scrubberFor(desired: Desired, further: readonly Secret[] = []): Scrub {
  const words = [...secretsOf(desired), ...further]
    .map((secret) => secret.reveal())
    .filter((word) => word.length >= shortest)
    .sort((a, b) => b.length - a.length);
  return (text) => words.reduce((clean, word) => clean.replaceAll(word, '*****'), text);
}
