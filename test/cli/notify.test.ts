import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import type { Clock } from '../../src/reconciler/apply/index.ts';
import { receiver, type Receiver } from './support/receiver.ts';
import { freePort, type Ran, veths, type World, world } from './support/world.ts';

const token = 'token-that-nobody-sees';
const uuid = '0b9f6c0e-7a61-4a5e-9f0e-c1f2a3b4d5e6';
const sentAt = '2026-11-27T14:00:00.000Z';

describe('drift that tells others', () => {
  let here: World;
  let there: Receiver;
  const pauses: number[] = [];
  const clock: Clock = {
    now: () => Date.parse(sentAt),
    sleep: async (ms) => {
      pauses.push(ms);
    },
  };
  const drift = (env: Record<string, string>, ...argv: string[]): Promise<Ran> =>
    here.runWith({ env: { TOKEN: token, ...env }, clock }, 'drift', ...argv);
  const veth = (): Map<string, string> | undefined =>
    here.simulator.routers[0]?.device.rows('interface/veth')[0]?.fields;
  const paths = (): string[] => there.received.map(({ path }) => path);

  before(async () => {
    here = await world();
    here.stack(veths);
    assert.equal((await here.runWith({ env: { TOKEN: token } }, 'apply', '-y')).code, 0);
  });
  after(() => here.close());
  beforeEach(async () => {
    there = await receiver();
    pauses.length = 0;
    veth()?.set('address', '172.17.0.2/24');
  });
  afterEach(() => there.close());

  it('pings when it begins and when it ends, with the exit code, a summary and one id', async () => {
    const clean = await drift({}, '--ping', `${there.url}/${uuid}?create=1`);
    assert.equal(clean.code, 0, clean.err);
    assert.deepEqual(paths(), [`/${uuid}/start`, `/${uuid}/0`]);
    const [start, end] = there.received;
    assert.equal(start?.query.get('create'), '1');
    assert.equal(start.query.get('rid'), end?.query.get('rid'));
    assert.match(end?.body ?? '', /^No drift: the router matches the files\.$/);

    veth()?.set('address', '172.17.0.9/24');
    assert.equal((await drift({ ROSCTR_PING: `${there.url}/${uuid}` })).code, 2);
    assert.deepEqual(paths().slice(2), [`/${uuid}/start`, `/${uuid}/2`]);
    assert.equal(
      there.received.at(-1)?.body,
      'Drift on the router: 1 config.\nhome veth/veth-a: address differs (config)',
    );
  });

  it('pings also where the run ends with an error', async () => {
    assert.equal((await drift({}, '--ping', `${there.url}/x`, '--router', 'nobody')).code, 64);
    assert.equal((await drift({}, '--ping', `${there.url}/x`, '-f', 'none.yaml')).code, 1);
    assert.deepEqual(paths(), ['/x/start', '/x/64', '/x/start', '/x/1']);
  });

  it('warns where a ping is not delivered, changes nothing about the result, and shows no token', async () => {
    const port = await freePort();
    const gone = await drift({}, '--ping', `http://anna:secret-2@127.0.0.1:${port}/${uuid}`);
    assert.equal(gone.code, 0, gone.err);
    assert.match(
      gone.err,
      new RegExp(`warning: the ping was not delivered: 127\\.0\\.0\\.1:${port}: ECONNREFUSED`),
    );
    assert.deepEqual(pauses, [1000, 4000, 1000, 4000]);
    there.answers.push({ status: 404 }, { status: 404 });
    const refused = await drift({}, '--ping', `${there.url}/${uuid}`);
    assert.equal(refused.code, 0);
    assert.match(refused.err, /it answers 404/);
    for (const { out, err } of [gone, refused])
      assert.doesNotMatch(out + err, new RegExp(`${uuid}|secret-2|anna`));
  });

  it('tells a webhook what differs, signed over time and body, and only where something is wrong', async () => {
    const secret = { ROSCTR_WEBHOOK_SECRET: 'k3y' };
    assert.equal((await drift(secret, '--webhook', `${there.url}/hook`)).code, 0);
    assert.deepEqual(paths(), []);
    veth()?.set('address', '172.17.0.9/24');
    there.answers.push({ status: 503 }, { status: 429, headers: { 'retry-after': '7' } });
    const ran = await drift(secret, '--webhook', `${there.url}/hook`);
    assert.equal(ran.code, 2);
    assert.deepEqual(paths(), ['/hook', '/hook', '/hook']);
    assert.deepEqual(pauses, [1000, 7000]);
    const [first, , last] = there.received;
    const { headers, body = '' } = last ?? {};
    const seconds = String(Date.parse(sentAt) / 1000);
    assert.equal(headers?.['x-rosctr-timestamp'], seconds);
    assert.equal(
      headers['x-rosctr-signature'],
      `sha256=${createHmac('sha256', 'k3y').update(`${seconds}.${body}`).digest('hex')}`,
    );
    assert.equal(headers['x-rosctr-delivery'], first?.headers['x-rosctr-delivery']);
    const said = JSON.parse(body) as { findings: object[] };
    assert.deepEqual(
      { ...said, rosctrVersion: '', findings: said.findings.length },
      {
        formatVersion: '1.0',
        rosctrVersion: '',
        event: 'drift',
        sentAt,
        exitCode: 2,
        complete: true,
        errored: false,
        summary: 'Drift on the router: 1 config.',
        counts: { config: 1 },
        routers: { total: 1, unread: [] },
        findings: 1,
        omitted: 0,
        ignored: 0,
      },
    );
  });

  it('sends no secret: neither that of the files nor that of the address', async () => {
    const row = here.simulator.routers[0]?.device
      .rows('container/envs')
      .find(({ fields }) => fields.get('key') === 'TOKEN');
    row?.fields.set('value', 'changed-by-hand');
    const ran = await drift(
      { ROSCTR_WEBHOOK_TOKEN: 'bearer-1' },
      '-v',
      '--webhook',
      `${there.url}/services/T0KEN`,
      '--ping',
      `${there.url}/${uuid}`,
    );
    row?.fields.set('value', token);
    assert.equal(ran.code, 2);
    const hook = there.received.find(({ path }) => path === '/services/T0KEN');
    assert.equal(hook?.headers.authorization, 'Bearer bearer-1');
    const bodies = there.received.map(({ body }) => body).join('\n');
    assert.match(bodies, /"actual":"\*{5}"/);
    assert.doesNotMatch(bodies, /token-that|changed-by-hand|T0KEN|bearer-1/);
    assert.doesNotMatch(ran.out + ran.err, /T0KEN|bearer-1|changed-by-hand/);
  });

  it('speaks as Slack and as ntfy want it', async () => {
    veth()?.set('address', '172.17.0.9/24');
    const ci = {
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'ann/routers',
      GITHUB_RUN_ID: '12',
    };
    await drift(ci, '--webhook', there.url, '--webhook-format', 'slack');
    const run = 'https://github.com/ann/routers/actions/runs/12';
    assert.deepEqual(JSON.parse(there.received[0]?.body ?? ''), {
      text: `:warning: *rosctr* Drift on the router: 1 config.\n• \`home veth/veth-a: address differs (config)\`\n<${run}|this run>`,
    });
    veth()?.set('address', '172.17.0.2/24');
    await drift(ci, '--webhook', there.url, '--webhook-format', 'ntfy', '--webhook-on', 'always');
    const { headers, body } = there.received[1] ?? {};
    assert.equal(body, 'No drift: the router matches the files.');
    assert.deepEqual(
      [headers?.['title'], headers?.['priority'], headers?.['click']],
      ['rosctr: no drift', 'default', run],
    );
  });

  it('does not repeat an address that is none', async () => {
    const wrong = await drift({}, '--webhook', `hooks.example/${uuid}`);
    assert.equal(wrong.code, 64);
    assert.equal(wrong.err, 'error: --webhook is no URL; it begins with https://\n');
    const odd = await drift({}, '--ping', `ftp://hooks.example/${uuid}`);
    assert.equal(odd.err, 'error: --ping has to begin with https:// or http://\n');
  });
});
