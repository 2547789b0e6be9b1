import assert from 'node:assert/strict';
import { doctor } from './doctor.ts';
import { refused, Scene, type Scenario, told, web } from './scene.ts';
/** Pulls: registries, space, architectures. */
export const pulls: readonly Scenario[] = [
  {
    // No space to extract a layer.
    row: 35,
    run: async () => {
      const small = new Scene('7.23.3', { disks: [{ slot: 'usb1', size: 1e9, free: 5e6 }] });
      const findings = await doctor(small, web());
      const disk = findings.find(({ check }) => check === 'disk');
      assert.equal(disk?.status, 'bad');
      assert.match(`${disk.text} ${disk.todo ?? ''}`, /one image needs about .* free some space/);
      const scene = new Scene();
      scene.registry.publish('demo/web:1', { failure: { why: 'disk-full' } });
      await scene.fails(web(), /could not be pulled or extracted/, /disk is full|free space/);
    },
  },
  {
    // A layer cannot be extracted, and the next add fails as well.
    row: 38,
    run: async () => {
      for (const release of ['7.19.4', '7.23.3']) {
        const scene = new Scene(release, { faults: ['pull-fail'] });
        await scene.fails(web(), /could not be (pulled|imported)/, /the next run tries again/);
        scene.lab.device.clearFault('pull-fail');
        await scene.works(web());
      }
    },
  },
  {
    // A registry from which the fifth try succeeds.
    row: 39,
    run: async () => {
      const scene = new Scene();
      scene.registry.publish('demo/web:1', { failure: { why: 'dies', at: 0.4, times: 4 } });
      for (let attempt = 1; attempt <= 4; attempt++)
        await scene.fails(
          web(),
          /could not be pulled/,
          /check image name, registry .* the next run tries again/,
        );
      await scene.works(web());
    },
  },
  {
    // Stops at once without a log: the wrong architecture.
    row: 42,
    run: async () => {
      const scene = new Scene('7.23.3');
      scene.registry.publish('demo/web:1', { platforms: ['amd64'] });
      await scene.fails(
        web(),
        /Illegal instruction|architecture/,
        /needs linux\/arm64: choose another image/,
      );
    },
  },
  {
    // One registry at a time.
    row: 47,
    run: async () => {
      const two = `
veths: { v: { address: 172.17.0.2/24 } }
containers:
  one: { image: "docker.io/demo/one:1", veth: v }
  two: { image: "ghcr.io/demo/two:1", veth: v }
`;
      for (const release of ['7.19.4', '7.23.3']) await new Scene(release).works(two);
      refused(
        await new Scene('7.16.2').plan(two),
        /ghcr\.io\) needs RouterOS 7\.18/,
        /pulls from docker\.io/,
      );
    },
  },
  {
    // Another default registry than the one that is meant.
    row: 53,
    run: async () => {
      const body = `config: { tmpDir: usb1/tmp }\n${web()}`;
      const { warnings } = await new Scene('7.20.8').plan(body);
      told(warnings, /takes such images from lscr\.io/, /write docker\.io\/demo\/web:1/);
    },
  },
  {
    // Images for the wrong sort of ARM.
    row: 67,
    run: async () => {
      const scene = new Scene('7.23.3', { architecture: 'arm' });
      scene.registry.publish('demo/web:1', { platforms: ['arm64'] });
      await scene.fails(web(), /Illegal instruction|architecture/, /needs linux\/arm\/v7/);
    },
  },
];
