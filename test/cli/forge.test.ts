import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contextOf } from '../../src/cli/context.ts';
import { changeOption, forgeOptions } from '../../src/cli/forge-flags.ts';
import { changeOf, forgeOf } from '../../src/cli/forge.ts';
import { fakeIo } from './support/io.ts';

const none = { provider: undefined, apiUrl: undefined, repo: undefined };
const actions = {
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: 'https://ghe.example/api/v3',
  GITHUB_REPOSITORY: 'ops/net',
  GITHUB_TOKEN: 't',
};

describe('the forge of a run', () => {
  const from = (env: Record<string, string>) => {
    const io = fakeIo({ env });
    return { io, context: contextOf(io, [], {}) };
  };

  it('is what CI says, and what flags say where there is no CI', () => {
    assert.equal(forgeOf(none, from(actions).context).name, 'GitHub');
    const elsewhere = { provider: 'gitlab', apiUrl: undefined, repo: 'ops/net' } as const;
    assert.equal(forgeOf(elsewhere, from({ GITLAB_TOKEN: 't' }).context).name, 'GitLab');
    assert.equal(forgeOf(elsewhere, from({ ...actions, GITLAB_TOKEN: 't' }).context).name, 'GitLab');
  });

  it('asks for what is missing, one thing at a time', () => {
    const missing = (flags: Partial<typeof none>, env: Record<string, string>, words: RegExp): void => {
      assert.throws(() => forgeOf({ ...none, ...flags }, from(env).context), words);
    };
    missing({}, {}, /which forge\? Add --provider github\|gitlab\|gitea/);
    const gitea = { provider: 'gitea' } as never;
    missing(gitea, {}, /add --api-url/);
    missing({ provider: 'github' } as never, {}, /which repository\?/);
    missing({}, { ...actions, GITHUB_TOKEN: '' }, /no token: set GITHUB_TOKEN or GH_TOKEN/);
    missing({ apiUrl: 'ghe.example' } as never, actions, /that is no URL/);
    missing({ apiUrl: 'https://me:secret@ghe' } as never, actions, /^UsageError: (?!.*secret)/);
    missing({ apiUrl: 'file:///etc/passwd' } as never, actions, /has to begin with https/);
  });

  it('warns where the token would go over the network without TLS', () => {
    const { io, context } = from({ ...actions, GITHUB_API_URL: 'http://ghe.example/api/v3' });
    forgeOf(none, context);
    assert.match(io.written.err, /token goes to ghe\.example without TLS/);
    const local = from({ ...actions, GITHUB_API_URL: 'http://127.0.0.1:3000' });
    forgeOf(none, local.context);
    assert.equal(local.io.written.err, '');
  });

  it('knows its pull request from the reference, else from the event, else from --change', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rosctr-event-'));
    const GITHUB_EVENT_PATH = join(folder, 'event.json');
    writeFileSync(GITHUB_EVENT_PATH, '{"pull_request":{"number":4}}');
    assert.equal(changeOf(undefined, from({ ...actions, GITHUB_EVENT_PATH }).context), 4);
    const GITHUB_REF = 'refs/pull/5/merge';
    assert.equal(changeOf(undefined, from({ ...actions, GITHUB_EVENT_PATH, GITHUB_REF }).context), 5);
    assert.equal(changeOf(6, from({ ...actions, GITHUB_REF }).context), 6);
    rmSync(folder, { recursive: true });
    assert.throws(
      () => changeOf(undefined, from({ ...actions, GITHUB_EVENT_PATH }).context),
      /add --change/,
    );
    assert.equal(forgeOptions().length, 3);
    assert.throws(() => {
      changeOption().parseArg?.('x', undefined);
    }, /has to be a number/);
  });
});
