import assert from 'node:assert/strict';
import { aboutRun, eventTime } from '../../src/cli/about.ts';

const gitlab = {
  GITLAB_CI: 'true',
  CI_PROJECT_URL: 'https://gitlab.example/ops/net',
  CI_COMMIT_SHA: '9f2c1ab03d5e',
  CI_JOB_URL: 'https://gitlab.example/ops/net/-/jobs/7',
  CI_PROJECT_DIR: '/builds/ops/net',
};

describe('what reports are told beside the document', () => {
  it('is the commit, the page of the run and where files are looked at, also from a folder of the repository', () => {
    const env = { ...gitlab, SOURCE_DATE_EPOCH: '1795804380' };
    assert.deepEqual(aboutRun({ env, cwd: '/builds/ops/net/infra/riga' }), {
      generatedAt: '2026-11-27T18:33:00Z',
      commit: '9f2c1ab03d5e',
      runUrl: 'https://gitlab.example/ops/net/-/jobs/7',
      filesUrl: 'https://gitlab.example/ops/net/-/blob/9f2c1ab03d5e/',
      folder: 'infra/riga/',
    });
    for (const cwd of ['/builds/ops/net', '/elsewhere', '/builds/ops/network'])
      assert.equal(aboutRun({ env, cwd }).folder, undefined, cwd);
  });

  it('is the time alone where there is no CI: now, or what SOURCE_DATE_EPOCH says', () => {
    const { generatedAt, ...rest } = aboutRun({ env: { SOURCE_DATE_EPOCH: 'soon' }, cwd: '/x' });
    assert.deepEqual(rest, {});
    assert.match(generatedAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    assert.ok(Math.abs(Date.parse(generatedAt) - Date.now()) < 60_000);
    assert.equal(eventTime({ env: { SOURCE_DATE_EPOCH: '0' } }), '1970-01-01T00:00:00Z');
    assert.match(eventTime({ env: {} }), /\.\d{3}Z$/);
  });
});
