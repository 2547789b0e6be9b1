import type { Window } from '../../generated/stack.ts';
import type { MaintenanceWindow, Weekday } from '../../model/index.ts';
import type { Reading, StackDocument } from '../documents.ts';
import type { Report } from '../report.ts';
import { isOpen } from '../resolve.ts';
import { type Entry, nodeAt, type Tree, type TreeMap, valueAt } from '../tree.ts';
import { resolvedRollout, withVars } from './rollout.ts';

interface Of {
  readonly name: string;
  readonly vars: Tree | undefined;
}

export type WindowsFor = (router: Of) => readonly MaintenanceWindow[] | undefined;

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The windows of a fleet, for each router in its own time where `${...}` says so, else once for all. */
export function windowsOf(
  { file, sound }: StackDocument,
  vars: TreeMap | undefined,
  reading: Reading,
): WindowsFor {
  const rollout = sound && nodeAt(sound, ['rollout']);
  const windows = rollout?.type === 'map' ? rollout.entries.get('windows') : undefined;
  if (!windows || rollout?.type !== 'map') return () => undefined;
  const alone: Entry = {
    keyAt: windows.keyAt,
    node: { ...rollout, entries: new Map([['windows', windows]]) },
  };
  const build: WindowsFor = (router) => {
    const scope = { ...reading, file, document: withVars(vars, alone), router };
    const found = resolvedRollout(alone, reading, scope);
    return found?.rollout.windows?.map((window, index) =>
      windowOf(window, index, found.tree, reading.report),
    );
  };
  if (isOpen(windows.node)) return build;
  let once: ReturnType<WindowsFor>;
  let isBuilt = false;
  return (router) => {
    if (!isBuilt) once = build(router);
    isBuilt = true;
    return once;
  };
}

function windowOf(
  { days = week as Weekday[], from, to, timeZone = 'UTC' }: Window,
  index: number,
  tree: Tree,
  report: Report,
): MaintenanceWindow {
  const path = ['rollout', 'windows', index];
  if (from === to)
    report.error(
      'spec/bad-rollout',
      `the window opens and closes at ${from}`,
      valueAt(tree, [...path, 'to']),
      {
        hint: 'a whole day is from: 00:00 and to: 24:00',
      },
    );
  if (!isTimeZone(timeZone))
    report.error(
      'spec/bad-rollout',
      `there is no time zone "${timeZone}"`,
      valueAt(tree, [...path, 'timeZone']),
      { hint: 'write its IANA name: Europe/Riga, America/New_York, UTC' },
    );
  return { days, from: minutes(from), to: minutes(to), timeZone, at: valueAt(tree, [...path, 'from']) };
}

function minutes(text: string): number {
  const [hours = '0', rest = '0'] = text.split(':');
  return Number(hours) * 60 + Number(rest);
}

const zones = new Map<string, boolean>();

function isTimeZone(name: string): boolean {
  let known = zones.get(name);
  if (known === undefined) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name });
      known = true;
    } catch {
      known = false;
    }
    zones.set(name, known);
  }
  return known;
}
