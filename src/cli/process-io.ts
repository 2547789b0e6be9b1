import { isatty } from 'node:tty';
import type { Io, Output } from './io.ts';

/** The world of a real process. Streams are touched at their first use: opening them takes milliseconds. */
export function processIo(): Io {
  return {
    out: output(1, () => process.stdout),
    err: output(2, () => process.stderr),
    canAsk: isatty(0),
    ask,
    readStdin,
    env: process.env,
    cwd: currentFolder(),
    platform: process.platform,
    now: () => performance.now(),
    clock: { now: () => Date.now(), sleep },
    onInterrupt,
  };
}

/** A folder that somebody has removed under us is no reason for a stack trace: there are just no files in it. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return process.env['PWD'] ?? '/';
  }
}

/** `rosctr plan | head` closes the pipe: that ends the output, not the work, and is nobody's error. */
function output(descriptor: 1 | 2, open: () => NodeJS.WriteStream): Output {
  let stream: NodeJS.WriteStream | undefined;
  let isBroken = false;
  const opened = (): NodeJS.WriteStream => {
    if (stream) return stream;
    stream = open();
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
      isBroken = true;
    });
    return stream;
  };
  return {
    write: (text) => {
      if (!isBroken) opened().write(text);
    },
    drained: async () => {
      const slow = stream;
      if (slow?.writableNeedDrain !== true || isBroken) return;
      await new Promise<void>((done) => {
        const over = (): void => {
          slow.off('drain', over).off('close', over);
          done();
        };
        // Nobody may read any more: then it closes.
        slow.on('drain', over).on('close', over);
      });
    },
    isTTY: isatty(descriptor),
    size: () => ({ columns: opened().columns || 80, rows: opened().rows || 24 }),
  };
}

async function ask(question: string, signal: AbortSignal): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const gone = new AbortController();
  lines.once('close', () => {
    gone.abort();
  });
  // In a terminal readline gets Ctrl-C first, and would only close.
  lines.on('SIGINT', () => {
    process.kill(process.pid, 'SIGINT');
  });
  try {
    return await lines.question(question, { signal: AbortSignal.any([signal, gone.signal]) });
  } catch {
    return '';
  } finally {
    lines.close();
  }
}

async function readStdin(): Promise<string> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) text += String(chunk);
  return text;
}

/** Read from disk when somebody waits: most commands never do. */
async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  const { setTimeout: delay } = await import('node:timers/promises');
  await delay(ms, undefined, signal ? { signal } : {});
}

/**
 * One Ctrl-C may come twice: to the whole group of processes, and handed on by npx; `timeout` does the same. What comes
 * so soon after the first is no second wish, and must not end a process that has just stopped listening either.
 */
const echoMs = 500;

function onInterrupt(interrupted: () => void): () => void {
  let last = -Infinity;
  const heard = (): void => {
    const now = performance.now();
    if (now - last < echoMs) return;
    last = now;
    interrupted();
  };
  const deaf = (): void => {
    process.off('SIGINT', heard);
    process.off('SIGTERM', heard);
  };
  process.on('SIGINT', heard);
  process.on('SIGTERM', heard);
  return () => {
    const left = last + echoMs - performance.now();
    if (left > 0) setTimeout(deaf, left).unref();
    else deaf();
  };
}
