import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { Secret, type Value } from '../../src/model/index.ts';
import { codes, desired, head, load, one } from './stack.ts';

const value = (text: string, context = {}): Value | undefined => {
  const found = desired(`${head}envs: { e: { A: ${JSON.stringify(text)} } }\n`, context).resources[0]
    ?.props['value'];
  return found instanceof Secret ? found.reveal() : found;
};

const router = (lines: string): string => `apiVersion: rosctr.dev/v1
kind: Stack
metadata: { name: dns }
vars: { disk: usb1, tier: bronze }
routers:
  home:
    address: 192.168.88.1
    password: \${env:ROSCTR_PASSWORD}
    vars: { tier: gold }
${lines}`;

describe('interpolation', () => {
  it('leaves alone what has no ${ in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 30 }), (text) => {
        fc.pre(!text.includes('${'));
        assert.equal(value(text), text);
      }),
    );
  });

  it('$${ is a literal ${, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '$', '{', '}', ' ', '$${', 'b'), { maxLength: 12 }),
        (parts) => {
          const text = parts.join('');
          const literal = text.replaceAll('$${', '\0');
          fc.pre(!literal.includes('${'));
          assert.equal(value(text), literal.replaceAll('\0', '${'));
        },
      ),
    );
  });

  it('puts any value of the environment in as it is, and never looks into it again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.constantFrom('', 'x-'),
        (text, before) => {
          assert.equal(
            value(`${before}\${env:V}`, { env: { ROSCTR_PASSWORD: 'x', V: text } }),
            before + text,
          );
        },
      ),
    );
  });

  it('is done after parsing: a value cannot become YAML', () => {
    const { resources } = desired(`${head}envs: { e: { A: "\${env:V}" } }\n`, {
      env: { ROSCTR_PASSWORD: 'x', V: 'x }, f: { B: y' },
    });
    assert.deepEqual(
      resources.map(({ key }) => key),
      ['e/A'],
    );
  });

  it('no secret is in any message, whatever goes wrong with it', () => {
    const places = [
      'image: "@"',
      'cmd: "@"',
      'hostname: "@"',
      'stopTime: "@"',
      'ports: ["@"]',
      'mounts: ["@"]',
      'memoryHigh: "@"',
      'inlineEnv: { A: "@" }',
      'comment: "@"',
      'user: "@"',
      'tmpfs: ["@"]',
      'restart: "@"',
      'dns: "@"',
      'name: "@"',
      'veth: "@"',
    ];
    for (const line of places) {
      const text = `${head}containers:\n  c:\n    ${line.startsWith('image') ? '' : 'image: a/b:1\n    '}${line.startsWith('veth') ? '' : 'veth: {}\n    '}${line.replace('@', '${env:TOKEN}')}\n`;
      const loaded = load(text);
      assert.deepEqual(codes(loaded), ['spec/secret-shown'], line);
      assert.ok(!JSON.stringify([loaded.problems, loaded.warnings]).includes('token-secret'), line);
    }
  });

  describe('${file:}', () => {
    const file = (text: string): Value | undefined => value('${file:secret.txt}', { readFile: () => text });
    it('drops one newline at the end, and no more', () => {
      assert.equal(file('pw\n'), 'pw');
      assert.equal(file('pw\r\n'), 'pw');
      assert.equal(file('pw\n\n'), 'pw\n');
      assert.equal(file('pw'), 'pw');
    });

    it('says which file asks, for relative paths', () => {
      const asked: string[][] = [];
      value('${file:secret.txt}', {
        readFile: (path: string, from: string) => {
          asked.push([path, from]);
          return 'x';
        },
      });
      assert.deepEqual(asked[0], ['secret.txt', 'a.yaml']);
    });
  });

  describe('${vars:} and ${router:}', () => {
    it('the vars of a router win over those of the stack', () => {
      const loaded = load(router('envs: { e: { A: "${vars:disk}-${vars:tier}-${router:name}" } }\n'));
      assert.equal(loaded.desired('home')[0]?.resources[0]?.props['value'], 'usb1-gold-home');
    });

    it('each router gets its own', () => {
      const text = router('envs: { e: { A: "${vars:tier} ${router:name}" } }\n').replace(
        '    vars: { tier: gold }\n',
        '    vars: { tier: gold }\n  garage: { address: 10.0.0.1, password: "${env:ROSCTR_PASSWORD}" }\n',
      );
      const loaded = load(text);
      const values = loaded.routers.map(
        ({ name }) => loaded.desired(name)[0]?.resources[0]?.props['value'],
      );
      assert.deepEqual(values, ['gold home', 'bronze garage']);
    });

    it('are read as they would be without them: numbers and flags too', () => {
      const text = router(
        'veths: { v: { pvid: "${vars:vlan}", network: n, disabled: "${vars:off}" } }\nnetworks: { n: {} }\n',
      ).replace('tier: gold', 'vlan: 20, off: true');
      const { resources } = desired(text);
      assert.equal(resources.find(({ kind }) => kind === 'bridge-port')?.props['pvid'], '20');
      assert.equal(resources.find(({ kind }) => kind === 'veth')?.props['disabled'], true);
    });

    it('and what they give is held against the schema like anything else', () => {
      const text = router('veths: { v: { pvid: "${vars:vlan}" } }\n');
      assert.deepEqual(codes(load(text.replace('tier: gold', 'vlan: 5000'))), ['spec/out-of-range']);
      assert.deepEqual(codes(load(text.replace('tier: gold', 'vlan: twenty'))), ['spec/wrong-type']);
    });

    it('may stand on each other', () => {
      const text = router('envs: { e: { A: "${vars:data}" } }\n').replace(
        'tier: gold',
        'data: "${vars:disk}/data"',
      );
      assert.equal(desired(text).resources[0]?.props['value'], 'usb1/data');
    });

    it('a variable that holds a secret is one', () => {
      const text = router('envs: { e: { A: "${vars:token}" } }\n').replace(
        'tier: gold',
        'token: "${env:TOKEN}"',
      );
      assert.ok(desired(text).resources[0]?.props['value'] instanceof Secret);
    });

    it('a mistake that only one router has is told once, and names it', () => {
      const text = router('envs: { e: { A: "${vars:only}" } }\n').replace(
        '    vars: { tier: gold }\n',
        '    vars: { only: x }\n  garage: { address: 10.0.0.1, password: "${env:ROSCTR_PASSWORD}" }\n',
      );
      const { problems } = load(text);
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.message ?? '', /garage/);
    });
  });

  describe('references to objects of the file', () => {
    const text = `${head}networks: { n: { bridge: br, address: [10.0.0.1/24, "fd00::1/64"] } }
veths: { v: { name: veth-v, network: n, address: ["fd00::2/64", 10.0.0.2/24] } }
containers:
  c: { name: other, image: a/b:1, veth: { address: 10.0.0.3/24 } }
`;
    const cases = [
      ['veth:v', 'veth-v'],
      ['veth:v.address', '10.0.0.2'],
      ['veth:v.address6', 'fd00::2'],
      ['veth:c', 'c'],
      ['veth:c.address', '10.0.0.3'],
      ['network:n', 'br'],
      ['network:n.address', '10.0.0.1'],
      ['network:n.address6', 'fd00::1'],
      ['container:c', 'other'],
    ] as const;
    for (const [reference, meaning] of cases) {
      it(`\${${reference}} is ${meaning}`, () => {
        const row = one(
          `${text}rows: { r: { menu: /ip/route, set: { gateway: "\${${reference}}" } } }\n`,
          'row/r',
        );
        assert.equal(row.props['gateway'], meaning);
      });
    }
  });

  describe('of values from outside that are not there', () => {
    const text = `${head}envs: { e: { A: "\${env:MISSING}", B: "\${file:missing}", C: "\${sops:s.yaml#/a}" } }\n`;

    it('is an error', () => {
      assert.deepEqual(codes(load(text)), [
        'spec/env-unset',
        'spec/file-unreadable',
        'spec/sops-unavailable',
      ]);
    });

    it('is a warning where they are optional', () => {
      const loaded = load(text, { secrets: 'optional' });
      assert.deepEqual(codes(loaded), []);
      assert.deepEqual(
        loaded.warnings.map(({ code }) => code),
        ['spec/env-unset', 'spec/file-unreadable', 'spec/sops-unavailable'],
      );
    });

    it('can be had from a provider of the caller', () => {
      const providers = { vault: { resolve: (argument: string) => `from ${argument}` } };
      assert.equal(value('${vault:kv/a#b}', { providers }), 'from kv/a#b');
    });
  });

  it('what stands in keys that begin with x- is not looked at', () => {
    const yaml = stringify({ 'x-note': '${what}', envs: { e: { A: 'b' } } });
    assert.deepEqual(codes(load(`${head}${yaml}`)), []);
  });
});
