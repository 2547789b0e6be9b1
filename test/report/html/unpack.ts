import { inflateSync } from 'node:zlib';
import type { Details, Overview } from '../../../src/report/html/packed.ts';

/** What a page carries, unpacked as its script does it. */
export interface Unpacked {
  readonly overview: Overview;
  readonly details: readonly Details[];
  /** Everything that could be read out of the page, as text. */
  readonly text: string;
}

export function unpacked(page: string): Unpacked {
  const texts = new Map(
    [...page.matchAll(/<script type="text\/plain" id="([\w-]+)">([\w+/=]*)<\/script>/g)].map(
      ([, id = '', packed = '']) => [
        id,
        packed === '' ? '[]' : inflateSync(Buffer.from(packed, 'base64')).toString(),
      ],
    ),
  );
  const blocks = [...texts].filter(([id]) => id.startsWith('block-'));
  return {
    overview: JSON.parse(texts.get('overview') ?? 'null') as Overview,
    details: blocks.flatMap(([, text]) => JSON.parse(text) as Details[]),
    text: [page, ...texts.values()].join('\n'),
  };
}
