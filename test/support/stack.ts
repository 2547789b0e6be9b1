import type { Address, Desired, Props, Resource, RunPolicy, SourceRange } from '../../src/model/index.ts';

/** Small desired stacks for tests of the deciding part, built without YAML. */
export const nowhere: SourceRange = { file: 'test.yaml', line: 1, col: 1, length: 1 };

export function resource(kind: string, key: string, props: Props, more: Partial<Resource> = {}): Resource {
  return { address: `${kind}/${key}`, kind, key, props, at: nowhere, sources: {}, ...more };
}

export const policy = (more: Partial<RunPolicy> = {}): RunPolicy => ({
  state: 'running',
  protect: false,
  volatile: true,
  dependsOn: [],
  rootDirBase: 'usb1/rosctr',
  mountTargets: [],
  ...more,
});

export function container(
  key: string,
  props: Props = {},
  run: Partial<RunPolicy> = {},
  more: Partial<Resource> = {},
): Resource {
  const base: Props = {
    name: key,
    image: `demo/${key}:1`,
    interface: [`veth-${key}`],
    envs: [],
    mounts: [],
  };
  return resource('container', key, { ...base, ...props }, { run: policy(run), ...more });
}

export function veth(key: string, address = '172.17.0.2/24', props: Props = {}): Resource {
  return resource('veth', key, { name: key, address: [address], gateway: '172.17.0.1', ...props });
}

export function env(list: string, name: string, value: Props[string]): Resource {
  return resource('env', `${list}/${name}`, { list, key: name, value });
}

export function mount(key: string, src = `usb1/${key}`, dst = `/${key}`, props: Props = {}): Resource {
  return resource('mount', key, { list: key, src: `/${src}`, dst, mode: 'rw', ...props });
}

export function desired(resources: readonly Resource[], more: Partial<Desired> = {}): Desired {
  return {
    stack: 'demo',
    previousStacks: [],
    router: 'home',
    resources,
    disks: [],
    otherStacks: [],
    ...more,
  };
}

/** Addresses and actions, for asserting what a plan does: `['+ container/pihole']`. */
export function actions(plan: {
  readonly changes: readonly { readonly action: string; readonly address: Address }[];
}): string[] {
  return plan.changes
    .filter((change) => change.action !== 'keep')
    .map((change) => `${change.action} ${change.address}`);
}
