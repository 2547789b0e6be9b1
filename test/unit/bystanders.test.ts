import assert from 'node:assert/strict';
import type { Observed, Problem, Props, WireRow } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { retain } from '../../src/reconciler/retain.ts';
import { shadowed } from '../../src/reconciler/shadow.ts';
import { nowhere, resource } from '../support/stack.ts';
import { draft, foreign, live, ours } from './drafts.ts';

describe('a list that is to go', () => {
  const going = draft('delete', 'mount', 'data', { before: live('mount', 'data', { list: 'data' }) });
  const user = (owner: Observed['owner'], mounts: readonly string[] = ['data']): Observed =>
    live('container', 'theirs', { mounts }, { owner, id: '*7' });

  it('stays while a container that is not ours names it, and a warning says which', () => {
    assert.deepEqual(retain([going], [user(foreign)], 'home'), {
      drafts: [],
      warnings: [
        {
          code: 'plan/still-used',
          message:
            'mount/data is no longer in the file, but container/theirs (*7), which is not ours, uses it: it stays',
          hint: 'take it out of that row, then run again',
          router: 'home',
          address: 'mount/data',
        },
      ],
    });
  });

  it('goes where only our own rows name it, or nobody does', () => {
    for (const row of [user(ours('container', 'web')), user(foreign, ['other'])])
      assert.deepEqual(retain([going], [row], 'home'), { drafts: [going], warnings: [] });
  });

  it('is all that matters here: what is only changed stays in the plan', () => {
    const change = { ...going, action: 'update' } as const;
    const nameless = draft('delete', 'nat', 'web');
    assert.deepEqual(retain([change, nameless], [user(foreign)], 'home').drafts, [change, nameless]);
  });
});

const wanted: Props = { chain: 'dstnat', action: 'dst-nat', protocol: 'tcp', dstPort: '8080' };
const port = (props: Props = {}, more: Partial<Draft> = {}): Draft =>
  draft('create', 'nat', 'web', { after: resource('nat', 'web', { ...wanted, ...props }), ...more });
const rule = (props: Props = {}, more: Partial<Observed> = {}): Observed =>
  live('nat', '*5', { ...wanted, ...props }, { id: '*5', owner: foreign, ...more });
const shadows = (change: Draft, ...rules: readonly Observed[]): Problem[] =>
  shadowed([change], rules, 'home');

describe('a rule before a published port', () => {
  it('that can catch its traffic is named in a warning', () => {
    const row: WireRow = {
      comment: 'old',
      protocol: 'tcp',
      'dst-port': '8080',
      'to-addresses': '10.0.0.9',
      chain: 'x',
    };
    assert.deepEqual(shadows(port(), rule({}, { row })), [
      {
        code: 'plan/shadowed',
        message:
          'nat/web: rule *5 (comment=old protocol=tcp dst-port=8080 to-addresses=10.0.0.9) stands before it and can ' +
          'catch the same traffic',
        hint: 'narrow that rule, or move it below',
        router: 'home',
        address: 'nat/web',
        at: nowhere,
      },
    ]);
    assert.match(shadows(port(), rule({}, { row: { comment: '' } }))[0]?.message ?? '', / [(][)] stands/);
  });

  for (const props of [
    { action: 'accept' },
    { action: 'redirect' },
    { action: 'netmap' },
    { action: 'jump' },
    { dstPort: '!22' },
    { protocol: '!udp' },
    { protocol: '' },
    { dstPort: '' },
    { dstPort: '80,8080' },
    { dstPort: '8000-8080' },
    { dstPort: '8080-8090' },
    { dstPort: '1-65535,7' },
    { dstAddress: '10.0.0.1' },
    { inInterfaceList: 'WAN' },
  ] as const) {
    it(`can catch it with ${JSON.stringify(props)}`, () => {
      assert.equal(shadows(port(), rule(props)).length, 1);
    });
  }

  for (const [props, mine] of [
    [{ chain: 'srcnat' }, {}],
    [{ action: 'masquerade' }, {}],
    [{ dstAddressType: '!local' }, { dstAddressType: 'local' }],
    [{ protocol: '!tcp' }, {}],
    [{ dstAddress: '10.0.0.0/24' }, { dstAddress: '10.0.1.1/32' }],
    [{ protocol: 'udp' }, {}],
    [{ dstPort: '80' }, {}],
    [{ dstPort: '8081-8090' }, {}],
    [{ dstPort: '8000-8079' }, {}],
    [{ dstPort: 'any' }, {}],
    [{ inInterface: 'ether1' }, { inInterface: 'ether2' }],
    [{ inInterfaceList: 'WAN' }, { inInterfaceList: 'LAN' }],
    [{ dstAddress: '10.0.0.1' }, { dstAddress: '10.0.0.2' }],
  ] as const) {
    it(`cannot catch ${JSON.stringify(mine)} with ${JSON.stringify(props)}`, () => {
      assert.deepEqual(shadows(port(mine), rule(props)), []);
    });
  }

  for (const [props, mine] of [
    [{ inInterfaceList: '!WAN' }, { inInterfaceList: 'LAN' }],
    [{ dstAddress: '10.0.0.0/24' }, { dstAddress: '10.0.0.7/32' }],
    [{ dstAddress: '0.0.0.0/0' }, { dstAddress: '10.0.0.7/32' }],
    [{ dstAddress: '!10.0.0.1' }, { dstAddress: '10.0.0.7/32' }],
    [{ dstAddress: 'fd00::1/128' }, { dstAddress: 'fd00::1/128' }],
  ] as const) {
    it(`can catch ${JSON.stringify(mine)} with ${JSON.stringify(props)}`, () => {
      assert.equal(shadows(port(mine), rule(props)).length, 1);
    });
  }

  it('catches what says the same in every matcher', () => {
    const same = { inInterface: 'ether1', inInterfaceList: 'LAN', dstAddress: '10.0.0.1' };
    assert.equal(shadows(port(same), rule(same)).length, 1);
  });

  it('does not matter where it is ours, off, of another menu, or after it', () => {
    assert.deepEqual(shadows(port(), rule({}, { owner: ours('nat', 'other') })), []);
    assert.deepEqual(shadows(port(), rule({}, { row: { disabled: 'true' } })), []);
    assert.deepEqual(shadows(port(), rule({}, { kind: 'nat6' })), []);
    const before = live('nat', 'web', wanted, { position: 3 });
    assert.deepEqual(shadows(port({}, { action: 'keep', before }), rule({}, { position: 3 })), []);
    assert.equal(shadows(port({}, { action: 'keep', before }), rule({}, { position: 2 })).length, 1);
  });

  it('does not matter to what is no published port, or is not ours to make', () => {
    assert.deepEqual(shadows(port({ action: 'masquerade' }), rule()), []);
    assert.deepEqual(shadows(port({}, { action: 'conflict' }), rule()), []);
    assert.deepEqual(shadows(draft('delete', 'nat', 'web'), rule()), []);
  });

  it('is the first of several', () => {
    const found = shadows(port(), rule({ chain: 'srcnat' }, { id: '*1' }), rule({}, { id: '*2' }), rule());
    assert.match(found[0]?.message ?? '', /rule \*2 /);
    assert.equal(found.length, 1);
  });
});
