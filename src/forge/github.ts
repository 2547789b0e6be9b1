import type { Endpoint } from './endpoint.ts';
import type { Comments, Forge, ForgeSettings, Issue, Issues, Post } from './forge.ts';
import { hasMarker, type Rest, rest } from './rest.ts';
import { type Fields, numberOf, textOf } from './shape.ts';
import type { Web } from './web.ts';

/** GitHub and GitHub Enterprise: https://docs.github.com/en/rest/issues, API version 2022-11-28. */
export function github({ apiUrl, repo }: ForgeSettings, token: string, web: Web): Forge {
  const endpoint: Endpoint = {
    name: 'GitHub',
    apiUrl,
    token,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      'user-agent': 'rosctr',
    },
    hints: {
      unauthorized: 'the token is wrong or has expired: see GITHUB_TOKEN',
      forbidden:
        'the token may not do this: give the job `permissions: { pull-requests: write, issues: write }`; a pull request from a fork gets no token that may write',
      missing: `is ${repo} right, does the number exist there, and may the token see it?`,
    },
  };
  const api = rest(endpoint, web);
  const root = `/repos/${repo}`;
  return {
    name: endpoint.name,
    changeWord: 'pull request',
    longest: 65_536,
    comments: (change) => commentsOf(api, root, change),
    issues: issuesOf(api, root),
  };
}

/** A stranger may write our marker, too: only bots and people with a say in the repository are taken for us. */
function mayBeOurs(item: Fields): boolean {
  const user = item['user'] as Fields | null | undefined;
  return (
    user?.['type'] === 'Bot' ||
    ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(textOf(item, 'author_association'))
  );
}

function commentsOf(api: Rest, root: string, number: number): Comments {
  const path = `${root}/issues/${number}/comments`;
  const post = (fields: Fields): Post => ({
    id: numberOf(api.endpoint, fields, 'id'),
    body: textOf(fields, 'body'),
    url: textOf(fields, 'html_url'),
  });
  return {
    find: async (marker) => {
      const found = await api.first(
        `${path}?per_page=100`,
        (item) => hasMarker(item, 'body', marker) && mayBeOurs(item),
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

function issuesOf(api: Rest, root: string): Issues {
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
      const query = new URLSearchParams({ state, per_page: '100', ...(label ? { labels: label } : {}) });
      // The list has pull requests, too.
      const found = await api.first(
        `${root}/issues?${query.toString()}`,
        (item) => item['pull_request'] === undefined && hasMarker(item, 'body', marker) && mayBeOurs(item),
      );
      return found && issue(found);
    },
    create: async ({ title, body, labels }) =>
      issue(await api.send({ method: 'POST', path: `${root}/issues`, body: { title, body, labels } })),
    update: async ({ number }, { title, body, isOpen }) => {
      const state =
        isOpen === undefined
          ? {}
          : isOpen
            ? { state: 'open' }
            : { state: 'closed', state_reason: 'completed' };
      const changed = await api.change({
        method: 'PATCH',
        path: `${root}/issues/${number}`,
        body: { title, body, ...state },
      });
      return changed && issue(changed);
    },
    comments: ({ number }) => commentsOf(api, root, number),
  };
}
