import { styleText } from 'node:util';

/** How text looks on one stream: with or without colours, with or without characters beyond ASCII. */
export interface Style {
  readonly color: boolean;
  readonly unicode: boolean;
}

export type Tone = 'add' | 'change' | 'remove' | 'adopt' | 'bold' | 'dim' | 'good' | 'warn' | 'bad';

const formats: Readonly<Record<Tone, Parameters<typeof styleText>[0]>> = {
  add: 'green',
  change: 'yellow',
  remove: 'red',
  adopt: 'cyan',
  bold: 'bold',
  dim: 'dim',
  good: ['green', 'bold'],
  warn: ['yellow', 'bold'],
  bad: ['red', 'bold'],
};

/** Text in a tone. Node's own idea of the terminal is not asked: the command decided once (terminal.ts). */
export function paint({ color }: Style, tone: Tone, text: string): string {
  return color && text !== '' ? styleText(formats[tone], text, { validateStream: false }) : text;
}

const glyphs = {
  ok: ['✔', 'v'],
  fail: ['✖', 'x'],
  middot: ['·', '-'],
  about: ['≈', '~'],
  ellipsis: ['…', '...'],
} as const;

/** A character, or its stand-in where the terminal knows only ASCII. */
export function glyph({ unicode }: Style, name: keyof typeof glyphs): string {
  return glyphs[name][unicode ? 0 : 1];
}

/** Lines moved to the right; empty lines stay empty. */
export function indent(lines: readonly string[], by: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
}
