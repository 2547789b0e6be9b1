import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { commentOf, type Dialect, issueOf, type Kept } from './fake-shapes.ts';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown>;
}

export type { Dialect } from './fake-shapes.ts';
type Fault = (request: Call, response: ServerResponse) => boolean;

/** A forge on loopback: comments, issues, pages, and what goes wrong. */
export interface FakeForge {
  readonly apiUrl: string;
  readonly calls: Call[];
  readonly comments: Kept[];
  readonly issues: Kept[];
  readonly labels: { readonly id: number; readonly name: string }[];
  /** Answers instead of the forge; true: it has. Asked for every request until it is taken back. */
  fault: Fault | undefined;
  readonly close: () => Promise<void>;
}

export const token = 'tOken-of-a-forge-9a9a';
/** Who the token belongs to, and somebody else. */
export const us = { id: 7, type: 'Bot', association: 'NONE' };
export const stranger = { id: 99, type: 'User', association: 'CONTRIBUTOR' };

const prefixes = { github: '', gitlab: '/api/v4', gitea: '/api/v1' };

export async function fakeForge(
  dialect: Dialect,
  options: { readonly perPage?: number } = {},
): Promise<FakeForge> {
  const forge: Omit<FakeForge, 'apiUrl' | 'close'> = {
    calls: [],
    comments: [],
    issues: [],
    labels: [],
    fault: undefined,
  };
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
      const call = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body,
      };
      forge.calls.push(call);
      if (forge.fault?.(call, response) === true) return;
      if (!authorized(dialect, call)) {
        send(response, 401, { message: 'Bad credentials' });
        return;
      }
      answer(dialect, forge, call, response, options.perPage ?? 2);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return Object.assign(forge, {
    apiUrl: `http://127.0.0.1:${port}${prefixes[dialect]}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  });
}

export function send(response: ServerResponse, status: number, json: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(json));
}

function authorized(dialect: Dialect, { headers }: Call): boolean {
  const { authorization } = headers;
  if (dialect === 'github')
    return authorization === `Bearer ${token}` && headers['user-agent'] !== undefined;
  if (dialect === 'gitea') return authorization === `token ${token}`;
  return headers['private-token'] === token;
}

type State = Omit<FakeForge, 'apiUrl' | 'close'>;

function answer(
  dialect: Dialect,
  forge: State,
  call: Call,
  response: ServerResponse,
  perPage: number,
): void {
  const url = new URL(call.path, 'http://forge');
  const path = url.pathname.slice(prefixes[dialect].length);
  if (path === '/user') {
    send(response, dialect === 'github' ? 403 : 200, { id: us.id });
    return;
  }
  const root = dialect === 'gitlab' ? /^\/projects\/ops%2Fnet(\/.*)$/ : /^\/repos\/ops\/net(\/.*)$/;
  const rest = root.exec(path)?.[1];
  if (rest === undefined) {
    send(response, 404, { message: 'Not Found' });
    return;
  }
  const wantsList = call.method === 'GET';
  const list = (items: readonly Kept[], show: (item: Kept) => unknown): void => {
    const page = Number(url.searchParams.get('page') ?? '1');
    // Gitea gives the comments of an issue all at once.
    const size = dialect === 'gitea' && items === forge.comments ? 1000 : perPage;
    const more = page * size < items.length;
    url.searchParams.set('page', String(page + 1));
    const host = String(call.headers.host);
    const link = more
      ? {
          link: `<http://${host}/first>; rel="first", <http://${host}${url.pathname}${url.search}>; rel="next"`,
        }
      : {};
    send(response, 200, items.slice((page - 1) * size, page * size).map(show), link);
  };
  const isComments =
    dialect === 'gitlab' ? /\/(merge_requests|issues)\/\d+\/notes/ : /\/issues\/(\d+\/)?comments/;
  const id = Number(/\/(\d+)$/.exec(rest)?.[1] ?? Number.NaN);
  if (isComments.test(rest)) {
    const one = (item: Kept): object => commentOf(dialect, item);
    if (wantsList) {
      list(forge.comments, one);
      return;
    }
    if (call.method === 'POST') {
      send(response, 201, one(added(forge.comments, call.body)));
      return;
    }
    changed(
      forge.comments.find((item) => item.id === id),
      call,
      response,
      one,
    );
    return;
  }
  if (rest.startsWith('/labels')) {
    if (wantsList) {
      send(response, 200, forge.labels);
      return;
    }
    const label = { id: forge.labels.length + 31, name: String(call.body['name']) };
    forge.labels.push(label);
    send(response, 201, label);
    return;
  }
  const one = (item: Kept): object => issueOf(dialect, item);
  if (wantsList) {
    const wanted = url.searchParams.get('state') ?? 'open';
    const label = url.searchParams.get('labels');
    list(
      forge.issues.filter(
        (item) =>
          (wanted === 'all' || item.state === 'open') && (label === null || item.labels.includes(label)),
      ),
      one,
    );
    return;
  }
  if (call.method === 'POST') {
    send(response, 201, one(added(forge.issues, call.body)));
    return;
  }
  changed(
    forge.issues.find((item) => item.number === id),
    call,
    response,
    one,
  );
}

function added(items: Kept[], { body, description, title, labels }: Record<string, unknown>): Kept {
  const number = items.length + 1;
  const item: Kept = {
    id: 1000 + number,
    number,
    author: us,
    body: String(body ?? description),
    title: String(title),
    state: 'open',
    labels: (Array.isArray(labels) ? labels : String(labels).split(',')).map(String),
  };
  items.push(item);
  return item;
}

function changed(
  item: Kept | undefined,
  { body }: Call,
  response: ServerResponse,
  show: (item: Kept) => object,
): void {
  if (!item) {
    send(response, 404, { message: 'Not Found' });
    return;
  }
  const text = body['body'] ?? body['description'];
  if (typeof text === 'string') item.body = text;
  if (typeof body['title'] === 'string') item.title = body['title'];
  const state = body['state'] ?? body['state_event'];
  if (state !== undefined) item.state = state === 'closed' || state === 'close' ? 'closed' : 'open';
  send(response, 200, show(item));
}
