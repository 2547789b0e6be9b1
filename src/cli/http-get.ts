import type { Answer } from '../secrets/index.ts';

const mostBody = 1024 * 1024;
const mostMs = 10_000;

/** One GET; the certificate is always verified. Loads http only when it is needed. */
export async function httpGet(
  url: URL,
  headers: Readonly<Record<string, string>>,
  ca: string | undefined,
): Promise<Answer> {
  const { request } = await (url.protocol === 'https:' ? import('node:https') : import('node:http'));
  return new Promise((done) => {
    const options = {
      headers,
      agent: false as const,
      rejectUnauthorized: true,
      signal: AbortSignal.timeout(mostMs),
      ...(ca === undefined ? {} : { ca }),
    };
    const asked = request(url, options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
        if (body.length > mostBody) asked.destroy(new Error(`it answers with more than ${mostBody} bytes`));
      });
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, body });
      });
      response.on('error', fail);
    });
    const fail = (error: Error): void => {
      done({
        failure:
          error.name === 'AbortError' || error.name === 'TimeoutError'
            ? `no answer for ${mostMs / 1000} s`
            : error.message,
      });
    };
    asked.on('error', fail);
    asked.end();
  });
}
