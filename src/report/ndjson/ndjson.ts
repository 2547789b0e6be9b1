import type { About } from '../about.ts';
import type { FilesDocument, RunDocument } from '../document.ts';
import { countsOf, read, type Reading, verbOf } from '../reading.ts';
import { stepEvents } from './applying.ts';
import { diagnostic, type Event, line, resourceOf } from './event.ts';

/** The whole run, one event a line. */
export function ndjson(document: RunDocument, { generatedAt }: About): string {
  const reading = read(document);
  const events = [...planned(reading), ...done(reading), ...result(reading)];
  return events.map((event) => line(event, generatedAt)).join('');
}

/** What is known before anything is done: also what a stream begins with. */
export const ndjsonPlanned = (document: RunDocument, { generatedAt }: About): string =>
  planned(read(document))
    .map((event) => line(event, generatedAt))
    .join('');

/** What a stream ends with. */
export const ndjsonResult = (document: RunDocument, { generatedAt }: About): string =>
  result(read(document))
    .map((event) => line(event, generatedAt))
    .join('');

export function filesNdjson(document: FilesDocument, { generatedAt }: About): string {
  const { problems, warnings, valid, files, stacks, routers, resources } = document;
  return [
    versionEvent(document.rosctrVersion),
    ...warnings.map((one) => diagnostic(one, 'warning')),
    ...problems.map((one) => diagnostic(one, 'error')),
    {
      '@level': valid ? ('info' as const) : ('error' as const),
      '@message': valid ? 'The files are right' : `${problems.length} errors`,
      type: 'result',
      result: { command: 'validate', valid, files, stacks, routers, resources },
    },
  ]
    .map((event) => line(event, generatedAt))
    .join('');
}

const versionEvent = (version: string): Event => ({
  '@level': 'info',
  '@message': `rosctr ${version}`,
  type: 'version',
  rosctr: version,
  ui: '1.0',
});

function planned(reading: Reading): readonly Event[] {
  const { plan, routers, command, isTold } = reading;
  const isDrift = command === 'drift';
  const problems = routers.flatMap(({ router }) => router.problem ?? []);
  const changes = plan.resource_changes.filter(isTold);
  return [
    versionEvent(plan.rosctrVersion),
    ...plan.warnings.map((one) => diagnostic(one, 'warning')),
    ...problems.map((one) => diagnostic(one, 'error')),
    ...changes.map((change): Event => {
      const { router, address, reason, action_reason: code, previous_address: former } = change;
      const action = verbOf(change);
      return {
        '@level': 'info',
        '@message': `${router} ${address}: ${isDrift ? 'differs from the files' : `plan to ${action}`}`,
        type: isDrift ? 'resource_drift' : 'planned_change',
        change: {
          resource: resourceOf(address, change),
          ...(former === undefined ? {} : { previous_resource: resourceOf(former, change) }),
          action,
          reason: code,
          ...(reason === '' ? {} : { words: reason }),
        },
      };
    }),
    ...plan.refusals.map((one) => {
      const hint = one.flag === undefined ? {} : { hint: `if that is fine, add ${one.flag}` };
      return diagnostic({ ...one, ...hint }, 'error');
    }),
    summary(reading, isDrift ? 'drift' : 'plan'),
  ];
}

const done = ({ report }: Reading): readonly Event[] =>
  (report?.reports ?? []).flatMap((one) => one.steps.flatMap((step) => stepEvents(step, one)));

function result(reading: Reading): readonly Event[] {
  const { plan, report, command } = reading;
  const { errored, complete, changed } = plan;
  const isRefused = plan.refusals.length > 0;
  const problems = (report?.reports ?? []).flatMap((one) => one.problems);
  const ok = report ? report.ok && !isRefused : !errored;
  return [
    ...problems.map((one) => diagnostic(one, 'error')),
    ...(report ? [summary(reading, command)] : []),
    {
      '@level': ok ? 'info' : 'error',
      '@message': ok ? `${command} is over` : `${command} failed`,
      type: 'result',
      result: {
        command,
        ok,
        errored,
        complete,
        changed,
        refused: isRefused,
        ...(report ? { writes: report.writes } : {}),
      },
    },
  ];
}

/** terraform counts a replace as an add and a remove; here it is one, since that is what people ask about. */
function summary({ plan, report }: Reading, operation: string): Event {
  const ok = new Set(
    (report?.reports ?? []).filter((one) => one.ok).map(({ router, stack }) => `${router}\n${stack}`),
  );
  const isOver = operation === 'apply' || operation === 'destroy';
  const changes = plan.resource_changes.filter(
    ({ router, stack }) => !isOver || ok.has(`${router}\n${stack}`),
  );
  const { create, update, replace, delete: remove, adopt, rename, conflict } = countsOf(changes);
  const words = isOver
    ? `${create} added, ${update} changed, ${replace} replaced, ${remove} destroyed`
    : `${create} to add, ${update} to change, ${replace} to replace, ${remove} to destroy`;
  return {
    '@level': 'info',
    '@message': `${isOver ? 'Done' : 'Plan'}: ${words}`,
    type: 'change_summary',
    changes: { add: create, change: update, replace, remove, import: adopt, rename, conflict, operation },
  };
}
