import assert from 'node:assert/strict';
import { type Change, type Observed, type Props, Secret } from '../../src/model/index.ts';
import { scrubberFor, scrubberOf, secretsOf } from '../../src/reconciler/apply/scrub.ts';
import { desired, env, resource, veth } from '../support/stack.ts';
import { foreign, live, ours } from './drafts.ts';
import { change } from './performing.ts';
import { runOver, ScriptedRouter } from './scripted.ts';

const scrubbed = (secret: string, text: string): string => scrubberOf([new Secret(secret)])(text);

describe('words that are told', () => {
  it('hold no secret, as often as it stands there', () => {
    assert.equal(scrubbed('hunter2', 'hunter2 and hunter2'), '***** and *****');
    assert.equal(scrubberOf([])('all of it'), 'all of it');
  });

  it('hold none as other programs write it down', () => {
    assert.equal(scrubbed('pa"ss', String.raw`{"a":"pa\"ss"}`), '{"a":"*****"}');
    assert.equal(scrubbed('a b/c', 'x?y=a%20b%2Fc'), 'x?y=*****');
    assert.equal(scrubbed('pass', 'basic cGFzcw'), 'basic *****');
    assert.equal(scrubbed('pass', 'basic cGFzcw=='), 'basic *****==');
  });

  it('hold no line of one that has several, unless the line is so short that it says nothing', () => {
    const key = '-----BEGIN\r\n  12345678\n  1234567  \nabcdefgh';
    assert.equal(scrubbed(key, 'at -----BEGIN'), 'at *****');
    assert.equal(scrubbed(key, 'at   12345678'), 'at *****');
    assert.equal(scrubbed(key, 'at abcdefgh'), 'at *****');
    assert.equal(scrubbed(key, 'at   1234567  '), 'at   1234567  ');
    assert.equal(scrubbed(key, `at ${key}.`), 'at *****.');
  });

  it('keep three letters: they stand in every line', () => {
    assert.equal(scrubbed('abc', 'abc'), 'abc');
    assert.equal(scrubbed('abcd', 'abcd'), '*****');
  });

  it('hold no rest of a longer one', () => {
    const scrub = scrubberOf([new Secret('abcd'), new Secret('abcdefgh'), new Secret('abcdef')]);
    assert.equal(scrub('abcdefgh abcdef abcd'), '***** ***** *****');
  });

  it('hold no part that a secret is put together from, and trip over no text', () => {
    assert.equal(scrubberOf([new Secret('a:piece', ['piece'])])('piece'), '*****');
    assert.equal(scrubbed('\ud800abcd', 'x'), 'x');
    assert.equal(scrubberOf([Secret.unknown()])('x'), 'x');
  });
});

describe('the secrets of a stack', () => {
  it('are the values that are secrets', () => {
    const [one, two] = [new Secret('one'), new Secret('two')];
    const stack = desired([veth('a'), env('l', 'A', one), env('l', 'B', 'plain'), env('l', 'C', two)]);
    assert.deepEqual(
      secretsOf(stack).map((secret) => secret.reveal()),
      ['one', 'two'],
    );
  });
});

describe('the words of a run', () => {
  const updating = (kind: string, props: Props, more: Partial<Observed> = {}, after: Props = {}): Change =>
    ({
      ...change('update', resource(kind, 'a', after)),
      before: live(kind, 'a', props, more),
    }) as Change;
  const text = 'live-value file-value more-value';
  const told = (...changes: readonly Change[]): string => {
    const { plan } = runOver(new ScriptedRouter(), { changes });
    return scrubberFor(desired([env('l', 'A', new Secret('file-value'))]), plan, [
      new Secret('more-value'),
    ])(text);
  };
  const quiet = '***** ***** *****';
  const open = 'live-value ***** *****';

  it('hold neither what is sent nor what else is known', () => {
    assert.equal(told(), open);
    const bare = scrubberFor(
      desired([env('l', 'A', new Secret('file-value'))]),
      runOver(new ScriptedRouter()).plan,
    );
    assert.equal(bare(text), 'live-value ***** more-value');
  });

  it('hold nothing that stands on the router in the place of a secret', () => {
    const value = { value: 'live-value' };
    assert.equal(told(updating('config', { password: 'live-value' }, { owner: foreign })), quiet);
    assert.equal(told(updating('env', value, { owner: ours('env', 'a', true) })), quiet);
    assert.equal(told(updating('env', value, {}, { value: new Secret('x') })), quiet);
    assert.equal(
      told({
        ...change('delete', resource('env', 'a', {})),
        before: live('env', 'a', value, { owner: ours('env', 'a', true) }),
      } as Change),
      quiet,
    );
    assert.equal(told(updating('row', { pin: 'live-value' }, {}, { pin: new Secret('x') })), quiet);
  });

  it('hold what is none', () => {
    const value = { value: 'live-value' };
    assert.equal(told(updating('env', value)), open);
    assert.equal(told(updating('env', value, { owner: foreign })), open);
    assert.equal(told(updating('env', { key: 'live-value' }, { owner: ours('env', 'a', true) })), open);
    assert.equal(told(updating('row', { pin: 'live-value' })), open);
    assert.equal(told(change('create', resource('env', 'a', value))), open);
  });
});
