import { holds } from '../ip.ts';
import type { VethInfo } from './veth-info.ts';
import { at, type View } from './view.ts';

/** The kernel keeps 15 characters of an interface name, and containers have been seen with 14 (transcript 48). */
export const insideLength = 14;

/** What is wrong with a veth of ours. */
export function checkVeth(view: View, { name, nameAt, network, addresses, veth, path }: VethInfo): void {
  if (name.startsWith('veth-app-')) {
    const hint = 'choose another name';
    view.report.error(
      'spec/reserved-name',
      `"${name}" is a name that RouterOS keeps for its apps`,
      nameAt,
      { hint },
    );
  } else if (name.length > insideLength) {
    const hint = `name it with at most ${insideLength} characters, if something inside the container needs the name`;
    view.report.warn(
      'spec/name-cut',
      `from RouterOS 7.20 on the interface inside is named after "${name}", but cut`,
      nameAt,
      { hint },
    );
  }
  if (name.includes(',')) {
    const hint = 'choose another name: RouterOS lists the veths of a container with commas';
    view.report.error('spec/comma-in-value', `"${name}" has a comma`, nameAt, { hint });
  }
  for (const { cidr, text, at: place } of addresses) {
    const homes = (network?.addresses ?? []).filter((home) => home.cidr.family === cidr.family);
    if (homes.length === 0 || homes.some((home) => holds(home.cidr, cidr))) continue;
    const there = homes.map((home) => home.text).join(', ');
    view.report.error(
      'spec/address-outside-network',
      `${text} is not in network "${network?.key ?? ''}" (${there})`,
      place,
      {
        hint: 'choose a free address there, or another network',
        related: homes.map((home) => ({ at: home.at, message: 'the network' })),
      },
    );
  }
  if (network && addresses.length > 0 && veth.dhcp) {
    const hint = 'take one of them out';
    view.report.error(
      'spec/bad-value',
      'an address and dhcp exclude each other',
      at(view, ...path, 'dhcp'),
      { hint },
    );
  }
}
