import assert from 'node:assert/strict';
import type { Context } from '../../src/cli/context.ts';
import { applyCommand } from '../../src/cli/commands/apply.ts';
import { demoFlags } from '../../src/cli/demo-flags.ts';
import { fastClock } from '../../src/cli/demo-clock.ts';
import { assertValid } from './support/documents.ts';
import { golden } from './support/golden.ts';
import { fakeIo } from './support/io.ts';
import { type World, veths, world } from './support/world.ts';

const token = 'token-that-nobody-sees';
const env = { TOKEN: token };

/** A stack with a container that has a secret, and one that takes it over and over into its log. */
const container = `
containers:
  web:
    image: nginx:1.29
    veth: { address: 172.18.0.2/24, gateway: 172.18.0.1 }
    env: { TOKEN: "\${env:TOKEN}", TZ: Europe/Riga }
    mounts: ["usb1/web:/data"]
`;

/** Port and certificate of a simulated router are new in every run. */
const anywhere = (text: string): string =>
  text
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:48729')
    .replaceAll(/sha256:[0-9a-f]{64}/g, `sha256:${'ab'.repeat(32)}`);

describe('what commands print', () => {
  let here: World;
  beforeEach(async () => {
    here = await world();
    here.stack(veths);
  });
  afterEach(() => here.close());

  it('is JSON of the published schemas, alone on stdout, whatever happens', async () => {
    const plan = await here.runWith({ env }, 'plan', '-o', 'json');
    assertValid('plan', plan.out);
    const report = await here.runWith({ env }, 'apply', '-y', '-o', 'json');
    assert.equal(report.code, 0, report.err);
    assertValid('report', report.out);
    assertValid('plan', (await here.runWith({ env }, 'drift', '-o', 'json')).out);
    assertValid('report', (await here.runWith({ env }, 'apply', '-y', '-o', 'json')).out);
    assertValid('report', (await here.runWith({ env }, 'destroy', '-y', '-o', 'json')).out);
  });

  it('explains a resource property by property', async () => {
    await here.runWith({ env }, 'apply', '-y');
    const { code, out, err } = await here.runWith({ env }, 'explain', 'veth/veth-a');
    assert.equal(code, 0, err);
    golden('explain.txt', out);
    const json = await here.runWith({ env }, 'explain', 'env/common/TOKEN', '-o', 'json');
    assert.equal(json.code, 0);
    assert.doesNotMatch(json.out, /token-that/);
    assert.match(json.out, /\*{5}/);
  });

  it('explains nothing that is nowhere, and no word that is no address', async () => {
    const said = async (address: string): Promise<string> => {
      const { code, err } = await here.runWith({ env }, 'explain', address);
      return `${code} ${err.trimEnd()}`;
    };
    const nowhere = '1 error: neither the files nor a router has';
    assert.equal(await said('veth/veth-aa'), `${nowhere} veth/veth-aa; did you mean veth/veth-a?`);
    assert.equal(
      await said('env/common'),
      `${nowhere} env/common; did you mean env/common/TZ, env/common/TOKEN?`,
    );
    const wrong = (word: string): string =>
      `64 error: "${word}" is no address; addresses are kind/name, as container/pihole`;
    assert.equal(await said('TZ'), `${wrong('TZ')}; did you mean env/common/TZ?`);
    assert.match(await said('pihole-of-yours'), /; there is bridge\/containers, .*$/);
  });

  it('renders what a router gets, with the origin of every value and no secret', async () => {
    const { code, out } = await here.runWith({ env }, 'render');
    assert.equal(code, 0);
    golden('render.txt', anywhere(out));
    const json = await here.runWith({ env }, 'render', '-o', 'json');
    golden('render.json', anywhere(json.out));
    assert.doesNotMatch(out + json.out, /token-that/);
  });

  it('counts what right files hold, and shows wrong ones with their lines', async () => {
    const right = await here.run('validate', 'rosctr.yaml');
    assert.equal(right.code, 0, right.err);
    golden('validate.txt', right.out);
    assert.match(right.err, /warning\[spec\/env-unset\]/);
    here.stack('containres:\n  web: {}\nveths:\n  a: { adress: 10.0.0.2/24 }');
    const wrong = await here.run('validate', '-q');
    assert.equal(wrong.code, 1);
    golden('validate-wrong.txt', `${wrong.out}${wrong.err}`);
    const json = await here.run('validate', '-o', 'json');
    assert.equal(json.code, 1);
    const { valid, problems } = JSON.parse(json.out) as { valid: boolean; problems: object[] };
    assert.equal(valid, false);
    assert.equal(problems.length, 2);
  });

  it('is annotated in GitHub Actions, with file and line', async () => {
    here.stack('veths:\n  a: { adress: 10.0.0.2/24 }');
    const { err } = await here.runWith({ env: { GITHUB_ACTIONS: 'true' } }, 'validate', '-q');
    assert.match(err, /^::error file=rosctr\.yaml,line=\d+,col=\d+,title=spec\/unknown-key::.*adress/m);
  });

  it('never holds a secret, not even where the router repeats it', async () => {
    here.stack(container);
    const commands = [
      ['validate'],
      ['render'],
      ['render', '-o', 'json'],
      ['plan', '-v'],
      ['plan', '-o', 'json'],
      ['apply'],
      ['explain', 'env/web/TOKEN'],
      ['drift'],
    ];
    for (const argv of commands) {
      const { out, err } = await here.runWith({ env }, ...argv);
      assert.doesNotMatch(out + err, /token-that|router-password/, argv.join(' '));
      assert.notEqual(out + err, '');
    }
  });
});

describe('an apply that fails', () => {
  const speed = 500;
  let here: World;
  afterEach(() => here.close());

  const applyContainer = async (fault: string): Promise<{ code: number; out: string; err: string }> => {
    here = await world({ speed, faults: [fault] });
    here.stack(container);
    const io = fakeIo({ cwd: here.folder, env: { ...env, ROUTER_PASSWORD: 'router-password-1' } });
    const style = { color: false, unicode: true };
    const context: Context = {
      io,
      argv: [],
      style,
      errStyle: style,
      output: 'text',
      json: false,
      quiet: false,
      verbose: false,
      rehearsal: { reach: (target) => target, clock: fastClock(speed) },
    };
    const code = await applyCommand(demoFlags('rosctr.yaml'), context);
    return { code, ...io.written };
  };

  it('quotes the router, shows the line of the file, and says what to do next: a pull that fails', async () => {
    const { code, out, err } = await applyContainer('pull-fail');
    assert.equal(code, 1);
    assert.match(
      err,
      /error\[apply\/pull-failed\]: container\/web: its image could not be pulled or extracted/,
    );
    assert.match(err, /rosctr\.yaml:\d+:3/);
    assert.match(err, /the router says:\n {4}\S/);
    assert.match(err, /check image name, registry and free space/);
    assert.match(out, /Apply failed on home \(stack dns\): \d+ of \d+ steps done, 1 failed, \d+ not tried/);
    assert.match(out, /run rosctr apply again: it goes on from here\.$/m);
  });

  it('quotes the log: a container that exits at once', async () => {
    const { code, err } = await applyContainer('exit-at-once');
    assert.equal(code, 1);
    assert.match(err, /error\[apply\/(exited|not-started)\]: container\/web/);
    assert.match(err, /the router says:/);
    assert.doesNotMatch(err, /token-that/);
  });
});
