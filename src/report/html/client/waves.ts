import { statuses, type Overview } from '../packed.ts';
import { h } from './dom.ts';
import { statusMarks } from './marks.ts';

/** How a rollout went, wave by wave. */
export function wavesOf({ waves, routers }: Overview): HTMLElement | undefined {
  if (!waves || waves.length === 0) return undefined;
  return h(
    'ol',
    { class: 'waves', attrs: { 'aria-label': 'Waves of the rollout' } },
    waves.map(({ name, routers: places }) =>
      h(
        'li',
        {},
        h('b', {}, name),
        statuses.flatMap((status) => {
          const number = places.filter((place) => routers[place]?.status === status).length;
          const [sign, one, many] = statusMarks[status];
          return number === 0
            ? []
            : [h('span', `status ${status}`, `${sign} ${number} ${number === 1 ? one : many}`)];
        }),
      ),
    ),
  );
}
