import type { Secret, SourceRange } from '../model/index.ts';
import { scrubberOf } from '../reconciler/apply/index.ts';
import { SteadyRouter } from '../routeros/api/index.ts';
import { RouterError } from '../routeros/error.ts';
import type { RouterTarget } from '../spec/index.ts';
import type { Failure } from './outlook.ts';

/** A router as connecting needs it. */
export type Reachable = Pick<
  RouterTarget,
  'name' | 'address' | 'port' | 'username' | 'password' | 'tls' | 'connectTimeoutMs' | 'commandTimeoutMs'
> &
  Partial<Pick<RouterTarget, 'guards' | 'fleet' | 'windows' | 'isCanary'>> & { readonly at?: SourceRange };

/** A connection to a router of the files. It is made at the first call, and again if it was lost while a person thought. */
export function connectionTo(
  target: Reachable,
  { timeoutMs, signal }: { readonly timeoutMs: number | undefined; readonly signal: AbortSignal },
  onRetry: (error: RouterError, attempt: number) => void,
): SteadyRouter {
  const { address, port, username, password, tls, connectTimeoutMs, commandTimeoutMs } = target;
  return new SteadyRouter({
    host: address,
    port,
    username,
    password: password ?? '',
    tls,
    connectTimeoutMs: timeoutMs ?? connectTimeoutMs,
    commandTimeoutMs: timeoutMs ?? commandTimeoutMs,
    signal,
    onRetry,
  });
}

/** What a failed read means: nobody answered, or the router did and it is an error. */
export function failureOf(
  error: unknown,
  { name, at, password }: Reachable,
  secrets: readonly Secret[] = [],
): Failure {
  if (!(error instanceof RouterError)) throw error;
  const scrub = scrubberOf([...(password ? [password] : []), ...secrets]);
  const quote = scrub(error.quotes.join('\n'));
  const summary = scrub(error.summary);
  return {
    unreachable: error.kind === 'transport' || error.kind === 'timeout',
    problem: {
      code: `router/${error.code}`,
      message: summary.includes(name) ? summary : `${name}: ${summary}`,
      ...(error.hint === undefined ? {} : { hint: error.hint }),
      ...(quote === '' || summary.includes(quote) ? {} : { quote }),
      router: name,
      ...(at === undefined ? {} : { at }),
    },
  };
}
