import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { main } from '../../src/cli/main.ts';
import { processIo } from '../../src/cli/process-io.ts';
import { fakeIo } from './support/io.ts';

describe('an interrupt of a real process', () => {
  const listeners = (): number => process.listenerCount('SIGTERM');
  const signal = (): void => void process.emit('SIGTERM', 'SIGTERM');
  let now = 0;

  beforeEach(() => {
    now = 1000;
    mock.method(performance, 'now', () => now);
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(() => {
    mock.timers.reset();
    mock.restoreAll();
  });

  it('is one, also where npx or timeout hand the signal on a second time', () => {
    let heard = 0;
    const ignore = processIo().onInterrupt(() => heard++);
    signal();
    now += 499;
    signal();
    assert.equal(heard, 1);
    now += 1;
    signal();
    assert.equal(heard, 2, 'a person who presses Ctrl-C again means it');
    now += 500;
    ignore();
  });

  it('does not end by its echo a process that has just stopped listening', () => {
    const before = listeners();
    const ignore = processIo().onInterrupt(() => undefined);
    signal();
    now += 100;
    ignore();
    assert.equal(listeners(), before + 1);
    mock.timers.tick(400);
    assert.equal(listeners(), before);
  });

  it('that never came leaves nothing behind', () => {
    const before = listeners();
    processIo().onInterrupt(() => undefined)();
    assert.equal(listeners(), before);
  });
});

describe('the folder of a real process', () => {
  afterEach(() => {
    mock.restoreAll();
  });

  it('may be gone: then no files are in it, and there is no stack trace', async () => {
    mock.method(process, 'cwd', () => {
      throw new Error('ENOENT: no such file or directory, uv_cwd');
    });
    const { cwd } = processIo();
    assert.equal(cwd, process.env['PWD'] ?? '/');
    const io = fakeIo({ cwd: '/nowhere/at/all' });
    assert.equal(await main(['validate'], io), 1);
    assert.match(io.written.err, /^error: there is neither rosctr\.yaml nor a folder stacks\/ here/);
  });
});
