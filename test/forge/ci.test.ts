import assert from 'node:assert/strict';
import { changeInEvent, ciOf, keyPattern } from '../../src/forge/index.ts';

describe('what CI tells its jobs', () => {
  const actions = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'ops/net',
    GITHUB_RUN_ID: '77',
    GITHUB_SHA: 'abc',
    GITHUB_REF: 'refs/pull/12/merge',
    GITHUB_WORKSPACE: '/w',
    GITHUB_EVENT_PATH: '/e.json',
  };

  it('is read in GitHub Actions, and as Gitea where Gitea or Forgejo run such jobs', () => {
    assert.deepEqual(ciOf(actions), {
      provider: 'github',
      apiUrl: 'https://api.github.com',
      repo: 'ops/net',
      change: 12,
      commit: 'abc',
      runUrl: 'https://github.com/ops/net/actions/runs/77',
      filesUrl: 'https://github.com/ops/net/blob/abc/',
      workspace: '/w',
      eventPath: '/e.json',
    });
    const forgejo = ciOf({ ...actions, FORGEJO_ACTIONS: 'true', GITHUB_API_URL: 'https://code/api/v1' });
    assert.deepEqual(
      [forgejo.provider, forgejo.apiUrl, forgejo.filesUrl],
      ['gitea', 'https://code/api/v1', 'https://github.com/ops/net/src/commit/abc/'],
    );
    assert.equal(ciOf({ ...actions, GITHUB_REF: 'refs/heads/main' }).change, undefined);
  });

  it('is read in GitLab, in pipelines of merge requests and of branches', () => {
    const env = {
      GITLAB_CI: 'true',
      CI_API_V4_URL: 'https://gitlab.com/api/v4',
      CI_PROJECT_ID: '42',
      CI_PROJECT_URL: 'https://gitlab.com/ops/net',
      CI_COMMIT_SHA: 'abc',
      CI_JOB_URL: 'https://gitlab.com/ops/net/-/jobs/1',
    };
    assert.deepEqual(ciOf({ ...env, CI_MERGE_REQUEST_IID: '5' }), {
      provider: 'gitlab',
      apiUrl: 'https://gitlab.com/api/v4',
      repo: '42',
      change: 5,
      commit: 'abc',
      runUrl: 'https://gitlab.com/ops/net/-/jobs/1',
      filesUrl: 'https://gitlab.com/ops/net/-/blob/abc/',
    });
    assert.equal(ciOf({ ...env, CI_OPEN_MERGE_REQUESTS: 'ops/net!9,other/net!3' }).change, 9);
  });

  it('is read in Woodpecker for each forge that it can stand on', () => {
    const env = {
      CI: 'woodpecker',
      CI_FORGE_TYPE: 'forgejo',
      CI_FORGE_URL: 'https://codeberg.org',
      CI_REPO: 'ops/net',
      CI_REPO_URL: 'https://codeberg.org/ops/net',
      CI_COMMIT_SHA: 'abc',
      CI_COMMIT_PULL_REQUEST: '3',
    };
    const { provider, apiUrl, change, filesUrl } = ciOf(env);
    assert.deepEqual(
      [provider, apiUrl, change, filesUrl],
      ['gitea', 'https://codeberg.org/api/v1', 3, 'https://codeberg.org/ops/net/src/commit/abc/'],
    );
    assert.equal(ciOf({ ...env, CI_FORGE_TYPE: 'github' }).apiUrl, 'https://api.github.com');
  });

  it('is nothing where there is none, and a foreign event is no event', () => {
    assert.deepEqual(ciOf({ CI: 'true' }), {});
    assert.equal(changeInEvent('{"pull_request":{"number":4}}'), 4);
    assert.equal(changeInEvent('{"issue":{"number":5}}'), 5);
    assert.equal(changeInEvent('{"workflow_run":{"pull_requests":[{"number":6}]}}'), 6);
    for (const text of ['', '[]', 'null', '{"pull_request":{"number":"4"}}'])
      assert.equal(changeInEvent(text), undefined, text);
  });

  it('has keys that cannot end a marker', () => {
    for (const key of ['default', 'prod/riga', 'a.b_c-1']) assert.match(key, keyPattern);
    for (const key of ['', '-->', 'a b', '--', 'a--b', 'x\n', '<a'])
      assert.doesNotMatch(key, keyPattern, key);
  });
});
