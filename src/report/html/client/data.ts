import type { Details, Overview } from '../packed.ts';

async function unpacked(id: string): Promise<unknown> {
  const text = document.getElementById(id)?.textContent ?? '';
  if (text === '') return undefined;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return JSON.parse(await new Response(stream).text());
}

export const readOverview = async (): Promise<Overview> => (await unpacked('overview')) as Overview;

const blocks = new Map<number, Promise<readonly Details[] | undefined>>();

/** Everything about one router; undefined where it was left out. A block is unpacked when it is first looked at. */
export async function detailsOf(overview: Overview, router: number): Promise<Details | undefined> {
  const block = Math.floor(router / overview.blockSize);
  const found =
    blocks.get(block) ?? (unpacked(`block-${block}`) as Promise<readonly Details[] | undefined>);
  blocks.set(block, found);
  return (await found)?.[router % overview.blockSize];
}
