import type { Endpoint } from './endpoint.ts';
import type { Comments, Forge, ForgeSettings, Issue, Issues, Post } from './forge.ts';
import { authorship, hasMarker, type Rest, rest } from './rest.ts';
import { type Fields, numberOf, textOf } from './shape.ts';
import type { Web } from './web.ts';

type Ours = ReturnType<typeof authorship>;

/** Gitea and Forgejo, which have the same API here: /api/swagger of any instance. */
export function gitea({ apiUrl, repo }: ForgeSettings, token: string, web: Web): Forge {
  const endpoint: Endpoint = {
    name: 'Gitea',
    apiUrl,
    token,
    headers: { authorization: `token ${token}`, accept: 'application/json', 'user-agent': 'rosctr' },
    hints: {
      unauthorized: 'the token is wrong or has expired: see GITEA_TOKEN or FORGEJO_TOKEN',
      forbidden: 'the token may not do this: it needs the scope write:issue for this repository',
      missing: `is ${repo} right, does the number exist there, and may the token see it?`,
    },
  };
  const api = rest(endpoint, web);
  const root = `/repos/${repo}`;
  const ours = authorship(api.send);
  return {
    name: endpoint.name,
    changeWord: 'pull request',
    longest: 65_536,
    comments: (change) => commentsOf(api, root, change, ours),
    issues: issuesOf(api, root, ours),
  };
}

function commentsOf(api: Rest, root: string, number: number, ours: Ours): Comments {
  const path = `${root}/issues/${number}/comments`;
  const post = (fields: Fields): Post => ({
    id: numberOf(api.endpoint, fields, 'id'),
    body: textOf(fields, 'body'),
    url: textOf(fields, 'html_url'),
  });
  return {
    find: async (marker) => {
      // Some releases give all comments at once and no link to more, others page after page.
      const found = await api.first(
        `${path}?limit=50`,
        async (item) => hasMarker(item, 'body', marker) && (await ours(item, 'user')),
      );
      return found && post(found);
    },
    create: async (body) => post(await api.send({ method: 'POST', path, body: { body } })),
    update: async ({ id }, body) => {
      const changed = await api.change({
        method: 'PATCH',
        path: `${root}/issues/comments/${id}`,
        body: { body },
      });
      return changed && post(changed);
    },
  };
}

function issuesOf(api: Rest, root: string, ours: Ours): Issues {
  const issue = (fields: Fields): Issue => ({
    id: numberOf(api.endpoint, fields, 'id'),
    number: numberOf(api.endpoint, fields, 'number'),
    title: textOf(fields, 'title'),
    body: textOf(fields, 'body'),
    url: textOf(fields, 'html_url'),
    isOpen: fields['state'] === 'open',
  });
  return {
    find: async (marker, { state = 'open', label } = {}) => {
      const query = new URLSearchParams({
        state,
        type: 'issues',
        limit: '50',
        ...(label ? { labels: label } : {}),
      });
      const found = await api.first(
        `${root}/issues?${query.toString()}`,
        async (item) => hasMarker(item, 'body', marker) && (await ours(item, 'user')),
      );
      return found && issue(found);
    },
    create: async ({ title, body, labels }) => {
      const ids = await labelIds(api, root, labels);
      return issue(
        await api.send({ method: 'POST', path: `${root}/issues`, body: { title, body, labels: ids } }),
      );
    },
    update: async ({ number }, { title, body, isOpen }) => {
      const state = isOpen === undefined ? {} : { state: isOpen ? 'open' : 'closed' };
      const changed = await api.change({
        method: 'PATCH',
        path: `${root}/issues/${number}`,
        body: { title, body, ...state },
      });
      return changed && issue(changed);
    },
    comments: ({ number }) => commentsOf(api, root, number, ours),
  };
}

/** Labels go by number here; those that the repository does not have are made. */
async function labelIds(api: Rest, root: string, names: readonly string[]): Promise<readonly number[]> {
  const ids: number[] = [];
  for (const name of names) {
    const found =
      (await api.first(`${root}/labels?limit=50`, (item) => item['name'] === name)) ??
      (await api.send({ method: 'POST', path: `${root}/labels`, body: { name, color: '#e99695' } }));
    ids.push(numberOf(api.endpoint, found, 'id'));
  }
  return ids;
}
