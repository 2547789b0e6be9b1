import assert from 'node:assert/strict';
import type { Resource } from '../../src/model/index.ts';
import { supportOf } from '../../src/reconciler/support.ts';
import { container, mount, resource } from '../support/stack.ts';

const lacks = (want: Resource, release: string): string[] =>
  supportOf([want], release, 'home').refusals.map(({ message }) => message);

describe('what a release lacks', () => {
  it('is said in the words of the file', () => {
    assert.deepEqual(
      lacks(resource('file', 'conf', { path: '/usb1/rosctr/conf', type: 'directory' }), '7.12.2'),
      ['file/conf: making a folder needs RouterOS 7.15, home runs 7.12.2'],
    );
    assert.deepEqual(lacks(mount('certs', 'usb1/c', '/c', { mode: 'ro' }), '7.19.4'), [
      'mount/certs: readOnly needs RouterOS 7.20, home runs 7.19.4',
    ]);
    assert.deepEqual(lacks(mount('certs', 'usb1/c', '/c', { mode: 'rw,noexec' }), '7.22.3'), [
      'mount/certs: mode cannot be rw,noexec here: that needs RouterOS 7.23, home runs 7.22.3',
    ]);
    assert.deepEqual(
      lacks(container('web', { healthcheckStartPeriod: 1000, restartInterval: 1000 }), '7.19.4'),
      [
        'container/web: healthcheck.startPeriod needs RouterOS 7.22, home runs 7.19.4',
        'container/web: restart.interval needs RouterOS 7.20, home runs 7.19.4',
      ],
    );
  });

  it('and can only come near to names the container', () => {
    const notes = supportOf([container('web', { restart: 'on-failure' })], '7.22.3', 'home').notes;
    assert.match(notes[0]?.message ?? '', /^container\/web: restart: restarts after every exit/);
  });
});
