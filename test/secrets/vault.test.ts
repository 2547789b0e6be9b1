import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outsideOf } from '../../src/cli/outside.ts';
import { fetched, vaultReader } from '../../src/secrets/index.ts';
import { selfSigned } from '../../src/sim/server/certificate.ts';
import { fakeIo } from '../cli/support/io.ts';

/** What Vault answers at a path, as its API documents it: KV version 2 wraps the fields once more. */
const answers: Readonly<Record<string, readonly [number, unknown]>> = {
  '/v1/kv/data/pihole': [
    200,
    { data: { data: { password: 'sEcret-two', port: 8080, list: [] }, metadata: { version: 3 } } },
  ],
  '/v1/secret/old': [200, { data: { password: 'sEcret-one', data: 'no wrapper' } }],
  '/v1/kv/data/denied': [403, { errors: ['permission denied sEcret'] }],
  '/v1/kv/data/moved': [307, {}],
  '/v1/kv/data/sealed': [503, { errors: ['Vault is sealed'] }],
  '/v1/kv/data/a%20b': [200, { data: { f: 'spaces' } }],
};

describe('secrets in Vault or OpenBao', () => {
  const asked: { readonly url: string; readonly headers: IncomingHttpHeaders }[] = [];
  const answer: RequestListener = ({ url = '', headers }, response) => {
    asked.push({ url, headers });
    if (url === '/v1/kv/data/junk') {
      response.end('<html>');
      return;
    }
    const [status, body] = answers[url] ?? [404, { errors: [] }];
    response.writeHead(status, status === 307 ? { location: 'https://elsewhere.example/v1/x' } : {});
    response.end(JSON.stringify(body));
  };
  const plain = createServer(answer);
  const certificate = selfSigned('127.0.0.1', Date.now());
  const tls = createTlsServer({ key: certificate.keyPem, cert: certificate.certificatePem }, answer);
  let cwd = '';
  const portOf = (server: { address: () => unknown }): number => (server.address() as AddressInfo).port;
  before(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'rosctr-vault-'));
    writeFileSync(join(cwd, 'ca.pem'), certificate.certificatePem);
    for (const server of [plain, tls])
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  after(async () => {
    for (const server of [plain, tls]) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
    rmSync(cwd, { recursive: true });
  });
  const here = (): Record<string, string> => ({
    VAULT_ADDR: `http://127.0.0.1:${portOf(plain)}`,
    VAULT_TOKEN: 'tEken-of-mine',
  });
  const read = async (argument: string, env: Record<string, string> = here()): Promise<string> => {
    const reader = vaultReader(outsideOf(fakeIo({ cwd, env })));
    const found = await fetched(() => reader(argument));
    if ('text' in found) return found.text;
    const { code, message, hint, missing } = found.trouble;
    assert.doesNotMatch(JSON.stringify(found), /sEcret|tEken/);
    return `${code} ${missing ? 'missing' : 'wrong'}: ${message} | ${hint}`;
  };

  it('are read from KV version 2, version 1, and with OpenBao’s variables', async () => {
    assert.equal(await read('kv/data/pihole#password'), 'sEcret-two');
    assert.equal(await read('//kv/data/pihole#port'), '8080');
    assert.equal(await read('secret/old#password'), 'sEcret-one');
    assert.equal(await read('secret/old#data'), 'no wrapper');
    assert.equal(await read('kv/data/a b#f'), 'spaces');
    const { VAULT_ADDR = '', VAULT_TOKEN = '' } = here();
    assert.equal(
      await read('secret/old#password', { BAO_ADDR: `${VAULT_ADDR}/`, BAO_TOKEN: VAULT_TOKEN }),
      'sEcret-one',
    );
    writeFileSync(join(cwd, '.vault-token'), 'tEken-of-a-file\n');
    assert.equal(await read('secret/old#password', { VAULT_ADDR, HOME: cwd }), 'sEcret-one');
    assert.equal(asked.at(-1)?.headers['x-vault-token'], 'tEken-of-a-file');
  });

  it('are asked for by token and namespace, each path once', async () => {
    asked.length = 0;
    const reader = vaultReader(outsideOf(fakeIo({ cwd, env: { ...here(), VAULT_NAMESPACE: 'team' } })));
    await Promise.all(['password', 'port', 'password'].map((field) => reader(`kv/data/pihole#${field}`)));
    assert.equal(asked.length, 1);
    const headers = asked[0]?.headers;
    assert.equal(headers?.['x-vault-token'], 'tEken-of-mine');
    assert.equal(headers['x-vault-namespace'], 'team');
    assert.equal(headers['x-vault-request'], 'true');
  });

  const said: readonly (readonly [string, RegExp])[] = [
    ['kv/data/none#a', /^spec\/no-such-secret wrong: Vault has nothing at kv\/data\/none \| .*data\//],
    [
      'kv/data/pihole#none',
      /^spec\/no-such-secret wrong: Vault has no field "none" .* \| there is password, port, list$/,
    ],
    ['kv/data/pihole#list', /^spec\/no-such-secret wrong: field "list" of .* is no single value/],
    ['kv/data/denied#a', /^spec\/vault-unavailable missing: Vault does not let this token read/],
    ['kv/data/moved#a', /^spec\/vault-unavailable missing: 127\.0\.0\.1:\d+ sends us elsewhere/],
    ['kv/data/sealed#a', /^spec\/vault-unavailable missing: 127\.0\.0\.1:\d+ answers with 503/],
    ['kv/data/junk#a', /^spec\/vault-unavailable missing: what 127\.0\.0\.1:\d+ answers is no secret/],
    ['kv/data/x', /^spec\/bad-interpolation wrong: /],
    ['kv/../../sys/seal#a', /^spec\/bad-interpolation wrong: /],
    ['kv/data/x?list=true#a', /^spec\/bad-interpolation wrong: /],
  ];
  for (const [argument, pattern] of said) {
    it(`say what is wrong: ${argument}`, async () => {
      assert.match(await read(argument), pattern);
    });
  }

  it('need an address and a token, and https for all but this machine', async () => {
    assert.match(await read('kv/data/x#a', {}), /missing: nobody says where Vault is \| set VAULT_ADDR/);
    assert.match(
      await read('kv/data/x#a', { VAULT_ADDR: 'https://127.0.0.1:1', HOME: '/nowhere' }),
      /nobody says who asks Vault/,
    );
    for (const VAULT_ADDR of [
      'http://vault.example:8200',
      'vault.example',
      'file:///x',
      'http://127.0.0.1.example',
    ])
      assert.match(
        await read('kv/data/x#a', { ...here(), VAULT_ADDR }),
        /missing: VAULT_ADDR has to be an https/,
        VAULT_ADDR,
      );
    assert.match(
      await read('kv/data/x#a', { ...here(), VAULT_ADDR: 'http://127.0.0.1:1' }),
      /cannot be asked: .*ECONNREFUSED/,
    );
  });

  it('come over TLS that is verified: an unknown certificate ends it, a CA of one’s own is taken', async () => {
    const env = { ...here(), VAULT_ADDR: `https://127.0.0.1:${portOf(tls)}` };
    asked.length = 0;
    assert.match(
      await read('secret/old#password', { ...env, VAULT_SKIP_VERIFY: 'true' }),
      /missing: 127\.0\.0\.1:\d+ cannot be asked: self-signed certificate/,
    );
    assert.deepEqual(asked, [], 'the token was sent to nobody');
    assert.equal(await read('secret/old#password', { ...env, VAULT_CACERT: 'ca.pem' }), 'sEcret-one');
    assert.match(
      await read('secret/old#password', { ...env, VAULT_CACERT: 'none.pem' }),
      /VAULT_CACERT names none\.pem/,
    );
  });
});
