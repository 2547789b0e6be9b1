import { inflateSync } from 'node:zlib';
import type { RunDocument } from '../document.ts';
import { read } from '../reading.ts';
import {
  type History,
  type HistoryRun,
  type Overview,
  type RouterCard,
  type Status,
  statusLetters,
} from './packed.ts';
import { Statuses } from './status.ts';

/** An earlier run, in as few words as the timeline needs: reports of large fleets are large. */
export interface PastRun extends HistoryRun {
  /** By the name of the router. */
  readonly letters: ReadonlyMap<string, string>;
}

export function pastRunOf(document: RunDocument, at: string): PastRun {
  const reading = read(document);
  const found = new Statuses(reading);
  const cards = reading.plan.routers.map((router) => ({ name: router.name, status: found.of(router) }));
  return runOf({ at, command: reading.command, routers: cards });
}

function runOf({
  at,
  command,
  routers,
}: {
  readonly at: string;
  readonly command: HistoryRun['command'];
  readonly routers: readonly Pick<RouterCard, 'name' | 'status'>[];
}): PastRun {
  const counts: Partial<Record<Status, number>> = {};
  for (const { status } of routers) counts[status] = (counts[status] ?? 0) + 1;
  return {
    at,
    command,
    counts,
    letters: new Map(routers.map(({ name, status }) => [name, statusLetters[status]])),
  };
}

/** The runs that an earlier page tells of, its own the last; none where the text is no page of ours. */
export function pastOf(page: string): readonly PastRun[] {
  const packed = /<script type="text\/plain" id="overview">([\w+/=]+)<\/script>/.exec(page)?.[1];
  if (packed === undefined) return [];
  try {
    const overview = JSON.parse(inflateSync(Buffer.from(packed, 'base64')).toString()) as Overview;
    return runsIn(overview);
  } catch {
    // Somebody else's file, or a damaged one: it will be replaced, as was asked.
    return [];
  }
}

function runsIn({ at, command, routers, history }: Overview): readonly PastRun[] {
  if (!history) return at === undefined ? [] : [runOf({ at, command, routers })];
  return history.runs.map((run, index) => ({
    at: run.at,
    command: run.command,
    counts: run.counts,
    letters: new Map(routers.map(({ name }, place) => [name, history.strips[place]?.charAt(index) ?? ' '])),
  }));
}

const mostRuns = 60;

/** The timeline of the routers of this run, oldest first; nothing where there is no past. */
export function historyOf(
  past: readonly PastRun[],
  now: PastRun,
  names: readonly string[],
): History | undefined {
  const earlier = new Map(past.filter(({ at }) => at < now.at).map((run) => [run.at, run]));
  if (earlier.size === 0) return undefined;
  const runs = [...earlier.values()].toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const all = [...runs, now].slice(-mostRuns);
  return {
    runs: all.map(({ at, command, counts }): HistoryRun => ({ at, command, counts })),
    strips: names.map((name) => all.map(({ letters }) => letters.get(name) ?? ' ').join('')),
  };
}
