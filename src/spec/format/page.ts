/** A column: where it is in the file as it was found, and where it will be. */
export interface Column {
  readonly old: number;
  readonly fresh: number;
}

interface Text {
  readonly is: 'text';
  text: string;
  readonly column: Column;
  /** The columns of the blocks that are open here, the outermost first. */
  readonly open: readonly Column[];
}

type Line =
  | Text
  | { readonly is: 'comment'; readonly text: string; readonly old: number; readonly fixed?: number }
  /** Part of a scalar of several lines. */
  | { readonly is: 'verbatim'; readonly text: string }
  | { readonly is: 'blank' };

/** Where a formatted file is put together, line by line. Line breaks stay where they were, spaces do not. */
export class Page {
  readonly #lines: Line[] = [];
  #current: Text | undefined;
  #isFresh = true;
  #last = '';

  /** Does what comes next begin a line? */
  get isAtStart(): boolean {
    return this.#current === undefined;
  }

  /** A word; `glued` is one without a space before it. Column and blocks count for the first of a line. */
  word(text: string, column: Column, open: readonly Column[], glued = false): void {
    if (this.#current)
      this.#current.text += (glued && this.#last !== ':') || this.#last === '[' ? text : ` ${text}`;
    else this.#current = { is: 'text', text, column, open };
    this.#isFresh = false;
    this.#last = text;
  }

  /** A comment, behind what is there or on a line of its own; `fixed` is its column where that is known. */
  comment(text: string, old: number, fixed?: number): void {
    if (this.#current) this.#current.text += ` ${text.trimEnd()}`;
    else
      this.#lines.push({
        is: 'comment',
        text: text.trimEnd(),
        old,
        ...(fixed === undefined ? {} : { fixed }),
      });
    this.#isFresh = false;
    this.#last = '';
  }

  lineBreak(): void {
    if (this.#isFresh) this.#lines.push({ is: 'blank' });
    this.#end();
  }

  /** Lines as they are. */
  verbatim(lines: readonly string[]): void {
    this.#end();
    for (const text of lines) this.#lines.push({ is: 'verbatim', text });
  }

  text(): string {
    this.#end();
    const lines = this.#lines.filter((line, index) => line.is !== 'blank' || this.#separates(index));
    return `${lines.map((line, index) => render(line, lines, index)).join('\n')}\n`;
  }

  #end(): void {
    if (this.#current) this.#lines.push(this.#current);
    this.#current = undefined;
    this.#isFresh = true;
    this.#last = '';
  }

  /** One blank line between two things stays; a second one does not, nor do those at both ends. */
  #separates(index: number): boolean {
    const before = this.#lines[index - 1];
    if (before === undefined || before.is === 'blank') return false;
    return this.#lines.slice(index).some(({ is }) => is !== 'blank');
  }
}

function render(line: Line, lines: readonly Line[], index: number): string {
  switch (line.is) {
    case 'text':
      return `${' '.repeat(line.column.fresh)}${line.text}`;
    case 'comment':
      return `${' '.repeat(line.fixed ?? commentColumn(line.old, lines, index))}${line.text}`;
    case 'verbatim':
      return line.text;
    case 'blank':
      return '';
  }
}

const isText = (line: Line): line is Text => line.is === 'text';

/**
 * A comment belongs to what follows it, except where that lies further out than the comment: then it is the end of the
 * block that it stands in.
 */
function commentColumn(old: number, lines: readonly Line[], index: number): number {
  const next = lines.slice(index + 1).find(isText);
  const before = lines.slice(0, index).findLast(isText);
  const isEnd = before && old > (next?.column.old ?? -1) && before.column.old > (next?.column.old ?? -1);
  if (next && !isEnd) return next.column.fresh;
  return before?.open.findLast((block) => block.old <= old)?.fresh ?? 0;
}
