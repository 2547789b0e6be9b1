import type { SimServer } from '../../../src/sim/server/server.ts';
import { RawClient } from './raw-client.ts';
import type { TableDevice } from './table-device.ts';
import { withServer } from './with-server.ts';

export interface Scene {
  readonly server: SimServer;
  readonly device: TableDevice;
  readonly client: RawClient;
}

/** A test of one fault: armed before, then a client that is logged in. */
export function fault(spec: string, what: string, body: (scene: Scene) => Promise<void>): void {
  it(`${spec}: ${what}`, async () => {
    await withServer({ faults: [spec] }, async (server, device) => {
      const client = await RawClient.login(server.port);
      await body({ server, device, client });
    });
  });
}

const row = (index: number) => `!re .tag=1 =.id=*${index + 1} =name=c${index} =comment=x`;
export const wholeReply = [...Array.from({ length: 8 }, (_, index) => row(index)), '!done .tag=1'];
export const print = (client: RawClient) => {
  client.send('/container/print', '.tag=1');
};
export const add = (client: RawClient) => {
  client.send('/container/add', '=name=new', '.tag=2');
};
export const rowsNamed = (device: TableDevice, name: string) =>
  device.menus.get('/container')!.filter((each) => each['name'] === name).length;
