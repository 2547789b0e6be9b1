import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { stopFor } from '../../src/cli/stop.ts';
import { fakeIo } from './support/io.ts';

describe('the end of a run before its time', () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(() => {
    mock.timers.reset();
  });

  it('comes with the deadline: nothing new is begun, and the step at hand has half a minute more', () => {
    const stop = stopFor(fakeIo(), 1000);
    const state = (): readonly boolean[] => [stop.signal.aborted, stop.now.aborted];
    mock.timers.tick(999);
    assert.deepEqual(state(), [false, false]);
    mock.timers.tick(1);
    assert.deepEqual(state(), [true, false]);
    assert.equal((stop.signal.reason as Error).name, 'TimeoutError', 'nobody pressed Ctrl-C');
    assert.equal(stop.expired(), true);
    mock.timers.tick(29_999);
    assert.deepEqual(state(), [true, false]);
    mock.timers.tick(1);
    assert.deepEqual(state(), [true, true]);
    assert.equal(stop.interrupted(), false);
  });

  it('does not come any more when the run has ended in time', () => {
    const stop = stopFor(fakeIo(), 1000);
    mock.timers.tick(1000);
    stop.end();
    mock.timers.tick(60_000);
    assert.equal(stop.now.aborted, false);
  });

  it('comes with Ctrl-C, once for what is next and once for the step at hand', () => {
    const io = fakeIo();
    const stop = stopFor(io, undefined);
    io.interrupt();
    assert.deepEqual([stop.signal.aborted, stop.now.aborted], [true, false]);
    io.interrupt();
    assert.deepEqual([stop.signal.aborted, stop.now.aborted], [true, true]);
    assert.equal(stop.interrupted(), true);
  });
});
