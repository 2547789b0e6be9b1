import assert from 'node:assert/strict';
import { Secret } from '../../src/model/index.ts';
import { container, env, resource, veth } from '../support/stack.ts';
import { foreign, live } from './drafts.ts';
import { draftOf, mark, row, set } from './differing.ts';

const empty = { lazy: [], because: [], restarts: [], hidden: [] };

describe('what has to happen to a resource', () => {
  it('is nothing where its row is as it should be', () => {
    assert.deepEqual(draftOf(veth('a'), row()), {
      ...empty,
      address: 'veth/a',
      kind: 'veth',
      after: veth('a'),
      before: row(),
      action: 'keep',
      fields: [],
    });
  });

  it('is to make it where there is no row', () => {
    const { action, fields, mark: made, before } = draftOf(veth('a'), undefined);
    assert.deepEqual(
      [action, fields.map((field) => field.prop), made, before],
      ['create', ['name', 'address', 'gateway'], mark, undefined],
    );
  });

  it('is to make it without a marker where the menu has no comments', () => {
    assert.equal('mark' in draftOf(resource('file', 'f', { path: '/x' }), undefined), false);
    assert.equal('mark' in draftOf(resource('config', 'config', {}), undefined), false);
  });

  it('is to mark it where its value is a secret, and with a key that fits', () => {
    const long = 'K'.repeat(120);
    const made = draftOf(env('l', long, new Secret('x')), undefined).mark;
    assert.equal(made?.secret, true);
    assert.match(made.key, /^l\/K+~[0-9a-f]{8}$/);
    assert.equal(draftOf(env('l', 'K', 'x'), undefined).mark?.secret, false);
  });

  it('is nothing but a conflict where the row must not be written', () => {
    const found = draftOf(veth('a'), row({ owner: foreign }));
    assert.deepEqual([found.action, found.fields, found.conflict?.code], ['conflict', [], 'foreign']);
  });

  it('is only to write the marker where a person adopts the row', () => {
    const there = row({ owner: foreign, comment: 'mine', props: { name: 'a', gateway: 'other' } });
    const found = draftOf({ ...veth('a'), comment: 'new words' }, there, {}, ['veth/a']);
    assert.deepEqual(
      [found.action, found.fields, found.mark, found.comment],
      ['adopt', [], mark, 'mine [rosctr:demo veth/a]'],
    );
  });

  it('is nothing where a file is there that is not ours', () => {
    const there = live('file', 'f', { path: '/x', contents: 'old' }, { owner: foreign });
    const found = draftOf(resource('file', 'f', { path: '/x', contents: 'new' }), there);
    assert.deepEqual([found.action, found.fields, found.before], ['keep', [], there]);
  });

  it('is to change what differs in a file that is ours', () => {
    const there = live('file', 'f', { path: '/x', contents: 'old' });
    const found = draftOf(resource('file', 'f', { path: '/x', contents: 'new' }), there);
    assert.deepEqual(
      [found.action, found.fields.map((one) => one.prop), found.comment],
      ['update', ['contents'], undefined],
    );
  });

  it('is to change what is there once, whoever made it', () => {
    const there = live('config', '*0', { tmpDir: '/disk1' }, { owner: foreign });
    const found = draftOf(resource('config', 'config', { tmpDir: '/usb1' }), there);
    assert.deepEqual([found.action, found.fields], ['update', [set('tmpDir', '/disk1', '/usb1')]]);
    assert.equal(found.comment, undefined);
  });

  it('is to change what differs, its run state included', () => {
    const { name } = container('web').props;
    const there = live('container', 'web', { ...container('web').props }, { state: 'running' });
    const found = draftOf(container('web', { startOnBoot: true }, { state: 'stopped' }), there);
    assert.equal(name, 'web');
    assert.deepEqual(
      found.fields.map((one) => [one.prop, one.disrupts]),
      [
        ['startOnBoot', 'live'],
        ['state', 'live'],
      ],
    );
    assert.equal(found.action, 'update');
  });

  it('is to make it anew for what only a new row can have, and for that alone', () => {
    const there = live(
      'container',
      'web',
      { ...container('web').props, image: 'demo/web:0' },
      { state: 'failed', comment: 'mine' },
    );
    const found = draftOf(container('web', { startOnBoot: true }), there);
    assert.deepEqual([found.action, found.because], ['replace', ['image', 'state']]);
    assert.deepEqual(found.mark, { ...mark, kind: 'container', key: 'web' });
  });

  it('keeps apart what goes along with a write, and what nobody can see', () => {
    const uuid = '76e7fc0c-e2c0-4b8c-b3b0-4c985c496a90';
    const there = live(
      'container',
      'web',
      { ...container('web').props, name: uuid },
      { state: 'running', masked: ['cmd'] },
    );
    const found = draftOf(container('web', { cmd: 'x' }), there);
    assert.deepEqual(
      [found.action, found.lazy.map((one) => one.prop), found.hidden],
      ['keep', ['name'], ['cmd']],
    );
  });
});
