import type { Problem } from '../../generated/documents.ts';

/** One line of the stream: terraform's machine-readable UI, with what a router adds to it. */
export interface Event {
  readonly '@level': 'info' | 'warn' | 'error';
  readonly '@message': string;
  readonly type: string;
  readonly [more: string]: unknown;
}

/** https://developer.hashicorp.com/terraform/internals/machine-readable-ui */
export function line(event: Event, timestamp: string): string {
  const { '@level': level, '@message': message, type, ...more } = event;
  return `${JSON.stringify({ '@level': level, '@message': message, '@module': 'rosctr.ui', '@timestamp': timestamp, type, ...more })}\n`;
}

/** Which row, on which router, of which stack. */
export interface Place {
  readonly router: string;
  readonly stack: string;
}

export function resourceOf(address: string, { router, stack }: Place): object {
  const slash = address.indexOf('/');
  return {
    addr: address,
    router,
    stack,
    resource_type: address.slice(0, Math.max(0, slash)),
    resource_name: address.slice(slash + 1),
  };
}

export function diagnostic(
  { code, message, hint, quote, router, stack, address, source }: Problem,
  severity: 'error' | 'warning',
): Event {
  const detail = [hint, quote].filter((part) => part !== undefined).join('\n');
  return {
    '@level': severity === 'error' ? 'error' : 'warn',
    '@message': `${severity === 'error' ? 'Error' : 'Warning'}: ${message}`,
    type: 'diagnostic',
    diagnostic: {
      severity,
      code,
      summary: message,
      detail,
      ...(router === undefined ? {} : { router }),
      ...(stack === undefined ? {} : { stack }),
      ...(address === undefined ? {} : { address }),
      ...(source
        ? { range: { filename: source.file, start: { line: source.line, column: source.column } } }
        : {}),
    },
  };
}
