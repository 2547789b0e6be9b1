/** Lines at the bottom of a terminal that are drawn again and again. */
export interface LiveRegion {
  readonly draw: (lines: readonly string[]) => void;
  /** A line that stays, above what is drawn. */
  readonly above: (line: string) => void;
  /** Leaves the last drawing where it is. */
  readonly end: () => void;
}

const escape = String.fromCharCode(27);

/** A region on a terminal of that size; longer lines are cut, since a wrapped one would break the count. */
export function liveRegion(
  write: (text: string) => void,
  size: () => { readonly columns: number; readonly rows: number },
): LiveRegion {
  let drawn = 0;
  return {
    draw: (lines) => {
      const { columns, rows } = size();
      const visible = lines.slice(0, Math.max(1, rows - 1)).map((line) => cut(line, columns - 1));
      const up = drawn > 0 ? `${escape}[${drawn}A` : '';
      write(`${up}\r${escape}[J${visible.map((line) => `${line}\n`).join('')}`);
      drawn = visible.length;
    },
    above: (line) => {
      const up = drawn > 0 ? `${escape}[${drawn}A` : '';
      write(`${up}\r${escape}[J${line}\n`);
      drawn = 0;
    },
    end: () => {
      drawn = 0;
    },
  };
}

/** The first characters of a line; colour codes take no room, and end with it. */
export function cut(line: string, columns: number): string {
  const pieces = line.split(new RegExp(`(${escape}\\[[0-9;]*m)`));
  let room = columns;
  let out = '';
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) out += piece;
    else {
      const characters = Array.from(piece);
      out += characters.slice(0, Math.max(0, room)).join('');
      room -= characters.length;
    }
  }
  return out;
}
