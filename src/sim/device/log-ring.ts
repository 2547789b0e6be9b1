import type { DeviceView } from './types.ts';

export interface LogLine {
  readonly id: string;
  readonly at: number;
  readonly topics: string;
  readonly message: string;
}

/** The memory log: 1000 lines, the oldest go first (routeros.md 6.10). */
export class LogRing {
  static readonly size = 1000;
  #lines: LogLine[] = [];
  #lastId = 0;

  static of(device: DeviceView): LogRing {
    return device.state('log', () => new LogRing());
  }

  get lines(): readonly LogLine[] {
    return this.#lines;
  }

  add(at: number, topics: string, message: string): void {
    this.#lastId += 1;
    this.#lines.push({ id: `*${this.#lastId.toString(16).toUpperCase()}`, at, topics, message });
    if (this.#lines.length > LogRing.size) this.#lines.shift();
  }

  clear(): void {
    this.#lines = [];
  }
}
