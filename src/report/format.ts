import type { RunDocument } from './document.ts';

/** How a document becomes text, in one piece or in many: pure, same document, same bytes. */
export interface Format {
  readonly name: string;
  readonly write: (document: RunDocument) => string | Iterable<string>;
}
