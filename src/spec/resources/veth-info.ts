import type { Requirement, SourceRange } from '../../model/index.ts';
import type { Veth } from '../../generated/stack.ts';
import type { Path } from '../tree.ts';
import { type RouterAddress, routerAddresses, type Written, writtenList } from './addresses.ts';
import type { NetworkInfo } from './networks.ts';
import { at, isDeclared, keyPlace, onlyRefers, requirement, type View } from './view.ts';

/** A veth, as containers and ports need it. */
export interface VethInfo {
  readonly key: string;
  readonly name: string;
  readonly nameAt: SourceRange;
  readonly path: Path;
  readonly veth: Veth;
  readonly network: NetworkInfo | undefined;
  readonly addresses: readonly Written[];
  readonly routerAddresses: readonly RouterAddress[];
  readonly requires: readonly Requirement[];
}

/** All veths of a stack by their local names: those of `veths`, and those written in a container. */
export function vethsOf(view: View, networks: ReadonlyMap<string, NetworkInfo>): Map<string, VethInfo> {
  const veths = new Map<string, VethInfo>();
  for (const [key, veth] of Object.entries(view.stack.veths ?? {}))
    veths.set(key, infoOf(view, key, veth, ['veths', key], networks));
  for (const [key, { veth }] of Object.entries(view.stack.containers ?? {})) {
    if (typeof veth === 'string' || Array.isArray(veth)) continue;
    const path = ['containers', key, 'veth'];
    const other = veths.get(key);
    if (other) {
      view.report.error(
        'spec/duplicate-name',
        `there is a veth "${key}" already`,
        keyPlace(view, ...path),
        {
          hint: `a veth written in a container is named after it: write veth: ${key}, or rename the other`,
          related: [{ at: keyPlace(view, ...other.path), message: 'the other one' }],
        },
      );
    } else veths.set(key, infoOf(view, key, veth, path, networks));
  }
  return veths;
}

function infoOf(
  view: View,
  key: string,
  veth: Veth,
  path: Path,
  networks: ReadonlyMap<string, NetworkInfo>,
): VethInfo {
  const name = veth.name ?? key;
  const nameAt =
    veth.name === undefined
      ? path[0] === 'veths'
        ? keyPlace(view, ...path)
        : keyPlace(view, 'containers', key)
      : at(view, ...path, 'name');
  if (veth.external) onlyRefers(view, path, ['name', 'address']);
  const networkAt = at(view, ...path, 'network');
  if (veth.network !== undefined) isDeclared(view, 'networks', veth.network, networkAt);
  const hint = 'It is external: true, so it has to be there: check the name, or take external out.';
  return {
    key,
    name,
    nameAt,
    path,
    veth,
    network: veth.network === undefined ? undefined : networks.get(veth.network),
    addresses: writtenList(view, veth.address, ...path, 'address'),
    routerAddresses: routerAddresses(view, veth.routerAddress, ...path, 'routerAddress'),
    requires: veth.external
      ? [requirement('/interface/veth', { name }, `veth "${name}"`, hint, nameAt, 'veth')]
      : [],
  };
}
