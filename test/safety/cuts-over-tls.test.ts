import assert from 'node:assert/strict';
import { veths, world, type World } from '../cli/support/world.ts';

const kinds = ['drop-before-write', 'drop-after-write', 'drop-in-reply'] as const;
const env = { TOKEN: 'token-that-nobody-sees' };

/** Every write of an apply, those of the lease among them, loses its connection once: over real sockets and TLS. */
describe('an apply whose connection breaks', () => {
  let here: World;
  const device = (): NonNullable<(typeof here.simulator.routers)[0]>['device'] => {
    const [router] = here.simulator.routers;
    assert.ok(router);
    return router.device;
  };
  // Connections are rows, too, and there are more of them after a break.
  const rows = (): string => device().snapshot((_, row) => !row.dynamic);
  let undisturbed = '';
  let writes = 0;

  before(async () => {
    here = await world();
    here.stack(veths);
    assert.equal((await here.runWith({ env }, 'apply', '-y')).code, 0);
    undisturbed = rows();
    writes = device().writes;
    await here.close();
    assert.ok(writes >= 8, `${writes} writes`);
  });

  for (const kind of kinds) {
    it(`reads back over a new one and goes on, at every write (${kind})`, async function () {
      this.timeout(60_000);
      for (let nth = 1; nth <= writes; nth++) {
        here = await world({ faults: [`${kind}:${nth}`] });
        try {
          here.stack(veths);
          const { code, err } = await here.runWith({ env }, 'apply', '-y');
          assert.equal(code, 0, `${kind}:${nth}\n${err}`);
          assert.equal(rows(), undisturbed, `${kind}:${nth}: other rows than without the break`);
          assert.equal((await here.runWith({ env }, 'plan', '--detailed-exitcode')).code, 0);
        } finally {
          await here.close();
        }
      }
    });
  }
});
