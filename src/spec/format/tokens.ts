import type { CST } from 'yaml';
import type { Column, Page } from './page.ts';
import { blockScalarLines, flowScalarLines } from './scalars.ts';

/** Columns that a level of nesting takes: two, which is also what `- ` takes. */
const step = 2;

/** Where in the document a token stands. */
interface Spot {
  /** The columns of the open blocks, the outermost first. */
  readonly open: readonly Column[];
  /** Where a line begins that begins with this token. */
  readonly column: Column;
  /** Where a line begins that begins with the end of a { } or [ ] that was opened further up. */
  readonly closing: number;
  /** For comments inside { } or [ ]: with the items, whatever follows. */
  readonly comments?: number;
}

const root: Column = { old: 0, fresh: 0 };
const top: Spot = { open: [root], column: root, closing: 0 };

const isSpace = ({ type }: CST.SourceToken): boolean => type === 'space' || type === 'newline';

/** Puts the tokens of a file on a page, with the spaces between them that they should have. */
export class Typesetter {
  readonly #page: Page;
  readonly #columnOf: (offset: number) => number;

  constructor(page: Page, columnOf: (offset: number) => number) {
    this.#page = page;
    this.#columnOf = columnOf;
  }

  document(token: CST.Token): void {
    this.#put(token, top);
  }

  #put(token: CST.Token, spot: Spot): void {
    switch (token.type) {
      case 'document':
        this.#all(token.start, spot);
        if (token.value) this.#put(token.value, spot);
        this.#all(token.end, spot);
        return;
      case 'doc-end':
        this.#word(token.source, spot);
        this.#all(token.end, spot);
        return;
      case 'block-map':
      case 'block-seq':
        this.#block(token, spot);
        return;
      case 'flow-collection':
        this.#flow(token, spot);
        return;
      case 'block-scalar':
        this.#blockScalar(token, spot);
        return;
      case 'alias':
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        this.#flowScalar(token, spot);
        return;
      case 'newline':
        this.#page.lineBreak();
        return;
      case 'comment':
        this.#page.comment(token.source, this.#columnOf(token.offset), spot.comments);
        return;
      case 'space':
      case 'byte-order-mark':
      case 'doc-mode':
      case 'flow-error-end':
      case 'error':
        return;
      default:
        this.#word(token.source, spot);
    }
  }

  #all(tokens: readonly CST.Token[] | undefined, spot: Spot): void {
    for (const token of tokens ?? []) this.#put(token, spot);
  }

  #word(text: string, { column, open }: Spot, glued = false): void {
    this.#page.word(text, column, open, glued);
  }

  #block(token: CST.BlockMap | CST.BlockSequence, { open, column }: Spot): void {
    const isMap = token.type === 'block-map';
    const here = { old: token.indent, fresh: column.fresh };
    const fresh = here.fresh + step;
    const head: Spot = { open: [...open, here], column: here, closing: here.fresh };
    const inner = { old: here.old + 1, fresh };
    const rest: Spot = { open: head.open, column: inner, closing: isMap ? here.fresh : fresh };
    for (const item of token.items) {
      const marked = item.start.findIndex(
        ({ type }) => type === 'seq-item-ind' || type === 'explicit-key-ind',
      );
      this.#all(item.start.slice(0, marked + 1), head);
      const props = item.start.slice(marked + 1);
      if (marked < 0 || !item.value || !props.every(isSpace)) this.#all(props, marked < 0 ? head : rest);
      if (item.key) this.#put(item.key, marked < 0 ? head : rest);
      for (const each of item.sep ?? []) {
        if (each.type === 'map-value-ind') this.#colon(head, item.key);
        else this.#put(each, rest);
      }
      if (item.value) this.#put(item.value, rest);
    }
  }

  /** Without a space before it, except behind an alias, whose name could go on with it. */
  #colon(spot: Spot, key: CST.Token | null | undefined): void {
    this.#word(':', spot, key?.type !== 'alias');
  }

  #flow(token: CST.FlowCollection, spot: Spot): void {
    const { open, column } = spot;
    const base = this.#page.isAtStart ? column.fresh : spot.closing;
    this.#word(token.start.source, spot);
    const fresh = base + step;
    const inner: Spot = { open, column: { old: column.old, fresh }, closing: fresh, comments: fresh };
    for (const item of token.items) {
      for (const each of item.start) {
        if (each.type === 'comma') this.#word(',', inner, true);
        else this.#put(each, inner);
      }
      if (item.key) this.#put(item.key, inner);
      for (const each of item.sep ?? []) {
        if (each.type === 'map-value-ind') this.#colon(inner, item.key);
        else this.#put(each, inner);
      }
      if (item.value) this.#put(item.value, inner);
    }
    const isEmpty = token.items.every(({ key, value, sep }) => !key && !value && !sep);
    const outer: Spot = { ...spot, column: { old: column.old, fresh: base } };
    for (const each of token.end) {
      if (each.type === 'flow-map-end') this.#word(each.source, outer, isEmpty);
      else if (each.type === 'flow-seq-end') this.#word(each.source, outer, true);
      else this.#put(each, spot);
    }
  }

  #flowScalar(token: CST.FlowScalar, spot: Spot): void {
    const { column, open } = spot;
    const lines = flowScalarLines(token.source, column.fresh);
    const [first = '', ...further] = lines;
    this.#word(first, spot);
    const last = further.pop();
    if (last !== undefined) {
      this.#page.verbatim(further);
      const text = last.trimStart();
      this.#page.word(text, { old: column.old, fresh: last.length - text.length }, open);
    }
    this.#all(token.end, spot);
  }

  #blockScalar(token: CST.BlockScalar, spot: Spot): void {
    this.#all(token.props, spot);
    const { lines, blank } = blockScalarLines(token, spot.open.at(-1)?.fresh ?? 0, spot.column.fresh);
    this.#page.verbatim(lines);
    for (let count = 0; count < blank; count++) this.#page.lineBreak();
  }
}
