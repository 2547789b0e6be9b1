import type { Context } from '../context.ts';
import { CommandError, UsageError } from '../errors.ts';
import { exitCode } from '../exit-code.ts';
import { paint } from '../render/style.ts';

export const ciServices = ['github', 'gitlab', 'forgejo', 'none'] as const;
export const updaters = ['renovate', 'dependabot', 'none'] as const;

export interface InitFlags {
  readonly routerAddress: string | undefined;
  readonly name: string | undefined;
  readonly username: string;
  readonly tls: string | undefined;
  readonly disk: string | undefined;
  readonly image: string | undefined;
  readonly port: readonly string[];
  readonly layout: 'single' | 'fleet' | undefined;
  readonly ci: (typeof ciServices)[number] | undefined;
  readonly updates: (typeof updaters)[number] | undefined;
  readonly autoApprove: boolean;
}

/** What the first files are made of. */
export interface Answers {
  readonly address: string;
  readonly router: string;
  readonly username: string;
  readonly tls: string | undefined;
  readonly disk: string;
  readonly image: string;
  readonly ports: readonly string[];
  readonly layout: 'single' | 'fleet';
  readonly ci: (typeof ciServices)[number];
  readonly updates: (typeof updaters)[number];
}

interface Question {
  readonly key: 'routerAddress' | 'name' | 'disk' | 'image' | 'layout' | 'ci' | 'updates';
  readonly text: string;
  readonly usual: string;
  readonly choices?: readonly string[];
}

const firstImage = 'traefik/whoami:v1.11.0';

const questions: readonly Question[] = [
  { key: 'routerAddress', text: 'Address of the router', usual: '192.168.88.1' },
  { key: 'name', text: 'Name for it', usual: 'home' },
  { key: 'disk', text: 'Disk for containers, as /disk/print calls it', usual: 'usb1' },
  { key: 'image', text: 'Image of the first container', usual: firstImage },
  {
    key: 'layout',
    text: 'One file, or a folder for a fleet',
    usual: 'single',
    choices: ['single', 'fleet'],
  },
  { key: 'ci', text: 'CI that plans and applies', usual: 'none', choices: ciServices },
  { key: 'updates', text: 'Bot that updates images', usual: 'none', choices: updaters },
];

/**
 * What was given, asked for, or is usual. The address of the router is never guessed by silence. `faultOf` says of
 * answers what would be wrong with the files that they make: then the question comes again.
 */
export async function answersOf(
  flags: InitFlags,
  context: Context,
  faultOf: (answers: Answers) => string | undefined,
): Promise<Answers> {
  const asks = context.io.canAsk && !flags.autoApprove;
  if (flags.routerAddress === undefined && !asks)
    throw new UsageError('where is the router? Add --router-address 192.168.88.1');
  const said = new Map<Question['key'], string>();
  for (const question of questions) {
    // What was wrong before this answer is not its fault.
    const fault = (answer: string): string | undefined =>
      faultOf(together(flags, said)) === undefined
        ? faultOf(together(flags, new Map([...said, [question.key, answer]])))
        : undefined;
    const given = flags[question.key] ?? (asks ? await ask(question, context, fault) : undefined);
    if (given !== undefined) said.set(question.key, given);
  }
  return together(flags, said);
}

/** What nobody has said yet is as usual. */
function together(flags: InitFlags, said: ReadonlyMap<Question['key'], string>): Answers {
  const answer = (key: Question['key']): string =>
    said.get(key) ?? flags[key] ?? questions.find((question) => question.key === key)?.usual ?? '';
  const image = answer('image');
  return {
    address: answer('routerAddress'),
    router: answer('name'),
    username: flags.username,
    tls: flags.tls,
    disk: answer('disk'),
    image,
    ports: flags.port.length > 0 || image !== firstImage ? flags.port : ['8080:80'],
    layout: answer('layout') === 'fleet' ? 'fleet' : 'single',
    ci: ciServices.find((name) => name === answer('ci')) ?? 'none',
    updates: updaters.find((name) => name === answer('updates')) ?? 'none',
  };
}

async function ask(
  { text, usual, choices }: Question,
  { io, errStyle }: Context,
  faultOf: (answer: string) => string | undefined,
): Promise<string | undefined> {
  const among = choices ? ` (${choices.join(', ')})` : '';
  const prompt = `${paint(errStyle, 'bold', text)}${among} [${usual}]: `;
  const stop = new AbortController();
  const ignore = io.onInterrupt(() => {
    stop.abort();
  });
  try {
    for (;;) {
      const answer = (await io.ask(prompt, stop.signal)).trim();
      if (stop.signal.aborted)
        throw new CommandError('interrupted; nothing was written', exitCode.interrupted);
      if (answer === '') return undefined;
      const fault =
        choices && !choices.includes(answer) ? `Write one of ${choices.join(', ')}.` : faultOf(answer);
      if (fault === undefined) return answer;
      io.err.write(`${fault}\n`);
    }
  } finally {
    ignore();
  }
}
