import type { About } from '../about.ts';
import type { RunDocument } from '../document.ts';
import { read, type Reading } from '../reading.ts';
import { blockSize, cutOverview, fitted, mostPacked } from './budget.ts';
import { Cards } from './cards.ts';
import { encoded } from './encode.ts';
import { factsOf, totalsOf } from './facts.ts';
import { groupsOf } from './groups.ts';
import { historyOf, pastOf, pastRunOf } from './history.ts';
import { noticesOf } from './notices.ts';
import { pageOf } from './page.ts';
import type { WaveCard } from './packed.ts';
import { detailsOf } from './rows.ts';
import { Statuses } from './status.ts';
import { verdictOf } from './verdict.ts';

/** A run as one page for a browser, which needs nothing from the network. */
export function htmlPage(document: RunDocument, about: About): string {
  const reading = read(document);
  const { command, plan } = reading;
  const details = detailsOf(reading);
  const cards = new Cards(new Statuses(reading));
  const routers = reading.routers.map(({ router }, place) => cards.of(router, details[place]?.rows ?? []));
  const history = historyOf(
    [...(about.past ?? []), ...pastOf(about.previous ?? '')],
    pastRunOf(document, about.generatedAt),
    routers.map(({ name }) => name),
  );
  const overview = cutOverview({
    command,
    tool: `rosctr ${plan.rosctrVersion}`,
    at: about.generatedAt,
    ...given('title', about.title),
    ...given('commit', about.commit),
    ...given('runUrl', linkable(about.runUrl)),
    ...given('filesUrl', linkable(about.filesUrl && `${about.filesUrl}${about.folder ?? ''}`)),
    verdict: verdictOf(command, routers),
    totals: totalsOf(routers),
    facts: factsOf(reading),
    routers,
    containers: cards.containers,
    groups: groupsOf(details),
    notices: noticesOf(reading),
    ...given('waves', wavesOf(reading)),
    ...given('history', history),
    dropped: [],
    blockSize,
  });
  // Some room is left for what is said about what was left out.
  const { blocks, dropped } = fitted(details, mostPacked - encoded(overview).length - 1000);
  const told = { ...overview, dropped: [...overview.dropped, ...dropped] };
  return pageOf({ overview: told, packed: encoded(told), blocks });
}

/** Routers are named by their places. */
function wavesOf({ report, plan }: Reading): readonly WaveCard[] | undefined {
  const places = new Map(plan.routers.map(({ name }, place) => [name, place]));
  return report?.waves?.map(({ name, fleet, routers }) => ({
    name: fleet === undefined ? name : `${fleet}: ${name}`,
    routers: routers.flatMap((router) => places.get(router) ?? []),
  }));
}

function given<Name extends string, Given>(
  name: Name,
  value: Given | undefined,
): Partial<Record<Name, Given>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Given>);
}

/** A link runs what it says when it is no address of the web. */
const linkable = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//.test(url) ? url : undefined;
