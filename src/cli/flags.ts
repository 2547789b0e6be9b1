import { InvalidArgumentError, Option } from 'commander';

/** Which files. */
export interface FileFlags {
  readonly file: readonly string[];
}

/** Which routers and rows. */
export interface ScopeFlags {
  readonly router: readonly string[];
  readonly label: readonly string[];
  /** `3/16`; undefined = what the environment of the job says, else all. */
  readonly shard: string | undefined;
  readonly target: readonly string[];
  readonly exclude: readonly string[];
}

/** What is guarded, and allowed this once. */
export interface GuardFlags {
  readonly adopt: readonly string[];
  readonly allowDataLoss: readonly string[];
  readonly maxDeletes: number | undefined;
  readonly maxRecreates: number | undefined;
  readonly unprotect: readonly string[];
  readonly allowPathCut: readonly string[];
  readonly allowServicePorts: boolean;
}

/** How a plan is carried out. */
export interface EnactFlags {
  readonly autoApprove: boolean;
  /** Undefined: a file of its own in `.rosctr/`. */
  readonly journal: string | undefined;
  readonly breakLock: boolean;
}

export interface SecretFlags {
  readonly requireSecrets: boolean;
}

export interface RunFlags {
  readonly parallelism: number;
  /** Milliseconds; undefined = what the file says. */
  readonly timeout: number | undefined;
  readonly deadline: number | undefined;
}

/** Which artefacts are written beside what is shown. */
export interface ReportFlags {
  readonly report: readonly string[];
  /** Earlier results, for the page of a run. */
  readonly history?: readonly string[];
}

export interface OutputFlags {
  readonly output: 'text' | 'json' | 'ndjson' | 'markdown' | 'sarif' | 'codequality' | 'junit' | 'github';
  readonly color: 'auto' | 'always' | 'never' | false;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

const groups = {
  scope: 'Which routers and rows:',
  guard: 'Allowing what is guarded:',
  run: 'Running:',
  output: 'Output:',
} as const;

const option = (flags: string, text: string, group: string): Option =>
  new Option(flags, text).helpGroup(group);

const repeatable = (flags: string, text: string, group: string): Option => many(option(flags, text, group));

/** An option that may be given several times. */
export function many(one: Option): Option {
  return one.default([]).argParser((value: string, previous: readonly string[]) => [...previous, value]);
}

export const fileOption = (): Option =>
  repeatable(
    '-f, --file <path>',
    'file, folder or glob, repeatable; - is stdin (default: rosctr.yaml, else stacks/)',
    groups.scope,
  );

export const routerOptions = (): Option[] => [
  repeatable('--router <name>', 'only routers of that name or glob, repeatable', groups.scope),
  repeatable('--label <k=v>', 'only routers with that label, repeatable', groups.scope),
];

export const shardOption = (): Option =>
  option('--shard <i/n>', 'only the i-th of n even parts of the routers, 1/16 to 16/16', groups.scope);

export const scopeOptions = (): Option[] => [
  fileOption(),
  ...routerOptions(),
  shardOption(),
  repeatable('--target <address>', 'only these (container/pihole, env/*) and what they need', groups.scope),
  repeatable('--exclude <address>', 'all but these', groups.scope),
];

export const guardOptions = (): Option[] => [
  repeatable('--adopt <address>', 'take over a row that somebody else made', groups.guard),
  repeatable(
    '--allow-data-loss <address>',
    'a container may lose what it wrote outside mounts',
    groups.guard,
  ),
  option('--max-deletes <n>', 'rows that may be deleted (default: 10)', groups.guard).argParser(whole),
  option('--max-recreates <n>', 'containers that may be recreated (default: 3)', groups.guard).argParser(
    whole,
  ),
  repeatable('--unprotect <address>', 'a container with protect: true may be touched', groups.guard),
  repeatable(
    '--allow-path-cut <address>',
    'a container on the way to the router may be stopped',
    groups.guard,
  ),
  option('--allow-service-ports', 'ports of the router itself may be published', groups.guard).default(
    false,
  ),
];

export const runOptions = (): Option[] => [
  option('--parallelism <n>', 'routers at a time (default: 10)', groups.run)
    .default(10)
    .argParser(positive),
  option(
    '--timeout <time>',
    'for one answer of a router, 30s (default: as the file says)',
    groups.run,
  ).argParser(time),
  option('--deadline <time>', 'for the whole run, 10m', groups.run).argParser(time),
];

export const enactOptions = (): Option[] => [
  option('-y, --auto-approve', 'do not ask', groups.run).default(false),
  option('--journal <file>', 'notes every write (default: .rosctr/journal-<time>.ndjson)', groups.run),
  option(
    '--break-lock',
    'go on though another run holds the router; only if it is dead',
    groups.guard,
  ).default(false),
];

export const secretsOption = (): Option =>
  option(
    '--require-secrets',
    'fail where a secret is missing, instead of not comparing it',
    groups.run,
  ).default(false);

export const saveOptions = (): Option[] => [
  option('--out <file>', 'saves the plan, for rosctr apply FILE', groups.output),
  option('--expires <time>', 'how long it may be applied: 30m, 8h (default: 24h)', groups.output).argParser(
    time,
  ),
];

export const staleOption = (): Option =>
  option(
    '--on-stale <what>',
    'of a saved plan, where a router is not as it was: abort (default), skip it, or replan',
    groups.run,
  )
    .choices(['abort', 'skip', 'replan'])
    .default('abort');

export const detailedOption = (): Option =>
  option(
    '--detailed-exitcode',
    'exit 2 where something differs, 0 where nothing does',
    groups.output,
  ).default(false);

export const formatOption = (others: readonly OutputFlags['output'][] = ['json']): Option =>
  option(
    '-o, --output <format>',
    `text (default)${others
      .slice(0, -1)
      .map((one) => `, ${one}`)
      .join('')} or ${others.at(-1) ?? ''}`,
    groups.output,
  )
    .choices(['text', ...others])
    .default('text');

export const reportOption = (): Option =>
  repeatable('--report <format=file>', 'writes the result to a file, too: json=plan.json', groups.output);

export const outputOptions = (): Option[] => [
  option('--color <when>', 'auto (default), always or never', groups.output)
    .choices(['auto', 'always', 'never'])
    .default('auto'),
  option('--no-color', 'same as --color never', groups.output),
  option('-q, --quiet', 'no progress and no warnings', groups.output).default(false),
  option(
    '-v, --verbose',
    'more: the calls to the router, and traces of our own faults',
    groups.output,
  ).default(false),
];

/** Where rows of a stack are removed whose file is gone, on a router that no file names. */
export const destroyOptions = (): Option[] => [
  option('--stack <name>', 'the stack whose rows go; needs no file that declares it', groups.scope),
  ...strangerOptions(),
];

export const strangerOptions = (): Option[] => [
  option('--username <name>', 'for a router that no file names (password: ROSCTR_PASSWORD)', groups.scope),
  option('--tls <how>', 'same: verify, anonymous, off, or the pinned sha256:fingerprint', groups.scope),
];

export const fmtOptions = (): Option[] => [
  option('--check', 'write nothing; exit 2 where the layout of a file differs', groups.output).default(
    false,
  ),
  option('--stdout', 'print the formatted file, and write nothing', groups.output).default(false),
];

export const printUserOption = (): Option =>
  option(
    '--print-user <for>',
    'print the RouterOS commands for a user that may just read, or apply',
    groups.output,
  ).choices(['read', 'apply']);

/** A whole number, 0 too. */
function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It has to be a whole number.');
  return Number(text);
}

function positive(text: string): number {
  const number = whole(text);
  if (number < 1) throw new InvalidArgumentError('It has to be at least 1.');
  return number;
}

/** `30s`, `5m`, `1h`, `500ms`; a bare number is seconds. Gives milliseconds. */
export function time(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/.exec(text);
  const unit = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[match?.[2] ?? 's'] ?? 1000;
  const milliseconds = Number(match?.[1] ?? 0) * unit;
  if (milliseconds <= 0) throw new InvalidArgumentError('It has to be a time like 30s, 5m or 1h.');
  return milliseconds;
}
