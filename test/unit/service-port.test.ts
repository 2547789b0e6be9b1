import assert from 'node:assert/strict';
import type { Props, Refusal, WireRow } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { objections } from '../../src/reconciler/guard.ts';
import { defaultOptions, type PlanOptions } from '../../src/reconciler/index.ts';
import { snapshot } from '../support/snapshot.ts';
import { nowhere, resource } from '../support/stack.ts';
import { draft } from './drafts.ts';

const refused = (
  drafts: readonly Draft[],
  options: Partial<PlanOptions> = {},
  services: readonly WireRow[] = [],
): Refusal[] =>
  objections(drafts, snapshot({ '/ip/service': services }), { ...defaultOptions, ...options });

describe('a published port', () => {
  const port = (
    dstPort: Props[string],
    more: Props = {},
    kind = 'nat',
    action: Draft['action'] = 'create',
  ): Draft => {
    const after = resource(kind, 'web', { action: 'dst-nat', protocol: 'tcp', dstPort, ...more });
    return draft(action, kind, 'web', { after });
  };
  const ssl: WireRow = { name: 'www-ssl', port: '443', disabled: 'false' };
  const codes = (change: Draft, services: readonly WireRow[] = [ssl], options = {}): string[] =>
    refused([change], options, services).map((one) => one.code);
  const taken = ['plan/service-port'];

  it('is not taken away from a service of the router', () => {
    assert.deepEqual(refused([port('443')], {}, [{ name: 'ssh', port: '22' }, ssl]), [
      {
        code: 'plan/service-port',
        message:
          "nat/web publishes port 443, on which the router's own service www-ssl listens: it would no longer be reached",
        flag: '--allow-service-ports',
        address: 'nat/web',
        at: nowhere,
      },
    ]);
  });

  for (const action of ['create', 'update', 'replace'] as const) {
    it(`counts when it comes by ${action}`, () => {
      assert.deepEqual(codes(port('443', {}, 'nat', action)), taken);
    });
  }

  it('counts when the service lies in its range, the ends included, and in IPv6', () => {
    assert.deepEqual(
      ['440-450', '443-450', '440-443'].map((range) => codes(port(range))),
      [taken, taken, taken],
    );
    assert.deepEqual(
      ['444-450', '440-442', 'any'].map((range) => codes(port(range))),
      [[], [], []],
    );
    assert.deepEqual(codes(port('443', {}, 'nat6')), taken);
  });

  it('does not count where it stays, goes, is no port for the service, or was allowed', () => {
    assert.deepEqual(codes(port('443', {}, 'nat', 'keep')), []);
    assert.deepEqual(codes(port('443', {}, 'nat', 'rename')), []);
    assert.deepEqual(codes(draft('delete', 'nat', 'web')), []);
    assert.deepEqual(codes(port('443', { protocol: 'udp' })), []);
    assert.deepEqual(codes(port('443', { action: 'accept' })), []);
    assert.deepEqual(codes(port('443', {}, 'row')), []);
    assert.deepEqual(codes(port('443'), [ssl], { allowServicePorts: true }), []);
  });

  it('does not count where the service is off, or only shows a connection', () => {
    assert.deepEqual(codes(port('443'), [{ ...ssl, disabled: 'true' }]), []);
    assert.deepEqual(codes(port('443'), [{ ...ssl, dynamic: 'true' }]), []);
  });
});
