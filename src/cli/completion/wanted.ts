import type { Option } from 'commander';
import type { Definition } from '../definitions/definition.ts';
import { topics } from '../topic-names.ts';

/** A word that may stand here, and what it is. */
export interface Candidate {
  readonly value: string;
  readonly text: string;
}

/** Where words come from that no table knows: the files of the repository, or those on disk. */
export type Source = 'paths' | 'routers' | 'labels' | 'addresses' | 'stacks' | 'formats';

export interface Wanted {
  readonly candidates: readonly Candidate[];
  readonly source?: Source;
  /** What stands before it in the same word: `--router=`. */
  readonly prefix: string;
  /** What was typed of it. */
  readonly typed: string;
  /** What --file named, for the names in those files. */
  readonly files: readonly string[];
}

/** What an option or an argument takes, by its placeholder; where that says too little, by its name. */
const sources: Readonly<Record<string, Source>> = {
  '<address>': 'addresses',
  '<file>': 'paths',
  '<path>': 'paths',
  '[path...]': 'paths',
  '<k=v>': 'labels',
  '<format=file>': 'formats',
  '--router': 'routers',
  '--stack': 'stacks',
};

const others = topics.map((value): Candidate => ({ value, text: 'topic' }));
const help: Candidate = { value: '--help', text: 'show help' };

/** What may stand where the cursor is: in the last of these words, of which the first is the one after `rosctr`. */
export function wantedAt(words: readonly string[], definitions: readonly Definition[]): Wanted {
  const [name = '', ...rest] = words;
  const typed = words.at(-1) ?? '';
  const commands = definitions.map((each): Candidate => ({ value: each.name, text: each.text }));
  const nothing = { prefix: '', typed, files: [] };
  if (words.length <= 1) {
    const own = [help, { value: '--version', text: 'print the version' }];
    const all = [...commands, { value: 'help', text: 'show help of a command' }];
    return { ...nothing, candidates: typed.startsWith('-') ? own : all };
  }
  if (name === 'help') return { ...nothing, candidates: rest.length === 1 ? [...commands, ...others] : [] };
  const definition = definitions.find((each) => each.name === name);
  return definition ? wantedOf(definition, rest, typed) : { ...nothing, candidates: [] };
}

function wantedOf(definition: Definition, words: readonly string[], typed: string): Wanted {
  const options = definition.options();
  const before = words.slice(0, -1);
  const { given, open, files, places, isOver } = scan(before, options);
  const base = { typed, prefix: '', files };
  if (open) return { ...base, ...valuesOf(open) };
  const assigned = /^(--[\w-]+=)(.*)$/s.exec(typed);
  if (assigned && !isOver) {
    const [, prefix = '', value = ''] = assigned;
    const option = options.find(({ long }) => `${long ?? ''}=` === prefix);
    return option ? { ...base, prefix, typed: value, ...valuesOf(option) } : { ...base, candidates: [] };
  }
  if (typed.startsWith('-') && !isOver) {
    const left = options.filter((option) => Array.isArray(option.defaultValue) || !given.has(option));
    return {
      ...base,
      candidates: [...left.map((option) => ({ value: option.long ?? '', text: option.description })), help],
    };
  }
  const args = definition.args ?? [];
  const last = args.at(-1);
  const arg = args[places] ?? (last?.[0].includes('...') ? last : undefined);
  if (!arg) return { ...base, candidates: [] };
  const [term, text, choices = []] = arg;
  const source = sources[term];
  return {
    ...base,
    candidates: choices.map((value) => ({ value, text })),
    ...(source ? { source } : {}),
  };
}

function valuesOf(option: Option): Pick<Wanted, 'candidates' | 'source'> {
  const placeholder = /[<[].*$/.exec(option.flags)?.[0] ?? '';
  const source = sources[option.long ?? ''] ?? sources[placeholder];
  const candidates = (option.argChoices ?? []).map((value) => ({ value, text: option.description }));
  return { candidates, ...(source ? { source } : {}) };
}

interface Scan {
  readonly given: ReadonlySet<Option>;
  /** The option whose value comes next. */
  readonly open: Option | undefined;
  readonly files: readonly string[];
  /** Arguments so far that are no options. */
  readonly places: number;
  /** `--` stood there: what follows are no options. */
  readonly isOver: boolean;
}

function scan(words: readonly string[], options: readonly Option[]): Scan {
  const given = new Set<Option>();
  const files: string[] = [];
  let open: Option | undefined;
  let places = 0;
  let isOver = false;
  const value = (option: Option, text: string): void => {
    if (option.long === '--file') files.push(text);
  };
  for (const word of words) {
    if (open) {
      value(open, word);
      open = undefined;
      continue;
    }
    if (isOver || !word.startsWith('-') || word === '-') places++;
    else if (word === '--') isOver = true;
    else {
      const [flag = '', assigned] = word.split(/=(.*)/s);
      const option = options.find(({ long, short }) => flag === long || flag === short);
      if (!option) continue;
      given.add(option);
      if (assigned !== undefined) value(option, assigned);
      else if (option.required) open = option;
    }
  }
  return { given, open, files, places, isOver };
}
