import assert from 'node:assert/strict';
import type { Observed, Props, WireRow } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { shadowed } from '../../src/reconciler/shadow.ts';
import { nowhere, resource } from '../support/stack.ts';
import { draft, foreign, live } from './drafts.ts';

const at = { ...nowhere, line: 5 };
const port: Props = {
  chain: 'dstnat',
  action: 'dst-nat',
  protocol: 'tcp',
  dstPort: '8080',
  dstAddressType: 'local',
  inInterfaceList: 'LAN',
};
/** A published port of ours, new unless it has a place. */
const published = (props: Props = {}, position?: number): Draft => {
  const after = resource('nat', 'web', { ...port, ...props }, { at });
  return position === undefined
    ? draft('create', 'nat', 'web', { after })
    : draft('keep', 'nat', 'web', { after, before: live('nat', 'web', port, { position }) });
};
/** Somebody's rule that catches all that comes in. */
const rule = (props: Props = {}, more: Partial<Observed> = {}): Observed =>
  live('nat', 'x', { chain: 'dstnat', action: 'dst-nat', ...props }, { id: '*9', owner: foreign, ...more });
const shadows = (theirs: Observed, ours = published()): boolean =>
  shadowed([ours], [theirs], 'home').length === 1;

describe('a rule that stands before a published port', () => {
  it('is named with what tells it from others, and what to do', () => {
    const row: WireRow = {
      comment: 'camera',
      chain: 'dstnat',
      action: 'dst-nat',
      protocol: 'tcp',
      'dst-port': '8000-9000',
      'dst-address': '',
      'in-interface': 'ether1',
      'in-interface-list': 'LAN',
      'to-addresses': '10.0.0.9',
      'to-ports': '80',
      bytes: '17',
    };
    assert.deepEqual(shadowed([published()], [rule({}, { row })], 'home'), [
      {
        code: 'plan/shadowed',
        message:
          'nat/web: rule *9 (comment=camera action=dst-nat protocol=tcp dst-port=8000-9000 in-interface=ether1 ' +
          'in-interface-list=LAN to-addresses=10.0.0.9 to-ports=80) stands before it and can catch the same traffic',
        hint: 'narrow that rule, or move it below',
        router: 'home',
        address: 'nat/web',
        at,
      },
    ]);
    const v6 = rule({}, { row: { 'dst-address': 'fd00::1', 'to-address': 'fd00::9' } });
    assert.match(
      shadowed([published()], [v6], 'home')[0]?.message ?? '',
      /rule \*9 \(dst-address=fd00::1 to-address=fd00::9\) stands/,
    );
  });

  it('is the first of those that can catch its traffic', () => {
    const rules = [
      rule({ protocol: 'udp' }, { id: '*1' }),
      rule({}, { id: '*2', position: 1 }),
      rule({}, { id: '*3', position: 2 }),
    ];
    const [warning, ...more] = shadowed([published()], rules, 'home');
    assert.match(warning?.message ?? '', /rule \*2 /);
    assert.deepEqual(more, []);
  });

  it('stands further up than a rule that is there already', () => {
    assert.equal(shadows(rule({}, { position: 3 }), published({}, 4)), true);
    assert.equal(shadows(rule({}, { position: 5 }), published({}, 4)), false);
    assert.equal(shadows(rule({}, { position: 4 }), published({}, 4)), false);
  });

  it('is somebody’s, of the same menu, and on', () => {
    assert.equal(shadows(rule({}, { owner: live('nat', 'x').owner })), false);
    assert.equal(shadows(rule({}, { kind: 'nat6' })), false);
    assert.equal(shadows(rule({}, { row: { disabled: 'true' } })), false);
    assert.equal(shadows(rule({}, { row: { disabled: 'false' } })), true);
  });

  it('matters to ports that are published, and to nothing else', () => {
    assert.equal(shadows(rule(), published({ action: 'masquerade' })), false);
    const after = resource('nat', 'web', port);
    assert.deepEqual(shadowed([draft('conflict', 'nat', 'web', { after })], [rule()], 'home'), []);
    assert.deepEqual(shadowed([draft('delete', 'nat', 'web')], [rule()], 'home'), []);
  });

  it('is in the chain of what comes in, and takes packets out of it', () => {
    assert.equal(shadows(rule({ chain: 'srcnat' })), false);
    for (const action of ['dst-nat', 'netmap', 'redirect', 'accept', 'jump'])
      assert.equal(shadows(rule({ action })), true, action);
    for (const action of ['log', 'passthrough', 'masquerade'])
      assert.equal(shadows(rule({ action })), false, action);
  });
});

describe('the traffic of two rules', () => {
  const cases: readonly (readonly [string, Props, Props, boolean])[] = [
    ['any protocol', {}, {}, true],
    ['the same protocol', { protocol: 'tcp' }, {}, true],
    ['another protocol', { protocol: 'udp' }, {}, false],
    ['any but this protocol', { protocol: '!tcp' }, {}, false],
    ['any but another protocol', { protocol: '!udp' }, {}, true],
    ['the same port', { dstPort: '8080' }, {}, true],
    ['another port', { dstPort: '8081' }, {}, false],
    ['a range with the port at its end', { dstPort: '1-8080' }, {}, true],
    ['a range with the port at its start', { dstPort: '8080-9000' }, {}, true],
    ['a range below the port', { dstPort: '1-8079' }, {}, false],
    ['a range above the port', { dstPort: '8081-9000' }, {}, false],
    ['a list with the port', { dstPort: '80,8080' }, {}, true],
    ['a list without it', { dstPort: '80,443,9000-9001' }, {}, false],
    ['one port of a range', { dstPort: '53' }, { dstPort: '50-60' }, true],
    ['one port of a list', { dstPort: '53' }, { dstPort: '80,53' }, true],
    ['any but some port', { dstPort: '!443' }, {}, true],
    ['the same interface list', { inInterfaceList: 'LAN' }, {}, true],
    ['another interface list', { inInterfaceList: 'WAN' }, {}, false],
    ['all but this interface list', { inInterfaceList: '!LAN' }, {}, false],
    ['all but another interface list', { inInterfaceList: '!WAN' }, {}, true],
    ['another interface', { inInterface: 'ether1' }, { inInterface: 'ether2' }, false],
    ['the same interface', { inInterface: 'ether1' }, { inInterface: 'ether1' }, true],
    ['an interface, where ours has none', { inInterface: 'ether1' }, {}, true],
    ['another type of address', { dstAddressType: 'broadcast' }, {}, false],
    ['the same type of address', { dstAddressType: 'local' }, {}, true],
    ['all but this type', { dstAddressType: '!local' }, {}, false],
    ['an address, where ours has none', { dstAddress: '10.0.0.1/32' }, {}, true],
    ['the same address', { dstAddress: '10.0.0.1/32' }, { dstAddress: '10.0.0.1/32' }, true],
    ['another address', { dstAddress: '10.0.0.2/32' }, { dstAddress: '10.0.0.1/32' }, false],
    ['an address without a prefix', { dstAddress: '10.0.0.1' }, { dstAddress: '10.0.0.1/32' }, true],
    ['the address before it', { dstAddress: '10.0.0.0' }, { dstAddress: '10.0.0.1/32' }, false],
    ['its network', { dstAddress: '10.0.0.0/24' }, { dstAddress: '10.0.0.255/32' }, true],
    ['the next network', { dstAddress: '10.0.1.0/24' }, { dstAddress: '10.0.0.255/32' }, false],
    ['all of IPv4', { dstAddress: '0.0.0.0/0' }, { dstAddress: '192.168.1.1/32' }, true],
    ['its half', { dstAddress: '128.0.0.0/1' }, { dstAddress: '255.255.255.255/32' }, true],
    ['the other half', { dstAddress: '0.0.0.0/1' }, { dstAddress: '128.0.0.1/32' }, false],
    ['all but its network', { dstAddress: '!10.0.0.0/8' }, { dstAddress: '10.1.2.3/32' }, false],
    ['all but another network', { dstAddress: '!10.0.0.0/8' }, { dstAddress: '11.1.2.3/32' }, true],
    ['the same address of IPv6', { dstAddress: 'fd00::1/128' }, { dstAddress: 'fd00::1/128' }, true],
    ['it with another prefix', { dstAddress: 'fd00::1/64' }, { dstAddress: 'fd00::1/128' }, true],
    ['another one of IPv6', { dstAddress: 'fd00::2/128' }, { dstAddress: 'fd00::1/128' }, false],
    ['what is no address', { dstAddress: '10.0.0.256' }, { dstAddress: '10.0.1.0/32' }, false],
    ['what is less than one', { dstAddress: '10.0.0.-1' }, { dstAddress: '9.255.255.255/32' }, false],
    ['too short a text', { dstAddress: '0.0.0' }, { dstAddress: '0.0.0.0/32' }, false],
  ];
  for (const [what, theirs, ours, expected] of cases)
    it(`${expected ? 'can meet' : 'does not meet'}: ${what}`, () => {
      assert.equal(shadows(rule(theirs), published(ours)), expected);
    });
});
