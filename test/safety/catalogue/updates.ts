import assert from 'node:assert/strict';
import { dataIn, effectiveContainer } from '../../../src/sim/index.ts';
import { file, Scene, type Scenario, told, web, states, imageOf, mountsIn } from './scene.ts';
/** Updates of images, and what they leave behind. */
export const updates: readonly Scenario[] = [
  {
    // An update script lost the mounts.
    row: 31,
    run: async () => {
      for (const release of ['7.19.4', '7.20.8', '7.22.3', '7.23.3']) {
        const scene = new Scene(release);
        await scene.works(web('demo/web:1'));
        const data = dataIn(scene.lab.device, 'usb1/data')?.madeAt;
        await scene.works(web('demo/web:2'));
        assert.deepEqual(mountsIn(scene), ['usb1/data:/data'], release);
        assert.equal(dataIn(scene.lab.device, 'usb1/data')?.madeAt, data, 'the data is that of before');
      }
    },
  },
  {
    // Works until the reboot; then only remove and add help.
    row: 32,
    run: async () => {
      const lost = new Scene('7.22.1', { faults: ['lost-after-reboot'] });
      await lost.works(web());
      lost.lab.device.reboot();
      assert.deepEqual(states(lost), []);
      await lost.works(web());

      const broken = new Scene('7.23.3');
      await broken.works(web());
      const [row] = broken.lab.device.rows('container');
      broken.lab.device.setFault('skip-same-version-empties-root');
      await broken.lab.client.run('/container', 'repull', row?.id as `*${string}`);
      broken.lab.clock.advance(120_000);
      await broken.fails(web(), /execvpe .*No such file/, /destroy --target container\/web/);
      broken.lab.device.clearFault('skip-same-version-empties-root');
      await broken.apply('', { target: ['container/web'] });
      await broken.works(web());
    },
  },
  {
    // How do I update the container?
    row: 37,
    run: async () => {
      for (const release of ['7.16.2', '7.19.4', '7.20.8', '7.22.3', '7.23.3', '7.24']) {
        const scene = new Scene(release);
        await scene.works(web('demo/web:1'));
        await scene.works(web('demo/web:2'));
        assert.equal(states(scene).length, 1, release);
        assert.match(states(scene)[0] ?? '', /demo\/web:2 RUNNING/);
      }
    },
  },
  {
    // A failed pull leaves the container stopped.
    row: 43,
    run: async () => {
      const scene = new Scene();
      scene.registry.publish('demo/web:2', { failure: { why: 'not-found' } });
      await scene.works(web('demo/web:1'));
      const before = effectiveContainer(scene.lab.device, 'web')?.startedAt;
      await scene.fails(web('demo/web:2'), /could not be pulled/, /check image name|has no such image/);
      assert.deepEqual(states(scene), ['demo/web:1 RUNNING']);
      assert.equal(effectiveContainer(scene.lab.device, 'web')?.startedAt, before, 'it was never stopped');
    },
  },
  {
    // A pull is over long after its command: done is what a read shows.
    row: 44,
    run: async () => {
      const slow = new Scene('7.23.3', { faults: ['pull-slow:600000'] });
      const began = slow.lab.clock.now();
      await slow.works(web());
      assert.ok(slow.lab.clock.now() - began >= 600_000);
      assert.deepEqual(states(slow), ['demo/web:1 RUNNING']);
      const empty = new Scene('7.23.3', { faults: ['image-id-empty'] });
      await empty.fails(web(), /image/, /check image name, registry|damaged|the next run/);
    },
  },
  {
    // An archive and an image in one row: it pulls by itself, and a broken pull bricks it.
    row: 55,
    run: async () => {
      const both = file(web('demo/web:1', '    file: usb1/web.tar\n'));
      told(both.problems, /both image and file/, /take one of them out/);
      const scene = new Scene('7.23.3');
      scene.registry.archive('usb1/web.tar', {});
      scene.lab.device.files.put({ name: 'usb1/web.tar', type: '.tar file', size: 1000 });
      await scene.works(web().replace('image: demo/web:1', 'file: usb1/web.tar'));
      assert.equal(imageOf(scene.lab.device.rows('container')[0] ?? assert.fail()), '');
    },
  },
  {
    // A pull that ends without an image, or with an empty root-dir.
    row: 56,
    run: async () => {
      const scene = new Scene('7.23.3');
      await scene.works(web('demo/web:1'));
      scene.lab.device.setFault('image-id-empty');
      await scene.fails(web('demo/web:2'), /image/, /check image name|the next run tries again|damaged/);
      assert.deepEqual(states(scene), ['demo/web:1 RUNNING']);
      scene.lab.device.clearFault('image-id-empty');
      await scene.works(web('demo/web:2'));
    },
  },
  {
    // An old and a new container on one veth: which one is ours?
    row: 57,
    run: async () => {
      const scene = new Scene();
      await scene.works(web('demo/web:1'));
      scene.lab.device.insert('container', {
        name: 'web-old',
        interface: 'veth-web',
        'remote-image': 'demo/web:0',
        'root-dir': '/usb1/old',
      });
      await scene.works(web('demo/web:2'));
      assert.deepEqual(states(scene).sort(), ['demo/web:0 STOPPED', 'demo/web:2 RUNNING']);
    },
  },
  {
    // A root-dir with content is taken for the extracted image.
    row: 58,
    run: async () => {
      for (const release of ['7.16.2', '7.19.4', '7.23.3']) {
        const scene = new Scene(release);
        scene.lab.device.files.put({ name: 'usb1/rosctr/web/web-1', type: 'container store', size: 9 });
        await scene.works(web());
        const [row] = scene.lab.device.rows('container');
        assert.match(row?.fields.get('root-dir') ?? '', /usb1\/rosctr\/web\/web-2$/, release);
      }
    },
  },
];
