/** A document of a fleet. */
export const fleet = (body: string, name = 'branches'): string =>
  `apiVersion: rosctr.dev/v1\nkind: Fleet\nmetadata: { name: ${name} }\n${body}\n`;
/** A stack without routers. */
export const stack = (body: string, name = 'dns'): string =>
  `apiVersion: rosctr.dev/v1\nkind: Stack\nmetadata: { name: ${name} }\n${body}\n`;

export const secret = 'password: "${env:ROSCTR_PASSWORD}"';
/** Three routers with everything that a fleet can say of them. */
export const branches = fleet(`labels: { role: branch }
vars: { tz: Europe/Riga, net: "10.0.0" }
defaults:
  address: \${router:name}.example.net
  username: rosctr
  ${secret}
  tls: { mode: verify, servername: routers.example.net }
  timeouts: { connect: 3s, command: 7s }
  storage: usb1
  config: { registryUrl: https://registry.example, tmpDir: usb1/tmp }
  containers: { restart: always, startOnBoot: true, env: { TZ: "\${vars:tz}", A: fleet } }
  guards: { maxDeletes: 30 }
overlays:
  - match: { labels: { site: oslo } }
    labels: { cold: "true" }
    vars: { tz: Europe/Oslo }
    defaults: { storage: nvme1 }
  - match: [{ labels: { cold: "true" } }, "hub*"]
    defaults: { containers: { logging: true }, timeouts: { command: 9s }, guards: { maxRecreates: 1 } }
routers:
  riga: { labels: { site: riga } }
  oslo: { labels: { site: oslo }, vars: { net: 10.2.0 }, address: 10.2.0.1 }
  hub: { labels: { role: hub }, tls: { mode: pin, fingerprint: "sha256:${'ab'.repeat(32)}" }, storage: sata1 }`);
export const web = stack(
  `targets: { labels: { role: "*" } }
vars: { net: 172.17.0, image: whoami }
veths: { v: { address: "\${vars:net}.2/24" } }
containers:
  web: { image: traefik/whoami:v1, veth: v, env: { A: own }, startOnBoot: false }`,
  'web',
);
