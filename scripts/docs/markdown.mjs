/** A page's head, with the note that keeps people from editing it. */
export const generated = (title, by) =>
  `<!-- Made by ${by}. Do not edit; npm run generate writes it anew. -->\n\n${title}\n`;

/** Capital letter and full stop. */
export const sentence = (text) => text[0].toUpperCase() + text.slice(1) + (/[.?!]$/.test(text) ? '' : '.');

/** Text in a table cell. */
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');

export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n') + '\n';
