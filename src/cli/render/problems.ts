import type { Problem } from '../../model/index.ts';
import { renderProblem } from '../../spec/render-problem.ts';
import { foldAlike } from './alike.ts';
import { count } from './amounts.ts';
import type { Style } from './style.ts';
import { safe } from './values.ts';

/** The files as they were read, by the name problems have for them. */
export type Texts = ReadonlyMap<string, string>;

/** GitHub shows no more than ten of a sort on a step. */
const mostAnnotations = 10;
/** Nobody reads more, and a fleet whose routers all lack something has thousands. */
const mostShown = 50;

/** Problems one below the other, each with the line it is about; in GitHub Actions also as annotations. */
export function problemsText(
  style: Style,
  problems: readonly Problem[],
  texts: Texts,
  severity: 'error' | 'warning',
  env: Readonly<Record<string, string | undefined>>,
): string {
  const shown = foldAlike(problems);
  const frames = shown.slice(0, mostShown).map((problem) => {
    const text = renderProblem(printable(problem), texts, { color: style.color, severity });
    const whole = text.replace('the router says: \n', 'the router says:\n');
    return `${style.unicode ? whole : inAscii(whole)}\n`;
  });
  const annotations =
    env['GITHUB_ACTIONS'] === 'true'
      ? shown.slice(0, mostAnnotations).map((problem) => annotation(problem, severity))
      : [];
  const left = shown.length - mostShown;
  const more =
    left > 0 ? [`and ${count(left, `more ${severity}`)}; rosctr validate -o json lists all\n`] : [];
  return [...frames, ...more, ...annotations].join('\n');
}

/** Words of a router are foreign text; several lines of them (the log of a container) stand below each other. */
function printable(problem: Problem): Problem {
  const { message, hint, quote } = problem;
  const lines = quote === undefined ? [] : quote.split('\n').map(safe);
  return {
    ...problem,
    message: safe(message),
    ...(hint === undefined ? {} : { hint: safe(hint) }),
    ...(lines.length === 0
      ? {}
      : {
          quote: lines.length === 1 ? lines.join('') : `\n${lines.map((line) => `    ${line}`).join('\n')}`,
        }),
  };
}

const asciiFor: Readonly<Record<string, string>> = {
  '╭': '-',
  '├': '-',
  '─': '-',
  '│': '|',
  '…': '...',
  '·': '.',
};

function inAscii(text: string): string {
  return text.replace(/[╭├─│…·]/g, (character) => asciiFor[character] ?? '?');
}

/** `::error file=stacks/dns.yaml,line=12,col=5,title=spec/unknown-key::message`. */
function annotation({ code, message, hint, at }: Problem, severity: 'error' | 'warning'): string {
  const place = at ? `file=${property(at.file)},line=${at.line},col=${at.col},` : '';
  const words = hint === undefined ? message : `${message}. ${hint}`;
  return `::${severity} ${place}title=${property(code)}::${data(words)}\n`;
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
