import type {
  Action,
  Address,
  Change,
  FieldChange,
  Impact,
  Observed,
  Plan,
  Props,
  Resource,
  SourceRange,
  Value,
} from '../../../src/model/index.ts';
import type { RouterOutlook } from '../../../src/cli/outlook.ts';

/** A place in the file that all these plans are of. */
export function at(line: number, file = 'stacks/dns.yaml'): SourceRange {
  return { file, line, col: 5, length: 6 };
}

function resource(address: Address, props: Props, line = 10): Resource {
  const slash = address.indexOf('/');
  return {
    address,
    kind: address.slice(0, slash),
    key: address.slice(slash + 1),
    props,
    at: at(line),
    sources: {},
  };
}

function observed(address: Address, props: Props, more: Partial<Observed> = {}): Observed {
  const slash = address.indexOf('/');
  const kind = address.slice(0, slash);
  return {
    kind,
    id: '*1',
    address,
    menu: '/container',
    row: {},
    props,
    masked: [],
    comment: '',
    owner: { by: 'us', mark: { stack: 'dns', kind, key: address.slice(slash + 1), secret: false } },
    position: 0,
    ...more,
  };
}

const harmless: Impact = { disruption: 'live', restarts: [], pulls: false, loses: [], keeps: [] };

export function field(
  prop: string,
  before: Value | undefined,
  after: Value | undefined,
  more: Partial<FieldChange> = {},
): FieldChange {
  return { prop, before, after, disrupts: 'live', secret: false, ...more };
}

interface Given {
  readonly before?: Props;
  readonly after?: Props;
  readonly fields?: readonly FieldChange[];
  readonly reason?: string;
  readonly code?: string;
  readonly line?: number;
  readonly impact?: Partial<Impact>;
  readonly because?: readonly string[];
  readonly command?: string;
  readonly from?: Address;
  readonly live?: Partial<Observed>;
}

/** A change as the reconciler would make it. */
export function change(action: Action, address: Address, given: Given): Change {
  const {
    before = {},
    after = {},
    fields = [],
    reason = '',
    line = 10,
    because = [],
    command = '',
  } = given;
  const base = {
    address,
    reason: { code: given.code ?? 'some-reason', text: reason },
    impact: { ...harmless, ...given.impact },
    at: at(line),
  };
  const was = observed(given.from ?? address, before, given.live);
  const wanted = resource(address, after, line);
  switch (action) {
    case 'create':
      return { ...base, action, after: wanted, fields };
    case 'delete': {
      const { address: gone, reason, impact } = base;
      return { address: gone, reason, impact, action, before: was, fields };
    }
    case 'replace':
      return { ...base, action, before: was, after: wanted, fields, because };
    case 'conflict':
      return { ...base, action, before: was, after: wanted, command };
    case 'keep':
      return { ...base, action, before: was, after: wanted };
    case 'update':
    case 'rename':
    case 'adopt':
      return { ...base, action, before: was, after: wanted, fields };
  }
}

export function plan(changes: readonly Change[], more: Partial<Plan> = {}): Plan {
  return {
    router: 'home',
    stack: 'dns',
    release: '7.23.3',
    architecture: 'arm64',
    changes,
    steps: [],
    warnings: [],
    refusals: [],
    orphans: [],
    bystanders: [],
    rowsRead: 103,
    ...more,
  };
}

export function outlook(plans: readonly Plan[], more: Partial<RouterOutlook> = {}): RouterOutlook {
  return { router: plans[0]?.router ?? 'home', plans, seconds: 0.42, ...more };
}
