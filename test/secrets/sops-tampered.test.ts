import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { parseDocument } from 'yaml';
import { ageKey, sealed, sopsFile, type Wanted } from '../support/sops-file.ts';
import { openWith, troubleOf } from './reader.ts';

const plain = `password: correct-horse-battery
token: staple-of-a-token
port: 8080
nested:
  first: value-one
  second: value-two
list:
  - item-one
  - item-two
image_unencrypted: a/b:1
count_unencrypted: 5
`;
const values = /correct-horse|staple-of|value-one|value-two|item-one|item-two/;

type Doc = ReturnType<typeof parseDocument>;
const text = (document: Doc, path: readonly string[]): string => String(document.getIn(path));

/** Changes that somebody without the key can make. */
const tampering: Readonly<Record<string, (document: Doc) => void>> = {
  'two values that are swapped': (document) => {
    const [a, b] = [text(document, ['password']), text(document, ['token'])];
    document.set('password', b);
    document.set('token', a);
  },
  'two items of a list that are swapped': (document) => {
    const a: unknown = document.getIn(['list', 0]);
    const b: unknown = document.getIn(['list', 1]);
    document.setIn(['list', 0], b);
    document.setIn(['list', 1], a);
  },
  'a value that is copied over another': (document) => {
    document.setIn(['nested', 'second'], document.getIn(['nested', 'first']));
  },
  'keys in another order': (document) => {
    const token: unknown = document.get('token');
    document.delete('token');
    document.set('token', token);
  },
  'a key that is taken out': (document) => {
    document.delete('token');
  },
  'a key with another name': (document) => {
    document.set('passwort', document.get('password'));
    document.delete('password');
  },
  'a value that is written plainly': (document) => {
    document.set('password', 'chosen-by-me');
  },
  'a plain value that is added': (document) => {
    document.set('extra', 'chosen-by-me');
  },
  'an item that is taken out of a list': (document) => {
    document.deleteIn(['list', 1]);
  },
  'a value that is emptied': (document) => {
    document.set('password', '');
  },
  'a value that is made null': (document) => {
    document.set('token', null);
  },
  'an unencrypted value that is edited': (document) => {
    document.set('image_unencrypted', 'a/evil:1');
  },
  'an unencrypted number that is edited': (document) => {
    document.set('count_unencrypted', 6);
  },
  'an unencrypted value that is added': (document) => {
    document.set('more_unencrypted', 'x');
  },
  'a value that is cut off': (document) => {
    document.set('password', text(document, ['password']).slice(0, 60));
  },
  'a bit in a value': (document) => {
    document.set(
      'password',
      text(document, ['password']).replace(/data:(.)/, (_, c: string) => `data:${c === 'A' ? 'B' : 'A'}`),
    );
  },
  'a tag of another length': (document) => {
    document.set('password', text(document, ['password']).replace(/tag:([^,]{8})[^,]*/, 'tag:$1AAA='));
  },
  'a value with another type': (document) => {
    document.set('port', text(document, ['port']).replace('type:int', 'type:comment'));
  },
  'another mac': (document) => {
    document.setIn(
      ['sops', 'mac'],
      sealed('0'.repeat(128), 'str', randomBytes(32), '2026-01-02T03:04:05Z'),
    );
  },
  'the cipher text of a value as mac': (document) => {
    document.setIn(['sops', 'mac'], document.get('password'));
  },
  'no mac': (document) => {
    document.deleteIn(['sops', 'mac']);
  },
  'an empty mac': (document) => {
    document.setIn(['sops', 'mac'], '');
  },
  'another lastmodified': (document) => {
    document.setIn(['sops', 'lastmodified'], '2026-01-02T03:04:06Z');
  },
  'no lastmodified': (document) => {
    document.deleteIn(['sops', 'lastmodified']);
  },
  'a rule by which nothing is encrypted': (document) => {
    document.deleteIn(['sops', 'unencrypted_suffix']);
    document.setIn(['sops', 'encrypted_regex'], '^nothing$');
  },
  'a rule by which one value more is plain': (document) => {
    document.setIn(['sops', 'unencrypted_suffix'], 'word');
  },
  'two rules': (document) => {
    document.setIn(['sops', 'encrypted_regex'], '^password$');
  },
  'a MAC that is to be over less': (document) => {
    document.setIn(['sops', 'mac_only_encrypted'], true);
  },
  'no sops section': (document) => {
    document.delete('sops');
  },
};

/** The same where the MAC is over what is encrypted only. */
const alsoThere = [
  'two values that are swapped',
  'a key that is taken out',
  'a value that is written plainly',
  'a plain value that is added',
  'a value that is emptied',
  'another lastmodified',
  'a rule by which nothing is encrypted',
];

describe('a SOPS file that was tampered with', function () {
  this.timeout(20_000);
  let key: Awaited<ReturnType<typeof ageKey>>;
  const made = new Map<boolean, string>();
  const make = async (more: Partial<Wanted> = {}): Promise<string> =>
    sopsFile(plain, { recipients: [key.recipient], ...more });
  before(async () => {
    key = await ageKey();
    made.set(false, await make());
    made.set(true, await make({ macOnlyEncrypted: true }));
  });

  const refused = async (file: string): Promise<void> => {
    const opened = await openWith([key.identity])(file);
    const trouble = troubleOf(opened);
    assert.ok([...opened.secrets.values()].every((value) => value === undefined));
    assert.ok('trouble' in opened.at('/password'));
    assert.match(trouble, /^spec\/(sops-tampered|not-encrypted) /);
    assert.doesNotMatch(trouble, values);
    assert.ok(!trouble.includes(key.identity));
  };

  it('opens while nobody touches it, also when only its look changes', async () => {
    for (const file of made.values()) {
      assert.equal(troubleOf(await openWith([key.identity])(file)), 'it opens');
      const reformatted = parseDocument(file).toString({
        lineWidth: 0,
        indent: 6,
        defaultStringType: 'QUOTE_DOUBLE',
      });
      assert.equal(troubleOf(await openWith([key.identity])(reformatted)), 'it opens');
    }
  });

  for (const [name, change] of Object.entries(tampering)) {
    for (const macOnly of alsoThere.includes(name) ? [false, true] : [false]) {
      it(`is refused: ${name}${macOnly ? ' (MAC over what is encrypted only)' : ''}`, async () => {
        const document = parseDocument(made.get(macOnly) ?? '');
        change(document);
        await refused(document.toString({ lineWidth: 0 }));
      });
    }
  }

  it('is refused or needs another key when it is cut off, wherever that is', async () => {
    const whole = made.get(false) ?? '';
    // The version, at the very end, is bound to nothing.
    for (let length = 0; length < whole.indexOf('version:'); length += 211) {
      const { locked } = await openWith([key.identity])(whole.slice(0, length));
      assert.ok(locked, `cut at ${length} of ${whole.length}`);
    }
  });

  it('is refused when any one character of it is another, or means the same', async () => {
    const whole = made.get(false) ?? '';
    const open = openWith([key.identity]);
    const good = [...(await open(whole)).secrets.values()];
    for (let at = 0; at < whole.length; at += 331) {
      const changed = `${whole.slice(0, at)}${whole[at] === 'x' ? 'y' : 'x'}${whole.slice(at + 1)}`;
      const opened = await open(changed);
      if (opened.locked) continue;
      assert.deepEqual([...opened.secrets.values()], good, `at ${at}: ${whole.slice(at - 20, at + 20)}`);
    }
  });

  it('does not open with another key, and no key is in what it says', async () => {
    const stranger = await ageKey();
    const opened = await openWith([stranger.identity])(made.get(false) ?? '');
    const said = JSON.stringify(opened.at('/password'));
    assert.match(said, /none of the age keys here fits/);
    assert.ok(!said.includes(stranger.identity) && !said.includes('AGE-SECRET'));
  });

  it('whose data key is somebody else’s is refused: its values do not open', async () => {
    const other = parseDocument(await sopsFile('a: x\n', { recipients: [key.recipient] }));
    const document = parseDocument(made.get(false) ?? '');
    document.setIn(['sops', 'age'], other.getIn(['sops', 'age']));
    await refused(document.toString({ lineWidth: 0 }));
  });

  it('holds nothing that can stop the reader: any text is refused or locked', async () => {
    const open = openWith([key.identity]);
    const texts = [
      '',
      '\0',
      'a',
      '- a\n',
      'sops: x\n',
      'sops: { age: 7, lastmodified: x, mac: y }\n',
      'sops: { age: [7, { enc: 8 }, { enc: junk }], lastmodified: x, mac: y }\na: ENC[AES256_GCM,data:,iv:,tag:,type:]\n',
      'a: &a [*a]\n',
      'a: &x 1\nb: *x\nsops: { lastmodified: x, mac: y, age: [] }\n',
      '['.repeat(5000),
      '{a: '.repeat(300),
      '? [a]\n: b\n',
    ];
    for (const text of texts) {
      for (const name of ['x.yaml', 'x.json', 'x.env']) {
        assert.notEqual((await open(text, name)).locked, undefined, `${name}: ${text.slice(0, 40)}`);
      }
    }
  });
});
