import type { Change, Impact } from '../../model/index.ts';
import { megabytes, names, seconds } from './amounts.ts';
import { type Style, glyph, paint } from './style.ts';
import { safe } from './values.ts';

/** What a change means for those who use the service; nothing where it means nothing to them. */
export function impactLines(style: Style, impact: Impact, action: Change['action']): string[] {
  const { loses, keeps, update } = impact;
  const isSaid =
    impact.disruption === 'recreate' &&
    (update?.strategy === 'staged' || impact.downtimeSeconds === undefined);
  const felt = [...disruption(style, impact, action), ...(isSaid ? [] : pull(style, impact))];
  const line = (label: string, words: string): string =>
    `${paint(style, 'dim', label.padEnd(6))}  ${words}`;
  return [
    ...(felt.length > 0 ? [line('impact', felt.join(', '))] : []),
    ...(update ? [line('update', `${update.strategy}: ${safe(update.why)}`)] : []),
    ...(loses.length > 0 ? [line('loses', paint(style, 'bad', names(loses.map(safe))))] : []),
    ...(keeps.length > 0 ? [line('keeps', names(keeps.map(safe)))] : []),
  ];
}

function disruption(style: Style, impact: Impact, action: Change['action']): string[] {
  switch (impact.disruption) {
    case 'none':
      return [];
    case 'live':
      return action === 'update' && impact.restarts.length === 0
        ? ['live, nothing restarts']
        : restarts(style, impact);
    case 'restart':
      return restarts(style, impact);
    case 'recreate': {
      if (action === 'delete') return [paint(style, 'change', 'stopped and removed')];
      const others = impact.restarts.length === 0 ? [] : restarts(style, impact, false);
      if (impact.update?.strategy === 'staged')
        return [...pull(style, impact, ' while the old one serves'), ...others, down(style, impact)];
      return [paint(style, 'change', 'stop, remove, add, start'), ...others, down(style, impact)];
    }
  }
}

function restarts(style: Style, impact: Impact, withTime = true): string[] {
  if (impact.restarts.length === 0)
    return withTime && impact.downtimeSeconds !== undefined ? [down(style, impact)] : [];
  const which = `restarts ${names(impact.restarts.map(safe))}`;
  return [paint(style, 'change', which), ...(withTime ? [down(style, impact)] : [])];
}

function down(style: Style, { downtimeSeconds, pulls, pullBytes }: Impact): string {
  if (downtimeSeconds === undefined && pulls) return `down while it pulls ${image(style, pullBytes)}`;
  if (downtimeSeconds === undefined) return 'nobody can tell for how long';
  if (downtimeSeconds === 0) return 'no downtime';
  return `${glyph(style, 'about')}${seconds(Math.ceil(downtimeSeconds))} down`;
}

/** What is pulled, where the line of the downtime does not say it. */
function pull(style: Style, { pulls, pullBytes }: Impact, when = ''): string[] {
  return pulls ? [`pulls ${image(style, pullBytes)}${when}`] : [];
}

const image = (style: Style, bytes: number | undefined): string =>
  bytes === undefined ? 'the image' : `${glyph(style, 'about')}${megabytes(bytes)}`;

/** Several changes that are shown as one (variables of one list) have one impact. */
export function mergedImpact(impacts: readonly Impact[]): Impact {
  const order: readonly Impact['disruption'][] = ['none', 'live', 'restart', 'recreate'];
  const worst = Math.max(0, ...impacts.map(({ disruption }) => order.indexOf(disruption)));
  const times = impacts.flatMap(({ downtimeSeconds }) => downtimeSeconds ?? []);
  const unique = (pick: (impact: Impact) => readonly string[]): string[] => [
    ...new Set(impacts.flatMap(pick)),
  ];
  return {
    disruption: order[worst] ?? 'none',
    restarts: unique(({ restarts }) => restarts) as Impact['restarts'],
    ...(times.length > 0 ? { downtimeSeconds: Math.max(...times) } : {}),
    pulls: impacts.some(({ pulls }) => pulls),
    loses: unique(({ loses }) => loses),
    keeps: unique(({ keeps }) => keeps),
  };
}
