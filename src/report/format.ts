import type { About } from './about.ts';
import type { FilesDocument, RunDocument } from './document.ts';

/** How a document becomes text, in one piece or in many: pure, same document and same `about`, same bytes. */
export interface Format {
  readonly name: string;
  /** Who reads it, for `--help` and the documentation. */
  readonly reader: string;
  /** Of what was found on routers, or done there. */
  readonly write: (document: RunDocument, about: About) => string | Iterable<string>;
  /** It tells rows that stay as they are, too; of a large fleet they are most of the memory. */
  readonly tellsKept?: true;
  /** It carries something over from the file that it is written to. */
  readonly keepsPrevious?: true;
  /** Of what was found in the files; absent where nobody would read that. */
  readonly writeFiles?: (document: FilesDocument, about: About) => string | Iterable<string>;
}
