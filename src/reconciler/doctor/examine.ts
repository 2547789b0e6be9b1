import type { Plan } from '../../model/index.ts';
import { accessFinding } from './access.ts';
import {
  architectureFinding,
  clockFinding,
  deviceModeFinding,
  memoryFinding,
  packageFinding,
  releaseFinding,
} from './device.ts';
import type { DoctorFacts } from './facts.ts';
import { bad, type Finding, ok } from './finding.ts';
import { dnsFinding, inputFinding, registryFinding } from './network.ts';
import { diskFindings } from './storage.ts';

/** Everything that can be said of a router before anything runs on it, one line each. Pure. */
export function examine(facts: DoctorFacts): Finding[] {
  return [
    releaseFinding(facts),
    architectureFinding(facts),
    packageFinding(facts),
    deviceModeFinding(facts),
    accessFinding(facts),
    ...diskFindings(facts),
    memoryFinding(facts),
    clockFinding(facts),
    dnsFinding(facts),
    registryFinding(facts),
    ...[inputFinding(facts)].flatMap((finding) => finding ?? []),
    ...facts.stacks.map(({ plan }) => planFinding(plan)),
  ];
}

function planFinding({ stack, changes, refusals, router }: Plan): Finding {
  const [first] = refusals;
  if (first) {
    const more = refusals.length === 1 ? '' : `, and ${refusals.length - 1} more`;
    return bad(
      'plan',
      `stack ${stack} is refused: ${first.code}${more}`,
      `rosctr plan --router ${router} says all of it`,
    );
  }
  const count = changes.filter(({ action }) => action !== 'keep').length;
  const news =
    count === 0 ? 'nothing to change' : `${count} ${count === 1 ? 'change' : 'changes'}, none refused`;
  return ok('plan', `stack ${stack}: ${news}`);
}
