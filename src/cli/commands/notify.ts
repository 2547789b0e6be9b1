import { ciOf } from '../../forge/ci.ts';
import { linesOf, summaryOf } from '../../report/drift/index.ts';
import type { Context } from '../context.ts';
import type { DriftOutcome } from '../drift/run.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { NotifyFlags } from '../notify/flags.ts';
import type { Post } from '../notify/letter.ts';
import { addressOf } from '../notify/address.ts';
import { pingTo } from '../notify/ping.ts';
import { tellWebhook } from '../notify/webhook.ts';
import { paint } from '../render/style.ts';

/** A run that others are told of. Whether they could be told changes nothing about it: that is a warning. */
export async function tellOthers(
  flags: Partial<NotifyFlags>,
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
  // A wrong address must not cost a whole run.
  if (flags.webhook !== undefined) addressOf(flags.webhook, '--webhook');
  const ping = flags.ping === undefined ? undefined : pingTo(flags.ping, post);
  ping?.begin();
  let outcome: DriftOutcome;
  try {
    outcome = await run();
  } catch (error) {
    // What went wrong is told by whoever catches it, and may be long; here it only must not be silent.
    warn((await ping?.end(codeOf(error), 'rosctr drift ended with an error.')) ?? [], 'ping');
    throw error;
  }
  const { code } = outcome;
  if (flags.webhook !== undefined && (code !== exitCode.ok || flags.webhookOn === 'always'))
    warn([await webhook(flags.webhook, flags, outcome, context, post)], 'webhook');
  if (ping) {
    const document = outcome.document();
    const body = [summaryOf(document).line, ...linesOf(document)].join('\n');
    warn(await ping.end(code, body), 'ping');
  }
  return code;
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
