import { examine } from '../../../src/reconciler/doctor/index.ts';
import { observe } from '../../../src/reconciler/index.ts';
import { Scene } from './scene.ts';

/** What the doctor says of a router for a stack. */
export async function doctor({ lab }: Scene, body: string): Promise<ReturnType<typeof examine>> {
  const desired = Scene.desired(body);
  const snapshot = await observe(lab.client, desired);
  const plan = await new Scene('7.23.3').plan(body);
  const rows = await lab.client.list('/ip/firewall/filter', {
    proplist: ['chain', 'action', 'in-interface-list'],
  });
  const more = new Map([['/ip/firewall/filter', rows]]);
  return examine({
    router: 'home',
    user: 'admin',
    snapshot,
    stacks: [{ desired, plan }],
    more,
    now: lab.clock.now(),
  });
}
