import { posix } from 'node:path';
import type { Outside } from './outside.ts';
import { SecretTrouble } from './trouble.ts';

/** A reader of Vault or OpenBao: each path is asked for once. */
export function vaultReader(outside: Outside): (argument: string) => Promise<string> {
  const asked = new Map<string, Promise<Readonly<Record<string, unknown>>>>();
  return async (argument) => {
    const [, path = '', field = ''] = /^(?:\/\/)?([^#]*)#(.+)$/s.exec(argument) ?? [];
    if (!/^[\w.@-]+(\/[\w.@ -]+)+$/.test(path) || path.split('/').includes('..')) {
      const hint =
        'write ${vault:kv/data/NAME#FIELD}: the path as the API has it, with data/ for KV version 2';
      throw new SecretTrouble('spec/bad-interpolation', `"${argument}" names no field of Vault`, hint);
    }
    const known = asked.get(path) ?? fieldsAt(path, outside);
    asked.set(path, known);
    const value = (await known)[field];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return String(value);
    const message =
      value === undefined
        ? `Vault has no field "${field}" in ${path}`
        : `field "${field}" of ${path} is no single value`;
    throw new SecretTrouble(
      'spec/no-such-secret',
      message,
      `there is ${Object.keys(await known).join(', ')}`,
    );
  };
}

async function fieldsAt(path: string, outside: Outside): Promise<Readonly<Record<string, unknown>>> {
  const { env, readFile, get } = outside;
  const address = env['VAULT_ADDR'] ?? env['BAO_ADDR'] ?? '';
  const token =
    env['VAULT_TOKEN'] ?? env['BAO_TOKEN'] ?? readFile(posix.join(env['HOME'] ?? '/', '.vault-token'));
  if (address === '' || token === undefined || token.trim() === '')
    throw unavailable(
      `nobody says ${address === '' ? 'where Vault is' : 'who asks Vault'}`,
      'set VAULT_ADDR and VAULT_TOKEN, or BAO_ADDR and BAO_TOKEN',
    );
  const url = urlOf(address, path);
  const caFile = env['VAULT_CACERT'] ?? env['BAO_CACERT'];
  const ca = caFile === undefined || caFile === '' ? undefined : readFile(caFile);
  if (caFile !== undefined && caFile !== '' && ca === undefined)
    throw unavailable(`VAULT_CACERT names ${caFile}, which cannot be read`, 'correct it, or unset it');
  const space = env['VAULT_NAMESPACE'] ?? env['BAO_NAMESPACE'] ?? '';
  const headers = {
    'X-Vault-Request': 'true',
    'X-Vault-Token': token.trim(),
    ...(space === '' ? {} : { 'X-Vault-Namespace': space }),
  };
  const answer = await get(url, headers, ca);
  if ('failure' in answer) throw unavailable(`${url.host} cannot be asked: ${answer.failure}`, tlsHint);
  return fieldsIn(answer, path, url);
}

const tlsHint = 'its certificate is always verified: VAULT_CACERT names a CA of your own';

/** The token travels in clear text over http: to this machine only. */
function urlOf(address: string, path: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isHere = url !== undefined && /^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname);
  if (url?.protocol !== 'https:' && !(url?.protocol === 'http:' && isHere))
    throw unavailable('VAULT_ADDR has to be an https:// address', 'http:// is for this machine only');
  const base = url.pathname.replace(/\/+$/, '');
  url.pathname = `${base}/v1/${path.split('/').map(encodeURIComponent).join('/')}`;
  return url;
}

function fieldsIn(
  { status, body }: { readonly status: number; readonly body: string },
  path: string,
  { host }: URL,
): Readonly<Record<string, unknown>> {
  if (status === 404) {
    const hint = 'for KV version 2 the path needs data/ after the mount: kv/data/NAME';
    throw new SecretTrouble('spec/no-such-secret', `Vault has nothing at ${path}`, hint);
  }
  if (status === 403)
    throw unavailable(`Vault does not let this token read ${path}`, 'is it expired? see its policy');
  if (status >= 300 && status < 400)
    throw unavailable(`${host} sends us elsewhere`, 'set VAULT_ADDR to the active server');
  if (status !== 200) throw unavailable(`${host} answers with ${status}`, 'see its log');
  const data = objectIn(parsed(body), 'data');
  const inner = objectIn(data, 'data');
  // KV version 2 wraps the fields once more, beside their metadata.
  const fields = inner && objectIn(data, 'metadata') ? inner : data;
  if (!fields) throw unavailable(`what ${host} answers is no secret`, 'is VAULT_ADDR that of Vault?');
  return fields;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function objectIn(value: unknown, key: string): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const inner = (value as Record<string, unknown>)[key];
  return typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : undefined;
}

function unavailable(message: string, hint: string): SecretTrouble {
  return new SecretTrouble('spec/vault-unavailable', message, hint, true);
}
