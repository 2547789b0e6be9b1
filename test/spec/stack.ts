import assert from 'node:assert/strict';
import { loadStacks, renderProblem, type LoadContext, type Loaded } from '../../src/spec/index.ts';
import type { Desired, Resource } from '../../src/model/index.ts';

export const environment = { ROSCTR_PASSWORD: 'router-secret', TOKEN: 'token-secret' };

export const head = `apiVersion: rosctr.dev/v1
kind: Stack
metadata: { name: dns }
routers:
  home: { address: 192.168.88.1, password: "\${env:ROSCTR_PASSWORD}", storage: usb1 }
`;

const readFile = (path: string): string => {
  throw new Error(`ENOENT: no such file or directory, open '${path}'`);
};

/** Loads texts as files a.yaml, b.yaml... */
export function load(texts: string | readonly string[], context: Partial<LoadContext> = {}): Loaded {
  const list = typeof texts === 'string' ? [texts] : texts;
  const files = list.map((text, index) => ({ path: `${'abcdef'.charAt(index)}.yaml`, text }));
  return loadStacks(files, { env: environment, readFile, ...context });
}

/** What a stack without a mistake asks of its only router. */
export function desired(text: string, context: Partial<LoadContext> = {}): Desired {
  const loaded = load(text, context);
  const problems = loaded.problems.map((problem) => renderProblem(problem, loaded.texts, { color: false }));
  assert.deepEqual(problems, []);
  const [router] = loaded.routers;
  const [first] = loaded.desired(router?.name ?? '');
  assert.ok(first, 'no stack');
  return first;
}

/** One resource of a stack without a mistake. */
export function one(text: string, address: string): Resource {
  const { resources } = desired(text);
  const found = resources.find((resource) => resource.address === address);
  assert.ok(found, `${address} is not among ${resources.map((resource) => resource.address).join(', ')}`);
  return found;
}

/** The codes of all problems, in order. */
export const codes = ({ problems }: Loaded): string[] => problems.map(({ code }) => code);
