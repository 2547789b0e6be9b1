import assert from 'node:assert/strict';
import type { TlsOptions as ServerTls } from 'node:tls';
import { connectRouter } from '../../src/routeros/api/index.ts';
import type { TlsOptions } from '../../src/routeros/api/index.ts';
import { makeCertificates } from './certificates.ts';
import type { Certificates } from './certificates.ts';
import { failure, plain } from './connected.ts';
import type { FakeServer } from './fake-server.ts';
import { startFake } from './fake-server.ts';

/** api-ssl without a certificate (wire-protocol.md 1.8). */
const ANONYMOUS: ServerTls = { ciphers: 'ADH:@SECLEVEL=0', maxVersion: 'TLSv1.2', dhparam: 'auto' };

let made: Certificates | undefined;
let server: FakeServer | undefined;

async function fake(tls: ServerTls | undefined): Promise<FakeServer> {
  server = await startFake(
    (_, peer, tag) => {
      peer.reply(['!re', tag, '=name=x'], ['!done', tag]);
    },
    tls === undefined ? {} : { tls },
  );
  return server;
}

/** Logs in over that TLS and reads one row. */
async function works(offered: ServerTls | undefined, asked: TlsOptions): Promise<void> {
  const router = await fake(offered);
  const client = await connectRouter(plain(router, { tls: asked }));
  const rows = await client.list('/container', { proplist: ['name'] });
  client.close();
  assert.equal(rows[0]?.['name'], 'x');
  assert.ok(router.sentences[0]?.includes('=password=pass phrase'));
}

/** Fails, and the router has seen no byte of a login inside TLS. */
async function fails(offered: ServerTls, asked: TlsOptions) {
  const router = await fake(offered);
  const error = await failure(
    connectRouter(
      plain(router, { tls: asked, retry: { attempts: 3, minDelayMs: 1, maxDelayMs: 1, jitter: false } }),
    ),
  );
  // A moment for bytes that should not be there to arrive.
  await new Promise((done) => setTimeout(done, 30));
  assert.equal(router.sentences.length, 0, 'a sentence arrived');
  assert.equal(Buffer.concat(router.peers.flatMap(({ received }) => received)).length, 0, 'bytes arrived');
  if (error.kind === 'tls') assert.ok(router.peers.length <= 1, 'it was tried again');
  return error;
}

describe('TLS', () => {
  let it_: Certificates;

  before(function () {
    made = makeCertificates();
    if (made === undefined) {
      this.test!.parent!.title += ' (skipped: there is no openssl on this machine)';
      this.skip();
    }
    it_ = made;
  });

  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  describe('verify', () => {
    it('takes a certificate of the given authority for the given name', () =>
      works(it_.router, { mode: 'verify', ca: it_.ca, servername: 'router.test' }));

    it('takes a certificate for the IP address that is connected to', () =>
      works(it_.router, { mode: 'verify', ca: it_.ca }));

    it('takes a self-signed certificate that is its own authority', () =>
      works(it_.selfSigned, { mode: 'verify', ca: it_.selfSigned.cert, servername: 'self.test' }));

    it('refuses one of another authority, and shows what to pin after a look at the router', async () => {
      const error = await fails(it_.router, { mode: 'verify', ca: it_.otherCa });
      assert.equal(error.kind, 'tls');
      assert.equal(error.code, 'tls-untrusted');
      assert.match(
        error.message,
        /127\.0\.0\.1:\d+ shows a certificate that is not trusted: UNABLE_TO_VERIFY_LEAF_SIGNATURE/,
      );
      assert.ok(error.message.includes(`tls: { mode: pin, fingerprint: "sha256:${it_.fingerprint}" }`));
    });

    it('refuses a self-signed one when public authorities are asked for', async () => {
      const error = await fails(it_.selfSigned, { mode: 'verify' });
      assert.equal(error.code, 'tls-untrusted');
      assert.match(error.message, /DEPTH_ZERO_SELF_SIGNED_CERT/);
    });

    it('refuses one for another name', async () => {
      for (const tls of [
        { mode: 'verify', ca: it_.ca, servername: 'router.test' },
        { mode: 'verify', ca: it_.ca },
      ] as const) {
        const error = await fails(it_.other, tls);
        assert.equal(error.code, 'tls-name-mismatch');
        assert.match(
          error.message,
          /Set tls\.servername to a name in the certificate.*it has DNS:other\.test/,
        );
        await server?.close();
      }
      server = undefined;
    });
  });

  describe('pin', () => {
    it('takes exactly that certificate, whoever signed it, in every spelling of the fingerprint', async () => {
      const bare = it_.fingerprint.replaceAll(':', '');
      for (const fingerprint of [
        `sha256:${it_.fingerprint}`,
        it_.fingerprint.toLowerCase(),
        bare,
        ` SHA256:${bare.toLowerCase()} `,
      ]) {
        await works(it_.router, { mode: 'pin', fingerprint });
        await server?.close();
      }
      server = undefined;
    });

    it('refuses another certificate and prints the fingerprint that it saw', async () => {
      const wanted = `sha256:${it_.fingerprint}`;
      const error = await fails(it_.other, { mode: 'pin', fingerprint: wanted });
      assert.equal(error.kind, 'tls');
      assert.equal(error.code, 'tls-pin-mismatch');
      const seen = /shows the certificate (sha256:[0-9A-F:]{95})/.exec(error.message)?.[1];
      assert.ok(seen !== undefined && seen !== wanted);
      assert.ok(error.message.includes(wanted));
    });

    it('refuses a valid certificate of the right authority, if it is not the pinned one', async () => {
      const error = await fails(it_.router, { mode: 'pin', fingerprint: '00'.repeat(32) });
      assert.equal(error.code, 'tls-pin-mismatch');
    });

    it('refuses a router that shows no certificate at all', async () => {
      const error = await fails(ANONYMOUS, { mode: 'pin', fingerprint: it_.fingerprint });
      assert.equal(error.code, 'tls-handshake');
      assert.match(error.message, /api-ssl has no certificate.*certificate=NAME.*mode: anonymous/);
    });

    it('connects nowhere with what is no fingerprint', async () => {
      for (const fingerprint of ['sha256:12', 'sha1:' + 'AA'.repeat(32), '']) {
        const error = await fails(it_.router, { mode: 'pin', fingerprint });
        assert.equal(error.code, 'tls-pin-invalid');
        assert.equal(server?.peers.length, 0);
        await server.close();
      }
      server = undefined;
    });
  });

  describe('anonymous', () => {
    it('talks to api-ssl without a certificate', () => works(ANONYMOUS, { mode: 'anonymous' }));

    it('is never fallen back to', async () => {
      for (const tls of [{ mode: 'verify' }, { mode: 'verify', ca: it_.ca }] as const) {
        const error = await fails(ANONYMOUS, tls);
        assert.equal(error.code, 'tls-handshake');
        await server?.close();
      }
      server = undefined;
    });

    it('says so when the router has a certificate', async () => {
      const error = await fails(it_.router, { mode: 'anonymous' });
      assert.equal(error.code, 'tls-handshake');
      assert.match(error.message, /api-ssl seems to have a certificate: use tls mode pin or verify/);
    });
  });

  it('says that the port speaks no TLS', async () => {
    server = await startFake(() => undefined, {
      onConnect: ({ socket }) => socket.write('\x06!fatal\x00'),
    });
    const error = await failure(connectRouter(plain(server, { tls: { mode: 'verify' } })));
    assert.equal(error.code, 'tls-handshake');
    assert.match(error.message, /does not speak TLS\. api-ssl is 8729/);
  });

  it('calls a connection that is closed in the handshake worth another try', async () => {
    const slammed = await startFake(() => undefined, { onConnect: ({ socket }) => socket.end() });
    const tries: string[] = [];
    const retry = { attempts: 2, minDelayMs: 1, maxDelayMs: 1, jitter: false };
    const options = plain(slammed, {
      tls: { mode: 'verify' },
      retry,
      onRetry: ({ code }) => tries.push(code),
    });
    const error = await failure(connectRouter(options));
    assert.equal(error.kind, 'transport');
    assert.equal(error.code, 'connection-closed');
    assert.match(error.message, /max-sessions/);
    assert.deepEqual(tries, ['connection-closed']);
    await slammed.close();
  });

  it('off sends the login in the clear, as asked', () => works(undefined, { mode: 'off' }));
});
