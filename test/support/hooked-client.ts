import type { RouterClient } from '../../src/routeros/client.ts';
import type { SimDevice } from '../../src/sim/index.ts';
import { SimClient } from './sim-client.ts';

/** A client that tells a test of every write right before it is carried out; the test may do something of its own. */
export function hookedClient(
  device: SimDevice,
  before: (command: string, count: number) => Promise<void> | void,
): RouterClient {
  const inner = new SimClient(device);
  let count = 0;
  const hook = async (command: string): Promise<void> => {
    count++;
    await before(command, count);
  };
  return {
    list: (menu, options) => inner.list(menu, options),
    add: async (menu, row) => {
      await hook(`${menu}/add`);
      return inner.add(menu, row);
    },
    set: async (menu, id, row) => {
      await hook(`${menu}/set`);
      await inner.set(menu, id, row);
    },
    remove: async (menu, id) => {
      await hook(`${menu}/remove`);
      await inner.remove(menu, id);
    },
    run: async (menu, command, id, row) => {
      await hook(`${menu}/${command}`);
      await inner.run(menu, command, id, row);
    },
  };
}
