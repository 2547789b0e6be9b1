/** Columns that a text takes in a terminal: most characters take one, CJK and emoji two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += charWidth(character);
  return width;
}

/** The part of a text from a column on, at most so many columns wide. */
export function wideSlice(text: string, start: number, width: number): string {
  let column = 0;
  let out = '';
  for (const character of text) {
    const own = charWidth(character);
    if (column >= start && column + own <= start + width) out += character;
    column += own;
  }
  return out;
}

function charWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (/^[\p{Mn}\p{Me}\u200b-\u200d\ufe0e\ufe0f]$/u.test(character)) return 0;
  return isWide(code) ? 2 : 1;
}

/** Ranges of East Asian wide characters and emoji (Unicode, EastAsianWidth W and F). */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

const isWide = (code: number): boolean => wide.some(([first, last]) => code >= first && code <= last);
