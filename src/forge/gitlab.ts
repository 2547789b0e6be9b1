import type { Endpoint } from './endpoint.ts';
import type { Comments, Forge, ForgeSettings, Issue, Issues, Post } from './forge.ts';
import { authorship, hasMarker, type Rest, rest } from './rest.ts';
import { type Fields, numberOf, textOf } from './shape.ts';
import type { Web } from './web.ts';

type Ours = ReturnType<typeof authorship>;

/** GitLab: https://docs.gitlab.com/api/notes/, https://docs.gitlab.com/api/issues/. */
export function gitlab({ apiUrl, repo }: ForgeSettings, token: string, web: Web): Forge {
  const endpoint: Endpoint = {
    name: 'GitLab',
    apiUrl,
    token,
    headers: { 'private-token': token, accept: 'application/json', 'user-agent': 'rosctr' },
    hints: {
      unauthorized:
        'the token is wrong or has expired: GITLAB_TOKEN has to be a project access token with scope api (CI_JOB_TOKEN may not write notes)',
      forbidden: 'the token may not do this: it needs scope api, and the role Reporter or more',
      missing: `is ${repo} right, does the number exist there, and may the token see it?`,
    },
  };
  const api = rest(endpoint, web);
  const root = `/projects/${encodeURIComponent(repo)}`;
  const ours = authorship(api.send);
  return {
    name: endpoint.name,
    changeWord: 'merge request',
    longest: 1_000_000,
    comments: (change) => notesOf(api, `${root}/merge_requests/${change}`, ours),
    issues: issuesOf(api, root, ours),
  };
}

function notesOf(api: Rest, parent: string, ours: Ours): Comments {
  const path = `${parent}/notes`;
  // A note has no address of its own in the answer.
  const post = (fields: Fields): Post => ({
    id: numberOf(api.endpoint, fields, 'id'),
    body: textOf(fields, 'body'),
    url: '',
  });
  return {
    find: async (marker) => {
      const found = await api.first(
        `${path}?per_page=100&sort=asc&order_by=created_at`,
        async (item) => hasMarker(item, 'body', marker) && (await ours(item, 'author')),
      );
      return found && post(found);
    },
    create: async (body) => post(await api.send({ method: 'POST', path, body: { body } })),
    update: async ({ id }, body) => {
      const changed = await api.change({ method: 'PUT', path: `${path}/${id}`, body: { body } });
      return changed && post(changed);
    },
  };
}

function issuesOf(api: Rest, root: string, ours: Ours): Issues {
  const issue = (fields: Fields): Issue => ({
    id: numberOf(api.endpoint, fields, 'id'),
    number: numberOf(api.endpoint, fields, 'iid'),
    title: textOf(fields, 'title'),
    body: textOf(fields, 'description'),
    url: textOf(fields, 'web_url'),
    isOpen: fields['state'] === 'opened',
  });
  return {
    find: async (marker, { state = 'open', label } = {}) => {
      const query = new URLSearchParams({
        state: state === 'open' ? 'opened' : 'all',
        per_page: '100',
        ...(label ? { labels: label } : {}),
      });
      const found = await api.first(
        `${root}/issues?${query.toString()}`,
        async (item) => hasMarker(item, 'description', marker) && (await ours(item, 'author')),
      );
      return found && issue(found);
    },
    create: async ({ title, body, labels }) =>
      issue(
        await api.send({
          method: 'POST',
          path: `${root}/issues`,
          body: { title, description: body, labels: labels.join(',') },
        }),
      ),
    update: async ({ number }, { title, body, isOpen }) => {
      const event = isOpen === undefined ? {} : { state_event: isOpen ? 'reopen' : 'close' };
      const changed = await api.change({
        method: 'PUT',
        path: `${root}/issues/${number}`,
        body: { title, description: body, ...event },
      });
      return changed && issue(changed);
    },
    comments: ({ number }) => notesOf(api, `${root}/issues/${number}`, ours),
  };
}
