import type { RowId, Step, WireRow } from '../../model/index.ts';
import { RouterError } from '../../routeros/error.ts';
import { covers } from '../../routeros/release.ts';
import { readMark } from '../marker.ts';
import { stateProplist } from '../run-state.ts';
import type { Run } from './run.ts';

/** How many log lines a report quotes. */
const lines = 8;

/** A container as it stands now; undefined when the row is gone. */
export async function containerRow(run: Run, menu: string, id: RowId): Promise<WireRow | undefined> {
  const rows = await run.client.list(menu, {
    proplist: ['name', 'comment', ...stateProplist],
    match: [{ '.id': id }],
  });
  return rows[0];
}

/**
 * The error that a row of ours shows: `.about` (7.23+), or before that whatever stands in the place of its comment
 * (routeros.md 2.2), which has our marker otherwise.
 */
export function errorOn(row: WireRow): string | undefined {
  const about = row['.about'];
  if (about !== undefined && about !== '') return about;
  const comment = row['comment'] ?? '';
  return comment === '' || readMark(comment).mark !== undefined ? undefined : comment;
}

/** The router's own words about a container: what its row shows, and the last lines of its log. */
export async function evidence(run: Run, row: WireRow | undefined): Promise<string> {
  const shown = row === undefined ? undefined : errorOn(row);
  const health = row?.['healthcheck-status'];
  const log = await logTail(run, row?.['name']);
  return [shown, health, ...log]
    .flatMap((text) => (text === undefined || text === '' ? [] : [run.scrub(text)]))
    .join('\n');
}

/**
 * Up to 7.23 the router prints the environment to its log at every start (routeros.md 1.5), of other people's
 * containers, too, and with values that are no longer in the file. In which form nobody says, so no value of what may
 * be a variable is repeated, and lines that hold nothing else are left out.
 */
function withoutVariables(lines: readonly string[], { plan, desired }: Run): string[] {
  if (covers({ since: '7.24' }, plan.release)) return [...lines];
  const names = new Set(
    desired.resources.flatMap(({ kind, props }) => (kind === 'env' ? [String(props['key'])] : [])),
  );
  return lines.flatMap((line) => {
    const [, before = '', name = ''] = /^(.*?)(?<![\w.-])([A-Za-z_][\w.-]*)=/s.exec(line) ?? [];
    if (!names.has(name) && !/[A-Z]/.test(name)) return [line];
    return /^(\S+: )?(env )?$/.test(before) ? [] : [`${before}${name}=*****`];
  });
}

/** `/container/log` keeps 100 lines a container from 7.20; before it there is the router's log (routeros.md 1.8, 1b). */
async function logTail(run: Run, name: string | undefined): Promise<string[]> {
  try {
    if (covers({ since: '7.20' }, run.plan.release) && name !== undefined) {
      const own = await run.client.list('/container/log', {
        proplist: ['time', 'container', 'message'],
        match: [{ container: name }],
      });
      const said = withoutVariables(messages(own), run);
      if (said.length > 0) return said.slice(-lines);
    }
    const all = await run.client.list('/log', { proplist: ['time', 'topics', 'message'] });
    const ours = all.filter((row) => String(row['topics']).includes('container'));
    return withoutVariables(messages(ours), run).slice(-lines);
  } catch (error) {
    // A log that cannot be read must not hide the failure it was to explain.
    if (error instanceof RouterError) return [];
    throw error;
  }
}

const messages = (rows: readonly WireRow[]): string[] => rows.map((row) => row['message'] ?? '');

/** A step that did not come to what it was for. */
export class StepFailure extends Error {
  override readonly name = 'StepFailure';
  readonly code: `apply/${string}`;
  readonly step: Step;
  readonly quote: string | undefined;
  readonly hint: string | undefined;

  constructor(
    code: `apply/${string}`,
    step: Step,
    message: string,
    details: { readonly quote?: string; readonly hint?: string | undefined } = {},
  ) {
    super(message);
    this.code = code;
    this.step = step;
    // Nothing was said, so nothing is quoted.
    this.quote = details.quote === '' ? undefined : details.quote;
    this.hint = details.hint;
  }
}
