import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ageKey, sopsFile } from '../support/sops-file.ts';
import { type Ran, world, type World } from './support/world.ts';

const pw = 'router-password-1';
const body = (...lines: string[]): string =>
  `envs:\n  e:\n${lines.map((line) => `    ${line}\n`).join('')}`;

describe('secrets of files and programs', () => {
  let here: World;
  let key: Awaited<ReturnType<typeof ageKey>>;
  let run: (env: Record<string, string>, ...argv: string[]) => Promise<Ran>;
  const put = (name: string, text: string): void => {
    writeFileSync(join(here.folder, name), text);
  };
  const onRouter = (): Record<string, string> => {
    const rows = here.simulator.routers[0]?.device.rows('container/envs') ?? [];
    return Object.fromEntries(
      rows.map(({ fields }) => [String(fields.get('key')), String(fields.get('value'))]),
    );
  };
  const node = process.execPath;
  const quiet = { PATH: process.env['PATH'] ?? '' };

  before(async () => {
    [here, key] = await Promise.all([world({ password: pw }), ageKey()]);
    run = (env, ...argv) => here.runWith({ env: { ...quiet, ...env } }, ...argv);
  });
  after(() => here.close());

  describe('${sops:}', () => {
    before(async () => {
      const recipients = [key.recipient];
      put('secrets.sops.yaml', await sopsFile('app:\n  token: sEcret-one\n  port: 8080\n', { recipients }));
      put('.env.sops.env', await sopsFile('TOKEN=sEcret-two\n', { recipients, format: 'dotenv' }));
      here.stack(
        body(
          'A: "${sops:secrets.sops.yaml#/app/token}"',
          'B: "x-${sops:secrets.sops.yaml#/app/port}"',
          'C: "${sops:.env.sops.env#/TOKEN}"',
        ),
      );
    });

    it('reaches the router, and no text', async () => {
      put('keys.txt', `# created: today\n# public key: ${key.recipient}\n${key.identity}\n`);
      const plan = await run({ SOPS_AGE_KEY_FILE: 'keys.txt' }, 'plan');
      assert.equal(plan.code, 0, plan.err);
      const applied = await run({ SOPS_AGE_KEY: key.identity }, 'apply', '-y', '-v');
      assert.equal(applied.code, 0, applied.err);
      assert.doesNotMatch(JSON.stringify([plan, applied]), /sEcret|AGE-SECRET/);
      assert.deepEqual(onRouter(), { A: 'sEcret-one', B: 'x-8080', C: 'sEcret-two' });
      assert.equal((await run({ SOPS_AGE_KEY: key.identity }, 'drift')).code, 0);
    });

    it('finds keys where sops keeps them, and by a command only if the operator allows it', async () => {
      mkdirSync(join(here.folder, 'config/sops/age'), { recursive: true });
      put('config/sops/age/keys.txt', `${key.identity}\n`);
      const XDG_CONFIG_HOME = join(here.folder, 'config');
      assert.equal((await run({ XDG_CONFIG_HOME }, 'plan', '--require-secrets')).code, 0);
      const SOPS_AGE_KEY_CMD = `"${node}" -p "process.env.KEY"`;
      const command = { SOPS_AGE_KEY_CMD, KEY: key.identity };
      const refused = await run(command, 'plan', '--require-secrets');
      assert.equal(refused.code, 1);
      assert.match(refused.err, /SOPS_AGE_KEY_CMD.*nobody has allowed that here/);
      assert.match(refused.err, /ROSCTR_ALLOW_EXEC=sops/);
      const allowed = await run({ ...command, ROSCTR_ALLOW_EXEC: 'sops' }, 'plan', '--require-secrets');
      assert.equal(allowed.code, 0, allowed.err);
    });

    it('lets everybody validate and plan without the key: what is not compared is said', async () => {
      const valid = await run({}, 'validate');
      assert.equal(valid.code, 0, valid.err);
      assert.match(valid.err, /warning\[spec\/sops-unavailable\].*there is no age key here/);
      const plan = await run({}, 'plan', '--detailed-exitcode');
      assert.equal(plan.code, 0, plan.err);
      assert.match(
        plan.err,
        /warning\[plan\/secret-not-resolved\].*3 values.*env\/e\/A value, env\/e\/B value/,
      );
      const drift = await run({}, 'drift');
      assert.equal(drift.code, 0);
      assert.match(drift.err, /secret-not-resolved/);
      // Where warnings are switched off, too: what nobody compared is not said to be right.
      for (const command of ['plan', 'drift']) {
        const quiet = await run({}, command, '--quiet');
        assert.match(quiet.out, /^No (?:changes|drift)\..* Not compared: secrets that are not here\.$/m);
      }
    });

    it('shows a new row all the same, and that its secret is not known', async () => {
      here.stack(
        body('A: "${sops:secrets.sops.yaml#/app/token}"', 'NEW: "${sops:secrets.sops.yaml#/app/port}"'),
      );
      const plan = await run({}, 'plan');
      assert.equal(plan.code, 0);
      assert.match(plan.out, /\+ NEW +\(secret not resolved\)/);
      const json = JSON.parse((await run({}, 'plan', '-o', 'json')).out) as {
        resource_changes: { address: string; change: Record<string, unknown> }[];
      };
      const change = json.resource_changes.find(({ address }) => address === 'env/e/NEW')?.change;
      assert.deepEqual(change?.['after_unknown'], { value: true });
      assert.deepEqual(change['after_sensitive'], { value: true });
    });

    it('is needed to apply, and by --require-secrets', async () => {
      const rows = onRouter();
      for (const argv of [
        ['apply', '-y'],
        ['plan', '--require-secrets'],
        ['drift', '--require-secrets'],
      ]) {
        const { code, err } = await run({}, ...argv);
        assert.equal(code, 1, argv.join(' '));
        assert.match(
          err,
          /error\[spec\/sops-unavailable\][^]*-- rosctr\.yaml:\d+:\d+[^]*SOPS_AGE_KEY_FILE/,
        );
      }
      assert.equal((await run({ ROSCTR_REQUIRE_SECRETS: '1' }, 'plan')).code, 1);
      assert.deepEqual(onRouter(), rows);
    });

    it('is an error even without the key where the file has no such value', async () => {
      here.stack(body('A: "${sops:secrets.sops.yaml#/app/tokn}"', 'B: "${sops:none.sops.yaml#/a}"'));
      const { code, err } = await run({}, 'validate');
      assert.equal(code, 1);
      assert.match(err, /error\[spec\/no-such-secret\]: secrets\.sops\.yaml has nothing at \/app\/tokn/);
      assert.match(err, /error\[spec\/file-unreadable\]: none\.sops\.yaml cannot be read/);
    });

    it('is not needed to take a stack away', async () => {
      here.stack(body('A: "${sops:secrets.sops.yaml#/app/token}"'));
      assert.equal((await run({ SOPS_AGE_KEY: key.identity }, 'apply', '-y')).code, 0);
      const { code, err } = await run({}, 'destroy', '-y');
      assert.equal(code, 0, err);
      assert.deepEqual(onRouter(), {});
    });

    it('of a file that was tampered with is an error for everybody who has the key', async () => {
      here.stack(body('A: "${sops:bad.sops.yaml#/app/token}"'));
      const good = readFileSync(join(here.folder, 'secrets.sops.yaml'), 'utf8');
      put('bad.sops.yaml', good.replace(/port: "?ENC[^\n}]*/, 'port: 1'));
      for (const command of ['validate', 'plan', 'drift']) {
        const { code, err } = await run({ SOPS_AGE_KEY: key.identity }, command);
        assert.equal(code, 1, command);
        assert.match(err, /error\[spec\/sops-tampered\]/);
        assert.doesNotMatch(err, /sEcret/);
      }
    });
  });

  it('of the example open with the throw-away key that lies beside it', async () => {
    const key = 'throw-away-key.txt';
    assert.match(readFileSync(join('examples/sops', key), 'utf8'), /^# THROW-AWAY TEST KEY/);
    const given = { cwd: join(process.cwd(), 'examples/sops'), env: { SOPS_AGE_KEY_FILE: key } };
    const { code, out, err } = await here.runWith(given, 'validate', '.');
    assert.equal(code, 0);
    assert.equal(err, '');
    assert.match(out, /1 file, 1 stack, 1 router/);
  });

  describe('that a router is reached with', () => {
    it('are needed by plan, and not by validate', async () => {
      const recipients = [key.recipient];
      put('routers.sops.yaml', await sopsFile(`home: ${pw}\n`, { recipients }));
      here.stack(body('A: plain'));
      const text = readFileSync(join(here.folder, 'rosctr.yaml'), 'utf8');
      put('rosctr.yaml', text.replace('${env:ROUTER_PASSWORD}', '${sops:routers.sops.yaml#/home}'));
      assert.equal((await run({}, 'validate')).code, 0);
      const { code, err } = await run({}, 'plan');
      assert.equal(code, 1);
      assert.match(err, /error\[spec\/sops-unavailable\][^]*password/);
      assert.equal((await run({ SOPS_AGE_KEY: key.identity }, 'plan')).code, 0);
    });
  });
});
