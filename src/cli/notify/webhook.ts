import { createHmac, randomUUID } from 'node:crypto';
import { messageFormats, type MessageFormat, type Occasion } from '../../report/drift/index.ts';
import type { RunDocument } from '../../report/index.ts';
import { addressOf } from './address.ts';
import { type Post, send } from './letter.ts';

export interface WebhookSettings {
  readonly url: string;
  readonly format: MessageFormat;
  /** Signs the body; from the environment only. */
  readonly secret: string | undefined;
  /** `Authorization: Bearer`; from the environment only. */
  readonly token: string | undefined;
}

/** Tells a run to somebody's server. Gives why it could not be told, if so. */
export async function tellWebhook(
  { url, format, secret, token }: WebhookSettings,
  document: RunDocument,
  occasion: Occasion,
  post: Post,
): Promise<string | undefined> {
  const address = addressOf(url, '--webhook');
  const { body, headers } = messageFormats[format](document, occasion);
  const seconds = Math.floor(Date.parse(occasion.sentAt) / 1000).toString();
  return send(
    {
      url: address.url,
      body,
      headers: {
        'user-agent': 'rosctr',
        ...address.headers,
        ...headers,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        // The same for every attempt: who gets it twice knows it.
        'x-rosctr-delivery': randomUUID(),
        'x-rosctr-timestamp': seconds,
        ...(secret === undefined ? {} : { 'x-rosctr-signature': signature(secret, seconds, body) }),
      },
    },
    post,
  );
}

/** Over time and body, so that an old message cannot be sent again as a new one. */
function signature(secret: string, seconds: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}
