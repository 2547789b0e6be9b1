import type { CST } from 'yaml';

/** What stands in front of a line, and at its end, of a quoted or plain scalar of several lines says nothing. */
export function flowScalarLines(source: string, indent: number): readonly string[] {
  return source.split('\n').map((line, index, all) => {
    const kept = index === all.length - 1 ? line : line.replace(/(?<!\\)[ \t]+$/, '');
    if (index === 0) return kept;
    const text = kept.replace(/^[ \t]+/, '');
    return text === '' ? '' : `${' '.repeat(indent)}${text}`;
  });
}

export interface BlockLines {
  readonly lines: readonly string[];
  /** Blank lines behind it that are no part of it. */
  readonly blank: number;
}

/** The lines of a `|` or `>` scalar, moved as a whole: what they are indented by among themselves is their text. */
export function blockScalarLines(token: CST.BlockScalar, parent: number, inner: number): BlockLines {
  const header = token.props.find(({ type }) => type === 'block-scalar-header');
  const indicators = header && 'source' in header ? header.source : '';
  const explicit = /[1-9]/.exec(indicators)?.[0];
  const all = token.source.split('\n');
  // What stands behind the last line break: nothing, or spaces at the end of the file.
  const rest = all.at(-1) ?? '';
  const isKept = indicators.includes('+');
  const first = all.find((line) => /[^ ]/.test(line));
  const old =
    explicit === undefined ? indentOf(first ?? rest) : Math.max(0, token.indent) + Number(explicit);
  if (/^ *$/.test(rest) && rest.length <= old) all.pop();
  if (first === undefined)
    return isKept ? { lines: all.map(() => ''), blank: 0 } : { lines: [], blank: all.length };
  const fresh = explicit === undefined ? inner : parent + Number(explicit);
  const end = all.findLastIndex((line) => /[^ ]/.test(line) || line.length > old) + 1;
  const lines = all.map((line) =>
    line.length <= old ? line.trimStart() : ' '.repeat(fresh) + line.slice(old),
  );
  if (isKept) return { lines, blank: 0 };
  return { lines: lines.slice(0, end), blank: all.length - end };
}

const indentOf = (line: string): number => line.length - line.replace(/^ +/, '').length;
