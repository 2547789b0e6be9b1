/** Text for a man page: a backslash, a dash that can be copied, and no line that troff takes for a request. */
export const roff = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');

const quoted = (text) => `"${text.replaceAll('\\', '\\e').replaceAll('"', '\\(dq')}"`;

export const bold = (text) => `\\fB${roff(text)}\\fR`;

export const head = (title, date, version) =>
  `.TH ${quoted(title)} 1 ${quoted(date)} ${quoted(`rosctr ${version}`)} ${quoted('rosctr manual')}\n${unjustified}`;

/** Words are not taken apart, and lines are not filled with spaces. */
const unjustified = '.nh\n.ad l\n';

export const section = (title, body) => `.SH ${quoted(title)}\n${body}`;
export const subsection = (title, body) => `.SS ${quoted(title)}\n${body}`;
export const paragraph = (text) => `${roff(wrapped(text))}\n`;

/** A word in bold, and below it what it means. */
export const tagged = (term, text) => `.TP\n${bold(term)}\n${roff(wrapped(text))}\n`;

/** Lines as they are. */
export const example = (text) => `.nf\n${roff(text).replace(/^$/gm, '\\&')}\n.fi\n`;

/** Source lines of a man page are short, by custom. */
const wrapped = (text) => text.replace(/(?=.{71})(.{1,70}) /g, '$1\n');
