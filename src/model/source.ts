/** A place in a file the user wrote. Lines and columns count from 1; `length` is in characters of that line. */
export interface SourceRange {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly length: number;
}
