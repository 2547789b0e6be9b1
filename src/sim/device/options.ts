import type { Menu, SimClock } from './types.ts';

export type Architecture = 'arm' | 'arm64' | 'x86_64';

export interface DiskOptions {
  readonly slot: string;
  /** Bytes; also what a print of `/disk` shows. */
  readonly size: number;
  /** Bytes that nothing known takes; the size where it is not said. */
  readonly free?: number;
  /** `ext4`; `-` for a disk that nobody formatted, which is then not mounted. */
  readonly fs?: string;
  readonly type?: string;
  readonly mounted?: boolean;
}

export interface FileOptions {
  readonly name: string;
  readonly type?: string;
  readonly size?: number;
  readonly contents?: string;
}

export interface UserOptions {
  readonly name: string;
  readonly password?: string;
  readonly group?: string;
}

/** What `rosctr sim --seed FILE` holds: rows by menu, in the words of the wire, on top of what a new device has. */
export interface Seed {
  readonly rows?: Readonly<Record<string, readonly SeedRow[]>>;
  readonly disks?: readonly DiskOptions[];
  readonly files?: readonly FileOptions[];
}

/** `.dynamic` makes a row that RouterOS itself would make. */
export type SeedRow = Readonly<Record<string, string | number | boolean>>;

export interface SimOptions {
  /** `7.23.3`; menus and arguments are those of this release. */
  readonly release: string;
  readonly architecture?: Architecture;
  readonly clock: SimClock;
  readonly identity?: string;
  /** A home router as it comes (bridge, LAN and WAN, NAT), or nothing but what every device has. */
  readonly factory?: 'home' | 'empty';
  /** Instead of the one external disk `usb1`. */
  readonly disks?: readonly DiskOptions[];
  /** Bytes of the internal flash. */
  readonly flash?: number;
  /** Extra packages beside `routeros`; `container` is there unless this says otherwise. */
  readonly packages?: readonly string[];
  /** On top of what the release shows; `{ container: 'no' }` turns containers off. */
  readonly deviceMode?: Readonly<Record<string, string>>;
  /** Instead of `admin` without a password. */
  readonly users?: readonly UserOptions[];
  /** `name` or `name:argument`. */
  readonly faults?: readonly string[];
  readonly seed?: Seed;
  /** Menus in place of those of their path, or beside them. */
  readonly menus?: readonly Menu[];
  /** What menus find under `state(key)`: the registry that images come from. */
  readonly state?: Readonly<Record<string, unknown>>;
}
