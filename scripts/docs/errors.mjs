import { codes, routerRules, specTitles } from './codes.mjs';
import { reportTexts } from './error-texts-reports.mjs';
import { routerRemedies, specRemedies, texts as mainTexts } from './error-texts.mjs';
import { generated, sentence } from './markdown.mjs';

const texts = { ...mainTexts, ...reportTexts };

const groups = [
  [
    'spec',
    'In the file',
    'Found by `rosctr validate`, and by every other command before it talks to a router.',
  ],
  ['plan', 'Before anything runs', 'A refusal or a warning of the plan. Nothing was written.'],
  [
    'apply',
    'While it runs',
    'A step did not lead to what it should. The run stops there, says what was done and what was not, and the next one goes on.',
  ],
  [
    'router',
    'Between rosctr and the router',
    'Connection, login, and what the router refuses. Its own words are quoted.',
  ],
  ['rosctr', 'In rosctr itself', 'Its own faults, and what it says when a report cannot be delivered.'],
];

/** Meaning and remedy of a code; undefined where nobody has written them. */
function describe(code) {
  const name = code.slice(code.indexOf('/') + 1);
  const rule = routerRules.get(code);
  const [meaning, remedy] =
    texts[code] ??
    (specTitles.has(code)
      ? [specTitles.get(code), specRemedies[name]]
      : [rule?.means ?? categoryMeanings[name], rule?.todo ?? routerRemedies[name]]);
  if (meaning === undefined || remedy === undefined) return undefined;
  return `### \`${code}\`\n\n${sentence(meaning)}\n\n*What to do:* ${sentence(remedy)}\n`;
}

/** What a trap's category means, where no rule knows the words (wire-protocol.md 1.6). */
const categoryMeanings = {
  scripting: 'a script on the router failed',
  refused: 'the router refused, in words that rosctr does not know',
  api: 'the router did not understand the API sentence',
  tty: 'the command needs a terminal',
};

function unused() {
  const known = new Set(codes);
  return [
    ...Object.keys(texts),
    ...Object.keys(specRemedies).map((name) => `spec/${name}`),
    ...Object.keys(routerRemedies).map((name) => `router/${name}`),
  ].filter((code) => !known.has(code));
}

export function errors() {
  const stale = unused();
  if (stale.length > 0) throw new Error(`texts without a code in src: ${stale.join(', ')}`);
  const silent = codes.filter((code) => describe(code) === undefined);
  if (silent.length > 0)
    throw new Error(`no text in scripts/docs/error-texts.mjs for ${silent.join(', ')}`);
  const parts = groups.map(([prefix, title, intro]) => {
    const own = codes.filter((code) => code.startsWith(`${prefix}/`));
    return `## ${title}\n\n${intro}\n\n${own.map(describe).join('\n')}`;
  });
  return `${generated('# Errors', 'scripts/generate-docs.mjs from the codes in src')}
Every error and warning has a code that stays the same between releases, so that it can be searched for and tested. The
text after it may become better. With a place in a file it is shown with \`file:line:column\`, the line and a hint;
what the router itself said is quoted as it was.

${parts.join('\n')}`;
}
