import { connect, type Socket } from 'node:net';
import { connect as connectTls, type ConnectionOptions } from 'node:tls';

/** A client that knows no more than bytes: what it sends and reads is written out by hand, apart from the simulator. */
export class RawClient {
  /** What came in, as the segments in which it was read. */
  readonly segments: Buffer[] = [];
  /** `FIN`, or the code of the error that ended the connection. */
  ended: string | undefined;
  readonly #socket: Socket;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.segments.push(chunk));
    socket.on('end', () => (this.ended ??= 'FIN'));
    socket.on('error', (error: NodeJS.ErrnoException) => (this.ended ??= error.code));
  }

  static open(port: number, tls?: ConnectionOptions): Promise<RawClient> {
    return new Promise((resolve, reject) => {
      const socket =
        tls === undefined ? connect(port, '127.0.0.1') : connectTls({ host: '127.0.0.1', port, ...tls });
      const client = new RawClient(socket);
      socket.once(tls === undefined ? 'connect' : 'secureConnect', () => {
        resolve(client);
      });
      socket.once('error', reject);
    });
  }

  /** How a connection ends that the server does not want: refused while it is made, or right after. */
  static async refused(port: number, tls?: ConnectionOptions): Promise<string> {
    try {
      return await (await RawClient.open(port, tls)).end();
    } catch (error) {
      return (error as NodeJS.ErrnoException).code ?? String(error);
    }
  }

  /** Connects and logs in. */
  static async login(port: number, tls?: ConnectionOptions): Promise<RawClient> {
    const client = await RawClient.open(port, tls);
    client.send('/login', '=name=admin', '=password=secret');
    await client.replies(1);
    client.segments.length = 0;
    return client;
  }

  send(...words: readonly string[]): void {
    this.sendBytes(bytesOf(words));
  }

  sendBytes(bytes: Buffer): void {
    this.#socket.write(bytes);
  }

  get received(): Buffer {
    return Buffer.concat(this.segments);
  }

  /** The whole sentences so far, words joined by blanks. */
  get sentences(): readonly string[] {
    return sentencesIn(this.received).map((words) => words.join(' '));
  }

  /** Waits for so many whole sentences. */
  async replies(count: number): Promise<readonly string[]> {
    await until(
      () => this.sentences.length >= count,
      () => `${count} sentences; have ${this.sentences.join(' | ')}`,
    );
    return this.sentences;
  }

  async end(): Promise<string> {
    await until(
      () => this.ended !== undefined,
      () => 'the end of the connection',
    );
    return this.ended ?? '';
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** Waits until something holds, five seconds at most. */
export async function until(holds: () => boolean, what: () => string): Promise<void> {
  const deadline = Date.now() + 5000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what()}`);
    await pause(1);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A sentence of words below 16384 bytes. */
export function bytesOf(words: readonly string[]): Buffer {
  const framed = words.map((word) => {
    const body = Buffer.from(word, 'utf8');
    const prefix =
      body.length < 128 ? [body.length] : [128 + Math.floor(body.length / 256), body.length % 256];
    return Buffer.concat([Buffer.from(prefix), body]);
  });
  return Buffer.concat([...framed, Buffer.from([0])]);
}

function sentencesIn(bytes: Buffer): string[][] {
  const found: string[][] = [];
  let words: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes.readUInt8(at);
    const size = first < 128 ? 1 : first < 192 ? 2 : first < 224 ? 3 : 4;
    if (first >= 240 || at + size > bytes.length) break;
    const length =
      bytes.readUIntBE(at, size) -
      (size === 1 ? 0 : size === 2 ? 0x8000 : size === 3 ? 0xc00000 : 0xe0000000);
    if (at + size + length > bytes.length) break;
    if (length === 0) {
      found.push(words);
      words = [];
    } else words.push(bytes.toString('utf8', at + size, at + size + length));
    at += size + length;
  }
  return found;
}
