import assert from 'node:assert/strict';
import type { WireRow } from '../../src/model/index.ts';
import { RouterError } from '../../src/routeros/error.ts';
import { policies, readMore } from '../../src/reconciler/doctor/index.ts';
import { told } from './doctor-look.ts';
import { lostAnswer, ScriptedRouter } from './scripted.ts';

const user = {
  '/user': [
    { name: 'admin', group: 'full' },
    { name: 'rosctr', group: 'deploy' },
  ],
};
const sensitive =
  'give its group sensitive: rosctr doctor --print-user prints a fitting group. Without it, secrets are never compared';
const groups = (policy: string): { '/user/group': WireRow[] } => ({
  '/user/group': [
    { name: 'full', policy: 'everything' },
    { name: 'deploy', policy },
  ],
});
const withPolicy = (policy: string, rows = {}): string[] =>
  told('user', { more: { ...user, ...groups(policy) }, rows });
const maskedEnv = { '/container/envs': [{ list: 'a', key: 'B', value: '*****' }] };
const maskedPassword = { '/container/config': [{ password: '*****' }] };

describe('the doctor looks at the user', () => {
  it('who may just do what rosctr needs', () => {
    assert.deepEqual(withPolicy('read,write,api,sensitive,!ssh,!ftp'), [
      'ok: rosctr (group deploy) may read and write',
    ]);
    assert.deepEqual(withPolicy(policies.read.join(',')), [
      'ok: rosctr (group deploy) may only read: apply needs write, too',
    ]);
    assert.deepEqual(withPolicy(policies.apply.join(',')), [
      'ok: rosctr (group deploy) may read and write',
    ]);
  });

  it('who may do more, with the first four of it', () => {
    const todo = 'rosctr doctor --print-user apply prints a group with less';
    assert.deepEqual(withPolicy('read,write,api,sensitive,ssh'), [
      `warn: rosctr (group deploy) may read and write, and more than rosctr needs (ssh) | ${todo}`,
    ]);
    assert.deepEqual(withPolicy('ftp,ssh,read,api,sensitive,test,reboot'), [
      `warn: rosctr (group deploy) may only read: apply needs write, too, and more than rosctr needs (ftp, ssh, test, reboot) | ${todo}`,
    ]);
    assert.deepEqual(withPolicy('read,write,api,sensitive,ftp,ssh,test,reboot,web'), [
      `warn: rosctr (group deploy) may read and write, and more than rosctr needs (ftp, ssh, test, reboot, ...) | ${todo}`,
    ]);
  });

  it('who does not see secrets, by the group or by what is hidden', () => {
    const said = [
      `warn: rosctr (group deploy) may read and write, and sees ***** in place of secrets | ${sensitive}`,
    ];
    assert.deepEqual(withPolicy('read,write,api,!sensitive'), said);
    assert.deepEqual(withPolicy('read,write,api,sensitive', maskedEnv), said);
    assert.deepEqual(withPolicy('read,write,api,sensitive', maskedPassword), said);
    const open = { '/container/envs': [{ value: 'b' }], '/container/config': [{ password: 'c' }] };
    assert.deepEqual(withPolicy('read,write,api,sensitive', open), [
      'ok: rosctr (group deploy) may read and write',
    ]);
  });

  it('who has a group without policies', () => {
    const more = { ...user, '/user/group': [{ name: 'deploy' }] };
    assert.deepEqual(told('user', { more }), [
      `warn: rosctr (group deploy) may only read: apply needs write, too, and sees ***** in place of secrets | ${sensitive}`,
    ]);
  });

  it('whose group cannot be read', () => {
    for (const more of [{}, user, groups('read')]) {
      assert.deepEqual(told('user', { more }), ['ok: rosctr; its group cannot be read']);
      assert.deepEqual(told('user', { more, rows: maskedEnv }), [
        `warn: rosctr sees ***** in place of secrets | ${sensitive}`,
      ]);
    }
  });
});

describe('what only the doctor reads', () => {
  const rows = {
    '/user': [{ name: 'rosctr', group: 'deploy', address: '10.0.0.0/8' }],
    '/user/group': [{ name: 'deploy', policy: 'read', skin: 'default' }],
    '/system/clock': [{ date: '2026-11-27', time: '12:00:00', 'time-zone-name': 'UTC' }],
    '/ip/firewall/filter': [
      {
        chain: 'input',
        action: 'drop',
        'in-interface': 'ether1',
        'in-interface-list': '!LAN',
        disabled: 'false',
        bytes: '1',
      },
    ],
    '/interface/list/member': [{ list: 'LAN', interface: 'bridge', disabled: 'false', dynamic: 'false' }],
  };
  const known = {
    '/user': [{ name: 'rosctr', group: 'deploy' }],
    '/user/group': [{ name: 'deploy', policy: 'read' }],
    '/system/clock': [{ date: '2026-11-27', time: '12:00:00' }],
    '/ip/firewall/filter': [
      {
        chain: 'input',
        action: 'drop',
        'in-interface': 'ether1',
        'in-interface-list': '!LAN',
        disabled: 'false',
      },
    ],
    '/interface/list/member': [{ list: 'LAN', interface: 'bridge', disabled: 'false' }],
  };

  it('is what its findings speak of, and no more', async () => {
    assert.deepEqual(Object.fromEntries(await readMore(new ScriptedRouter(rows))), known);
  });

  it('is nothing where the user may not see it', async () => {
    const router = new ScriptedRouter(rows);
    router.unreadable.set('/user', new RouterError('refused', 'trap', 'not enough permissions (9)'));
    assert.deepEqual(Object.fromEntries(await readMore(router)), { ...known, '/user': [] });
  });

  it('is an error where the router is lost, or where it is our own fault', async () => {
    for (const error of [lostAnswer, new TypeError('ours')]) {
      const router = new ScriptedRouter(rows);
      router.unreadable.set('/user', error);
      await assert.rejects(readMore(router), error);
    }
  });

  it('is read until somebody says stop', async () => {
    const { signal } = new AbortController();
    const router = new ScriptedRouter();
    const given: unknown[] = [];
    const list = router.list.bind(router);
    router.list = (menu, options) => {
      given.push('signal' in options ? options.signal : 'none');
      return list(menu, options);
    };
    await readMore(router, signal);
    await readMore(router);
    assert.deepEqual(given, [...Array<unknown>(5).fill(signal), ...Array<unknown>(5).fill('none')]);
  });
});
