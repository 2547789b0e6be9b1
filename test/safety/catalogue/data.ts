import assert from 'node:assert/strict';
import { file, refused, Scene, type Scenario, told, web } from './scene.ts';
/** Data that is lost, or written too often. */
export const data: readonly Scenario[] = [
  {
    // Hundreds of thousands of writes a day to the flash.
    row: 46,
    run: async () => {
      const { problems } = file(web().replace('usb1/data:/data', 'data:/data'));
      told(problems, /lies on the internal flash/, /begin with the disk, usb1\/data/);
      const scene = new Scene();
      await scene.works(web('demo/web:1', '    tmpfs: { /tmp: 64MiB }\n'));
      assert.match(scene.lab.device.rows('container')[0]?.fields.get('tmpfs') ?? '', /\/tmp/);
    },
  },
  {
    // Without a mount every update destroys the data.
    row: 51,
    run: async () => {
      const bare = (image: string): string => web(image).replace('    mounts: [data]\n', '');
      const scene = new Scene();
      await scene.works(bare('demo/web:1'));
      refused(
        await scene.plan(bare('demo/web:2')),
        /what it has written goes with its root-dir/,
        /volatile: true[^]*--allow-data-loss container\/web/,
      );
    },
  },
  {
    // A volume below the root-dir is wiped by the extraction.
    row: 63,
    run: async () => {
      const { problems } = file(web().replace('usb1/data:/data', 'usb1/rosctr/web/web-1/data:/data'));
      told(problems, /where root-dirs come and go/, /put it beside: usb1\/web/);
    },
  },
  {
    // The disk of a mount is missing: RouterOS makes an empty folder on its flash.
    row: 64,
    run: async () => {
      const body = web().replace('usb1/data:/data', 'usb2/data:/data');
      refused(await new Scene().plan(body), /home has no disk usb2; it has usb1/, /Plug it in/);
      const unmounted = new Scene('7.23.3', {
        disks: [
          { slot: 'usb1', size: 1e10 },
          { slot: 'usb2', size: 1e10, mounted: false },
        ],
      });
      refused(await unmounted.plan(body), /the disk usb2 of home is not mounted/, /Format it as ext4/);
    },
  },
  {
    // A clean-up killed good containers and rows of other people.
    row: 65,
    run: async () => {
      const scene = new Scene();
      const names = Array.from({ length: 11 }, (_, index) => `  n${index}.lan: 10.0.0.${index + 1}\n`).join(
        '',
      );
      await scene.works(`${web()}dns:\n${names}`);
      scene.lab.device.insert('ip/dns/static', { name: 'theirs.lan', address: '10.9.9.9' });
      refused(await scene.plan(web()), /11 rows would be deleted, the limit is 10/, /--max-deletes 11/);
      const report = await scene.apply('', { maxDeletes: 100 });
      assert.equal(report.ok, true, JSON.stringify(report.problems));
      assert.deepEqual(
        scene.lab.device.rows('ip/dns/static').map((row) => row.fields.get('name')),
        ['theirs.lan'],
      );
    },
  },
];
