import assert from 'node:assert/strict';
import {
  closeIssue,
  type Forge,
  forgeFor,
  keepComment,
  keepIssue,
  markerOf,
  web,
} from '../../src/forge/index.ts';
import { type Dialect, type FakeForge, fakeForge, stranger, token, us } from './fake-forge.ts';

const dialects: readonly Dialect[] = ['github', 'gitlab', 'gitea'];
const marker = markerOf('plan', 'prod');
const quick = { ...web, pauseMs: 1 };

for (const dialect of dialects) {
  describe(`the client for ${dialect}`, () => {
    let fake: FakeForge;
    let forge: Forge;

    beforeEach(async () => {
      fake = await fakeForge(dialect);
      forge = forgeFor(dialect, { apiUrl: fake.apiUrl, repo: 'ops/net' }, token, quick);
    });
    afterEach(() => fake.close());

    const old = (body: string, more = {}): void => {
      const number = fake.comments.length + 1;
      fake.comments.push({
        id: 2000 + number,
        number,
        author: us,
        body,
        title: '',
        state: 'open',
        labels: [],
        ...more,
      });
    };

    it('makes one comment, writes that anew later, and sends nothing when there is nothing new', async () => {
      const comments = forge.comments(12);
      assert.equal((await keepComment(comments, marker, 'first')).was, 'created');
      assert.equal((await keepComment(comments, marker, 'second')).was, 'updated');
      const before = fake.calls.length;
      assert.equal((await keepComment(comments, marker, 'second')).was, 'unchanged');
      assert.ok(fake.calls.slice(before).every(({ method }) => method === 'GET'));
      assert.deepEqual(
        fake.comments.map(({ body }) => body),
        [`${marker}\nsecond`],
      );
    });

    it('finds its comment on a later page, by the first line, and leaves those of other keys and of strangers', async () => {
      old('nice work');
      old(`I saw ${marker} in yours`);
      old(`${marker}\nplanted`, { author: stranger });
      old(`${markerOf('plan', 'staging')}\nother`);
      old(`${marker}\nold`);
      assert.equal((await keepComment(forge.comments(12), marker, 'new')).was, 'updated');
      assert.deepEqual(
        fake.comments.map(({ body }) => body),
        [
          'nice work',
          `I saw ${marker} in yours`,
          `${marker}\nplanted`,
          `${markerOf('plan', 'staging')}\nother`,
          `${marker}\nnew`,
        ],
      );
    });

    it('makes a new comment where the old one was deleted meanwhile', async () => {
      old(`${marker}\nold`);
      fake.fault = ({ method }) => {
        if (method === 'PATCH' || method === 'PUT') fake.comments.length = 0;
        return false;
      };
      assert.equal((await keepComment(forge.comments(12), marker, 'new')).was, 'created');
      assert.equal(fake.comments.length, 1);
    });

    it('keeps one open issue, changes it, closes it with a last word, and opens another one later', async () => {
      const draft = { title: '1 router drifted', body: 'a', labels: ['drift'] };
      const issue = markerOf('drift', 'prod');
      assert.equal((await keepIssue(forge.issues, issue, draft)).was, 'created');
      assert.equal((await keepIssue(forge.issues, issue, draft)).was, 'unchanged');
      const changed = await keepIssue(forge.issues, issue, {
        ...draft,
        title: '2 routers drifted',
        body: 'b',
      });
      assert.equal(changed.was, 'updated');
      assert.deepEqual([changed.post.title, changed.post.body], ['2 routers drifted', `${issue}\nb`]);
      assert.deepEqual(fake.issues[0]?.labels, dialect === 'gitea' ? ['31'] : ['drift']);

      assert.equal((await closeIssue(forge.issues, issue, 'all fine'))?.isOpen, false);
      assert.equal(fake.comments[0]?.body, 'all fine');
      assert.equal(await closeIssue(forge.issues, issue, 'all fine'), undefined);

      assert.equal((await forge.issues.find(issue, { state: 'all' }))?.number, 1);
      assert.equal((await keepIssue(forge.issues, issue, draft)).was, 'created');
      assert.deepEqual(
        fake.issues.map(({ state }) => state),
        ['closed', 'open'],
      );
    });

    it('sends the token to that host, and to no other that a redirect or a next page names', async () => {
      let reached = 0;
      const other = await fakeForge(dialect);
      other.fault = () => {
        reached++;
        return false;
      };
      fake.fault = (_call, response) => {
        response.writeHead(307, { location: `${other.apiUrl}/elsewhere` }).end();
        return true;
      };
      await assert.rejects(forge.comments(12).find(marker), { code: 'rosctr/forge-unexpected' });
      fake.fault = (_call, response) => {
        response.writeHead(200, { link: `<${other.apiUrl}/more>; rel="next"` }).end('[]');
        return true;
      };
      await assert.rejects(forge.comments(12).find(marker), /where its token is not sent/);
      await other.close();
      assert.equal(reached, 0);
    });
  });
}
