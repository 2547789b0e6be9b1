import { connect } from 'node:net';
import type { Probe, Step } from '../../model/index.ts';
import { StepFailure } from './evidence.ts';
import type { Prober } from './outside.ts';
import type { Run } from './run.ts';
import { renewLease } from './write.ts';

const onceMs = 5000;
const pauseMs = 2000;

/** Asks a service until it answers: a container may be up long before what runs in it is. */
export async function probeUntil(step: Extract<Step, { do: 'probe' }>, run: Run): Promise<void> {
  const began = run.clock.now();
  let told: string | undefined;
  for (let attempt = 1; ; attempt++) {
    run.signal?.throwIfAborted();
    await renewLease(run, step);
    const why = await run.probe(step.probe, onceMs, run.signal);
    if (why === undefined) return;
    if (run.clock.now() - began >= step.deadlineSeconds * 1000) {
      throw new StepFailure(
        'apply/no-answer',
        step,
        `it is up, but ${targetOf(step.probe)} does not answer from here within ${step.deadlineSeconds} s: ${why}`,
        {
          hint: 'look at the log of the container; if it is fine, look at update.probe and the way from here to there',
        },
      );
    }
    if (why !== told) run.tell({ type: 'retry', step, attempt, why: `no answer yet: ${why}` });
    told = why;
    await run.clock.sleep(pauseMs, run.signal);
  }
}

function targetOf(probe: Probe): string {
  return 'tcp' in probe ? probe.tcp : probe.http;
}

/** The real one. Nothing of ours is sent: a TCP probe connects, an HTTP one asks for the page and looks at the status. */
export const probeOnce: Prober = async (probe, timeoutMs, signal) => {
  const limit = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]);
  try {
    if ('http' in probe) return await http(probe.http, limit);
    await tcp(probe.tcp, limit);
    return undefined;
  } catch (error) {
    if (signal?.aborted) throw error;
    return limit.aborted ? `nothing within ${timeoutMs / 1000} s` : wordsOf(error);
  }
};

function tcp(target: string, signal: AbortSignal): Promise<void> {
  const colon = target.lastIndexOf(':');
  const host = target.slice(0, colon).replace(/^\[|\]$/g, '');
  return new Promise((done, fail) => {
    const socket = connect({ host, port: Number(target.slice(colon + 1)), signal });
    socket.once('error', fail);
    socket.once('connect', () => {
      socket.destroy();
      done();
    });
  });
}

/** A redirect is an answer, too; where it leads is not our business. */
async function http(url: string, signal: AbortSignal): Promise<string | undefined> {
  const answer = await fetch(url, { redirect: 'manual', signal });
  await answer.body?.cancel();
  return answer.status < 400 ? undefined : `HTTP ${answer.status} ${answer.statusText}`.trim();
}

/** `fetch failed` says nothing; what caused it does. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? wordsOf(error.cause) : error.message || error.name;
}
