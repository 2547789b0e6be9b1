// Compiled code of the bundle for this version of Node, made by running the two commands that have to start fast
// (src/cli/start.ts reads it). Usage: compile-cache.mjs FOLDER
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const out = resolve(process.argv[2] ?? 'dist/cli');
const start = join(out, 'start.js');
const preload = fileURLToPath(new URL('keep-compiled.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rosctr-compile-'));

function run(...args) {
  const { status, stderr } = spawnSync(process.execPath, ['--require', preload, start, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`rosctr ${args.join(' ')} ended with ${status}: ${stderr}`);
}

const simulator = spawn(process.execPath, [start, 'sim', '--tls'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const [line] = await once(createInterface(simulator.stdout), 'line');
  const { port, fingerprint } = JSON.parse(line).routers[0].tls;
  const file = join(folder, 'stack.yaml');
  const router = `{ address: "127.0.0.1:${port}", username: admin, password: "", storage: usb1, tls: { mode: pin, fingerprint: "${fingerprint}" } }`;
  writeFileSync(
    file,
    `apiVersion: rosctr.dev/v1
kind: Stack
metadata: { name: compile }
routers:
  home: ${router}
networks: { containers: { address: 172.17.0.1/24, masquerade: true } }
envs: { common: { TZ: UTC } }
containers:
  web:
    image: nginx:1.29
    veth: { network: containers, address: 172.17.0.2/24 }
    envs: [common]
    env: { A: b }
    mounts: ["usb1/data:/data"]
    ports: ["8080:80"]
`,
  );
  run('validate', file);
  run('plan', '-f', file);
} finally {
  simulator.kill('SIGINT');
  rmSync(folder, { recursive: true });
}
