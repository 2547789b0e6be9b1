import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRegistry, dataIn } from '../../../src/sim/container/index.ts';
import { families, Router, stateOf } from './router.ts';

const move = fc.oneof(
  fc.constantFrom(
    'start',
    'stop',
    'restart',
    'kill',
    'repull',
    'update',
    'remove',
    'add',
    'reboot',
    'image',
  ),
  fc.integer({ min: 1, max: 40 }),
);

/** Does one thing to the container, if there is one; refusals are fine, anything else thrown is not. */
function perform(router: Router, what: string | number, step: number): void {
  const id = router.rows('container')[0]?.['.id'] ?? '*1';
  if (typeof what === 'number') router.wait(what);
  else if (what === 'reboot') router.device.reboot();
  else if (what === 'image')
    router.call('/container/set', { '.id': id, 'remote-image': `library/app:${step % 3}` });
  else if (what === 'add') {
    const list = router.device.atLeast('7.21') ? 'mountlists' : 'mounts';
    const words = {
      interface: 'veth1',
      'remote-image': 'library/app:1',
      [list]: 'm',
      'start-on-boot': 'yes',
    };
    router.call('/container/add', { ...words, 'root-dir': `usb1/app-${step}` });
  } else router.call(`/container/${what}`, { '.id': id });
}

describe('a container that people do anything to, in any order', () => {
  for (const release of families) {
    it(`${release}: always reads one state, and mount sources never lose anything`, () => {
      fc.assert(
        fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
          const registry = createRegistry();
          registry.publish('library/app:2', { behaviour: { exits: { code: 1, afterMs: 700 } } });
          registry.publish('library/app:0', { failure: { why: 'dies' } });
          const router = new Router(release, { registry });
          const key = router.device.atLeast('7.21') ? 'list' : 'name';
          router.ok('/container/mounts/add', { [key]: 'm', src: 'usb1/data', dst: '/data' });
          let starts = 0;
          for (const [step, what] of ['add', ...moves].entries()) {
            perform(router, what, step);
            for (const row of router.rows('container')) assert.match(stateOf(row), /^\S+( failed)?$/);
            const found = dataIn(router.device, 'usb1/data')?.starts ?? 0;
            assert.ok(found >= starts);
            starts = found;
          }
        }),
        { numRuns: 40 },
      );
    });
  }
});
