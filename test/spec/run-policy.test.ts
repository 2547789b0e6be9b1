import assert from 'node:assert/strict';
import { codes, desired, head, load, one } from './stack.ts';

const container = (lines: string): string =>
  `${head}containers:\n  c:\n    image: a/b:1\n    veth: { address: 10.0.0.2/24 }\n${lines}`;

describe('what is wanted of a container beside its properties', () => {
  it('is running, unprotected and worth keeping, where nothing is said', () => {
    assert.deepEqual(one(container(''), 'container/c').run, {
      state: 'running',
      protect: false,
      volatile: false,
      dependsOn: [],
      rootDirBase: 'usb1/rosctr',
      mountTargets: [],
    });
  });

  it('is what the file says', () => {
    const text = `${container('    state: stopped\n    protect: true\n    volatile: true\n    dependsOn: [d]\n    managementPath: true\n    update: { strategy: staged, watch: 1m }\n')}  d: { image: a/b:1, veth: c }\n`;
    assert.deepEqual(one(text, 'container/c').run, {
      state: 'stopped',
      protect: true,
      volatile: true,
      dependsOn: ['container/d'],
      rootDirBase: 'usb1/rosctr',
      mountTargets: [],
      update: { strategy: 'staged', watchSeconds: 60 },
      managementPath: true,
    });
    assert.deepEqual(one(container('    update: manual\n'), 'container/c').run?.update, {
      strategy: 'manual',
    });
  });

  it('is asked from here, and saved before it is replaced, if the file says so', () => {
    const text = container(
      '    update: { probe: { tcp: "172.17.0.2:53" } }\n    preReplace: { save: usb1/backup/c.tar }\n',
    );
    const { update, preReplace } = one(text, 'container/c').run ?? {};
    assert.deepEqual(update, { strategy: 'auto', probe: { tcp: '172.17.0.2:53' } });
    assert.deepEqual(preReplace, {
      save: 'usb1/backup/c.tar',
      at: { file: 'a.yaml', line: 11, col: 19, length: 4 },
    });
  });

  it('may run a command of the operator, told where it is written; numbers in it are text', () => {
    const text = container(
      '    update: { strategy: recreate, probe: { http: "http://10.0.0.2/health?full=1" } }\n    preReplace: { command: [backup, c, 0123] }\n',
    );
    const { update, preReplace } = one(text, 'container/c').run ?? {};
    assert.deepEqual(update, { strategy: 'recreate', probe: { http: 'http://10.0.0.2/health?full=1' } });
    assert.deepEqual(preReplace, {
      command: ['backup', 'c', '0123'],
      at: { file: 'a.yaml', line: 11, col: 19, length: 7 },
    });
  });

  it('has no secret in a command or a probe, and says what was meant by a wrong key', () => {
    const wrong = (lines: string): string[] =>
      load(container(lines)).problems.map(({ code, hint }) => `${code}: ${hint ?? ''}`);
    assert.match(
      wrong('    preReplace: { command: [backup, "${env:TOKEN}"] }\n').join(),
      /^spec\/secret-shown/,
    );
    assert.match(
      wrong('    update: { probe: { http: "http://10.0.0.2/${env:TOKEN}" } }\n').join(),
      /^spec\/secret-shown/,
    );
    assert.deepEqual(wrong('    pre-replace: { save: usb1/x.tar }\n'), [
      'spec/unknown-key: did you mean "preReplace"?',
    ]);
    assert.deepEqual(wrong('    update: { stratgy: staged }\n'), [
      'spec/unknown-key: did you mean "strategy"?',
    ]);
    assert.deepEqual(wrong('    update: { probe: { tcp: "10.0.0.2:53", url: "http://10.0.0.2" } }\n'), [
      'spec/unknown-key: there is tcp, http',
    ]);
    assert.deepEqual(wrong('    updateStrategy: staged\n'), [
      'spec/unknown-key: did you mean "update.strategy"?',
    ]);
    assert.deepEqual(wrong('    update: { strategy: rolling }\n'), [
      'spec/bad-value: allowed: auto, staged, recreate, manual',
    ]);
    assert.deepEqual(wrong('    preReplace: { command: backup c }\n'), [
      'spec/wrong-type: write a list: command: [program, argument]',
    ]);
  });

  it('knows the targets of all mounts: those of lists, and those in the row itself', () => {
    const text = `${container('    mounts: [m, "usb1/a:/a"]\n    inlineMounts: ["usb1/b:/b:ro"]\n')}mounts: { m: "usb1/m:/m/" }\n`;
    const found = one(text, 'container/c');
    assert.deepEqual(found.run?.mountTargets, ['/m', '/a', '/b']);
    assert.deepEqual(found.props['mounts'], ['m', 'c-a']);
  });

  it('a mount may lie in a folder that the stack declares, even below the folder of root-dirs', () => {
    const text = container('    mounts: ["usb1/rosctr/conf/x:/x"]\n');
    assert.deepEqual(codes(load(text)), ['spec/mount-in-root-dir']);
    assert.deepEqual(codes(load(`${text}directories: { conf: usb1/rosctr/conf }\n`)), []);
  });

  it('but never in a root-dir', () => {
    const text = container('    mounts: ["usb1/rosctr/dns/c-1/etc:/x"]\n');
    assert.deepEqual(codes(load(`${text}directories: { conf: usb1/rosctr/dns }\n`)), [
      'spec/mount-in-root-dir',
    ]);
  });

  it('mounts in the row itself are checked as all others', () => {
    assert.deepEqual(codes(load(container('    inlineMounts: ["usb1/b:b"]\n'))), ['spec/bad-mount']);
    assert.deepEqual(codes(load(container('    inlineMounts: ["usb1/b:/b:ro,noexec"]\n'))), [
      'spec/comma-in-value',
    ]);
    assert.deepEqual(
      codes(load(container('    inlineMounts: ["usb1/b:/b"]\n    mounts: ["usb1/c:/b/"]\n'))),
      ['spec/duplicate-mount-target'],
    );
  });
});

describe('former names', () => {
  const former = (text: string): Record<string, readonly string[]> =>
    Object.fromEntries(
      desired(text).resources.flatMap(({ address, previously }) =>
        previously ? [[address, previously]] : [],
      ),
    );

  it('of a container go to everything that is named after it', () => {
    const text = container(
      '    previously: [old]\n    env: { A: b }\n    mounts: ["usb1/a:/a"]\n    ports: [80]\n',
    );
    assert.deepEqual(former(text), {
      'veth/c': ['old'],
      'env/c/A': ['old/A'],
      'mount/c-a': ['old-a'],
      'container/c': ['old'],
      'nat/c-80-tcp': ['old-80-tcp'],
    });
  });

  it('of a network go to its addresses, memberships and masquerade', () => {
    const text = `${head}networks: { n: { previously: [old], address: [10.0.0.1/24, 10.0.1.1/24], masquerade: true, interfaceLists: [LAN] } }\n`;
    assert.deepEqual(former(text), {
      'bridge/n': ['old'],
      'address/n': ['old'],
      'address/n-2': ['old-2'],
      'list-member/LAN-n': ['LAN-old'],
      'nat/n-masquerade': ['old-masquerade'],
      'nat/n-masquerade-2': ['old-masquerade-2'],
    });
  });

  it('of a veth, an env list, a mount, a dns record, a row, a port and the stack itself', () => {
    const text = `${head.replace('name: dns', 'name: dns, previously: [names]')}networks: { n: {} }
veths: { v: { previously: [w], network: n, routerAddress: 10.0.0.1/24 } }
envs: { common: { previously: [shared], TZ: x } }
mounts: { m: { src: usb1/m, dst: /m, previously: [o] } }
dns: { a.lan: { address: 10.0.0.1, previously: [b.lan] } }
rows: { r: { menu: /ip/route, set: { gateway: 10.0.0.1 }, previously: [q] } }
containers: { c: { image: a/b:1, veth: { address: 10.0.0.2/24 }, ports: [{ published: 81, previously: [c-80-tcp] }] } }
`;
    assert.deepEqual(former(text), {
      'veth/v': ['w'],
      'bridge-port/v': ['w'],
      'address/v': ['w'],
      'env/common/TZ': ['shared/TZ'],
      'mount/m': ['o'],
      'nat/c-81-tcp': ['c-80-tcp'],
      'dns/a.lan': ['b.lan'],
      'row/r': ['q'],
    });
    assert.deepEqual(desired(text).previousStacks, ['names']);
  });
});

describe('comments', () => {
  it('are kept as they are, in any language, and belong to every kind of row', () => {
    const text = `${head}networks: { n: { comment: "Tīkls 🏠", address: { address: 10.0.0.1/24, comment: adrese }, masquerade: { comment: nat }, interfaceLists: [{ list: LAN, comment: saraksts }] } }
veths: { v: { comment: "42" } }
envs: { e: { A: { value: b, comment: vide } } }
mounts: { m: { src: usb1/m, dst: /m, comment: mape } }
dns: { a.lan: { address: 10.0.0.1, comment: vārds } }
rows: { r: { menu: /ip/route, set: { gateway: 10.0.0.1 }, comment: ceļš } }
containers: { c: { image: a/b:1, veth: v, comment: 0123 } }
`;
    assert.deepEqual(
      desired(text).resources.map(({ address, comment }) => [address, comment]),
      [
        ['bridge/n', 'Tīkls 🏠'],
        ['address/n', 'adrese'],
        ['list-member/LAN-n', 'saraksts'],
        ['nat/n-masquerade', 'nat'],
        ['veth/v', '42'],
        ['env/e/A', 'vide'],
        ['mount/m', 'mape'],
        ['container/c', '0123'],
        ['dns/a.lan', 'vārds'],
        ['row/r', 'ceļš'],
      ],
    );
  });
});
