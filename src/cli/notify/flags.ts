import { Option } from 'commander';
import type { MessageFormat } from '../../report/drift/index.ts';

/** Who is told of a run. */
export interface NotifyFlags {
  readonly ping: string | undefined;
  readonly webhook: string | undefined;
  readonly webhookFormat: MessageFormat;
  readonly webhookOn: 'trouble' | 'always';
  readonly issue: boolean;
}

const formats: readonly MessageFormat[] = ['json', 'slack', 'ntfy'];

export const notifyOptions = (): Option[] => {
  const option = (flags: string, text: string): Option =>
    new Option(flags, text).helpGroup('Telling others:');
  return [
    option(
      '--ping <url>',
      'tells a dead man’s switch that it began and how it ended: Healthchecks and its like',
    ),
    option('--webhook <url>', 'sends the result there; signed with ROSCTR_WEBHOOK_SECRET, if it is set'),
    option('--webhook-format <format>', 'json (default), slack or ntfy').choices(formats).default('json'),
    option('--webhook-on <when>', 'trouble (default: whenever the exit code is not 0) or always')
      .choices(['trouble', 'always'])
      .default('trouble'),
  ];
};
