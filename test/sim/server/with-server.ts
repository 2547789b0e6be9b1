import { startSimServer, type SimServer, type SimServerOptions } from '../../../src/sim/server/server.ts';
import { TableDevice } from './table-device.ts';

/** Eight rows, as in the fault matrix. */
const eightRows = Array.from({ length: 8 }, (_, index) => ({ name: `c${index}`, comment: 'x' }));

/** Runs a body against a server, and closes it whatever happens. */
export async function withServer(
  options: Partial<SimServerOptions> & { readonly release?: string },
  body: (server: SimServer, device: TableDevice) => Promise<void>,
): Promise<void> {
  const device = new TableDevice(options.release ?? '7.23.3', { '/container': eightRows });
  const server = await startSimServer({ device, ...options });
  try {
    await body(server, device);
  } finally {
    await server.close();
  }
}
