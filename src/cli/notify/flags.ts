import { Option } from 'commander';
import type { MessageFormat } from '../../report/drift/index.ts';

/** Who is told of a run. */
export interface NotifyFlags {
  readonly ping: string | undefined;
  readonly webhook: string | undefined;
  readonly webhookFormat: MessageFormat;
  readonly webhookOn: 'trouble' | 'always';
  readonly issue: boolean;
  readonly key: string | undefined;
}

const formats: readonly MessageFormat[] = ['json', 'slack', 'ntfy'];

export const keyOption = (): Option =>
  new Option('--key <name>', 'which issue, where a repository has several (default: default)').helpGroup(
    'Telling others:',
  );

export const notifyOptions = (): Option[] => {
  const option = (flags: string, text: string): Option =>
    new Option(flags, text).helpGroup('Telling others:');
  return [
    option(
      '--ping <url>',
      "tells a dead man's switch that it began and how it ended: Healthchecks and its like",
    ),
    option(
      '--issue',
      'keeps one issue in GitHub, GitLab, Gitea or Forgejo for as long as something that counts differs',
    ).default(false),
    keyOption(),
    option('--webhook <url>', 'sends the result there; signed with ROSCTR_WEBHOOK_SECRET, if it is set'),
    option('--webhook-format <format>', 'json (default), slack or ntfy').choices(formats).default('json'),
    option('--webhook-on <when>', 'trouble (default: whenever the exit code is not 0) or always')
      .choices(['trouble', 'always'])
      .default('trouble'),
  ];
};
