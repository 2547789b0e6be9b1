import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { connect } from 'node:tls';
import { pause, RawClient, until } from './raw-client.ts';
import { withServer } from './with-server.ts';

const anonymousCiphers = 'ADH-AES256-GCM-SHA384:ADH-AES128-GCM-SHA256:ADH-AES256-SHA256:@SECLEVEL=0';

describe('services of the simulated router', () => {
  it('shows a certificate that a client can verify with it as its authority', async () => {
    await withServer({ tls: 'certificate' }, async (server) => {
      const client = await RawClient.login(server.tlsPort!, {
        ca: server.tls!.certificate!,
        servername: 'localhost',
      });
      client.send('/container/print', '.tag=1');
      assert.equal((await client.replies(9)).at(-1), '!done .tag=1');
    });
  });

  it('tells the fingerprint of the certificate that it shows', async () => {
    await withServer({ tls: 'certificate', name: 'home' }, async (server) => {
      const socket = connect({ port: server.tlsPort!, host: '127.0.0.1', rejectUnauthorized: false });
      await new Promise((resolve) => socket.once('secureConnect', resolve));
      const shown = socket.getPeerX509Certificate()!;
      socket.destroy();
      assert.equal(
        server.tls!.fingerprint,
        `sha256:${shown.fingerprint256.replaceAll(':', '').toLowerCase()}`,
      );
      assert.equal(shown.subject, 'CN=home');
      assert.equal(shown.checkIP('127.0.0.1'), '127.0.0.1');
      assert.ok(shown.verify(new X509Certificate(server.tls!.certificate!).publicKey));
    });
  });

  it('is not trusted by a client that knows nothing of it', async () => {
    await withServer({ tls: 'certificate' }, async (server) => {
      await assert.rejects(RawClient.open(server.tlsPort!, {}), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    });
  });

  it('offers anonymous Diffie-Hellman to a client that asks for it, and to no other', async () => {
    await withServer({ tls: 'anonymous' }, async (server) => {
      const tls = { ciphers: anonymousCiphers, rejectUnauthorized: false, maxVersion: 'TLSv1.2' } as const;
      const client = await RawClient.login(server.tlsPort!, tls);
      client.send('/container/print', '.tag=1');
      assert.equal((await client.replies(9)).at(-1), '!done .tag=1');
      assert.equal(server.tls!.fingerprint, undefined);
      await assert.rejects(
        RawClient.open(server.tlsPort!, { rejectUnauthorized: false }),
        /handshake failure/,
      );
    });
  });

  for (const tls of ['off', 'certificate'] as const) {
    it(`takes one round trip for what is pipelined over a slow line (TLS ${tls})`, async () => {
      const latencyMs = 60;
      await withServer({ tls, latencyMs }, async (server) => {
        const started = performance.now();
        const port = server.tlsPort ?? server.port;
        const client = await RawClient.login(
          port,
          server.tls && { ca: server.tls.certificate!, servername: 'localhost' },
        );
        // TCP, then TLS 1.3 in one, then the login.
        const roundTrips = tls === 'off' ? 2 : 3;
        const connected = performance.now() - started;
        assert.ok(connected > latencyMs * (roundTrips - 0.2), `login after ${connected} ms`);
        const asked = performance.now();
        for (let turn = 0; turn < 8; turn++) client.send('/container/print', `.tag=${turn}`);
        await client.replies(72);
        const took = performance.now() - asked;
        assert.ok(took > latencyMs - 3 && took < latencyMs * 4, `eight reads took ${took} ms`);
      });
    });
  }

  it('takes as many sessions as max-sessions of the service says, 20 by default', async () => {
    await withServer({}, async (server, device) => {
      const clients = await Promise.all(Array.from({ length: 20 }, () => RawClient.login(server.port)));
      assert.equal(server.connections, 20);
      assert.equal(await RawClient.refused(server.port), 'ECONNRESET');
      clients[0]!.close();
      await until(
        () => server.connections === 19,
        () => 'a free session',
      );
      await RawClient.login(server.port);
      device.insert('/ip/service', { name: 'api', 'max-sessions': '30' });
      await RawClient.login(server.port);
    });
  });

  it('takes nobody on a service that the router has disabled', async () => {
    await withServer({ tls: 'certificate' }, async (server, device) => {
      device.insert('/ip/service', { name: 'api-ssl', disabled: 'true' });
      await assert.rejects(RawClient.open(server.tlsPort!, { rejectUnauthorized: false }));
      await RawClient.login(server.port);
    });
  });

  it('drops its connections when the router reboots', async () => {
    await withServer({}, async (server, device) => {
      const client = await RawClient.login(server.port);
      device.reboot();
      await client.end();
      await RawClient.login(server.port);
    });
  });

  it('lets go of its port when it closes, whoever is still connected', async () => {
    let port = 0;
    let client: RawClient | undefined;
    await withServer({}, async (server) => {
      port = server.port;
      client = await RawClient.login(port);
      client.send('/container/listen', '.tag=1');
      await pause(10);
    });
    await client!.end();
    await assert.rejects(RawClient.open(port), { code: 'ECONNREFUSED' });
  });
});
