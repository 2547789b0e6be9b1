// The man pages, from the table of commands and what --help says: one for rosctr, one for each command.
import { readFileSync } from 'node:fs';
import { definitions } from '../../src/cli/definitions/index.ts';
import * as help from '../../src/cli/help.ts';
import { topicText } from '../../src/cli/commands/topics.ts';
import { bold, example, head, paragraph, roff, section, subsection, tagged } from './roff.mjs';
import { sentence } from './markdown.mjs';

const { version, description } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
/** Of the newest release in CHANGELOG.md, or of the day on which work on it began. */
const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
const date = /^## \[\d[^\]]*\] - (\d{4}-\d{2}-\d{2})$/m.exec(changelog)?.[1] ?? '2026-11-23';
const all = definitions();

/** What help.ts says beside the options: title and text, moved to the left. */
const sectionsOf = (text) =>
  [...text.matchAll(/^([A-Z ]+):\n((?: {2}.*\n?|\n)+)/gm)].map(([, title, body]) => [
    title,
    body.replace(/^ {2}/gm, '').trimEnd(),
  ]);

/** `0    fine` below each other is a list, everything else in these sections is shown as it is. */
function helpSection([title, text]) {
  const rows = text.split('\n');
  const codes = rows.filter((line) => /^\d+ {2,}/.test(line));
  if (title !== 'EXIT STATUS' || codes.length === 0)
    return section(title, title === 'EXAMPLES' ? example(text) : paragraph(text));
  const rest = rows.filter((line) => !codes.includes(line));
  const list = codes.map((line) => tagged(...line.split(/ {2,}/, 2))).join('');
  return section(title, list + (rest.length > 0 ? `.PP\n${paragraph(rest.join('\n'))}` : ''));
}

function optionsOf(options) {
  const groups = new Map();
  for (const option of options) {
    const group = (option.helpGroupHeading ?? 'Options:').replace(/:$/, '');
    groups.set(group, [...(groups.get(group) ?? []), option]);
  }
  const help = tagged('-h, --help', 'Show help.');
  if (groups.size === 0) return section('OPTIONS', help);
  const list = (each) => each.map(({ flags, description: text }) => tagged(flags, sentence(text))).join('');
  const parts = [...groups].map(([name, each]) => subsection(name, list(each)));
  return section('OPTIONS', `${parts.join('')}${subsection('Help', help)}`);
}

const seeAlso = (names) =>
  section('SEE ALSO', `${names.map((name) => `.BR ${roff(name)} (1)`).join(' ,\n')}\n`);

function page({ name, text, args = [], options, help: after }) {
  const given = options();
  const usage = [
    bold(`rosctr ${name}`),
    ...(given.length > 0 ? ['[options]'] : []),
    ...args.map(([term]) => roff(term)),
  ];
  return [
    head(`rosctr-${name}`.toUpperCase(), date, version),
    section('NAME', `rosctr\\-${roff(name)} \\- ${roff(text)}\n`),
    section('SYNOPSIS', `${usage.join(' ')}\n`),
    ...(args.length > 0
      ? [section('ARGUMENTS', args.map(([term, meaning]) => tagged(term, meaning)).join(''))]
      : []),
    optionsOf(given),
    ...sectionsOf(after).map(helpSection),
    seeAlso(['rosctr', ...all.filter((one) => one.name !== name).map((one) => `rosctr-${one.name}`)]),
  ].join('');
}

function rootPage() {
  const groups = [...new Set(all.map(({ group }) => group))];
  const commands = groups.map((group) =>
    subsection(
      group.replace(/:$/, ''),
      all
        .filter((one) => one.group === group)
        .map(({ name, text }) => tagged(name, sentence(text)))
        .join(''),
    ),
  );
  const environment = topicText('environment', all);
  return [
    head('ROSCTR', date, version),
    section('NAME', `rosctr \\- ${roff(lower(description))}\n`),
    section('SYNOPSIS', `${bold('rosctr')} command [options]\n`),
    section('DESCRIPTION', paragraph(about)),
    section('COMMANDS', commands.join('')),
    ...sectionsOf(help.root)
      .filter(([title]) => title === 'EXAMPLES' || title === 'EXIT STATUS')
      .map(helpSection),
    section('ADDRESSES', example(topicText('addresses', all).trimEnd())),
    section('ENVIRONMENT', example(environment.trimEnd())),
    section('FILES', files.map(([term, text]) => tagged(term, text)).join('')),
    seeAlso(all.map(({ name }) => `rosctr-${name}`)),
  ].join('');
}

const lower = (text) => text[0].toLowerCase() + text.slice(1).replace(/\.$/, '');
const about =
  'You write one YAML file for containers, networks, variables, mounts and ports; plan shows what would change on the router and why, apply does it and verifies it by reading, drift tells a cron job when somebody changed something by hand. There is no state file, no agent on the router and no server.';
const files = [
  ['rosctr.yaml', 'The file that is read where none is named.'],
  ['stacks/', 'The folder that is read where there is no rosctr.yaml.'],
  ['.rosctr/', 'Journals of what was written to routers.'],
];

/** By file name. */
export const manPages = () => ({
  'rosctr.1': rootPage(),
  ...Object.fromEntries(all.map((definition) => [`rosctr-${definition.name}.1`, page(definition)])),
});
