/** Counts the cases of a sweep: scenarios down, faults across. */
export class SweepTable {
  readonly #cells = new Map<string, Map<string, number>>();
  readonly #faults: readonly string[];
  total = 0;

  constructor(faults: readonly string[]) {
    this.#faults = faults;
  }

  count(scenario: string, fault: string): void {
    const row = this.#cells.get(scenario) ?? new Map<string, number>();
    row.set(fault, (row.get(fault) ?? 0) + 1);
    this.#cells.set(scenario, row);
    this.total++;
  }

  text(title: string): string {
    const faults = this.#faults;
    const head = ['', ...faults, 'all'];
    const rows = [...this.#cells].map(([name, row]) => {
      const counts = faults.map((fault) => row.get(fault) ?? 0);
      return [name, ...counts, counts.reduce((sum, count) => sum + count, 0)].map(String);
    });
    const widths = head.map((word, column) =>
      Math.max(word.length, ...rows.map((row) => (row[column] ?? '').length)),
    );
    const line = (cells: readonly string[]): string =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ');
    return [title, line(head), ...rows.map(line), `${this.total} cases`]
      .map((each) => `      ${each}`)
      .join('\n');
  }
}
