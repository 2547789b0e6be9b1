import assert from 'node:assert/strict';
import { createServer as createHttp } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { probeOnce } from '../../src/reconciler/apply/probe.ts';

describe('the probe itself', () => {
  it('is content with a port that takes a connection', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    assert.equal(await probeOnce({ tcp: `127.0.0.1:${port}` }, 2000), undefined);
    await new Promise((done) => server.close(done));
    assert.match((await probeOnce({ tcp: `127.0.0.1:${port}` }, 2000)) ?? '', /ECONNREFUSED/);
  });

  it('knows the host of an IPv6 address', async () => {
    const why = (await probeOnce({ tcp: '[::1]:1' }, 2000)) ?? '';
    assert.match(why, /^connect E\w+ ::1:1/);
  });

  it('takes a status below 400 for an answer, a redirect too, and gives others as they are', async () => {
    const server = createHttp((request, response) => {
      const status = Number((request.url ?? '').slice(1));
      if (status === 999) {
        response.writeHead(499, ' ');
        response.end();
        return;
      }
      response.writeHead(status, status === 301 ? { location: 'http://127.0.0.1:9/' } : {});
      response.end('ok');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const ask = (status: number): Promise<string | undefined> =>
      probeOnce({ http: `http://127.0.0.1:${port}/${status}` }, 2000);
    assert.equal(await ask(200), undefined);
    assert.equal(await ask(301), undefined);
    assert.equal(await ask(399), undefined);
    assert.equal(await ask(204), undefined);
    assert.equal(await ask(400), 'HTTP 400 Bad Request');
    assert.equal(await ask(999), 'HTTP 499');
    assert.equal(await ask(503), 'HTTP 503 Service Unavailable');
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    assert.match((await ask(200)) ?? '', /ECONNREFUSED|closed/);
  });

  it('does not wait for ever, and ends at once when it is told to', async () => {
    const open = new Set<Socket>();
    const server = createServer((socket) => open.add(socket));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const silent = { http: `http://127.0.0.1:${port}/` };
    assert.equal(await probeOnce(silent, 100), 'nothing within 0.1 s');
    const stop = new AbortController();
    const waiting = probeOnce(silent, 10_000, stop.signal);
    stop.abort();
    await assert.rejects(waiting, { name: 'AbortError' });
    for (const socket of open) socket.destroy();
    await new Promise((done) => server.close(done));
  });
});
