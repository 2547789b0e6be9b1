import type { Format } from './format.ts';
import { htmlPage } from './html/index.ts';
import { jsonText } from './json-text.ts';
import { filesMarkdown, markdown } from './markdown/markdown.ts';
import { filesNdjson, ndjson } from './ndjson/ndjson.ts';

/** Every format that `--report` knows. A new one is a row. */
export const formats: readonly Format[] = [
  {
    name: 'json',
    reader: 'programs; it follows a published schema',
    write: jsonText,
    writeFiles: jsonText,
  },
  {
    name: 'ndjson',
    reader: 'programs that follow a run line by line, as terraform tells it',
    write: ndjson,
    writeFiles: filesNdjson,
  },
  {
    name: 'markdown',
    reader: 'people in pull requests and job summaries',
    write: markdown,
    writeFiles: filesMarkdown,
  },
  {
    name: 'html',
    reader: 'people in a browser: one page that needs no network',
    write: htmlPage,
    // Its history.
    keepsPrevious: true,
  },
];
