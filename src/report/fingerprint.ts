import { createHash } from 'node:crypto';
import type { Finding } from './findings.ts';

/** The same finding in the next run has the same one, though lines have moved; a second equal one gets another. */
export function fingerprints(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, router = '', stack = '', address = '', message, source }) => {
    const what = [code, router, stack, address, source?.file ?? '', address === '' ? message : ''];
    const key = JSON.stringify(what);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return createHash('sha256').update(`${key}${count}`).digest('hex').slice(0, 32);
  });
}
