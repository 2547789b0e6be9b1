import { milliseconds } from '../../codecs/index.ts';
import type { Container } from '../../generated/stack.ts';
import type { PreReplace, Probe, UpdatePolicy } from '../../model/index.ts';
import { at, keyPlace, type View } from './view.ts';

/** How a new image comes in. */
export function updateFor(view: View, key: string, { update }: Container): UpdatePolicy | undefined {
  if (update === undefined) return undefined;
  if (typeof update === 'string') return { strategy: update };
  const { strategy = 'auto', watch, probe } = update;
  const ms = watch === undefined ? undefined : milliseconds(watch);
  const asked = probe && probeFor(view, key, probe);
  return {
    strategy,
    ...(ms === undefined ? {} : { watchSeconds: ms / 1000 }),
    ...(asked ? { probe: asked } : {}),
  };
}

type Written = NonNullable<Exclude<Container['update'], string | undefined>['probe']>;

function probeFor(view: View, key: string, { tcp, http }: Written): Probe | undefined {
  const path = ['containers', key, 'update', 'probe'];
  if (tcp !== undefined && http === undefined) {
    const port = Number(tcp.slice(tcp.lastIndexOf(':') + 1));
    if (port >= 1 && port <= 65_535) return { tcp };
    const hint = 'ports go from 1 to 65535';
    view.report.error('spec/bad-probe', `"${tcp}" has no port`, at(view, ...path, 'tcp'), { hint });
    return undefined;
  }
  if (http !== undefined && tcp === undefined) return { http };
  const what = tcp === undefined ? 'asks nothing' : 'asks in two ways';
  view.report.error('spec/bad-probe', `the probe of container "${key}" ${what}`, keyPlace(view, ...path), {
    hint: 'give it one of tcp: 172.17.0.2:53 and http: http://172.17.0.2/health',
  });
  return undefined;
}

/** What is done before the container's root-dir makes way for another. */
export function hookFor(view: View, key: string, { preReplace }: Container): PreReplace | undefined {
  if (preReplace === undefined) return undefined;
  const { save, command } = preReplace;
  const path = ['containers', key, 'preReplace'];
  if ((save === undefined) === (command === undefined)) {
    const what = save === undefined ? 'does nothing' : 'does two things';
    view.report.error(
      'spec/bad-hook',
      `preReplace of container "${key}" ${what}`,
      keyPlace(view, ...path),
      {
        hint: 'give it one of save: usb1/backup/x.tar and command: [program, argument]',
      },
    );
    return undefined;
  }
  if (command !== undefined) return { command, at: keyPlace(view, ...path, 'command') };
  const file = (save ?? '').replace(/^\/+/, '');
  if (!/^[^/]+\/.*[^/]$/.test(file)) {
    view.report.error('spec/bad-hook', `"${file}" is no file on a disk`, at(view, ...path, 'save'), {
      hint: 'begin it with the disk: usb1/backup/x.tar. An archive does not belong on the internal flash',
    });
    return undefined;
  }
  return { save: file, at: keyPlace(view, ...path, 'save') };
}
