import { type Document, isScalar, parseAllDocuments, visit } from 'yaml';
import type { SourceRange } from '../model/index.ts';
import { buildTree, type Decrypted } from './build-tree.ts';
import { Places, tooDeep } from './places.ts';
import type { Report } from './report.ts';
import type { Tree } from './tree.ts';

/** More than any stack needs, and little enough to read in a moment. */
const maxBytes = 4 * 1024 * 1024;
/** Far above any stack; where the parser itself gives up depends on the size of its stack, so we look before. */
const maxFlowDepth = 500;
const maxIndent = 500;

/** The documents of a YAML file; what is wrong with it goes to the report. Nothing is thrown for any text. */
export function parseFile(file: string, text: string, report: Report, decrypted?: Decrypted): Tree[] {
  const start: SourceRange = { file, line: 1, col: 1, length: 1 };
  if (Buffer.byteLength(text) > maxBytes) {
    const hint = 'split it into several files: -f takes a folder';
    report.error('spec/too-large', `the file is larger than ${maxBytes / 1024 / 1024} MiB`, start, {
      hint,
    });
    return [];
  }
  const strange = /[\0\ufffd]/.exec(text);
  if (strange) {
    const places = lineAndCol(text, strange.index);
    const hint = 'rosctr reads YAML in UTF-8; is this an image archive, or UTF-16?';
    report.error('spec/not-text', 'the file is no text in UTF-8', { file, ...places, length: 1 }, { hint });
    return [];
  }
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    tooDeep(report, { file, ...lineAndCol(text, deep), length: 1 });
    return [];
  }
  return documentsOf(file, text, report, start, decrypted);
}

function documentsOf(
  file: string,
  text: string,
  report: Report,
  start: SourceRange,
  decrypted?: Decrypted,
): Tree[] {
  const places = new Places(file, text);
  const parsed = parseAllDocuments(text, {
    lineCounter: places.counter,
    prettyErrors: false,
    uniqueKeys: false,
    merge: false,
    version: '1.2',
  });
  const documents = Array.isArray(parsed) ? parsed : [];
  const trees: Tree[] = [];
  for (const document of documents) {
    // What follows the first syntax error is mostly its consequence.
    const [error] = document.errors;
    if (error) syntaxError(error, document, text, places, report);
    else if (document.contents !== null) {
      const tree = buildTree(document.contents, places, report, decrypted);
      if (tree && !(tree.type === 'scalar' && tree.source === '')) trees.push(tree);
    }
  }
  const isSilent = trees.length === 0 && documents.every((document) => document.errors.length === 0);
  if (isSilent && documents.every((document) => document.contents === null || isEmpty(document.contents))) {
    const hint = 'a stack begins with apiVersion: rosctr.dev/v1 and kind: Stack';
    report.error('spec/empty-file', 'the file has no document', start, { hint });
  }
  return trees;
}

const isEmpty = (node: object): boolean => 'source' in node && node.source === '';

function syntaxError(
  error: { readonly code: string; readonly message: string; readonly pos: [number, number] },
  document: Document.Parsed,
  text: string,
  places: Places,
  report: Report,
): void {
  const start = error.code === 'MISSING_CHAR' ? openQuote(document, error.pos[0]) : undefined;
  const at =
    start === undefined ? places.range(error.pos[0], error.pos[1]) : places.range(start, error.pos[0]);
  if (error.code === 'RESOURCE_EXHAUSTION') {
    tooDeep(report, at);
    return;
  }
  if (error.code === 'TAB_AS_INDENT') {
    const hint = 'indent with spaces';
    report.error('spec/tab-indent', 'YAML takes no tabs for indentation', at, { hint });
    return;
  }
  const line = text.split('\n')[at.line - 1] ?? '';
  const isOpen = error.message.includes('must be sufficiently indented and end with');
  const hint = /[[{].*\$\{/.test(line)
    ? 'inside { } and [ ] an interpolation needs quotes: "${vars:disk}"'
    : syntaxHints[isOpen ? 'MISSING_CHAR' : error.code];
  report.error('spec/yaml-syntax', `this is no YAML: ${lower(error.message)}`, at, hint ? { hint } : {});
}

const syntaxHints: Readonly<Record<string, string>> = {
  BAD_INDENT: 'keys of one map stand below each other, in the same column',
  MISSING_CHAR: 'a quote, a bracket or a brace is not closed, or the file is cut off',
  BLOCK_AS_IMPLICIT_KEY: 'a text with ": " in it needs quotes',
  UNEXPECTED_TOKEN: 'a text with special characters needs quotes',
  MULTILINE_IMPLICIT_KEY: 'is a ":" missing at the end of this line, or a quote?',
};

/** Where the text begins whose end is missing: the parser only sees that the file ends before it. */
function openQuote(document: Document.Parsed, end: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && node.type?.startsWith('QUOTE') && node.range && node.range[2] >= end)
        start ??= node.range[0];
    },
  });
  return start;
}

/** The parser's words as the rest of a sentence. */
function lower(message: string): string {
  const first = message.split('\n')[0] ?? '';
  return /^[A-Z][a-z]/.test(first) ? first.charAt(0).toLowerCase() + first.slice(1) : first;
}

/** A quick count of open brackets and of indentation, before the real parser sees the text. */
function tooDeepAt(text: string): number | undefined {
  const indented = new RegExp(`^[ -]{${maxIndent + 1}}`, 'm').exec(text)?.index;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x5b || code === 0x7b) {
      depth++;
      if (depth > maxFlowDepth)
        return Math.min(index, indented === undefined ? index : indented + maxIndent);
    } else if ((code === 0x5d || code === 0x7d) && depth > 0) depth--;
  }
  return indented === undefined ? undefined : indented + maxIndent;
}

function lineAndCol(text: string, index: number): { line: number; col: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, col: (before.at(-1)?.length ?? 0) + 1 };
}
