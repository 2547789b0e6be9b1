import type { PlanOptions, Snapshot } from '../../src/reconciler/index.ts';
import type { SimOptions } from '../../src/sim/index.ts';
import type { Lab } from '../support/lab.ts';

/** What a reviewer looks at: a file, a router in some state, and the plan of the one for the other. */
export interface ReviewerCase {
  readonly name: string;
  readonly release?: string;
  readonly sim?: Partial<SimOptions>;
  /** Applied before, as this stack or as another one. */
  readonly before?: string;
  readonly beforeStack?: string;
  readonly meddle?: (lab: Lab) => void;
  readonly snapshot?: (snapshot: Snapshot) => Snapshot;
  readonly after: string;
  readonly options?: Partial<PlanOptions>;
}

/** One container with a network, a variable and a mount; `extra` are further lines of the container. */
export const web = (image = 'demo/web:1', extra = '', rest = ''): string => `
veths: { veth-web: { address: 172.17.0.2/24 } }
containers:
  web:
    image: ${image}
    veth: veth-web
    env: { TZ: Europe/Riga }
    mounts: [usb1/data:/data]
${extra}${rest}`;

export const bare = (image: string, extra = ''): string =>
  web(image, extra).replace('    mounts: [usb1/data:/data]\n', '');

export const twoNetworks = `
networks: { a: { address: 172.17.0.1/24 }, b: { address: 172.18.0.1/24 } }
`;

export const many = (image: string): string =>
  `\nveths: { v: { address: 172.17.0.2/24 } }\ncontainers:\n${[1, 2, 3, 4]
    .map((n) => `  web${n}: { image: "${image}", veth: v, volatile: true }\n`)
    .join('')}`;

export const names = (count: number): string =>
  `\ndns:\n${Array.from({ length: count }, (_, n) => `  name${n + 1}.lan: 10.0.0.${n + 1}\n`).join('')}`;

export const tight = (lab: Lab): void => {
  lab.device.seed({ disks: [{ slot: 'usb1', size: 32_000_000_000, free: 40_000_000 }] });
};
