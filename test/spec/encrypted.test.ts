import assert from 'node:assert/strict';
import { Secret } from '../../src/model/index.ts';
import { loadStacks, type Loaded, referencesIn } from '../../src/spec/index.ts';
import { openWith } from '../secrets/reader.ts';
import { ageKey, sopsFile } from '../support/sops-file.ts';

const fleet = `apiVersion: rosctr.dev/v1
kind: Fleet
metadata:
  name: branches
defaults:
  password: sEcret-of-all
  storage: usb1
vars:
  token: sEcret-common
routers:
  one:
    address: 10.0.0.1
    vars:
      own: sEcret-one
  two:
    address: 10.0.0.2
    password: sEcret-of-two
    vars:
      own: sEcret-two
  three:
    address: 10.0.0.3
    vars:
      own: sEcret-one
      token: sEcret-three
`;
const stack = `apiVersion: rosctr.dev/v1
kind: Stack
metadata: { name: dns }
targets: ["*"]
envs: { e: { A: "\${vars:own}", B: "\${vars:token}/x", C: same } }
`;

describe('a fleet whose file is encrypted', () => {
  const encrypts = (path: readonly string[]): boolean => path.some((key) => /^(password|vars)$/.test(key));
  let text = '';
  let identity = '';
  before(async () => {
    const key = await ageKey();
    identity = key.identity;
    const metadata = { encrypted_regex: '^(password|vars)$' };
    text = await sopsFile(fleet, { recipients: [key.recipient], encrypts, metadata });
  });
  const load = async (
    identities: readonly string[],
    secrets: 'required' | 'connecting' | 'optional',
  ): Promise<Loaded> => {
    const { secrets: values, locked } = await openWith(identities)(text);
    const opened = { values, ...(locked ? { locked } : {}) };
    return loadStacks(
      [
        { path: 'fleet.sops.yaml', text, opened },
        { path: 'dns.yaml', text: stack },
      ],
      {
        env: {},
        readFile: () => '',
        secrets,
      },
    );
  };
  const valuesFor = (loaded: Loaded, router: string): (string | undefined)[] =>
    (loaded.desired(router)[0]?.resources ?? []).map(({ props: { value } }) =>
      value instanceof Secret ? (value.isKnown ? value.reveal() : undefined) : String(value),
    );

  it('gives each router its own secrets, also where stacks are built once for many', async () => {
    const loaded = await load([identity], 'required');
    assert.deepEqual(loaded.problems, []);
    assert.deepEqual(valuesFor(loaded, 'one'), ['sEcret-one', 'sEcret-common/x', 'same']);
    assert.deepEqual(valuesFor(loaded, 'two'), ['sEcret-two', 'sEcret-common/x', 'same']);
    assert.deepEqual(valuesFor(loaded, 'three'), ['sEcret-one', 'sEcret-three/x', 'same']);
    assert.deepEqual(
      loaded.routers.map(({ password }) => password?.reveal()),
      ['sEcret-of-all', 'sEcret-of-two', 'sEcret-of-all'],
    );
    assert.doesNotMatch(JSON.stringify([loaded.problems, loaded.warnings]), /sEcret/);
  });

  it('is one warning where nobody needs its secrets, and an error where routers are reached with them', async () => {
    const optional = await load([], 'optional');
    assert.deepEqual(optional.problems, []);
    assert.deepEqual(
      optional.warnings.map(({ code, at }) => [code, at?.file]),
      [['spec/sops-unavailable', 'fleet.sops.yaml']],
    );
    assert.deepEqual(valuesFor(optional, 'one'), [undefined, undefined, 'same']);
    const connecting = await load([], 'connecting');
    assert.equal(connecting.problems.length, 2, 'the password of all, and that of two');
    const required = await load([], 'required');
    assert.deepEqual(
      required.problems.map(({ code }) => code),
      ['spec/sops-unavailable'],
    );
  });
});

describe('references to secrets that have to be fetched', () => {
  it('are found wherever a value may be read, each once, and not in comments or literals', () => {
    const text = `# \${op:in/a/comment}
kind: Stack
a: \${sops:s.yaml#/x}
b: ["\${sops:s.yaml#/x}", "\${vault:kv/data/a#b}-\${exec:pass}", '$\${op:a/b/c}', "\${env:HOME}"]
c: |
  # not a comment: \${op:home/item/field}
`;
    const found = referencesIn([
      { path: 'a.yaml', text },
      { path: 'b.yaml', text: 'x: ${sops:s.yaml#/x}' },
    ]);
    assert.deepEqual(
      found.map(({ scheme, argument, from }) => `${from} ${scheme} ${argument}`),
      [
        'a.yaml sops s.yaml#/x',
        'a.yaml vault kv/data/a#b',
        'a.yaml exec pass',
        'a.yaml op home/item/field',
        'b.yaml sops s.yaml#/x',
      ],
    );
  });
});
