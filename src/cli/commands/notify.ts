import { ciOf } from '../../forge/ci.ts';
import { linesOf, summaryOf } from '../../report/drift/index.ts';
import type { RunDocument } from '../../report/index.ts';
import type { Context } from '../context.ts';
import type { DriftOutcome } from '../drift/run.ts';
import { UsageError } from '../errors.ts';
import { type ExitCode, exitCode, worst } from '../exit-code.ts';
import type { ScopeFlags } from '../flags.ts';
import { type ForgeFlags, forgeOf } from '../forge.ts';
import { forgeFailure } from '../notify/forge-failure.ts';
import { checkedKey, keepDriftIssue } from '../notify/issue.ts';
import type { NotifyFlags } from '../notify/flags.ts';
import type { Post } from '../notify/letter.ts';
import { addressOf } from '../notify/address.ts';
import { pingTo } from '../notify/ping.ts';
import { tellWebhook } from '../notify/webhook.ts';
import { paint } from '../render/style.ts';

type Flags = Partial<NotifyFlags & ForgeFlags> & ScopeFlags;

/** A run that others are told of. Whether they could be told changes nothing about it, the issue apart: that is asked for. */
export async function tellOthers(
  flags: Flags,
  context: Context,
  run: () => Promise<DriftOutcome>,
): Promise<ExitCode> {
  const { io, quiet, errStyle } = context;
  const post: Post = { clock: io.clock, signal: new AbortController().signal };
  const warn = (whys: readonly (string | undefined)[], what: string): void => {
    for (const why of whys)
      if (why !== undefined && !quiet)
        io.err.write(`${paint(errStyle, 'warn', 'warning')}: the ${what} was not delivered: ${why}\n`);
  };
  // A wrong address, or no token, must not cost a whole run.
  if (flags.webhook !== undefined) addressOf(flags.webhook, '--webhook');
  const issue = flags.issue === true ? issueOf(flags, context) : undefined;
  const ping = flags.ping === undefined ? undefined : pingTo(flags.ping, post);
  ping?.begin();
  try {
    const outcome = await run();
    const failure = await issue?.(outcome.document());
    const code = failure === undefined ? outcome.code : worst([outcome.code, exitCode.error]);
    if (flags.webhook !== undefined && (code !== exitCode.ok || flags.webhookOn === 'always'))
      warn([await webhook(flags.webhook, flags, { ...outcome, code }, context, post)], 'webhook');
    if (ping) {
      const document = outcome.document();
      const body = [summaryOf(document).line, ...linesOf(document)].join('\n');
      warn(await ping.end(code, body), 'ping');
    }
    if (failure !== undefined) throw new Told(failure);
    return code;
  } catch (error) {
    if (error instanceof Told) throw error.why;
    // What went wrong is told by whoever catches it, and may be long; here it only must not be silent.
    warn((await ping?.end(codeOf(error), 'rosctr drift ended with an error.')) ?? [], 'ping');
    throw error;
  }
}

/** An error that the others know of. */
class Told extends Error {
  readonly why: unknown;
  constructor(why: unknown) {
    super();
    this.why = why;
  }
}

/** Keeps the issue; gives what went wrong with that, if anything did. */
function issueOf(flags: Flags, context: Context): (document: RunDocument) => Promise<unknown> {
  const key = checkedKey(flags.key);
  const isPart = [flags.router, flags.label, flags.target, flags.exclude].some((some) => some.length > 0);
  if (isPart && flags.key === undefined)
    throw new UsageError(
      '--issue of a part of the routers needs a --key of its own, or it would close that of all',
    );
  const { provider, apiUrl, repo } = flags;
  const forge = forgeOf({ provider, apiUrl, repo }, context);
  return async (document) => {
    try {
      await keepDriftIssue(document, forge, key, context);
      return undefined;
    } catch (error) {
      return forgeFailure(error);
    }
  };
}

async function webhook(
  url: string,
  { webhookFormat: format = 'json' }: Partial<NotifyFlags>,
  { code, document }: DriftOutcome,
  { io }: Context,
  post: Post,
): Promise<string | undefined> {
  const { runUrl } = ciOf(io.env);
  const said = (name: string): string | undefined => (io.env[name] === '' ? undefined : io.env[name]);
  const settings = {
    url,
    format,
    secret: said('ROSCTR_WEBHOOK_SECRET'),
    token: said('ROSCTR_WEBHOOK_TOKEN'),
  };
  const sentAt = new Date(io.clock.now()).toISOString();
  const occasion = { exitCode: code, sentAt, ...(runUrl === undefined ? {} : { runUrl }) };
  return tellWebhook(settings, document(), occasion, post);
}

/** As main.ts has it. */
function codeOf(error: unknown): number {
  if (!(error instanceof Error)) return exitCode.error;
  if (error.name === 'UsageError') return exitCode.usage;
  return 'code' in error && typeof error.code === 'number' ? error.code : exitCode.error;
}
