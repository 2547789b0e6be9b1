import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, veths, world, type World } from './support/world.ts';

const token = 'token-that-nobody-sees';

describe('plan, apply, drift and destroy against a router', () => {
  let here: World;
  const writes = (): number => here.simulator.routers[0]?.device.writes ?? 0;
  const env = { TOKEN: token };
  const run = (...argv: string[]): ReturnType<World['run']> => here.runWith({ env }, ...argv);

  beforeEach(async () => {
    here = await world();
    here.stack(veths);
  });
  afterEach(() => here.close());

  it('plans: 0, and 2 where differences are asked for; the plan is on stdout, progress on stderr', async () => {
    const plain = await run('plan');
    assert.equal(plain.code, 0, plain.err);
    assert.match(plain.out, /\+ veth\/veth-a {2}will be created/);
    assert.match(plain.out, /Plan: \d+ to add, 0 to change, 0 to replace, 0 to destroy\./);
    assert.match(plain.err, /home {2}read \d+ rows/);
    assert.equal((await run('plan', '--detailed-exitcode')).code, 2);
    assert.equal(writes(), 0);
  });

  it('applies, and finds nothing to do the second time', async () => {
    const first = await run('apply', '-y');
    assert.equal(first.code, 0, first.err);
    assert.match(first.out, /Apply complete: \d+ added, 0 changed/);
    const done = writes();
    const second = await run('apply', '-y');
    assert.equal(second.code, 0);
    assert.match(second.out, /^No changes\. The router matches the files \(checked \d+ rows/);
    assert.equal(writes(), done);
    assert.equal((await run('plan', '--detailed-exitcode')).code, 0);
  });

  it('asks before it writes, and takes nothing but yes for a yes', async () => {
    const no = await here.runWith({ env, answers: ['y'] }, 'apply');
    assert.equal(no.code, 1);
    assert.match(no.err, /Only yes is a yes/);
    assert.match(no.err, /nothing was changed/);
    assert.equal(writes(), 0);
    const yes = await here.runWith({ env, answers: ['yes'] }, 'apply');
    assert.equal(yes.code, 0, yes.err);
    assert.ok(writes() > 0);
  });

  it('does not ask where nobody can answer, but gives the command that does not ask', async () => {
    const { code, err } = await run('apply', '--target', 'veth/*');
    assert.equal(code, 1);
    assert.match(err, /nobody is there to give it.*\n {2}rosctr apply --target 'veth\/\*' --auto-approve/);
    assert.equal(writes(), 0);
  });

  it('sees drift: 0 where there is none, 2 where there is', async () => {
    await run('apply', '-y');
    const none = await run('drift');
    assert.equal(none.code, 0);
    assert.match(none.out, /^No drift\./);
    const [device] = here.simulator.routers.map((router) => router.device);
    const row = device?.rows('interface/veth').find((each) => each.fields.get('name') === 'veth-a');
    row?.fields.set('address', '172.17.0.9/24');
    const some = await run('drift');
    assert.equal(some.code, 2);
    assert.match(some.out, /~ address {2}\["172\.17\.0\.2\/24"\] -> \["172\.17\.0\.9\/24"\]/);
    assert.match(some.out, /Drift: 1 resource on 1 router \(1 config\)\./);
  });

  it('destroys all of it, and nothing is left to plan for', async () => {
    await run('apply', '-y');
    const gone = await run('destroy', '-y');
    assert.equal(gone.code, 0, gone.err);
    assert.match(gone.out, /Destroy complete: 0 added, 0 changed, 0 replaced, \d+ destroyed/);
    assert.match(
      (await run('destroy', '-y')).out,
      /^Nothing to destroy\. The router has no row of stack dns \(checked \d+ rows, .*\)\.$/m,
    );
  });

  it('destroys a stack whose file is gone, on a router that no file names', async () => {
    await run('apply', '-y');
    const [router] = here.simulator.announcement.routers;
    assert.ok(router?.tls.mode === 'certificate');
    const where = ['--router', `127.0.0.1:${router.tls.port}`, '--username', 'admin'];
    const pin = ['--tls', router.tls.fingerprint ?? ''];
    const stranger = { env: { ROSCTR_PASSWORD: 'router-password-1' }, cwd: '/' };
    const { code, out, err } = await here.runWith(
      stranger,
      'destroy',
      '--stack',
      'dns',
      ...where,
      ...pin,
      '-y',
    );
    assert.equal(code, 0, err);
    assert.match(out, /Destroy complete: .* [1-9]\d* destroyed/);
    assert.match((await run('plan')).out, /Plan: [1-9]\d* to add/);
  });

  it('needs one router to destroy a stack by name', async () => {
    assert.equal((await run('destroy', '--stack', 'dns', '-y')).code, 64);
  });

  it('refuses what is in the way, with the flag that takes it over', async () => {
    here.simulator.routers[0]?.device.insert('interface/veth', { name: 'veth-a', address: '10.0.0.2/24' });
    const plan = await run('plan');
    assert.equal(plan.code, 1);
    assert.match(plan.out, /This plan cannot be applied as it is:/);
    assert.match(plan.out, /add {2}--adopt veth\/veth-a/);
    const refused = await run('apply', '-y');
    assert.equal(refused.code, 1);
    assert.equal(writes(), 0);
    const adopted = await run('apply', '-y', '--adopt', 'veth/veth-a');
    assert.equal(adopted.code, 0, adopted.err);
    assert.match(adopted.out, /1 adopted/);
  });

  it('does what it can where one of two routers is away, and says 3', async () => {
    const port = await freePort();
    writeFileSync(
      join(here.folder, 'attic.yaml'),
      `apiVersion: rosctr.dev/v1
kind: Stack
metadata: { name: attic }
routers:
  attic: { address: "127.0.0.1:${port}", username: x, password: "\${env:TOKEN}", tls: { mode: off }, labels: { floor: top } }
veths: { veth-b: { address: 10.9.0.2/24, gateway: 10.9.0.1 } }
`,
    );
    const files = ['-f', 'rosctr.yaml', '-f', 'attic.yaml'];
    const plan = await run('plan', ...files);
    assert.equal(plan.code, 3);
    assert.match(plan.out, /1 of 2 routers unchecked\./);
    assert.match(plan.err, /error\[router\/connection-refused\]: .*refuses the connection/);
    const applied = await run('apply', '-y', ...files);
    assert.equal(applied.code, 3);
    assert.match(applied.out, /Apply complete: .* 1 of 2 routers untouched: could not be read\./);
    assert.equal((await run('drift', ...files)).code, 3);
    assert.equal((await run('drift', ...files, '--router', 'h*')).code, 0);
    assert.equal((await run('drift', ...files, '--label', 'floor=top')).code, 3);
  });

  it('takes a choice of routers that fits none for a typing error', async () => {
    const name = await run('plan', '--router', 'hone');
    assert.equal(name.code, 64);
    assert.match(name.err, /--router hone: no such router in the files; there are home/);
    assert.equal((await run('plan', '--label', 'site=riga')).code, 64);
    assert.equal((await run('plan', '--label', 'riga')).code, 64);
  });

  it('ends with 130 at Ctrl-C, and has changed nothing if nobody had said yes', async () => {
    const { io, done } = here.start({ env, answers: [] }, 'apply');
    const question = io.ask;
    Object.assign(io, {
      ask: async (text: string, signal: AbortSignal) => {
        io.interrupt();
        return question(text, signal);
      },
    });
    const { code, err } = await done;
    assert.equal(code, 130);
    assert.match(err, /interrupted; nothing was changed/);
    assert.equal(writes(), 0);
  });

  it('ends with 130 at Ctrl-C in an apply, after the step at hand; the next apply goes on', async () => {
    const { io, done } = here.start({ env }, 'apply', '-y');
    const { err } = io;
    let isFirst = true;
    Object.assign(io, {
      err: {
        ...err,
        write: (text: string) => {
          err.write(text);
          if (/\[2\/\d+\]/.test(text) && isFirst) {
            isFirst = false;
            io.interrupt();
          }
        },
      },
    });
    const stopped = await done;
    assert.equal(stopped.code, 130, stopped.err);
    assert.match(stopped.out, /\d of \d+ steps done, \d failed, [1-9]\d* not tried/);
    assert.equal((await run('apply', '-y')).code, 0);
    assert.equal((await run('plan', '--detailed-exitcode')).code, 0);
  });

  it('ends when its time is over', async () => {
    await here.close();
    here = await world({ faults: ['stall'] });
    here.stack(veths);
    const { code, err } = await run('plan', '--deadline', '300ms');
    assert.equal(code, 1);
    assert.match(err, /the --deadline passed/);
  });

  it('is quiet where that was asked for', async () => {
    const { code, err } = await run('apply', '-y', '-q');
    assert.equal(code, 0);
    assert.equal(err, '');
  });

  it('takes its options from variables, too', async () => {
    here.stack(veths, 'elsewhere.yaml');
    const given = {
      env: { ...env, ROSCTR_FILE: 'elsewhere.yaml', ROSCTR_DETAILED_EXITCODE: '1', ROSCTR_OUTPUT: 'json' },
    };
    const { code, out } = await here.runWith(given, 'plan');
    assert.equal(code, 2);
    assert.equal((JSON.parse(out) as { changed: boolean }).changed, true);
  });
});
