import type { Step } from '../../model/index.ts';
import { type Clock, systemClock } from './clock.ts';
import { containerRow, evidence, StepFailure } from './evidence.ts';
import { idOf, type Run } from './run.ts';
import { renewLease, write } from './write.ts';

type Of<D extends Step['do']> = Extract<Step, { do: D }>;

const pauseMs = 2000;
const hint = 'nothing was stopped: put the hook right, or take preReplace out, and run again';

/** Saves a container on the router's disk, and waits until the archive is there and grows no more. */
export async function save(step: Of<'save'>, run: Run): Promise<void> {
  const id = idOf(step.row, run);
  const row = { file: step.file };
  await write(run, {
    step,
    id,
    row,
    send: (client) => client.run(step.menu, 'save', id, row).then(() => 0),
    happened: () => sizeOf(step.file, run),
  });
  const began = run.clock.now();
  let last = 0;
  for (;;) {
    run.signal?.throwIfAborted();
    await renewLease(run, step);
    const size = (await sizeOf(step.file, run)) ?? 0;
    if (size > 0 && size === last) return;
    last = size;
    if (run.clock.now() - began >= step.deadlineSeconds * 1000) {
      const quote = await evidence(run, await containerRow(run, step.menu, id));
      throw new StepFailure(
        'apply/save-failed',
        step,
        `the router accepted the save, but ${step.file} is not there`,
        { hint, quote },
      );
    }
    await run.clock.sleep(pauseMs, run.signal);
  }
}

async function sizeOf(name: string, run: Run): Promise<number | undefined> {
  const [file] = await run.client.list('/file', { proplist: ['name', 'size'], match: [{ name }] });
  return file && Number(file['size'] ?? 0);
}

/**
 * Runs the operator's command; what it says is quoted when it fails. A command runs in the time of the world, whatever
 * the router's.
 */
export async function exec(step: Of<'exec'>, run: Run, world: Clock = systemClock): Promise<void> {
  const name = run.scrub(step.command.join(' '));
  if (!run.exec) {
    throw new StepFailure('apply/exec-failed', step, `${name} may not run here`, {
      hint: 'set ROSCTR_ALLOW_EXEC=1 where rosctr runs',
    });
  }
  const work = run.exec(step.command, {
    env: {
      ROSCTR_HOOK_ROUTER: run.plan.router,
      ROSCTR_HOOK_STACK: run.plan.stack,
      ROSCTR_HOOK_ADDRESS: step.address,
    },
    timeoutMs: step.deadlineSeconds * 1000,
    ...(run.signal ? { signal: run.signal } : {}),
  });
  const { ok, words } = await meanwhile(work, world, () => renewLease(run, step));
  if (ok) return;
  const quote = run.scrub(words.trim().split('\n').slice(-8).join('\n'));
  throw new StepFailure('apply/exec-failed', step, `its preReplace command failed: ${name}`, {
    hint,
    quote,
  });
}

/** While something takes its time, the lease is renewed. */
async function meanwhile<T>(work: Promise<T>, world: Clock, renew: () => Promise<void>): Promise<T> {
  const over = new AbortController();
  const tick = async (): Promise<never> => {
    for (;;) {
      await world.sleep(renewMs, over.signal);
      await renew();
    }
  };
  try {
    return await Promise.race([work, tick()]);
  } finally {
    over.abort();
  }
}

const renewMs = 20_000;
