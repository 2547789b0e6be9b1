import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { token, web, type WebWorld, webWorld, yes } from './support/web.ts';

describe('a hook before a replacement', () => {
  let here: WebWorld;
  beforeEach(async () => {
    here = await webWorld();
  });
  afterEach(() => here.close());

  const hook =
    "    preReplace: { command: [node, -e, \"require('fs').writeFileSync('saved', process.env.ROSCTR_HOOK_ADDRESS)\"] }\n";

  it('runs no command of the file unless the environment of the operator says so', async () => {
    here.stack(web('demo/web:1', hook));
    const first = await here.rosctr('apply', '-y');
    assert.equal(first.code, 0, first.err);
    here.stack(web('demo/web:2', hook));
    const refused = await here.rosctr('apply', '-y', ...yes);
    assert.equal(refused.code, 1);
    assert.match(refused.out, /plan\/exec-not-allowed/);
    assert.match(refused.out, /ROSCTR_ALLOW_EXEC=1/);
    assert.equal(existsSync(join(here.folder, 'saved')), false);
    assert.deepEqual(here.containers(), ['web demo/web:1']);
    const env = { TOKEN: token, ROSCTR_ALLOW_EXEC: '1' };
    const allowed = await here.runWith({ env: { ...process.env, ...env } }, 'apply', '-y', ...yes);
    assert.equal(allowed.code, 0, allowed.err);
    assert.equal(readFileSync(join(here.folder, 'saved'), 'utf8'), 'container/web');
    assert.deepEqual(here.containers(), ['web demo/web:2']);
  });

  it('stops nothing when the command fails, and quotes it', async () => {
    const failing =
      '    preReplace: { command: [node, -e, "console.error(\'no such bucket\'); process.exit(4)"] }\n';
    here.stack(web('demo/web:1', failing));
    await here.rosctr('apply', '-y');
    here.stack(web('demo/web:2', failing));
    const env = { ...process.env, TOKEN: token, ROSCTR_ALLOW_EXEC: '1' };
    const { code, err } = await here.runWith({ env }, 'apply', '-y', '--journal', 'j.ndjson', ...yes);
    assert.equal(code, 1);
    assert.match(err, /error\[apply\/exec-failed\]/);
    assert.match(err, /no such bucket/);
    assert.match(err, /nothing was stopped/);
    const commands = here.entries('j.ndjson').filter(({ address }) => address !== 'lease/run');
    assert.deepEqual(commands, []);
  });

  it('saves the container on the router, where the release can', async () => {
    await here.close();
    here = await webWorld({ ros: '7.24' });
    const save = '    preReplace: { save: usb1/backup/web.tar }\n';
    here.stack(web('demo/web:1', save));
    assert.equal((await here.rosctr('apply', '-y')).code, 0);
    here.stack(web('demo/web:2', save));
    const { code, err } = await here.rosctr('apply', '-y', ...yes);
    assert.equal(code, 0, err);
    assert.ok((here.device.files.get('usb1/backup/web.tar')?.size ?? 0) > 0);
    here.stack(web('demo/web:3', save));
    assert.equal((await here.rosctr('apply', '-y', ...yes)).code, 0);
    assert.ok(here.device.files.get('usb1/backup/web-2.tar'), 'an older backup is never overwritten');
  });

  it('says at the line which release the save needs', async () => {
    here.stack(web('demo/web:1', '    preReplace: { save: usb1/backup/web.tar }\n'));
    const { code, out } = await here.rosctr('plan');
    assert.equal(code, 1);
    assert.match(
      out,
      /preReplace\.save needs RouterOS 7\.24, home runs 7\.23\.3.*plan\/needs-newer-release {3}rosctr\.yaml:\d+/,
    );
  });
});
