import assert from 'node:assert/strict';
import type { Desired, Problem } from '../../src/model/index.ts';
import { loadStacks, renderProblem } from '../../src/spec/index.ts';

/** What a stack for the router `home` comes to, written as people write it from `networks:` on. */
export interface Loaded {
  readonly desired: Desired | undefined;
  readonly problems: readonly Problem[];
}

const head = (name: string): string => `apiVersion: rosctr.dev/v1
kind: Stack
metadata: { name: ${name} }
routers:
  home: { address: 192.168.88.1, password: "\${env:PASSWORD}", storage: usb1 }
`;

/** Reads a stack; `problems` holds what is wrong and what is warned of. */
export function loadYaml(body: string, name = 'web'): Loaded {
  const loaded = loadStacks([{ path: `${name}.yaml`, text: head(name) + body }], {
    env: { PASSWORD: 'x', TOKEN: 'y' },
    readFile: () => '',
  });
  return { problems: [...loaded.problems, ...loaded.warnings], desired: loaded.desired('home')[0] };
}

/** A stack that has to be sound. */
export function yamlStack(body: string, name = 'web'): Desired {
  const { desired, problems } = loadYaml(body, name);
  assert.ok(desired, problems.map((one) => renderProblem(one, undefined, { color: false })).join('\n'));
  return desired;
}
