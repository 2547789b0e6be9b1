import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, world, type World } from './support/world.ts';

const veths = 'veths: { veth-a: { address: 172.17.0.2/24 } }\n';

describe('addresses on the command line', () => {
  let here: World;

  beforeEach(async () => {
    here = await world();
  });
  afterEach(() => here.close());

  for (const flag of ['--target', '--exclude']) {
    it(`${flag} that names nothing is a typing error, before anything is written`, async () => {
      here.stack(veths);
      const { code, err, out } = await here.run('apply', '-y', flag, 'veth/veht-a');
      assert.equal(code, 64);
      assert.match(
        err,
        new RegExp(`${flag} veth/veht-a: nothing has that address; did you mean "veth/veth-a"`),
      );
      assert.equal(out, '');
      assert.equal(here.simulator.routers[0]?.device.writes, 0);
    });
  }

  it('name what is on the router only, too', async () => {
    here.stack(veths);
    await here.run('apply', '-y');
    here.stack('dns: { a.lan: 10.0.0.1 }\n');
    const { code, out } = await here.run('plan', '--target', 'veth/veth-a');
    assert.equal(code, 0);
    assert.match(out, /- veth\/veth-a {2}will be destroyed/);
  });

  it('name a list by the address that plans show', async () => {
    here.stack('envs: { common: { TZ: UTC, LANG: C } }\ndns: { a.lan: 10.0.0.1 }\n');
    const { code, out, err } = await here.run('plan', '--target', 'env/common');
    assert.equal(code, 0, err);
    assert.match(out, /TZ .*"UTC"/);
    assert.doesNotMatch(out, /a\.lan/);
  });

  it("are nobody's fault where a router could not be read", async () => {
    const port = await freePort();
    writeFileSync(
      join(here.folder, 'rosctr.yaml'),
      `apiVersion: rosctr.dev/v1
kind: Stack
metadata: { name: dns }
routers: { attic: { address: "127.0.0.1:${port}", password: "\${env:ROSCTR_PASSWORD}", tls: { mode: off }, storage: usb1 } }
dns: { a.lan: 10.0.0.1 }
`,
    );
    const env = { ROSCTR_PASSWORD: 'x' };
    const { code, err } = await here.runWith({ env }, 'plan', '--target', 'container/x');
    assert.equal(code, 3, err);
  });
});

describe('destroy', () => {
  let here: World;

  beforeEach(async () => {
    here = await world();
  });
  afterEach(() => here.close());

  const containers = (more: string): string => `${veths}containers:
  web: { image: "demo/web:1", veth: veth-a${more} }
`;

  it('asks for no word about a container that the file calls volatile', async () => {
    here.stack(containers(', volatile: true'));
    assert.equal((await here.run('apply', '-y')).code, 0);
    const { code, err, out } = await here.run('destroy', '-y');
    assert.equal(code, 0, err + out);
    assert.match(out, /- container\/web {2}will be destroyed: stack dns is destroyed/);
    assert.doesNotMatch(out, /no longer in the file/);
  });

  it('does ask about any other, and gives no advice that would not help', async () => {
    here.stack(containers(''));
    assert.equal((await here.run('apply', '-y')).code, 0);
    const { code, err, out } = await here.run('destroy', '-y');
    assert.equal(code, 1);
    assert.match(err + out, /--allow-data-loss container\/web/);
    assert.doesNotMatch(err + out, /say volatile/);
  });
});
