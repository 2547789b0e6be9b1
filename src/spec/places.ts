import { LineCounter } from 'yaml';
import type { SourceRange } from '../model/index.ts';
import type { Report } from './report.ts';

/** Turns offsets of a file into places. A place ends with its line. */
export class Places {
  readonly file: string;
  readonly counter = new LineCounter();
  readonly #text: string;

  constructor(file: string, text: string) {
    this.file = file;
    this.#text = text;
  }

  range(from: number, to: number): SourceRange {
    const { line, col } = this.counter.linePos(from);
    const rest = this.#text.slice(from, to);
    const length = /^[^\r\n]*/.exec(rest)?.[0].trimEnd().length ?? 0;
    return { file: this.file, line: Math.max(1, line), col: Math.max(1, col), length: Math.max(1, length) };
  }
}

/** Tells of too deep nesting, found by any of the three that can find it. */
export function tooDeep(report: Report, at: SourceRange): void {
  report.error('spec/too-deep', 'the file is nested too deeply', at, {
    hint: 'a stack needs about eight levels; is this the right file?',
  });
}
