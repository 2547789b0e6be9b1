import { UsageError } from '../errors.ts';

/** Where a letter goes, and who it says it is from. */
export interface Address {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * An address that somebody has given. It may hold a token, so no message repeats it. A user in it becomes a header:
 * fetch takes none.
 */
export function addressOf(text: string, option: string): Address {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new UsageError(`${option} is no URL; it begins with https://`);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new UsageError(`${option} has to begin with https:// or http://`);
  const { username, password } = url;
  if (username === '' && password === '') return { url, headers: {} };
  url.username = '';
  url.password = '';
  const user = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
  return { url, headers: { authorization: `Basic ${user.toString('base64')}` } };
}
