import type { ResourceChange, RouterReport } from '../generated/documents.ts';
import type { About } from './about.ts';
import type { FilesDocument, RunDocument } from './document.ts';
import { type Finding, findingsOf, findingsOfFiles, sentence } from './findings.ts';
import { read, type Reading, type RouterReading, verbOf } from './reading.ts';
import { visible } from './visible.ts';

/** A test as JUnit knows it: a resource on a router. */
interface Case {
  readonly group: string;
  readonly name: string;
  readonly result?: 'failure' | 'error' | 'skipped';
  readonly type?: string;
  readonly message?: string;
  readonly text?: string;
  readonly source?: Finding['source'];
}

interface Suite {
  readonly name: string;
  readonly seconds?: number;
  readonly cases: readonly Case[];
}

/** A suite is a router, a test is a resource. What drifts or fails is a failure, what could not be read is an error. */
export function junit(document: RunDocument, about: About): string {
  const reading = read(document);
  const findings = findingsOf(document);
  return xml(
    `rosctr ${reading.command}`,
    reading.routers.map((router) => suiteOf(router, reading, findings)),
    about,
  );
}

export function filesJunit(document: FilesDocument, about: About): string {
  const problems = findingsOfFiles(document).filter(({ level }) => level === 'error');
  const cases = problems.map((problem) => ({
    ...failed(problem, problem.code),
    group: problem.source?.file ?? 'files',
  }));
  const fine: Case = { group: 'files', name: 'the files are right' };
  return xml('rosctr validate', [{ name: 'files', cases: cases.length === 0 ? [fine] : cases }], about);
}

function suiteOf(
  { router, changes }: RouterReading,
  { report, command }: Reading,
  all: readonly Finding[],
): Suite {
  const findings = all.filter((finding) => finding.router === router.name && finding.level !== 'note');
  if (!router.read) {
    const why = findings[0] ?? { code: '', level: 'error', message: 'it could not be read' };
    return { name: router.name, cases: [{ ...failed(why, 'router'), result: 'error' }] };
  }
  const reports = (report?.reports ?? []).filter((one) => one.router === router.name);
  const cases = changes.map((change): Case => {
    const done = reports.find(({ stack }) => stack === change.stack);
    const own = findings.filter(
      ({ address, stack }) => address === change.address && stack === change.stack,
    );
    return caseOf(change, own, { done, isDrift: command === 'drift' });
  });
  const told = new Set(changes.map(({ stack, address }) => `${stack}\n${address}`));
  // Problems of no resource: a refusal of the whole plan, an orphan.
  const others = findings
    .filter(({ level }) => level === 'error')
    .filter(({ stack = '', address = '' }) => !told.has(`${stack}\n${address}`))
    .map((finding) => failed(finding, finding.code));
  const seconds = reports.reduce((sum, one) => sum + one.seconds, 0);
  return { name: router.name, ...(reports.length > 0 ? { seconds } : {}), cases: [...cases, ...others] };
}

function caseOf(
  change: ResourceChange,
  own: readonly Finding[],
  { done, isDrift }: { readonly done: RouterReport | undefined; readonly isDrift: boolean },
): Case {
  const { stack, address, source } = change;
  const plain: Case = { group: stack, name: address, ...(source ? { source } : {}) };
  const bad = isDrift ? own[0] : own.find(({ level }) => level === 'error');
  if (bad) return { ...failed(bad, address), group: stack };
  if (done && !done.ok) {
    const steps = done.steps.filter((step) => step.address === address);
    const problem = steps.find(({ status }) => status === 'failed')?.problem;
    if (problem) return { ...failed({ ...problem, level: 'error' }, address), group: stack };
    if (steps.some(({ status }) => status === 'skipped'))
      return { ...plain, result: 'skipped', message: 'not tried: a step before it failed' };
  }
  const verb = verbOf(change);
  return verb === 'keep' || isDrift
    ? plain
    : { ...plain, text: `${verb}${change.reason === '' ? '' : `: ${change.reason}`}` };
}

function failed(finding: Finding, name: string): Case {
  const { code, hint, quote, stack = '', source } = finding;
  const where = source ? [`${source.file}:${source.line}:${source.column}`] : [];
  return {
    group: stack,
    name,
    result: 'failure',
    type: code,
    message: sentence(finding),
    text: [
      ...where,
      ...(hint === undefined ? [] : [hint]),
      ...(quote === undefined ? [] : quote.split('\n')),
    ].join('\n'),
    ...(source ? { source } : {}),
  };
}

function xml(name: string, suites: readonly Suite[], { generatedAt, folder = '' }: About): string {
  const cases = suites.flatMap((suite) => suite.cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${attribute(name)}"${totals(cases)}>`,
    ...suites.flatMap(({ name: suite, seconds, cases: own }) => [
      `  <testsuite name="${attribute(suite)}"${totals(own)} timestamp="${generatedAt.replace(/Z$/, '')}"${seconds === undefined ? '' : ` time="${seconds.toFixed(3)}"`}>`,
      ...own.flatMap((one) => caseLines(one, suite, folder)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ];
  return lines.join('\n');
}

function totals(cases: readonly Case[]): string {
  const of = (result: Case['result']): number => cases.filter((one) => one.result === result).length;
  return ` tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`;
}

function caseLines(
  { group, name, result, type, message = '', text = '', source }: Case,
  suite: string,
  folder: string,
): string[] {
  const place = source ? ` file="${attribute(folder + source.file)}" line="${source.line}"` : '';
  const open = `    <testcase classname="${attribute(`${suite}.${group}`)}" name="${attribute(name)}"${place}`;
  if (result === undefined)
    return text === ''
      ? [`${open}/>`]
      : [`${open}>`, `      <system-out>${content(text)}</system-out>`, '    </testcase>'];
  const kind = type === undefined ? '' : ` type="${attribute(type)}"`;
  const words = `      <${result} message="${attribute(message)}"${kind}`;
  return [
    `${open}>`,
    text === '' ? `${words}/>` : `${words}>${content(text)}</${result}>`,
    '    </testcase>',
  ];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** XML has no way at all to write most control characters. */
const content = (text: string): string =>
  text
    .split('\n')
    .map((line) => escaped(visible(line)))
    .join('\n');
const attribute = (text: string): string => escaped(visible(text)).replaceAll('"', '&quot;');
