import type { PreReplace, Refusal, Release, Resource, Step } from '../model/index.ts';
import { covers } from '../routeros/release.ts';
import type { Draft } from './draft.ts';
import type { PlanOptions } from './options.ts';
import { placeOf, type Ground } from './step.ts';

/** Seconds that writing an archive, and a command of the operator's, may take. */
const saveSeconds = 900;
const execSeconds = 600;

/** The hook that has to run before this change: only where a root-dir makes way for another. */
export function hookOf({ action, after }: Draft): PreReplace | undefined {
  return action === 'replace' ? after?.run?.preReplace : undefined;
}

/** What is to be done before anything is stopped; a hook that fails ends the run there. */
export function hookSteps(draft: Draft, ground: Ground): Step[] {
  const hook = hookOf(draft);
  if (!hook || !draft.before) return [];
  const place = placeOf(draft);
  if ('command' in hook)
    return [{ ...place, do: 'exec', command: hook.command, deadlineSeconds: execSeconds }];
  const file = freeName(hook.save.replace(/^\/+/, ''), ground.used);
  ground.used.add(file);
  return [{ ...place, do: 'save', row: { id: draft.before.id }, file, deadlineSeconds: saveSeconds }];
}

/**
 * `x.tar`, or `x-2.tar` where that is there: what save does to a file that exists no source says, and an older backup
 * is somebody's data.
 */
function freeName(path: string, used: ReadonlySet<string>): string {
  const [ending = ''] = /\.[^./]+$/.exec(path) ?? [];
  const stem = path.slice(0, path.length - ending.length);
  let name = path;
  for (let number = 2; used.has(name); number++) name = `${stem}-${number}${ending}`;
  return name;
}

/** `/container/save` is there from 7.24 on (routeros.md 9). */
const savesSince: Release = '7.24';

/** A hook that the release cannot carry out, at the line where it is written. */
export function unsupportedHook(resource: Resource, release: Release, router: string): Refusal[] {
  const hook = resource.run?.preReplace;
  if (!hook || !('save' in hook) || covers({ since: savesSince }, release)) return [];
  return [
    {
      code: 'plan/needs-newer-release',
      message:
        `${resource.address}: preReplace.save needs RouterOS ${savesSince}, ${router} runs ${release}. ` +
        'preReplace.command works on every release',
      address: resource.address,
      at: hook.at,
    },
  ];
}

/** A command of the file runs only where the operator's own environment allows it, whatever the repository says. */
export function execObjection(draft: Draft, { allowExec }: PlanOptions): Refusal[] {
  const hook = hookOf(draft);
  if (!hook || !('command' in hook) || allowExec) return [];
  return [
    {
      code: 'plan/exec-not-allowed',
      message:
        `${draft.address}: its preReplace runs ${hook.command.join(' ')} on this machine before it is replaced, ` +
        'and nobody has allowed that here. Whoever runs rosctr and trusts the file sets ROSCTR_ALLOW_EXEC=1',
      address: draft.address,
      at: hook.at,
    },
  ];
}
