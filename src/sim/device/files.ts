import type { FileEntry, FileTree } from './types.ts';

export interface Disk {
  readonly size: number;
}

/** `/usb1/x/` and `usb1/x` are one path: names have no leading slash (wire-protocol.md 5). */
export function filePath(path: string): string {
  return path.split('/').filter(Boolean).join('/');
}

/** Files and folders with the space they take. A path whose first part is a disk lies on it, else on the flash. */
export class Files implements FileTree {
  readonly #entries = new Map<string, FileEntry>();
  readonly #disk: (name: string) => Disk | undefined;
  readonly #flash: number;

  constructor(flash: number, disk: (name: string) => Disk | undefined) {
    this.#flash = flash;
    this.#disk = disk;
  }

  get(path: string): FileEntry | undefined {
    const name = filePath(path);
    return this.#entries.get(name) ?? (this.#disk(name) && { name, type: 'disk', size: 0 });
  }

  put(entry: FileEntry): void {
    const name = filePath(entry.name);
    const parent = name.slice(0, Math.max(0, name.lastIndexOf('/')));
    if (parent !== '' && this.get(parent) === undefined) {
      this.put({ name: parent, type: 'directory', size: 0 });
    }
    this.#entries.set(name, { ...entry, name });
  }

  remove(path: string): void {
    const name = filePath(path);
    this.#entries.delete(name);
    for (const below of this.#entries.keys()) {
      if (below.startsWith(`${name}/`)) this.#entries.delete(below);
    }
  }

  list(): readonly FileEntry[] {
    return [...this.#entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  free(path: string): number {
    const name = this.#diskOf(filePath(path));
    const size = name === undefined ? this.#flash : (this.#disk(name)?.size ?? 0);
    return Math.max(0, size - this.#used(name));
  }

  #diskOf(path: string): string | undefined {
    const [first = ''] = path.split('/');
    return this.#disk(first) === undefined ? undefined : first;
  }

  #used(disk: string | undefined): number {
    let used = 0;
    for (const entry of this.#entries.values()) if (this.#diskOf(entry.name) === disk) used += entry.size;
    return used;
  }
}
