import type { Observed, Problem, Resource, Value } from '../model/index.ts';
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
        hint: 'narrow that rule, or move it below',
        router,
        address: draft.address,
        at: after.at,
      },
    ];
  });
}

const catching = ['dst-nat', 'netmap', 'redirect', 'accept', 'jump'];

function catches({ props, row }: Observed, wanted: Resource): boolean {
  if (row['disabled'] === 'true' || props['chain'] !== 'dstnat') return false;
  if (!catching.includes(String(props['action']))) return false;
  const text = (value: Value | undefined): string => String(value ?? '');
  const meets = (name: string, match = equal): boolean => {
    const [theirs, ours] = [text(props[name]), text(wanted.props[name])];
    if (theirs === '' || ours === '') return true;
    return theirs.startsWith('!') ? !match(theirs.slice(1), ours) : match(theirs, ours);
  };
  const ports = text(props['dstPort']);
  return (
    meets('protocol') &&
    (ports === '' || ports.startsWith('!') || overlaps(ports, text(wanted.props['dstPort']))) &&
    meets('inInterface') &&
    meets('inInterfaceList') &&
    meets('dstAddress', holds) &&
    meets('dstAddressType')
  );
}

const equal = (theirs: string, ours: string): boolean => theirs === ours;

/** Is our address in theirs? What is no network is taken as it is written. */
function holds(theirs: string, ours: string): boolean {
  const [network = '', bits = '32'] = theirs.split('/');
  const address = ours.replace(/\/.*/, '');
  const [left, right] = [numberOf(network), numberOf(address)];
  if (left === undefined || right === undefined) return network === address;
  const size = 2 ** (32 - Number(bits));
  return Math.floor(left / size) === Math.floor(right / size);
}

function numberOf(address: string): number | undefined {
  const parts = address.split('.').map(Number);
  return parts.length === 4 && parts.every((part) => part >= 0 && part <= 255)
    ? parts.reduce((sum, part) => sum * 256 + part, 0)
    : undefined;
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

/** What tells one rule from another, for people. */
const matchers = ['action', 'protocol', 'dst-port', 'dst-address', 'in-interface', 'in-interface-list'];

function describe({ row }: Observed): string {
  const words = ['comment', ...matchers, 'to-addresses', 'to-address', 'to-ports'];
  return words.flatMap((key) => (row[key] ? [`${key}=${row[key]}`] : [])).join(' ');
}
