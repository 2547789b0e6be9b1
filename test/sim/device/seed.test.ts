import assert from 'node:assert/strict';
import { parseSeed, SeedError } from '../../../src/sim/index.ts';
import { Bench } from './bench.ts';

describe('a seed', () => {
  it('adds rows, disks and files', () => {
    const seed = parseSeed(
      JSON.stringify({
        rows: {
          'interface/bridge': [{ name: 'containers', disabled: false }],
          'ip/dns': [{ servers: '9.9.9.9' }],
          'ip/firewall/nat': [{ chain: 'dstnat', action: 'accept', '.dynamic': true }],
        },
        disks: [{ slot: 'sata1', size: 1000, free: 400 }],
        files: [{ name: 'sata1/a' }, { name: 'sata1/a/b.txt', contents: 'hello' }],
      }),
    );
    const bench = new Bench('7.23.1', { seed });
    assert.equal(bench.row('/interface/bridge', '?name=containers')['disabled'], 'false');
    assert.equal(bench.rows('/ip/dns')[0]?.['servers'], '9.9.9.9');
    assert.equal(bench.row('/ip/firewall/nat', '?dynamic=true')['chain'], 'dstnat');
    assert.equal(bench.row('/disk', '?slot=sata1')['free'], '395');
    assert.equal(bench.row('/file', '?name=sata1/a')['type'], 'directory');
  });

  it('changes a disk that is there already', () => {
    const bench = new Bench('7.23.1', { seed: { disks: [{ slot: 'usb1', size: 50, mounted: false }] } });
    assert.deepEqual(
      bench.rows('/disk').map((row) => [row['slot'], row['size'], row['mounted']]),
      [['usb1', '50', 'false']],
    );
  });

  it('is refused with the place that is wrong', () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      ['{', /seed is no JSON/],
      ['[]', /seed must be an object/],
      ['{"row":{}}', /seed\.row is unknown; it has rows, disks, files/],
      ['{"rows":{"/ip/address":[]}}', /seed\.rows\["\/ip\/address"\]: .* without the leading slash/],
      ['{"rows":{"ip/address":{}}}', /seed\.rows\["ip\/address"\] must be a list/],
      [
        '{"rows":{"ip/address":[{"address":[]}]}}',
        /seed\.rows\["ip\/address"\]\[0\]\.address must be a string/,
      ],
      ['{"disks":[{"size":1}]}', /seed\.disks\[0\]\.slot is missing/],
      ['{"disks":[{"slot":"a","size":-1}]}', /seed\.disks\[0\]\.size must be a number of bytes/],
      ['{"disks":[{"slot":"a","size":1,"mounted":"x"}]}', /mounted must be true or false/],
      ['{"files":[{"name":1}]}', /seed\.files\[0\]\.name must be a string/],
    ];
    for (const [json, message] of cases) {
      assert.throws(
        () => parseSeed(json),
        (error) => {
          assert.ok(error instanceof SeedError);
          assert.match(error.message, message);
          return true;
        },
      );
    }
  });

  it('is refused by a device that has no such menu, or not in this release', () => {
    assert.throws(() => new Bench('7.23.1', { seed: { rows: { 'no/such': [{}] } } }), /no such menu/);
    const seed = { rows: { container: [{ envlist: 'a' }] } };
    assert.throws(
      () => new Bench('7.23.1', { seed }),
      /seed\.rows\["container"\]\[0\]\.envlist: RouterOS 7\.23\.1 has no such argument/,
    );
    assert.equal(new Bench('7.19', { seed }).device.rows('container').length, 1);
  });
});
