import { codequality, filesCodequality } from './codequality.ts';
import type { Format } from './format.ts';
import { htmlPage } from './html/index.ts';
import { filesGithub, github } from './github.ts';
import { gitlabTerraform } from './gitlab-terraform.ts';
import { jsonText } from './json-text.ts';
import { filesJunit, junit } from './junit.ts';
import { filesMarkdown, markdown } from './markdown/markdown.ts';
import { filesNdjson, ndjson } from './ndjson/ndjson.ts';
import { prometheus } from './prometheus.ts';
import { filesSarif, sarif } from './sarif.ts';

/** Every format that `--report` knows. A new one is a row. */
export const formats: readonly Format[] = [
  {
    name: 'json',
    tellsKept: true,
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
    tellsKept: true,
    reader: 'people in a browser: one page that needs no network',
    write: htmlPage,
    // Its history.
    keepsPrevious: true,
  },
  {
    name: 'junit',
    tellsKept: true,
    reader: 'CI services that show tests: a suite is a router, a test a resource',
    write: junit,
    writeFiles: filesJunit,
  },
  {
    name: 'sarif',
    reader: 'code scanning of GitHub and others, SARIF 2.1.0',
    write: sarif,
    writeFiles: filesSarif,
  },
  {
    name: 'codequality',
    reader: 'the code quality widget of GitLab',
    write: codequality,
    writeFiles: filesCodequality,
  },
  {
    name: 'gitlab-terraform',
    reader: 'the terraform widget of GitLab',
    write: gitlabTerraform,
  },
  {
    name: 'prometheus',
    reader: "the textfile collector of Prometheus' node_exporter",
    write: prometheus,
    keepsPrevious: true,
  },
  {
    name: 'github',
    reader: 'annotations in GitHub, Gitea and Forgejo Actions',
    write: github,
    writeFiles: filesGithub,
  },
];
