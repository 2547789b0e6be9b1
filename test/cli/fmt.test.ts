import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from './support/io.ts';

const untidy = `# DNS of the house


apiVersion:   rosctr.dev/v1
kind: Stack
metadata: {name: dns}
containers:
    pihole:
        image:  pihole/pihole:2025.08.1   # pinned
        ports:
        - 53:53/udp
        -   8080:80
`;
const tidy = `# DNS of the house

apiVersion: rosctr.dev/v1
kind: Stack
metadata: { name: dns }
containers:
  pihole:
    image: pihole/pihole:2025.08.1 # pinned
    ports:
      - 53:53/udp
      - 8080:80
`;
const broken = 'a: [1\nb: "x\n';

describe('rosctr fmt', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);
  const run = async (
    argv: readonly string[],
    stdin = '',
  ): Promise<{ code: number; out: string; err: string }> => {
    const io = fakeIo({ cwd: folder, stdin });
    const code = await main(['fmt', ...argv], io);
    return { code, ...io.written };
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rosctr-fmt-'));
    writeFileSync(path('a.yaml'), untidy);
    writeFileSync(path('b.yaml'), tidy);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes what differs, names it, and leaves rights and everything else alone', async () => {
    chmodSync(path('a.yaml'), 0o640);
    const before = statSync(path('b.yaml')).mtimeMs;
    assert.deepEqual(await run(['a.yaml', 'b.yaml']), { code: 0, out: 'formatted a.yaml\n', err: '' });
    assert.equal(readFileSync(path('a.yaml'), 'utf8'), tidy);
    assert.equal(statSync(path('a.yaml')).mode & 0o777, 0o640);
    assert.equal(statSync(path('b.yaml')).mtimeMs, before);
    assert.deepEqual(readdirSync(folder), ['a.yaml', 'b.yaml']);
    assert.deepEqual(await run(['.']), { code: 0, out: 'v 2 files, nothing to format\n', err: '' });
  });

  it('checks: 2 and nothing written where a layout differs, else 0', async () => {
    assert.deepEqual(await run(['--check', '.']), { code: 2, out: 'differs a.yaml\n', err: '' });
    assert.equal(readFileSync(path('a.yaml'), 'utf8'), untidy);
    assert.equal((await run(['--check', 'b.yaml'])).code, 0);
  });

  it('prints instead of writing, and formats what comes by stdin', async () => {
    assert.deepEqual(await run(['--stdout', 'a.yaml']), { code: 0, out: tidy, err: '' });
    assert.equal(readFileSync(path('a.yaml'), 'utf8'), untidy);
    assert.deepEqual(await run(['-'], untidy), { code: 0, out: tidy, err: '' });
    assert.equal((await run(['--stdout', '.'])).code, 64);
  });

  it('shows the line of a file that is no YAML, leaves it alone, and formats the others', async () => {
    writeFileSync(path('broken.yaml'), broken);
    const { code, out, err } = await run(['.']);
    assert.equal(code, 1);
    assert.equal(out, 'formatted a.yaml\n');
    assert.match(err, /error\[spec\/yaml-syntax\].*\n.*broken\.yaml:\d+:\d+\n(.*\n)*.*\^/);
    assert.equal(readFileSync(path('broken.yaml'), 'utf8'), broken);
    assert.equal((await run(['-'], broken)).out, '');
  });

  it('writes the file that a link leads to', async () => {
    symlinkSync('a.yaml', path('link.yaml'));
    assert.equal((await run(['link.yaml'])).code, 0);
    assert.equal(readFileSync(path('a.yaml'), 'utf8'), tidy);
  });
});
