import assert from 'node:assert/strict';
import { ForgeError, forgeFor, keepComment, markerOf, type Web, web } from '../../src/forge/index.ts';
import { type FakeForge, fakeForge, send, token } from './fake-forge.ts';

const marker = markerOf('plan', 'default');

describe('a forge in trouble', () => {
  let fake: FakeForge;
  let slept: number[];

  beforeEach(async () => {
    fake = await fakeForge('github');
    slept = [];
  });
  afterEach(() => fake.close());

  const comments = (more: Partial<Web> = {}, apiUrl = fake.apiUrl) => {
    const quick: Web = {
      ...web,
      pauseMs: 1,
      sleep: async (ms) => {
        slept.push(ms);
      },
      now: () => Date.parse('2026-11-27T12:00:00Z'),
      ...more,
    };
    return forgeFor('github', { apiUrl, repo: 'ops/net' }, token, quick).comments(12);
  };

  /** The first answers are these; then it works. */
  const first = (...answers: readonly (readonly [number, object, object?])[]): void => {
    const left = [...answers];
    fake.fault = (_call, response) => {
      const next = left.shift();
      if (next) send(response, ...next);
      return next !== undefined;
    };
  };

  const failure = async (work: Promise<unknown>): Promise<ForgeError> => {
    const error: unknown = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof ForgeError, String(error));
    return error;
  };

  it('waits as long as Retry-After or the reset of the quota says, and goes on', async () => {
    first(
      [429, { message: 'slow down' }, { 'retry-after': '7' }],
      [
        403,
        { message: 'rate limit exceeded' },
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795780830' },
      ],
      [503, {}, { 'retry-after': 'Fri, 27 Nov 2026 12:00:05 GMT' }],
    );
    assert.equal(await comments().find(marker), undefined);
    assert.deepEqual(slept, [7000, 30_000, 5000]);
  });

  it('does not wait for an hour, but says when to come again', async () => {
    first([429, { message: 'secondary limit' }, { 'retry-after': '3600' }]);
    const error = await failure(comments().find(marker));
    assert.equal(error.code, 'rosctr/forge-rate-limited');
    assert.match(error.message, /429 to GET \/repos\/ops\/net\/issues\/12\/comments: secondary limit/);
    assert.match(error.hint, /in 3600 s/);
    assert.deepEqual([slept, fake.calls.length], [[], 1]);
  });

  it('says what right is missing, and asks no second time', async () => {
    for (const [status, code, hint] of [
      [401, 'rosctr/forge-refused', /GITHUB_TOKEN/],
      [403, 'rosctr/forge-refused', /pull-requests: write/],
      [404, 'rosctr/forge-not-found', /is ops\/net right/],
      [422, 'rosctr/forge-invalid', /what it does not like/],
    ] as const) {
      fake.calls.length = 0;
      first([status, { message: `no, ${token} may not`, errors: [{ field: 'body', code: 'too_long' }] }]);
      const error = await failure(comments().create('text'));
      assert.deepEqual([error.code, error.status, fake.calls.length], [code, status, 1]);
      assert.match(error.hint, hint);
      assert.match(error.message, /may not \[\{"field":"body","code":"too_long"\}\]$/);
      assert.ok(!error.message.includes(token), 'the token is not repeated');
    }
  });

  it('does not make a comment twice when the answer to the first attempt was lost', async () => {
    fake.fault = ({ method, body }, response) => {
      if (method !== 'POST' || fake.comments.length > 0) return false;
      fake.comments.push({
        id: 1,
        number: 1,
        author: { id: 7, type: 'Bot', association: 'NONE' },
        body: String(body['body']),
        title: '',
        state: 'open',
        labels: [],
      });
      response.destroy();
      return true;
    };
    assert.equal((await keepComment(comments(), marker, 'text')).was, 'created');
    assert.equal(fake.comments.length, 1);
    // 502 from a proxy tells as little.
    fake.comments.length = 0;
    first([200, []], [502, { message: 'bad gateway' }]);
    await keepComment(comments(), marker, 'text');
    assert.equal(fake.comments.length, 1);
  });

  it('tries reads again, and says at last which host does not answer', async () => {
    const told: string[] = [];
    fake.fault = (_call, response) => {
      response.destroy();
      return true;
    };
    const onRetry = (why: string, attempt: number): void => {
      told.push(`${attempt} ${why}`);
    };
    const error = await failure(comments({ onRetry }).find(marker));
    assert.equal(error.code, 'rosctr/forge-unreachable');
    assert.match(error.message, /GitHub at 127\.0\.0\.1:\d+: \w+/);
    assert.equal(fake.calls.length, 4);
    assert.equal(told.length, 3);
  });

  it('gives up on a server that never answers, and at once when the run is interrupted', async () => {
    fake.fault = () => true;
    const late = await failure(comments({ timeoutMs: 30, attempts: 2 }).find(marker));
    assert.match(late.message, /no answer in time/);
    const ended = await failure(comments({ signal: AbortSignal.timeout(30) }).find(marker));
    assert.match(ended.message, /interrupted/);
  });

  it('knows an answer that is not of its API', async () => {
    fake.fault = (_call, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>sign in</html>');
      return true;
    };
    const error = await failure(comments().find(marker));
    assert.equal(error.code, 'rosctr/forge-unexpected');
    assert.match(error.hint, /api\/v3/);
  });

  it('follows the redirect of a renamed repository with the same words', async () => {
    fake.fault = ({ path }, response) => {
      if (path.startsWith('/repositories/')) {
        send(response, 201, { id: 5, body: 'text', html_url: '' });
        return true;
      }
      response.writeHead(307, { location: '/repositories/1/issues/12/comments' }).end();
      return true;
    };
    assert.equal((await comments().create('text')).id, 5);
    assert.deepEqual(
      fake.calls.map(({ method, body }) => [method, body['body']]),
      [
        ['POST', 'text'],
        ['POST', 'text'],
      ],
    );
  });
});
