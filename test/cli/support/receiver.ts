import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server on loopback that notes what it is sent, and answers what it is told to. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** Status of the next answers; 200 when they are used up. */
  readonly answers: { readonly status: number; readonly headers?: Record<string, string> }[];
  readonly close: () => Promise<void>;
}

export async function receiver(): Promise<Receiver> {
  const received: Received[] = [];
  const answers: Receiver['answers'] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here');
      const { method = '', headers } = request;
      received.push({ method, path: pathname, query: searchParams, headers, body });
      const { status, headers: more } = answers.shift() ?? { status: 200 };
      response.writeHead(status, { connection: 'close', ...more }).end('ok');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    answers,
    close: () =>
      new Promise((done) =>
        server.close(() => {
          done();
        }),
      ),
  };
}
