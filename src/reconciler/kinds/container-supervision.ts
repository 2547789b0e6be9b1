import * as codec from '../../codecs/index.ts';
import type { Prop } from '../../model/index.ts';

export const inherited = 'unset, the image decides';

/** A property that acts at the next start and is inherited from the image when unset (routeros.md 0.6). */
export const override = (name: string, since?: string): Prop => ({
  wire: [{ name, ...(since === undefined ? {} : { since }) }],
  codec: codec.text,
  disrupts: 'restart',
  absent: '',
  unmanaged: inherited,
});

const healthTime = (name: string): Prop => ({ ...override(name, '7.22'), codec: codec.duration });

/** How RouterOS watches a container: restart words, health checks, reactions to a new image. */
export const supervision: Readonly<Record<string, Prop>> = {
  restart: {
    wire: [{ name: 'restart-policy', since: '7.23' }],
    codec: codec.text,
    absent: 'no',
    default: [{ value: 'no', since: '7.23' }],
    carried: {
      by: 'autoRestartInterval',
      since: '7.20',
      until: '7.23',
      note: (value) =>
        value === 'on-failure'
          ? 'restarts after every exit, a clean one too: the release has only auto-restart-interval'
          : '',
    },
  },
  restartInterval: {
    wire: [{ name: 'restart-interval', since: '7.23' }],
    codec: codec.duration,
    default: [{ value: 0, since: '7.23' }],
    carried: { by: 'autoRestartInterval', since: '7.20', until: '7.23', note: () => '' },
  },
  restartMaxCount: {
    wire: [{ name: 'restart-max-count', since: '7.23' }],
    codec: codec.whole,
    absent: 0,
    default: [{ value: 0, since: '7.23' }],
  },
  autoRestartInterval: {
    wire: [{ name: 'auto-restart-interval', since: '7.20', until: '7.23' }],
    codec: codec.durationOrNone,
    derived: true,
    default: [{ value: 'none', since: '7.20', until: '7.23' }],
  },
  stopOnUnhealthy: {
    wire: [{ name: 'stop-on-unhealthy', since: '7.23' }],
    codec: codec.flag,
    absent: false,
    default: [{ value: false, since: '7.23' }],
  },
  healthcheckCmd: override('healthcheck-cmd', '7.22'),
  healthcheckInterval: healthTime('healthcheck-interval'),
  healthcheckTimeout: healthTime('healthcheck-timeout'),
  healthcheckStartPeriod: healthTime('healthcheck-start-period'),
  healthcheckStartInterval: healthTime('healthcheck-start-interval'),
  healthcheckRetries: { ...override('healthcheck-retries', '7.22'), codec: codec.whole },
  ignoreRemoteImageChange: {
    wire: [{ name: 'ignore-remote-image-change', since: '7.23.2' }],
    codec: codec.flag,
    absent: false,
    unmanaged: 'its default has one source only',
  },
};
