import assert from 'node:assert/strict';
import { goText } from '../../src/secrets/sops/go-text.ts';
import { ageKey, sopsFile } from '../support/sops-file.ts';
import { openWith, valueAt } from './reader.ts';

describe('a SOPS file', () => {
  let key: Awaited<ReturnType<typeof ageKey>>;
  let other: Awaited<ReturnType<typeof ageKey>>;
  before(async () => {
    [key, other] = await Promise.all([ageKey(), ageKey()]);
  });

  it('gives text, numbers, flags and items of lists, at their JSON pointers', async () => {
    const text = await sopsFile(
      `pihole: correct horse
"42": below a number
a/b: { "c~d": slashes }
list: [one, { two: 2 }, three]
port: 8080
big: 9007199254740993
ratio: 1.5
on: true
off: false
multi: |
  two
  lines
umlaut: "grüße \\U0001F600"
empty: ""
nothing: null
plain_unencrypted: seen by all
`,
      { recipients: [key.recipient] },
    );
    assert.doesNotMatch(text, /correct horse|below a number|8080/);
    const opened = await openWith([key.identity])(text);
    const expected = {
      '/pihole': 'correct horse',
      '/42': 'below a number',
      '/a~1b/c~0d': 'slashes',
      '/list/0': 'one',
      '/list/1/two': '2',
      '/list/2': 'three',
      '/port': '8080',
      '/big': '9007199254740993',
      '/ratio': '1.5',
      '/on': 'true',
      '/off': 'false',
      '/multi': 'two\nlines\n',
      '/umlaut': 'grüße 😀',
      '/empty': '',
      '/plain_unencrypted': 'seen by all',
    };
    for (const [pointer, value] of Object.entries(expected))
      assert.equal(valueAt(opened, pointer), value, pointer);
    assert.equal(opened.locked, undefined);
  });

  it('opens for each of several recipients, whatever other keys lie beside', async () => {
    const text = await sopsFile('a: x\n', { recipients: [other.recipient, key.recipient] });
    const third = await ageKey();
    for (const { identity } of [key, other])
      assert.equal(
        valueAt(await openWith([third.identity, 'AGE-SECRET-KEY-1BROKEN', identity])(text), '/a'),
        'x',
      );
  });

  it('is read as JSON and as dotenv, too', async () => {
    const json = await sopsFile('{"b": {"42": "x", "7": 1}, "a": [true, 2.5]}', {
      recipients: [key.recipient],
      format: 'json',
    });
    assert.match(json, /^\t"b"/m);
    assert.ok(json.indexOf('"42"') < json.indexOf('"7"'));
    assert.doesNotThrow(() => JSON.parse(json) as unknown);
    const fromJson = await openWith([key.identity])(json, 'secrets.json');
    assert.deepEqual(
      ['/b/42', '/b/7', '/a/0', '/a/1'].map((at) => valueAt(fromJson, at)),
      ['x', '1', 'true', '2.5'],
    );
    const env = await sopsFile('# who\nTOKEN=a=b c\nPEM=one\\ntwo\nseen_unencrypted=yes\n', {
      recipients: [key.recipient],
      format: 'dotenv',
    });
    const fromEnv = await openWith([key.identity])(env, 'secrets.env');
    assert.deepEqual(
      ['/TOKEN', '/PEM', '/seen_unencrypted'].map((at) => valueAt(fromEnv, at)),
      ['a=b c', 'one\ntwo', 'yes'],
    );
  });

  it('may be several YAML documents under one MAC', async () => {
    const text = await sopsFile('a: x\n---\nb: y\n', { recipients: [key.recipient] });
    const opened = await openWith([key.identity])(text);
    assert.deepEqual(
      ['/a', '/b'].map((at) => valueAt(opened, at)),
      ['x', 'y'],
    );
  });

  const rules: readonly (readonly [
    string,
    Record<string, unknown>,
    (path: readonly string[]) => boolean,
  ])[] = [
    [
      'encrypted_regex',
      { encrypted_regex: '^(password|env)$' },
      (path) => path.some((key) => /^(password|env)$/.test(key)),
    ],
    [
      'encrypted_regex with (?i)',
      { encrypted_regex: '(?i)PASS' },
      (path) => path.some((key) => /pass/i.test(key)),
    ],
    ['unencrypted_regex', { unencrypted_regex: '^image$' }, (path) => !path.includes('image')],
    ['encrypted_suffix', { encrypted_suffix: 'word' }, (path) => path.some((key) => key.endsWith('word'))],
    [
      'unencrypted_suffix',
      { unencrypted_suffix: '_open' },
      (path) => !path.some((key) => key.endsWith('_open')),
    ],
    ['no rule at all', {}, (path) => !path.some((key) => key.endsWith('_unencrypted'))],
  ];
  for (const [name, metadata, encrypts] of rules) {
    for (const macOnlyEncrypted of [false, true]) {
      it(`keeps to ${name}${macOnlyEncrypted ? ', with a MAC over what is encrypted only' : ''}`, async () => {
        const plain =
          'image: a/b:1\npassword: pw\nenv: { A: x, B: [y] }\nnote_open: z\nlast_unencrypted: w\n';
        const text = await sopsFile(plain, {
          recipients: [key.recipient],
          metadata,
          encrypts,
          macOnlyEncrypted,
        });
        const opened = await openWith([key.identity])(text);
        assert.deepEqual(
          ['/image', '/password', '/env/A', '/env/B/0', '/note_open', '/last_unencrypted'].map((at) =>
            valueAt(opened, at),
          ),
          ['a/b:1', 'pw', 'x', 'y', 'z', 'w'],
        );
      });
    }
  }

  it('says where each encrypted value begins, so that places of a stack survive', async () => {
    const text = await sopsFile('a: first\nb:\n  c: second\n', { recipients: [key.recipient] });
    const { secrets } = await openWith([key.identity])(text);
    assert.deepEqual(
      [...secrets].map(([offset, value]) => [text.slice(offset, offset + 4), value]),
      [
        ['ENC[', 'first'],
        ['ENC[', 'second'],
      ],
    );
  });

  it('says what is there where a pointer leads nowhere', async () => {
    const opened = await openWith([key.identity])(
      await sopsFile('a: { b: x, c: null }\nd: [1]\n', { recipients: [key.recipient] }),
    );
    const said = ['/z', '/a', '/a/c', '/d', ''].map((at) => {
      const found = opened.at(at);
      return 'trouble' in found
        ? [found.trouble.code, found.trouble.message, found.trouble.hint].join(' | ')
        : '';
    });
    assert.deepEqual(said, [
      'spec/no-such-secret | secrets.sops.yaml has nothing at /z | there is #/a/b, #/a/c, #/d/0',
      'spec/no-such-secret | secrets.sops.yaml#/a is no single value | name one in it: #/a/b, #/a/c',
      'spec/no-such-secret | secrets.sops.yaml#/a/c is empty (null) | give it a value with sops edit',
      'spec/no-such-secret | secrets.sops.yaml#/d is no single value | name one in it: #/d/0',
      'spec/no-such-secret | secrets.sops.yaml# is no single value | name one in it: #/a/b, #/a/c, #/d/0',
    ]);
  });

  it('without a key still shows which values it has, and says how to get at them', async () => {
    const text = await sopsFile('a: { b: x }\n', { recipients: [key.recipient] });
    for (const [identities, why] of [
      [[], 'there is no age key here'],
      [[other.identity], 'none of the age keys here fits'],
    ] as const) {
      const opened = await openWith(identities)(text);
      const found = opened.at('/a/b');
      assert.ok('trouble' in found);
      assert.equal(found.trouble.missing, true);
      assert.equal(found.trouble.message, `secrets.sops.yaml cannot be opened: ${why}`);
      assert.match(found.trouble.hint, /SOPS_AGE_KEY_FILE/);
      const nowhere = opened.at('/a/z');
      assert.equal('trouble' in nowhere && nowhere.trouble.code, 'spec/no-such-secret');
      assert.deepEqual([...opened.secrets.values()], [undefined]);
    }
  });
});

describe('a value that is not encrypted, as Go prints it for the MAC', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['word', 'word'],
    ['true', 'True'],
    ['FALSE', 'False'],
    ['yes', 'yes'],
    ['8080', '8080'],
    ['-7', '-7'],
    ['+7', '7'],
    ['1_000', '1000'],
    ['0x1F', '31'],
    ['0o17', '15'],
    ['017', '15'],
    ['0b101', '5'],
    ['08', '8'],
    ['0', '0'],
    ['1.50', '1.5'],
    ['1.0', '1'],
    ['-0.0', '-0'],
    ['1e3', '1000'],
    ['1e21', '1000000000000000000000'],
    ['1.5e22', '15000000000000000000000'],
    ['1e-7', '0.0000001'],
    ['1.25e-9', '0.00000000125'],
    ['.5', '0.5'],
    ['172.17.0.2/24', '172.17.0.2/24'],
    ['1.2.3', '1.2.3'],
    ['9223372036854775807', '9223372036854775807'],
    ['9223372036854775808', undefined],
    ['2026-01-02', undefined],
    ['.inf', undefined],
  ];
  for (const [text, go] of cases) {
    it(`${text} is ${go ?? 'not certain'}`, () => {
      assert.equal(goText({ path: [], pointer: '', document: 0, offset: 0, text, is: 'plain' }), go);
    });
  }
});
