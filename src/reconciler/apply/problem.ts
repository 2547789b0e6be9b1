import type { Address, Problem, Step } from '../../model/index.ts';
import { RouterError } from '../../routeros/error.ts';
import { kinds } from '../kinds/index.ts';
import { StepFailure } from './evidence.ts';
import type { Run } from './run.ts';
import type { Scrub } from './scrub.ts';

/** A failed step as something a person can act on: what, where in the file, the router's words, what to do next. */
export function problemOf(error: unknown, step: Step, run: Run): Problem {
  const address = ownAddress(step);
  const change = run.plan.changes.find((one) => one.address === address);
  const place = {
    router: run.plan.router,
    address,
    ...(change?.at ? { at: change.at } : {}),
  };
  if (error instanceof StepFailure) {
    return {
      code: error.code,
      message: `${nameOf(step)}: ${error.message}`,
      ...(error.quote === undefined ? {} : { quote: error.quote }),
      ...(error.hint === undefined ? {} : { hint: error.hint }),
      ...place,
    };
  }
  if (error instanceof RouterError) return { ...routerProblem(error, step, run.scrub), ...place };
  throw error;
}

/** What is prepared beside a container is told as that container: the file knows no other. */
function ownAddress({ address, kind }: Step): Address {
  const stagedFor = kinds.find((one) => one.staging === kind);
  return stagedFor ? `${stagedFor.name}/${address.slice(address.indexOf('/') + 1)}` : address;
}

function nameOf(step: Step): string {
  const address = ownAddress(step);
  return address === step.address ? address : `${address}, the new one`;
}

function routerProblem(error: RouterError, step: Step, scrub: Scrub): Problem {
  const quote = scrub(error.quotes.join('\n'));
  return {
    code: `router/${error.code}`,
    message: `${nameOf(step)}: ${step.do === 'run' ? step.command : step.do} failed: ${scrub(error.message)}`,
    ...(quote === '' ? {} : { quote }),
    ...(error.kind === 'ambiguous'
      ? {
          hint: 'its answer was lost: nobody knows whether it was carried out. Run again, the next plan reads what is there',
        }
      : {}),
  };
}

/** Stopped by the person who runs it, or since its time is over: then the reason of the signal is a time-out. */
export function interrupted(step: Step, run: Run): Problem {
  const reason: unknown = run.stop?.reason;
  const isLate = reason instanceof Error && reason.name === 'TimeoutError';
  const why = isLate ? 'the time for this run is over' : 'stopped by you';
  return {
    code: 'apply/interrupted',
    message: `${nameOf(step)}: ${why}. The next run goes on from here`,
    router: run.plan.router,
    address: ownAddress(step),
  };
}

/** The router could not be read at a point where that matters. */
export function unreadable(error: RouterError, run: Run, when: string): Problem {
  const quote = run.scrub(error.quotes.join('\n'));
  return {
    code: `router/${error.code}`,
    message: `${run.plan.router}, ${when}: ${run.scrub(error.summary)}`,
    router: run.plan.router,
    ...(quote === '' ? {} : { quote }),
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  };
}
