import type { Observed, Problem, Resource } from '../model/index.ts';
import type { Draft } from './draft.ts';

/**
 * An enabled foreign rule further up that can catch the same traffic as a published port: the first match wins, so
 * ours would never see it. Said as a warning that names the rule.
 */
export function shadowed(
  drafts: readonly Draft[],
  observed: readonly Observed[],
  router: string,
): Problem[] {
  return drafts.flatMap((draft): Problem[] => {
    const { after } = draft;
    if (after?.props['action'] !== 'dst-nat' || draft.action === 'conflict') return [];
    const ownPlace = draft.before?.position ?? Number.POSITIVE_INFINITY;
    const rule = observed.find(
      (row) =>
        row.kind === after.kind && row.owner.by !== 'us' && row.position < ownPlace && catches(row, after),
    );
    if (!rule) return [];
    return [
      {
        code: 'plan/shadowed',
        message: `${draft.address}: rule ${rule.id} (${describe(rule)}) stands before it and can catch the same traffic`,
        hint: 'narrow that rule, move it, or give the port a before:',
        router,
        address: draft.address,
        at: after.at,
      },
    ];
  });
}

function catches(rule: Observed, wanted: Resource): boolean {
  const { props, row } = rule;
  if (row['disabled'] === 'true' || props['chain'] !== 'dstnat') return false;
  if (props['action'] !== 'dst-nat' && props['action'] !== 'redirect' && props['action'] !== 'accept')
    return false;
  const isOpen = (name: string): boolean => props[name] === undefined || props[name] === '';
  const agrees = (name: string): boolean =>
    isOpen(name) || wanted.props[name] === undefined || props[name] === wanted.props[name];
  return (
    agrees('protocol') &&
    (isOpen('dstPort') || overlaps(String(props['dstPort']), String(wanted.props['dstPort'] ?? ''))) &&
    agrees('inInterface') &&
    agrees('inInterfaceList') &&
    agrees('dstAddress')
  );
}

/** Do two port texts, `53`, `80,443`, `8000-8010`, have a port in common? */
function overlaps(left: string, right: string): boolean {
  const ranges = (text: string): (readonly [number, number])[] =>
    text.split(',').map((part) => {
      const [first = NaN, last = first] = part.split('-').map(Number);
      return [first, last] as const;
    });
  return ranges(left).some(([a, b]) => ranges(right).some(([c, d]) => a <= d && c <= b));
}

function describe({ row }: Observed): string {
  const words = ['comment', 'protocol', 'dst-port', 'to-addresses'].flatMap((key) =>
    row[key] ? [`${key}=${row[key]}`] : [],
  );
  return words.join(' ');
}
